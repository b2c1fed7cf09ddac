import type { FoundTable } from './found-table.js';
import { isSame } from './arithmetic.js';
import type { Grid } from './grid.js';
import { labelOf } from './label-of.js';
import { linksOf } from './links.js';
import { rowsBetween } from './rows-between.js';
import { fold } from './words/fold.js';
import { words } from './words/match.js';

type GridOf = (table: FoundTable) => Grid;

/** A table whose lines draw on other tables. */
export interface SumOfOthers {
  readonly table: FoundTable;
  readonly parts: readonly FoundTable[];
  /** All of its money comes from them; otherwise it has money of its own, and they only spell out its lines. */
  readonly isWhole: boolean;
  /** Of the parts, those that are the budgets of who receives its sub-grants. */
  readonly ofReceivers: readonly FoundTable[];
}

const mostOwnShare = 0.01;

/**
 * Finds the tables that others are the parts of: by their formulas, else by their figures.
 *
 * @param names - Of the organisations in the register, folded.
 */
export function sumsOfOthers(
  budgets: readonly FoundTable[],
  gridOf: GridOf,
  names: readonly string[],
): readonly SumOfOthers[] {
  const byFormula = budgets.flatMap((table) => drawsOn(table, budgets, gridOf, names));
  const known = new Set(byFormula.flatMap(({ table, parts }) => [table, ...parts]));
  const rest = budgets.filter((table) => !known.has(table));
  return [...byFormula, ...rest.flatMap((table) => repeatsTotals(table, rest, gridOf))];
}

interface LineMoney {
  readonly row: number;
  readonly value: number;
  readonly sources: readonly FoundTable[];
}

function drawsOn(
  table: FoundTable,
  budgets: readonly FoundTable[],
  gridOf: GridOf,
  names: readonly string[],
): readonly SumOfOthers[] {
  const grid = gridOf(table);
  if (grid.sheet.formulas === undefined) return [];
  const others = budgets.filter((other) => other !== table);
  if (others.length === 0) return [];
  const lines = linesOf(table, grid).map((line) => ({
    ...line,
    sources: sourcesOf(table, grid, line.row, others),
  }));
  const linked = lines.filter(({ sources }) => sources.length > 0);
  if (linked.length === 0) return [];
  const typed = lines
    .filter(({ sources }) => sources.length === 0)
    .map((line) => ({ ...line, sources: tabsNamed(grid, line.row, others, gridOf) }));
  const parts = [...new Set([...linked, ...typed].flatMap(({ sources }) => sources))];
  const own = sum(typed.filter(({ sources }) => sources.length === 0));
  const all = sum(lines);
  const whole = { table, parts, isWhole: true, ofReceivers: [] };
  if (all === 0) return linked.length >= lines.length * 0.6 ? [whole] : [];
  if (own <= all * mostOwnShare) return [whole];
  // A rate taken from another table is no reason to leave that table out: its money must be in the line.
  const spelled = parts.filter((part) => isSpelledOut(part, linked));
  const ofReceivers = spelled.filter((part) =>
    isReceivers(part, linked, grid, namesOver(part, gridOf(part), names)),
  );
  return spelled.length === 0 ? [] : [{ table, parts: spelled, isWhole: false, ofReceivers }];
}

function isSpelledOut(part: FoundTable, linked: readonly LineMoney[]): boolean {
  const own = sum(linked.filter(({ sources }) => sources.includes(part)));
  const total = part.statedTotal?.value;
  return total === undefined || own >= total * 0.99;
}

/** Only sub-grants draw on it, or lines that name the organisation which its sheet or title names. */
function isReceivers(
  part: FoundTable,
  linked: readonly LineMoney[],
  grid: Grid,
  titled: readonly string[],
): boolean {
  return linked
    .filter(({ sources }) => sources.includes(part))
    .map(({ row }) => labelOf(grid, row, 1, grid.width))
    .every(
      (label) =>
        words().hasTerm(label, 'sub-grant') ||
        titled.some((name) => ` ${fold(label)} `.includes(` ${name} `)),
    );
}

/** Those of some names, folded, that stand in a table's sheet name or in the rows above its head. */
function namesOver({ sheet, area, headerRows }: FoundTable, grid: Grid, names: readonly string[]) {
  const head = Math.min(area.top, ...headerRows);
  const titles = rowsBetween(Math.max(1, head - mostTitleRows), head - 1).map((row) =>
    labelOf(grid, row, 1, grid.width),
  );
  const said = ` ${[sheet, ...titles].map(fold).join(' ')} `;
  return names.filter((name) => said.includes(` ${name} `));
}

