import type { ColumnFacts } from './column-facts.js';
import { linksOf } from './links.js';

/** Whether a column's formulas divide each line's amount by another figure of the amounts, such as their total. */
export function isShareOfTotal(
  { region: { grid }, lineRows }: ColumnFacts,
  column: number,
  amount: number,
): boolean {
  const formulas = lineRows.slice(0, 40).flatMap((row) => {
    const formula = grid.formulaAt(row, column);
    return formula === undefined ? [] : [{ row, formula }];
  });
  const shares = formulas.filter(({ row, formula }) => {
    if (!formula.includes('/')) return false;
    const own = linksOf(formula).filter(
      ({ sheet, area }) => sheet === undefined && area.left === amount,
    );
    return own.some(({ area }) => area.top === row) && own.some(({ area }) => area.top !== row);
  });
  return shares.length >= 2 && shares.length >= formulas.length * 0.6;
}
