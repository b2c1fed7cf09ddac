import type { Region } from './region.js';
import { labelOf } from './label-of.js';
import { totalRowsOf } from './total-rows.js';
import { words } from './words/match.js';

/**
 * Parts a region where costs and income stand one under another below the same head, each with its total, so
 * that what comes in is not added to what is spent.
 */
export function partsByIncome(region: Region): readonly Region[] {
  const { grid, left, right } = region;
  const totals = [...totalRowsOf(region)].map((row) => ({
    row,
    isIncome: words().hasTerm(labelOf(grid, row, left, right), 'income'),
  }));
  const turn = totals.findIndex(
    ({ isIncome }, place) => place > 0 && isIncome !== totals[place - 1]?.isIncome,
  );
  const end = totals[turn - 1]?.row;
  if (end === undefined || !totals.some(({ isIncome }) => isIncome)) return [region];
  const rest = { ...region, titleRows: [], headerRows: [], firstRow: firstFilled(region, end + 1) };
  return [{ ...region, lastRow: end }, rest];
}

function firstFilled({ grid, left, right, lastRow }: Region, from: number): number {
  for (let row = from; row <= lastRow; row++) {
    for (let column = left; column <= right; column++) {
      if (grid.kindAt(row, column) !== 'blank') return row;
    }
  }
  return from;
}
