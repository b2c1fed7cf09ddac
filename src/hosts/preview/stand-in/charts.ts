import { mismatch, textAt, wholeAt, yesNoAt } from './arguments.js';
import type { StoredChart } from './cell-store.js';
import { enumNameOf, enumOf, type EnumName } from './enums.js';
import { expose, heldBy, type Held, type Methods, type ServiceClass } from './exposure.js';
import type { HeldRange } from './range-finding.js';
import { Refusal } from './refusal.js';
import type { HeldSheet } from './sheet.js';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type ColumnBuilder = GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder;
type Member = (self: HeldChart, ...args: unknown[]) => unknown;

/** A chart on its way: builders hand on changed copies, a sheet keeps what `build` gave it. */
export interface HeldChart extends HeldSheet {
  readonly chart: StoredChart;
}

const BUILDER = 'SpreadsheetApp.EmbeddedChartBuilder';

/** What every builder has; a `set…` of a look is an option under the name that Google's charts have for it. */
const commonMembers = {
  addRange: (self, ...args) => {
    const range = heldBy<HeldRange>(args[0], 'Range');
    if (range === undefined) throw mismatch(`${BUILDER}.addRange`, args);
    const added = { sheetId: range.sheet.id, area: range.area };
    return changed(self, { ranges: [...self.chart.ranges, added] });
  },
  clearRanges: (self) => changed(self, { ranges: [] }),
  getRanges: (self) => rangesOf(self),
  getChartType: ({ execution, chart }) => execution.enumValue('ChartType', chart.type ?? 'COLUMN'),
  asAreaChart: (self) => changed(self, { type: 'AREA' }),
  asBarChart: (self) => changed(self, { type: 'BAR' }),
  asColumnChart: (self) => changed(self, { type: 'COLUMN' }),
  asLineChart: (self) => changed(self, { type: 'LINE' }),
  asPieChart: (self) => changed(self, { type: 'PIE' }),
  asScatterChart: (self) => changed(self, { type: 'SCATTER' }),
  setChartType: (self, ...args) =>
    changed(self, { type: nameAt('setChartType', 'ChartType', args) }),
  setHiddenDimensionStrategy: (self, ...args) => {
    const name = nameAt('setHiddenDimensionStrategy', 'ChartHiddenDimensionStrategy', args);
    if (self.chart.type === undefined) throw new Refusal('Chart type must be set first.');
    return changed(self, { hidden: name });
  },
  setMergeStrategy: (self, ...args) =>
    changed(self, { merge: nameAt('setMergeStrategy', 'ChartMergeStrategy', args) }),
  setNumHeaders: (self, ...args) =>
    changed(self, { headers: wholeAt(`${BUILDER}.setNumHeaders`, args, 0) }),
  setTransposeRowsAndColumns: (self, ...args) =>
    changed(self, { transposed: yesNoAt(`${BUILDER}.setTransposeRowsAndColumns`, args, 0) }),
  setOption: (self, ...args) => {
    const option = textAt(`${BUILDER}.setOption`, args, 0);
    if (args.length !== 2) throw mismatch(`${BUILDER}.setOption`, args);
    return withOption(self, option, args[1]);
  },
  setPosition: (self, ...args) => {
    const call = `${BUILDER}.setPosition`;
    const [row, column] = [wholeAt(call, args, 0), wholeAt(call, args, 1)];
    if (row < 1 || column < 1 || row > self.sheet.rowCount || column > self.sheet.columnCount) {
      throw new Refusal('The chart anchor is outside the dimensions of the sheet.');
    }
    const [offsetX, offsetY] = [wholeAt(call, args, 2), wholeAt(call, args, 3)];
    return changed(self, { position: { row, column, offsetX, offsetY } });
  },
  build: (self) => expose(chartClass, self),
} satisfies Methods<Builder, HeldChart>;

