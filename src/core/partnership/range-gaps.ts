import { readFormula } from '../workbook/formula.js';
import { oncePer } from '../workbook/once-per.js';
import type { Budget, Line, Partnership, Sum } from './partnership.js';
import { readLines } from './read-lines.js';
import { readPartSums, readSums } from './sums.js';
import { viewTables } from './table-view.js';
import {
  addUp,
  type CheckedSum,
  checkedSums,
  type Entry,
  entryAt,
  followersOf,
  moneyAt,
  type Rows,
  rowsOf,
} from './total-entries.js';

/** A total whose formula leaves out lines of its own, or adds some of them twice. */
export interface RangeGap {
  readonly sum: Sum & { readonly stated: number };
  readonly how: 'left-out' | 'counted-twice';
  /** What the formula would come to over each line once. */
  readonly corrected: number;
  /** The lines and subtotals in question. */
  readonly rows: readonly Entry[];
  /** Higher totals that carry the same difference. */
  readonly followers: readonly Sum[];
}

/**
 * Totals by a formula that is not what it should be, in counted tables and in summaries of them. Formulas that do
 * more than add cells of their own column, or whose figure is not what those cells hold, are not understood and
 * not judged. A formula copied across a row is one cause: the largest difference speaks.
 */
export const rangeGaps = oncePer((partnership: Partnership): readonly RangeGap[] => {
  const { budget } = partnership;
  const summaries = summariesOf(partnership).flatMap(gapsIn);
  if (budget === undefined) return summaries;
  const ofAmounts = gapsIn(budget);
  const rows = new Set(ofAmounts.map(rowOfGap));
  const ofParts = gapsIn({ lines: budget.lines, sums: partSumsOf(partnership, budget) });
  return [...ofAmounts, ...ofParts.filter((gap) => !rows.has(rowOfGap(gap))), ...summaries];
});

function gapsIn(own: Pick<Budget, 'lines' | 'sums'>): readonly RangeGap[] {
  if (own.sums.length === 0) return [];
  const rows = rowsOf(own);
  const checked = checkedSums(own);
  const lastRow = [...own.lines, ...own.sums.map(({ cell }) => cell)].reduce(
    (last, { row }) => Math.max(last, row),
    0,
  );
  const gaps = checked.flatMap((one) => {
    const named = namedEntries(one, rows, lastRow);
    return named === undefined ? [] : gapOf(one, named, checked);
  });
  return gaps.filter((gap) => gap === largestInRow(gap, gaps));
}

function rowOfGap({ sum }: RangeGap): string {
  return `${sum.cell.sheet}!${sum.cell.row}`;
}

/** Totals of years, sources and partners, which amounts across the row may rest on. */
function partSumsOf({ workbook }: Partnership, { tables }: Budget): readonly Sum[] {
  return viewTables(workbook, tables).flatMap(readPartSums);
}

function summariesOf({ workbook, tables }: Partnership): readonly Pick<Budget, 'lines' | 'sums'>[] {
  const summaries = tables.filter(({ kind, use }) => kind === 'budget' && use === 'summary');
  return viewTables(workbook, summaries).map((view) => ({
    lines: readLines(view),
    sums: readSums(view),
  }));
}

function largestInRow(gap: RangeGap, gaps: readonly RangeGap[]): RangeGap {
  const size = ({ corrected, sum }: RangeGap) => Math.abs(corrected - sum.stated);
  return gaps
    .filter((one) => rowOfGap(one) === rowOfGap(gap))
    .reduce((largest, one) => (size(one) > size(largest) ? one : largest));
}

/** The rows that a plain sum names; `undefined` where its figure is not what they hold. */
function namedEntries(one: CheckedSum, rows: Rows, lastRow: number): readonly Entry[] | undefined {
  const { sum } = one;
  const { shape, references } = readFormula(sum.formula ?? '');
  const isOwn = references.every(
    ({ sheet, area }) =>
      (sheet === undefined || sheet === sum.cell.sheet) &&
      area.left === sum.cell.column &&
      area.right === sum.cell.column,
  );
  if (shape !== 'sum' || !isOwn) return undefined;
  const skipsNested = isNesting(sum);
  const named = references.flatMap(({ area }) => {
    const entries: Entry[] = [];
    for (let row = area.top; row <= Math.min(area.bottom, lastRow); row++) {
      const entry = row === sum.cell.row ? undefined : entryAt(rows, { ...sum.cell, row });
      const isSkipped = skipsNested && entry?.sum !== undefined && isNesting(entry.sum);
      if (entry !== undefined && !isSkipped) entries.push(entry);
    }
    return entries;
  });
  const value = named.reduce((all, entry) => all + figureOf(entry, sum.cell.column), 0);
  return Math.abs(value - sum.stated) <= one.slack ? named : undefined;
}

