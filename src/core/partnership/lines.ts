import type { BudgetRole, Column, Table } from '../tables/table.js';
import type { CellRef } from '../workbook/workbook.js';
import { groupBy } from '../workbook/group-by.js';
import { oncePer } from '../workbook/once-per.js';
import type { Budget, Line, Partnership, Sum } from './partnership.js';

/** All lines of the counted tables; [] without a budget. */
export function linesOf({ budget }: Partnership): readonly Line[] {
  return budget?.lines ?? [];
}

/** The tables whose money counts; [] without a budget. */
export function countedTables({ budget }: Partnership): readonly Table[] {
  return budget?.tables ?? [];
}

/** Subtotals and totals of the counted tables; [] without a budget. */
export function sumsOf({ budget }: Partnership): readonly Sum[] {
  return budget?.sums ?? [];
}

/** The amounts of all lines added; 0 without a budget. */
export function linesTotalOf({ budget }: Partnership): number {
  return budget?.linesTotal ?? 0;
}

const none: readonly never[] = [];

/** The same list, or where it is empty, the one that all lines without share: most lines lack most lists. */
export function orNone<Thing>(things: readonly Thing[]): readonly Thing[] {
  return things.length === 0 ? none : things;
}

/** What is written of a line: its description, '' where it has none, then the remarks on it. */
export function descriptionAndRemarks({ description = '', remarks }: Line): readonly string[] {
  return [description, ...remarks];
}

/** A line whose amount can be read and is not nothing. */
export type PaidLine = Paid<Line>;
type Paid<Some extends Line> = Some & { readonly amount: number };

/** True for a line that holds money, at least `ignoreBelow` in the budget's currency either way. */
export function holdsMoney<Some extends Line>(line: Some, ignoreBelow = 0): line is Paid<Some> {
  return line.amount !== undefined && line.amount !== 0 && Math.abs(line.amount) >= ignoreBelow;
}

/** True where an amount is at least `share` (0–1) of the budget's lines. */
export function isMaterial(amount: number, { budget }: Partnership, share: number): boolean {
  if (budget === undefined || budget.linesTotal === 0) return true;
  return Math.abs(amount) >= share * Math.abs(budget.linesTotal);
}

/** Half a cent: what is less is left over from cents that cancel out. */
const leastMoney = 0.005;

/** A part as a share of a whole in money; `undefined` where the whole is nothing, or less than nothing. */
export function shareOf(part: number, whole: number): number | undefined {
  return whole < leastMoney ? undefined : part / whole;
}

/** The cells of a line that tell of a role, the first named role that has a column first. */
export function cellsOf(line: Line, ...roles: readonly BudgetRole[]): readonly CellRef[] {
  return roles.flatMap((role) => line.cells[role] ?? []);
}

/** Where to point for the whole line: its amount, or else what makes it up or names it. */
export function mainCell(line: Line): CellRef {
  const { amount, description } = line.cells;
  return (
    amount ?? line.parts[0]?.cell ?? description ?? { sheet: line.sheet, row: line.row, column: 1 }
  );
}

/** The heading right above a line; '' where there is none. */
export function innermostHeading({ section }: Line): string {
  const [heading = ''] = section.slice(-1);
  return heading;
}

/** What the line is called in a sentence: its description, else its code, else its section; long names are cut. */
export function nameOf(line: Line): string {
  const section = line.section[line.section.length - 1];
  return shortened(line.description ?? line.code ?? section ?? `${line.row}`);
}

const longestName = 80;

/** A text as it can stand in a sentence: on one line, and cut at a word where it is long. */
export function shortened(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= longestName) return plain;
  const cut = plain.slice(0, longestName);
  const end = cut.lastIndexOf(' ');
  return `${end > longestName / 2 ? cut.slice(0, end) : cut}…`;
}

/** What a line's row holds where figures and its unit belong. */
type Figures = Pick<Line, 'unit' | 'factors' | 'unitCost' | 'amount' | 'cells' | 'unreadable'>;

