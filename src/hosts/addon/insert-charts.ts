import type { PlanChart } from '../../present/sheet-plan.js';
import type { Progress } from './progress.js';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Dark, light and middling, so that a print in black and white tells them apart as well. */
const colours = ['#12544a', '#8fc9bd', '#b7791f', '#3b5b92', '#9b4f63', '#6b7280'];

/** Puts charts of a plan over the rows that it keeps free for them; their figures stand in the table above each. */
export function insertCharts(
  sheet: GoogleSheet,
  charts: readonly PlanChart[],
  progress: Progress,
): void {
  charts.forEach(({ kind, title, heads, rows, columns, place, height }, index) => {
    progress.at('stepCharts', { chart: index + 1, of: charts.length });
    const data = sheet.getRange(heads, columns.first, rows + 1, columns.last - columns.first + 1);
    const untyped = sheet.newChart();
    const typed = kind === 'bar' ? untyped.asBarChart() : untyped.asColumnChart();
    const chart = typed
      .setTitle(title)
      .setStacked()
      .setColors(colours)
      .addRange(data)
      .setNumHeaders(1)
      .setPosition(place.row, place.column, 0, 4)
      .setOption('height', height)
      .build();
    sheet.insertChart(chart);
  });
}
