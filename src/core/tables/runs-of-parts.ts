import type { AmountColumn } from './amount-column.js';
import { type Makeup, sumByValues } from './arithmetic.js';
import type { ColumnFacts } from './column-facts.js';

/**
 * The columns that make up the whole, a list for each way that it is divided: by years, and again by who pays. What
 * is spent and what is left make it up too, but they are no parts of a budget.
 */
export function runsOfParts(
  facts: ColumnFacts,
  whole: Whole | undefined,
): readonly (readonly number[])[] {
  if (whole === undefined) return [];
  return [withGroup(facts, toldParts(facts, whole), whole), ...otherRuns(facts, whole)];
}

/** Amounts that other columns add up to. */
export interface Whole extends AmountColumn {
  readonly sum: Makeup;
}

export function isWhole(amount: AmountColumn): amount is Whole {
  return amount.sum !== undefined;
}

/** With the columns of figures under the same group heading: a part may be needed on few lines only. */
function withGroup(facts: ColumnFacts, run: readonly number[], whole: Whole): readonly number[] {
  const own = facts.columns.filter(({ column }) => run.includes(column));
  const groups = new Set(own.map(({ header }) => header.group));
  const [group = ''] = groups;
  if (groups.size !== 1 || group === '') return run;
  const others = [whole.fact.column, ...(whole.product?.columns ?? [])];
  const mates = facts.columns.filter(
    ({ column, header, isFigures, matches }) =>
      header.group === group &&
      isFigures &&
      !others.includes(column) &&
      (run.includes(column) || !isFactor(matches[0]?.role)),
  );
  return mates.map(({ column }) => column);
}

function toldParts(facts: ColumnFacts, { fact, sum }: Whole): readonly number[] {
  const summed = sum.columns;
  const own = facts.columns.filter(({ column }) => summed.includes(column));
  const isBalance = own.some(
    ({ column, matches: [best] }) =>
      (best?.role === 'ignore' && best.strength > 0.7) ||
      (summed.length === 2 && goesBelowZero(facts, column, fact.column)),
  );
  return isBalance ? [] : summed;
}

/** Below zero where the whole is not: too much was spent. A discount is below zero in both. */
function goesBelowZero(facts: ColumnFacts, column: number, whole: number): boolean {
  const { grid } = facts.region;
  const isBelow = (row: number, of: number) => (grid.numberAt(row, of) ?? 0) < 0;
  return facts.lineRows.some((row) => !isBelow(row, whole) && isBelow(row, column));
}

/** Columns beside one another that add up to the whole once more, by their figures. */
function otherRuns(facts: ColumnFacts, whole: Whole): readonly (readonly number[])[] {
  const used = new Set([
    whole.fact.column,
    ...whole.sum.columns,
    ...(whole.product?.columns ?? []),
  ]);
  const found: (readonly number[])[] = [];
  for (const run of freeRuns(facts, used)) {
    const parts = sumByValues(
      facts.region.grid,
      whole.fact.column,
      stretchesOf(run),
      facts.lineRows,
    );
    if (parts !== undefined && parts.rows >= fewestRows) found.push(parts.columns);
  }
  return found;
}

const fewestRows = 3;
const mostParts = 12;

/** Neighbouring columns of figures that may be parts. */
function freeRuns(facts: ColumnFacts, used: ReadonlySet<number>): readonly (readonly number[])[] {
  const runs: number[][] = [[]];
  for (const { column, isFigures, matches } of facts.columns) {
    const isFree = isFigures && !used.has(column) && !isFactor(matches[0]?.role);
    if (isFree) runs[runs.length - 1]?.push(column);
    else runs.push([]);
  }
  return runs.filter(({ length }) => length >= 2 && length <= mostParts);
}

function isFactor(role: string | undefined): boolean {
  return role !== undefined && ['quantity', 'unit-cost', 'duration', 'percent'].includes(role);
}

/** Every stretch of two and more, the longest first. */
function stretchesOf(run: readonly number[]): readonly (readonly number[])[] {
  const stretches: (readonly number[])[] = [];
  for (let length = run.length; length >= 2; length--) {
    for (let from = 0; from + length <= run.length; from++) {
      stretches.push(run.slice(from, from + length));
    }
  }
  return stretches;
}