const figureRoles = ['unit', 'quantity', 'duration', 'percent', 'unit-cost', 'amount'] as const;

/** Roles that the table has a column for and this line leaves blank. */
export function blanksIn(line: Figures): readonly BudgetRole[] {
  return orNone(
    figureRoles.filter(
      (role) =>
        line.cells[role] !== undefined && !hasFigure(line, role) && !isUnreadable(line, role),
    ),
  );
}

/** True where a figure belongs but text or an error stands. */
export function isUnreadable({ unreadable }: Pick<Line, 'unreadable'>, role: BudgetRole): boolean {
  return unreadable.some((cell) => cell.role === role);
}

function hasFigure(line: Figures, role: BudgetRole): boolean {
  if (role === 'unit-cost') return line.unitCost !== undefined;
  if (role === 'amount') return line.amount !== undefined;
  if (role === 'unit') return line.unit !== undefined;
  return line.factors.some((factor) => factor.role === role);
}

/** The counted table that a line stands in; tables may stand side by side on one sheet. */
export function tableOf({ budget }: Partnership, line: Line): Table | undefined {
  return budget && tableFinder(budget)(line);
}

/** The columns of the table that a line stands in; [] where it stands in none. */
export function columnsAcross(partnership: Partnership, line: Line): readonly Column[] {
  return tableOf(partnership, line)?.columns ?? [];
}

/** Lines come table by table: the one that held the last is tried first. */
const tableFinder = oncePer(({ tables }: Budget) => {
  const bySheet = groupBy(tables, ({ sheet }) => sheet);
  let last: Table | undefined;
  return (line: Line): Table | undefined => {
    const cell = mainCell(line);
    if (last === undefined || !isIn(last, cell)) {
      last = bySheet.get(cell.sheet)?.find((table) => isIn(table, cell));
    }
    return last;
  };
});

function isIn({ sheet, area }: Table, cell: CellRef): boolean {
  return (
    sheet === cell.sheet &&
    area.top <= cell.row &&
    cell.row <= area.bottom &&
    area.left <= cell.column &&
    cell.column <= area.right
  );
}

/** One line or more, told together. */
export type SomeLines = readonly [Line, ...Line[]];

/** Lines by the table that they stand in, in workbook order. */
export function linesByTable(
  partnership: Partnership,
  lines: readonly Line[],
): readonly SomeLines[] {
  return [...groupBy(lines, (line) => tableOf(partnership, line) ?? null).values()];
}

/** All lines by their tables, grouped once for whoever asks. */
export const tablesOfLines = oncePer((partnership: Partnership) =>
  linesByTable(partnership, linesOf(partnership)),
);

/** What is found on each of some lines, in their order; lines on which nothing is found add nothing. */
export function foundOn<Some extends Line, Found>(
  lines: readonly Some[],
  find: (line: Some) => Found | undefined,
): readonly Found[] {
  const found: Found[] = [];
  for (const line of lines) {
    const here = find(line);
    if (here !== undefined) found.push(here);
  }
  return found;
}

/** Amounts added; a blank or unread amount adds nothing. */
export function moneyIn(lines: readonly Line[]): number {
  return lines.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
}

/** Lines as findings should speak of them: each alone, or where a table has more than `most`, together. */
export function eachOrTogether(
  partnership: Partnership,
  lines: readonly Line[],
  most = 3,
): readonly SomeLines[] {
  return linesByTable(partnership, lines).flatMap((own): readonly SomeLines[] =>
    own.length > most ? [own] : own.map((line): SomeLines => [line]),
  );
}

/** How many lines of how many, and what money of all: the facts of a sentence about several lines. */
export function countedFacts(lines: readonly Line[], { budget }: Partnership) {
  const amount = moneyIn(lines);
  const all = budget?.linesTotal ?? 0;
  return {
    lines: lines.length,
    of: budget?.lines.length ?? 0,
    amount: { money: amount },
    share: { share: shareOf(amount, all) ?? 0 },
  };
}
