import { groupBy } from '../workbook/group-by.js';
import { oncePer } from '../workbook/once-per.js';
import { whenAsked } from '../workbook/remember.js';
import { mainCell, nameOf } from './lines.js';
import type { CellRef } from '../workbook/workbook.js';
import type { Budget, Line, Sum } from './partnership.js';

/** A row that a total counts: a line, or a lower subtotal with the lines in it. */
export type Entry =
  | { readonly sum: Sum; readonly lines: readonly Line[] }
  | { readonly sum: undefined; readonly lines: readonly [Line] };

/** A total with a figure, and the lines that it should be the sum of, through lower subtotals. */
export interface CheckedSum {
  readonly sum: Sum & { readonly stated: number };
  readonly entries: readonly Entry[];
  readonly lines: ReadonlySet<Line>;
  /** What its lines add up to. */
  readonly computed: number;
  /** Stated less computed. */
  readonly difference: number;
  /** How far it may be off its own lines. */
  readonly slack: number;
  /** Where its lines stand among those of the budget; only totals that may rest on one another are asked. */
  readonly stretch: () => Stretch;
}

/** From the first to the last of some lines, by their places in the budget, and whether all between are among them. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly isWhole: boolean;
}

/** Lines and sums by sheet and row. */
export type Rows = ReadonlyMap<string, ReadonlyMap<number, readonly (Line | Sum)[]>>;

/** Every total of a budget that says something and covers something. */
export const checkedSums = oncePer((budget: LinesAndSums): readonly CheckedSum[] => {
  const rows = rowsOf(budget);
  const places = whenAsked(() => new Map(budget.lines.map((line, place) => [line, place])));
  return budget.sums.flatMap((sum) => check(rows, places, sum) ?? []);
});

type LinesAndSums = Pick<Budget, 'lines' | 'sums'>;

/** The lines and sums of a budget, to look them up by row. */
export const rowsOf = oncePer(({ lines, sums }: LinesAndSums): Rows => {
  const placeOf = (thing: Line | Sum) => (isSum(thing) ? thing.cell : thing);
  const bySheet = groupBy([...lines, ...sums], (thing) => placeOf(thing).sheet);
  return new Map(
    [...bySheet].map(([sheet, own]) => [sheet, groupBy(own, (thing) => placeOf(thing).row)]),
  );
});

/** The entry in a row; of two things side by side the one in the total's own column. */
export function entryAt(rows: Rows, { sheet, row, column }: Sum['cell']): Entry | undefined {
  const there = rows.get(sheet)?.get(row) ?? [];
  const thing = there.find((one) => isInColumn(one, column)) ?? there[0];
  if (thing === undefined) return undefined;
  return isSum(thing) ? entryOf(rows, thing) : { sum: undefined, lines: [thing] };
}

/** A sum with the lines in it, found once a sum; one that is met again inside itself adds nothing there. */
function entryOf(rows: Rows, sum: Sum): Entry | undefined {
  const known = entriesKnown(rows);
  if (known.has(sum)) return known.get(sum);
  known.set(sum, undefined);
  const entry = { sum, lines: entriesOf(rows, sum).flatMap(({ lines }) => lines) };
  known.set(sum, entry);
  return entry;
}

const entriesKnown = oncePer((_: Rows) => new Map<Sum, Entry | undefined>());

/** Where to point for an entry of a total in that column: the figure of a subtotal, or the line's figure there. */
export function cellOfEntry({ sum, lines }: Entry, column: number): CellRef {
  if (sum !== undefined) return sum.cell;
  const [line] = lines;
  return line.parts.find(({ cell }) => cell.column === column)?.cell ?? mainCell(line);
}

/** What an entry is called in a sentence. */
export function nameOfEntry({ sum, lines }: Entry): string {
  return sum === undefined ? nameOf(lines[0]) : sum.label;
}

/** What a line puts into a total of that column: its amount, or the part that stands there. */
export function moneyAt({ amount, cells, parts }: Line, column: number): number {
  const part = parts.find(({ cell }) => cell.column === column);
  if (part) return part.value;
  const isOther = cells.amount === undefined && parts.length > 0;
  return isOther ? 0 : (amount ?? 0);
}

/** Lines added as a total of that column adds them. */
export function addUp(lines: readonly Line[], column: number): number {
  return lines.reduce((sum, line) => sum + moneyAt(line, column), 0);
}

/** How far a total may be off: a unit, or half a unit a row where rows with cents meet a whole total. */
export function roundingOf(stated: number, amounts: readonly number[]): number {
  const isRounded = isWhole(stated) && amounts.some((amount) => !isWhole(amount));
  return Math.max(1, isRounded ? amounts.length / 2 : 0) + 1e-6;
}

/** Totals that carry the same difference because they rest on this one. */
export function followersOf(
  cause: CheckedSum,
  difference: number,
  all: readonly CheckedSum[],
): readonly Sum[] {
  return all
    .filter((one) => Math.abs(one.difference - difference) <= cause.slack)
    .filter((one) => one.sum.cell !== cause.sum.cell && isWithin(cause, one))
    .map(({ sum }) => sum);
}

/** True where all lines of one total are among those of another in its column. */
export function isWithin(inner: CheckedSum, outer: CheckedSum): boolean {
  if (inner.sum.cell.column !== outer.sum.cell.column) return false;
  if (inner.lines.size > outer.lines.size) return false;
  const { first, last, isWhole } = outer.stretch();
  if (isWhole) return first <= inner.stretch().first && inner.stretch().last <= last;
  for (const line of inner.lines) if (!outer.lines.has(line)) return false;
  return true;
}

function check(
  rows: Rows,
  places: () => ReadonlyMap<Line, number>,
  sum: Sum,
): CheckedSum | undefined {
  const { stated, computed, formula } = sum;
  if (stated === undefined || sum.covers.length === 0) return undefined;
  // A formula passes over a cell that says "to be confirmed"; who typed a total may have known more than we can read.
  if (computed === undefined && formula === undefined) return undefined;
  const lines = new Set(entryOf(rows, sum)?.lines);
  if (lines.size === 0) return undefined;
  const amounts = [...lines].map((line) => moneyAt(line, sum.cell.column));
  const onLines = amounts.reduce((all, amount) => all + amount, 0);
  return {
    sum: { ...sum, stated },
    entries: entriesOf(rows, sum),
    lines,
    computed: onLines,
    difference: stated - onLines,
    slack: roundingOf(stated, amounts),
    stretch: whenAsked(() => stretchOf(lines, places())),
  };
}

function stretchOf(lines: ReadonlySet<Line>, places: ReadonlyMap<Line, number>): Stretch {
  let first = Infinity;
  let last = -1;
  for (const line of lines) {
    const place = places.get(line) ?? 0;
    first = Math.min(first, place);
    last = Math.max(last, place);
  }
  return { first, last, isWhole: last - first + 1 === lines.size };
}

function entriesOf(rows: Rows, sum: Sum): readonly Entry[] {
  return sum.covers.flatMap((row) => entryAt(rows, { ...sum.cell, row }) ?? []);
}

/** Tables may stand side by side: of two things in a row, the one in the total's own column counts. */
function isInColumn(thing: Line | Sum, column: number): boolean {
  if (isSum(thing)) return thing.cell.column === column;
  return (
    thing.cells.amount?.column === column || thing.parts.some(({ cell }) => cell.column === column)
  );
}

function isSum(thing: Line | Sum): thing is Sum {
  return 'covers' in thing;
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}
