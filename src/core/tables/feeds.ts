import type { FoundTable } from './found-table.js';
import type { Grid } from './grid.js';
import { linksOf } from './links.js';

const factorRoles: readonly string[] = ['quantity', 'duration', 'percent', 'unit-cost'];
const fewestRows = 2;
const mostRows = 0.6;

/**
 * Finds, for any of the tables, the one whose quantities or prices are the figures of another's lines: what the other one works out (miles driven,
 * prices of fuel) is in that table's amounts, and is no money of its own. `undefined` where there is none.
 */
export function fedFinder(
  budgets: readonly FoundTable[],
  gridOf: (table: FoundTable) => Grid,
): (table: FoundTable) => FoundTable | undefined {
  if (budgets.length < 2) return () => undefined;
  const drawn = budgets.map((other) => ({ other, cells: drawnOn(other, gridOf(other)) }));
  const drawing = drawn.filter(({ cells }) => cells.size > 0);
  return (table) => {
    const amount = table.columns.find(({ role }) => role === 'amount')?.column;
    const lines = table.rows.filter(({ kind }) => kind === 'line').map(({ row }) => row);
    if (amount === undefined || lines.length < fewestRows) return undefined;
    const isFed = (cells: ReadonlySet<string>) => {
      const fed = lines.filter((row) => cells.has(keyOf(table.sheet, row, amount))).length;
      return fed >= Math.max(fewestRows, lines.length * mostRows);
    };
    return drawing.find(({ other, cells }) => other !== table && isFed(cells))?.other;
  };
}

/** The single cells that the factors of a table's lines are, by formulas such as `=L2`. */
function drawnOn({ sheet: own, columns, rows }: FoundTable, grid: Grid): ReadonlySet<string> {
  if (grid.sheet.formulas === undefined) return new Set();
  const factors = columns.filter(({ role }) => factorRoles.includes(role));
  const lines = rows.filter(({ kind }) => kind === 'line');
  const links = lines.flatMap(({ row }) =>
    factors.flatMap(({ column }) => linksOf(grid.formulaAt(row, column) ?? '')),
  );
  return new Set(
    links
      .filter(({ area }) => area.top === area.bottom && area.left === area.right)
      .map(({ sheet, area }) => keyOf(sheet ?? own, area.top, area.left)),
  );
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${row} ${column} ${sheet}`;
}