/** SUBTOTAL and AGGREGATE pass over cells that are themselves subtotals. */
function isNesting({ formula = '' }: Sum): boolean {
  return /\b(SUBTOTAL|AGGREGATE)\s*\(/i.test(formula);
}

function figureOf({ sum, lines }: Entry, column: number): number {
  if (sum === undefined) return addUp(lines, column);
  const { stated = 0 } = sum;
  return stated;
}

function gapOf(
  one: CheckedSum,
  named: readonly Entry[],
  checked: readonly CheckedSum[],
): readonly RangeGap[] {
  const { sum, lines, entries } = one;
  const { column } = sum.cell;
  const times = new Map<Line, number>();
  for (const line of named.flatMap((entry) => entry.lines)) {
    times.set(line, (times.get(line) ?? 0) + 1);
  }
  const missing = telling(
    [...lines].filter((line) => !times.has(line) && hasFigure(line, column)),
    column,
  );
  const doubled = [...times].filter(([, count]) => count > 1);
  const surplus = doubled.reduce(
    (all, [line, count]) => all + moneyAt(line, column) * (count - 1),
    0,
  );
  if (missing.length === 0 && surplus === 0) return [];
  const difference = surplus - addUp(missing, column);
  const isLeftOut = missing.length > 0;
  const stopsEarly =
    isLeftOut && surplus === 0 ? sumThatEndsBefore(missing, one, checked) : undefined;
  if (stopsEarly !== undefined) {
    return [
      {
        sum: stopsEarly.sum,
        how: 'left-out',
        corrected: stopsEarly.sum.stated - difference,
        rows: grouped(missing, []),
        followers: [sum, ...followersOf(one, difference, checked)],
      },
    ];
  }
  return [
    {
      sum,
      how: isLeftOut ? 'left-out' : 'counted-twice',
      corrected: sum.stated - difference,
      rows: isLeftOut
        ? grouped(missing, entries)
        : grouped(
            doubled.map(([line]) => line),
            named,
          ),
      followers: difference === 0 ? [] : followersOf(one, difference, checked),
    },
  ];
}

/** The lower sum of a range that ends just before the lines that are missing, or begins just after them. */
function sumThatEndsBefore(
  missing: readonly Line[],
  { entries }: CheckedSum,
  checked: readonly CheckedSum[],
): CheckedSum | undefined {
  const first = missing.reduce((least, { row }) => Math.min(least, row), Infinity);
  const last = missing.reduce((most, { row }) => Math.max(most, row), 0);
  if (last - first + 1 !== missing.length) return undefined;
  const [stopping] = entries.flatMap(({ sum }) =>
    sum !== undefined && stopsAt(sum, first, last)
      ? (checked.find((other) => other.sum.cell === sum.cell) ?? [])
      : [],
  );
  return stopping;
}

/** True for the sum of a range that ends just before some rows, or begins just after them. */
function stopsAt({ formula = '' }: Sum, first: number, last: number): boolean {
  return readFormula(formula).references.some(
    ({ area }) => area.bottom > area.top && (area.bottom === first - 1 || area.top === last + 1),
  );
}

/** Where some hold money, those that hold none are not the matter. */
function telling(lines: readonly Line[], column: number): readonly Line[] {
  const paid = lines.filter((line) => moneyAt(line, column) !== 0);
  return paid.length > 0 ? paid : lines;
}

function hasFigure({ amount, cells, parts }: Line, column: number): boolean {
  if (parts.some(({ cell }) => cell.column === column)) return true;
  return amount !== undefined && cells.amount?.column === column;
}

/** Lines by the subtotals that hold them, where all lines of a subtotal are meant. */
function grouped(lines: readonly Line[], entries: readonly Entry[]): readonly Entry[] {
  const meant = new Set(lines);
  const whole = entries.filter(
    (entry) => entry.sum !== undefined && entry.lines.every((line) => meant.has(line)),
  );
  const held = new Set(whole.flatMap((entry) => entry.lines));
  const single = lines.filter((line) => !held.has(line));
  return [...whole, ...single.map((line): Entry => ({ sum: undefined, lines: [line] }))];
}
