import type { Grid } from './grid.js';
import { linksOf } from './links.js';
import type { FoundTable } from './read-region.js';

const factorRoles: readonly string[] = ['quantity', 'duration', 'percent', 'unit-cost'];
const fewestRows = 2;
const mostRows = 0.6;

/**
 * The table whose quantities or prices are the figures of another's lines: what the other one works out (miles driven,
 * prices of fuel) is in that table's amounts, and is no money of its own. `undefined` where there is none.
 */
export function fedBy(
  table: FoundTable,
  budgets: readonly FoundTable[],
  gridOf: (table: FoundTable) => Grid | undefined,
): FoundTable | undefined {
  const amount = table.columns.find(({ role }) => role === 'amount')?.column;
  const lines = table.rows.filter(({ kind }) => kind === 'line').map(({ row }) => row);
  if (amount === undefined || lines.length < fewestRows) return undefined;
  const isFed = (other: FoundTable) => {
    const drawn = drawnFrom(table, amount, other, gridOf(other));
    const fed = lines.filter((row) => drawn.has(row)).length;
    return fed >= Math.max(fewestRows, lines.length * mostRows);
  };
  return budgets.find((other) => other !== table && isFed(other));
}

/** The rows of a table whose amounts are factors of another's lines, by formulas such as `=L2`. */
function drawnFrom(
  table: FoundTable,
  amount: number,
  other: FoundTable,
  grid: Grid | undefined,
): ReadonlySet<number> {
  if (grid?.sheet.formulas === undefined) return new Set();
  const factors = other.columns.filter(({ role }) => factorRoles.includes(role));
  const lines = other.rows.filter(({ kind }) => kind === 'line');
  const links = lines.flatMap(({ row }) =>
    factors.flatMap(({ column }) => linksOf(grid.formulaAt(row, column) ?? '')),
  );
  const own = links.filter(
    ({ sheet, area }) =>
      (sheet ?? other.sheet) === table.sheet &&
      area.top === area.bottom &&
      area.left === amount &&
      area.right === amount,
  );
  return new Set(own.map(({ area }) => area.top));
}
