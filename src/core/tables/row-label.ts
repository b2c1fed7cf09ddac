import type { Grid } from './grid.js';
import { saysTotal } from './sum-cells.js';
import type { Column } from './table.js';

/** What a row calls itself. */
export interface RowLabel {
  /** '' where nothing is written. */
  readonly label: string;
  /** The column that it stands in; 0 where there is none. */
  readonly labelColumn: number;
  /** It says that its row is a total or subtotal. */
  readonly saysTotal: boolean;
}

/** Where a row's label stands, the likeliest first. */
const labelOrder: readonly string[] = [
  'description',
  'category',
  'organisation',
  'location',
  'code',
  'ignore',
  'unit',
  'notes',
];

const otherRank = 6;
const noLabel: RowLabel = { label: '', labelColumn: 0, saysTotal: false };

/** The label of a row: what says that it is a total, else what stands where labels do. */
export function rowLabelOf(grid: Grid, row: number, columns: readonly Column[]): RowLabel {
  const repeated = columns.filter((one) => isTotalAgain(grid, row, one, columns));
  const isExport = repeated.length > 0;
  let best = noLabel;
  let bestRank = Infinity;
  for (const column of columns) {
    if (!isText(grid, row, column.column) || repeated.includes(column)) continue;
    const label = grid.textAt(row, column.column);
    const rank = rankOf(column);
    const says = saysTotal(label);
    const saysMore = (column.role !== 'notes' || isExport) && says && !best.saysTotal;
    const saysLess = isExport && !says && best.saysTotal;
    if (saysMore || (rank < bestRank && !saysLess)) {
      best = { label, labelColumn: column.column, saysTotal: says };
      bestRank = rank;
    }
  }
  return best;
}

function rankOf({ role }: Column): number {
  const rank = labelOrder.indexOf(role);
  return rank < 0 ? otherRank : rank;
}

/**
 * The name of the total above, which an export writes down the rows until another comes: where a cell before it says
 * something new, the row is what that says.
 */
function isTotalAgain(
  grid: Grid,
  row: number,
  { column }: Column,
  columns: readonly Column[],
): boolean {
  if (!isAsAbove(grid, row, column) || !saysTotal(grid.textAt(row, column))) return false;
  return columns.some((before) => before.column < column && saysNew(grid, row, before.column));
}

function isAsAbove(grid: Grid, row: number, column: number): boolean {
  return isText(grid, row, column) && grid.textAt(row, column) === grid.textAt(row - 1, column);
}

function saysNew(grid: Grid, row: number, column: number): boolean {
  return isText(grid, row, column) && grid.textAt(row, column) !== grid.textAt(row - 1, column);
}

function isText(grid: Grid, row: number, column: number): boolean {
  return grid.kindAt(row, column) === 'text';
}
