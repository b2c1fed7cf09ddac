import { mismatch } from './arguments.js';
import type { StoredChart } from './cell-store.js';
import { chartClass, newChart, type HeldChart } from './charts.js';
import { expose, heldBy, type Methods } from './exposure.js';
import { Refusal } from './refusal.js';
import { changed, type HeldSheet } from './sheet.js';

/** Charts on a sheet: over its cells, none of them in a cell. */
export const sheetCharts = {
  reads: {
    newChart,
    getCharts: ({ execution, sheet }) =>
      (sheet.charts ?? []).map((chart) => expose(chartClass, { execution, sheet, chart })),
  } satisfies Methods<GoogleAppsScript.Spreadsheet.Sheet, HeldSheet>,
  writes: {
    insertChart: (self, ...args) => {
      const chart = chartAt('insertChart', args);
      if (chart.ranges.length === 0) throw new Refusal('A chart must have at least one range.');
      const { sheet, execution } = self;
      const id = execution.world.next.metadataId;
      execution.world.next.metadataId += 1;
      sheet.charts = [...(sheet.charts ?? []), { ...chart, id }];
      changed(self);
    },
    updateChart: (self, ...args) => {
      const chart = chartAt('updateChart', args);
      const charts = self.sheet.charts ?? [];
      if (!charts.some(({ id }) => id === chart.id)) throw notThere();
      self.sheet.charts = charts.map((one) => (one.id === chart.id ? chart : one));
      changed(self);
    },
    removeChart: (self, ...args) => {
      const chart = chartAt('removeChart', args);
      const charts = self.sheet.charts ?? [];
      if (!charts.some(({ id }) => id === chart.id)) throw notThere();
      self.sheet.charts = charts.filter(({ id }) => id !== chart.id);
      changed(self);
    },
  } satisfies Methods<GoogleAppsScript.Spreadsheet.Sheet, HeldSheet>,
};

function chartAt(member: string, args: readonly unknown[]): StoredChart {
  const held = heldBy<HeldChart>(args[0], 'EmbeddedChart');
  if (held === undefined) throw mismatch(`SpreadsheetApp.Sheet.${member}`, args);
  return held.chart;
}

function notThere(): Refusal {
  return new Refusal('The chart is not on this sheet.');
}
