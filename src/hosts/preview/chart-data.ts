import type { CellStore, StoredCell, StoredChart, StoredSheet } from './stand-in/cell-store.js';
import { cellAt, gridOf } from './stand-in/cells.js';
import { displayOf } from './stand-in/display.js';

/** What a chart shows: names along one axis, and for each series a figure a name. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

export interface ChartSeries {
  readonly name: string;
  /** `undefined` where the cell holds no number: nothing is drawn there, not a nought. */
  readonly values: readonly (number | undefined)[];
  /** The figures as their cells show them. */
  readonly labels: readonly string[];
}

type Line = readonly (StoredCell | undefined)[];

/** Reads a chart's ranges as Google does: the first column names, each further one is a series. */
export function chartData(store: CellStore, chart: StoredChart): ChartData {
  const blocks = chart.ranges.flatMap(({ sheetId, area }) => {
    const sheet = store.sheets.find(({ id }) => id === sheetId);
    return sheet === undefined ? [] : [shownLines(sheet, area)];
  });
  const joined = chart.merge === 'MERGE_ROWS' ? blocks.flat() : sideBySide(blocks);
  const lines = chart.transposed ? transposed(joined) : joined;
  const heads = lines.slice(0, chart.headers);
  const body = lines.slice(chart.headers);
  const width = Math.max(0, ...lines.map((line) => line.length));
  const show = (cell: StoredCell | undefined) => displayOf(cell, store.locale);
  const columns = Array.from({ length: width }, (_, column) => body.map((line) => line[column]));
  return {
    categories: (columns[0] ?? []).map(show),
    series: columns.slice(1).map((cells, index) => ({
      name: heads.map((line) => show(line[index + 1])).join(' '),
      values: cells.map((cell) => (typeof cell?.value === 'number' ? cell.value : undefined)),
      labels: cells.map(show),
    })),
  };
}

function shownLines(sheet: StoredSheet, area: StoredChart['ranges'][number]['area']): Line[] {
  const hidden = (row: number) => sheet.hiddenRows.has(row) || sheet.filteredRows?.has(row);
  const lines = gridOf(area, (row, column) => cellAt(sheet, row, column));
  return lines.filter((_, index) => !hidden(area.top + index));
}

function sideBySide(blocks: readonly (readonly Line[])[]): readonly Line[] {
  const height = Math.max(0, ...blocks.map((block) => block.length));
  return Array.from({ length: height }, (_, row) => blocks.flatMap((block) => block[row] ?? []));
}

function transposed(lines: readonly Line[]): readonly Line[] {
  const width = Math.max(0, ...lines.map((line) => line.length));
  return Array.from({ length: width }, (_, column) => lines.map((line) => line[column]));
}
