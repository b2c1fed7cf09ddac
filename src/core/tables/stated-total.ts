import type { Region } from './region.js';
import { saidTotalRow } from './said.js';
import type { Column, Row, StatedFigure } from './table.js';

/**
 * The figure of the total row in the amount column: the one that people named, else of several totals the one
 * that covers most.
 */
export function statedTotalOf(
  { grid, said }: Region,
  { columns, rows }: { readonly columns: readonly Column[]; readonly rows: readonly Row[] },
): StatedFigure | undefined {
  const amount = said?.statedTotal?.column ?? columns.find(({ role }) => role === 'amount')?.column;
  const named = saidTotalRow(said);
  const total =
    rows.find(({ row }) => row === named) ??
    rows.find(({ kind, covers }) => kind === 'total' && covers !== undefined) ??
    rows.find(({ kind }) => kind === 'total');
  if (amount === undefined || total === undefined) return undefined;
  const value = grid.numberAt(total.row, amount);
  if (value === undefined) return undefined;
  return { value, cell: { sheet: grid.sheet.name, row: total.row, column: amount } };
}