/** What builders have once the chart has a kind. */
const typedMembers = {
  setTitle: text('title'),
  setXAxisTitle: text('hAxis.title'),
  setYAxisTitle: text('vAxis.title'),
  setBackgroundColor: text('backgroundColor'),
  setStacked: (self) => withOption(self, 'isStacked', true),
  reverseCategories: (self) => withOption(self, 'hAxis.direction', -1),
  setColors: (self, ...args) => {
    const isList = Array.isArray(args[0]) && args[0].every((colour) => typeof colour === 'string');
    if (!isList) throw mismatch('SpreadsheetApp.EmbeddedColumnChartBuilder.setColors', args);
    return withOption(self, 'colors', args[0]);
  },
  setLegendPosition: (self, ...args) =>
    withOption(self, 'legend.position', nameAt('setLegendPosition', 'Position', args)),
  setRange: (self, ...args) => {
    const call = 'SpreadsheetApp.EmbeddedColumnChartBuilder.setRange';
    const [least, most] = [wholeAt(call, args, 0), wholeAt(call, args, 1)];
    const options = {
      ...self.chart.options,
      'vAxis.viewWindow.min': least,
      'vAxis.viewWindow.max': most,
    };
    return changed(self, { options });
  },
} satisfies Methods<ColumnBuilder, HeldChart>;

const untypedClass: ServiceClass<HeldChart> = {
  name: 'EmbeddedChartBuilder',
  fullName: BUILDER,
  reads: commonMembers,
};

/** Pies have no axes, and scatters nothing to stack; the rest is the same for all. */
const typedClass: ServiceClass<HeldChart> = {
  name: 'EmbeddedTypedChartBuilder',
  fullName: 'SpreadsheetApp.EmbeddedTypedChartBuilder',
  reads: { ...commonMembers, ...typedMembers },
};

/** A chart as a sheet hands it out. */
export const chartClass: ServiceClass<HeldChart> = {
  name: 'EmbeddedChart',
  fullName: 'SpreadsheetApp.EmbeddedChart',
  reads: {
    getChartId: ({ chart }) => (chart.id === 0 ? null : chart.id),
    getRanges: (self) => rangesOf(self),
    getNumHeaders: ({ chart }) => chart.headers,
    modify: (self) => expose(self.chart.type === undefined ? untypedClass : typedClass, self),
  } satisfies Methods<GoogleAppsScript.Spreadsheet.EmbeddedChart, HeldChart>,
};

/** `Sheet.newChart()`: nothing in it yet; Google's own size unless options say another. */
export function newChart({ execution, sheet }: HeldSheet): object {
  const chart: StoredChart = {
    id: 0,
    type: undefined,
    ranges: [],
    options: {},
    headers: 0,
    transposed: false,
    merge: 'MERGE_COLUMNS',
    hidden: 'IGNORE_BOTH',
    position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  };
  return expose(untypedClass, { execution, sheet, chart });
}

/** `Charts`: its enums, nothing of its own images and data tables. */
export const chartsClass: ServiceClass<Held> = {
  name: 'Charts',
  fullName: 'Charts',
  reads: {},
  constants: {
    ChartType: enumOf('ChartType'),
    ChartHiddenDimensionStrategy: enumOf('ChartHiddenDimensionStrategy'),
    ChartMergeStrategy: enumOf('ChartMergeStrategy'),
    Position: enumOf('Position'),
  },
};

function changed(self: HeldChart, change: Partial<StoredChart>): object {
  const chart = { ...self.chart, ...change };
  return expose(chart.type === undefined ? untypedClass : typedClass, { ...self, chart });
}

/** Options are data; a copy is kept, as the script's own object may change afterwards. */
function withOption(self: HeldChart, option: string, value: unknown): object {
  const kept = JSON.parse(JSON.stringify(value ?? null)) as unknown;
  return changed(self, { options: { ...self.chart.options, [option]: kept } });
}

function text(option: string): Member {
  return (self, ...args) =>
    withOption(self, option, textAt('SpreadsheetApp.EmbeddedColumnChartBuilder.setTitle', args, 0));
}

function nameAt(member: string, enumName: EnumName, args: readonly unknown[]): string {
  const name = enumNameOf(args[0], enumName);
  if (name === undefined) throw mismatch(`${BUILDER}.${member}`, args);
  return name;
}

function rangesOf({ execution, chart }: HeldChart): object[] {
  return chart.ranges.flatMap(({ sheetId, area }) => {
    const sheet = execution.store.sheets.find(({ id }) => id === sheetId);
    return sheet === undefined ? [] : [execution.objects.range(sheet, area, undefined)];
  });
}