const mostTitleRows = 6;

function linesOf(table: FoundTable, grid: Grid): readonly LineMoney[] {
  const amount = table.columns.find(({ role }) => role === 'amount')?.column;
  const money = table.columns
    .filter(({ role }) => role.endsWith('-amount'))
    .map(({ column }) => column);
  return table.rows
    .filter(({ kind }) => kind === 'line')
    .map(({ row }) => ({
      row,
      value:
        amount === undefined
          ? money.reduce((all, column) => all + (grid.numberAt(row, column) ?? 0), 0)
          : (grid.numberAt(row, amount) ?? 0),
      sources: [],
    }));
}

/** The tables that a line's money is drawn from, by the formulas of its money columns. */
function sourcesOf(
  table: FoundTable,
  grid: Grid,
  row: number,
  others: readonly FoundTable[],
): readonly FoundTable[] {
  const columns = table.columns.filter(({ role }) => role === 'amount' || role.endsWith('-amount'));
  const sources = new Set<FoundTable>();
  for (const { column } of columns) {
    const formula = grid.formulaAt(row, column);
    if (formula === undefined) continue;
    for (const { sheet, area } of linksOf(formula)) {
      const place = sheet ?? table.sheet;
      const found = others.find(
        (other) =>
          other.sheet === place &&
          area.top <= other.area.bottom &&
          area.bottom >= other.area.top &&
          moneyColumns(other).some((one) => area.left <= one && one <= area.right),
      );
      if (found !== undefined) sources.add(found);
    }
  }
  return [...sources];
}

/** The tab that a typed line of a summary is called by, or that is titled as the line; others draw on theirs. */
function tabsNamed(
  grid: Grid,
  row: number,
  others: readonly FoundTable[],
  gridOf: GridOf,
): readonly FoundTable[] {
  const own = fold(labelOf(grid, row, 1, grid.width));
  const label = ` ${own} `;
  const isNamed = (name: string) =>
    label === ` ${name} ` || (name.includes(' ') && label.includes(` ${name} `));
  const isTitled = (other: FoundTable) =>
    own.includes(' ') && namesOver(other, gridOf(other), [own]).length > 0;
  return others.filter(
    (other) => other.sheet !== grid.sheet.name && (isNamed(fold(other.sheet)) || isTitled(other)),
  );
}

const noMoney: ReadonlySet<string> = new Set([
  'quantity',
  'duration',
  'percent',
  'unit-cost',
  'code',
  'unit',
]);

/** Where a table's money and its sums stand: every column but those of factors. */
function moneyColumns({ columns }: FoundTable): readonly number[] {
  return columns.filter(({ role }) => !noMoney.has(role)).map(({ column }) => column);
}

function sum(lines: readonly LineMoney[]): number {
  return lines.reduce((all, { value }) => all + Math.abs(value), 0);
}

/** Typed figures: every line of a short table is the total, or a subtotal, of another table, or is called as its tab. */
function repeatsTotals(
  table: FoundTable,
  budgets: readonly FoundTable[],
  gridOf: GridOf,
): readonly SumOfOthers[] {
  const grid = gridOf(table);
  const lines = linesOf(table, grid).filter(({ value }) => value !== 0);
  if (lines.length < 2) return [];
  const others = budgets.filter((other) => other !== table && lineCount(other) > 1);
  const parts = new Set<FoundTable>();
  for (const { row, value } of lines) {
    const [part] = [
      ...others.filter((other) => sumsIn(other, gridOf(other)).some((one) => isSame(one, value))),
      ...tabsNamed(grid, row, others, gridOf),
    ];
    if (part === undefined) return [];
    parts.add(part);
  }
  const isShorter = [...parts].reduce((all, part) => all + lineCount(part), 0) > lines.length;
  return isShorter ? [{ table, parts: [...parts], isWhole: true, ofReceivers: [] }] : [];
}

function lineCount({ rows }: FoundTable): number {
  return rows.filter(({ kind }) => kind === 'line').length;
}

function sumsIn(table: FoundTable, grid: Grid): readonly number[] {
  const amount = table.columns.find(({ role }) => role === 'amount')?.column;
  if (amount === undefined) return [];
  return table.rows
    .filter(({ kind }) => kind === 'subtotal' || kind === 'total')
    .map(({ row }) => grid.numberAt(row, amount))
    .filter((value): value is number => value !== undefined && value !== 0);
}
