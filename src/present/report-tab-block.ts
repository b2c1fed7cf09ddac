import type { PlanChart, PlanRow } from './sheet-plan.js';

/** Part of a tab: its rows and the charts that stand over blank rows of it, places counted within the block. */
export interface TabBlock {
  readonly rows: readonly PlanRow[];
  readonly charts: readonly PlanChart[];
}

/** A chart of a table that ends a block. */
export type ChartDraft = Pick<PlanChart, 'kind' | 'title' | 'columns'> & {
  /** Rows under the table's heads. */
  readonly count: number;
};

const rowHeight = 21;

/** More bars than that are hard to tell apart. */
const mostBars = 12;

/** A block without a chart. */
export function plainBlock(rows: readonly PlanRow[]): TabBlock {
  return { rows, charts: [] };
}

/** Rows that end in a table, and a chart of its first figures over blank rows kept free for it. */
export function withChart(
  rows: readonly PlanRow[],
  { kind, title, columns, count }: ChartDraft,
): TabBlock {
  const shown = kind === 'bar' ? Math.min(count, mostBars) : count;
  const free = kind === 'bar' ? 7 + shown : 12;
  const chart: PlanChart = {
    kind,
    title,
    columns,
    heads: rows.length - count,
    rows: shown,
    place: { row: rows.length + 1, column: 2 },
    height: free * rowHeight - 8,
  };
  return { rows: [...rows, ...Array.from({ length: free }, (): PlanRow => [])], charts: [chart] };
}

/** Blocks below each other with a blank row between; blocks without rows are left out. */
export function stacked(blocks: readonly TabBlock[]): TabBlock {
  return blocks.reduce<TabBlock>(
    (above, { rows, charts }) => {
      if (rows.length === 0) return above;
      const before = above.rows.length === 0 ? [] : [...above.rows, []];
      return {
        rows: [...before, ...rows],
        charts: [...above.charts, ...charts.map((chart) => moved(chart, before.length))],
      };
    },
    { rows: [], charts: [] },
  );
}

function moved(chart: PlanChart, by: number): PlanChart {
  const { place, heads } = chart;
  return { ...chart, heads: heads + by, place: { ...place, row: place.row + by } };
}
