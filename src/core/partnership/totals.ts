import { mismatchOf, type Tolerance } from './arithmetic.js';
import type { Budget, Line, Sum } from './partnership.js';

/** A typed total that is not what it covers, and is itself the cause of it. */
export interface TotalFault {
  readonly sum: Sum & { readonly stated: number };
  /** What its lines add up to. */
  readonly computed: number;
  /** Rows that explain the difference; [] where none does, or more than one could. */
  readonly rows: readonly Entry[];
  readonly how: 'left-out' | 'counted-twice' | undefined;
  /** Totals that carry the same difference because they rest on this one. */
  readonly followers: readonly Sum[];
}

/** A row that a total counts: a line, or a lower subtotal with the lines in it. */
export interface Entry {
  readonly sum: Sum | undefined;
  readonly lines: readonly Line[];
}

interface Checked {
  readonly sum: Sum & { readonly stated: number };
  readonly entries: readonly Entry[];
  readonly lines: ReadonlySet<Line>;
  readonly computed: number;
  readonly difference: number;
}

/**
 * Typed totals that do not add up, each cause once: a total that rests on a wrong one, or that is right on
 * the lines as they should be, is not a fault of its own.
 */
export function totalFaults(budget: Budget, tolerance: Tolerance): readonly TotalFault[] {
  const checked = budget.sums
    .flatMap((sum) => check(budget, sum) ?? [])
    .sort((one, other) => one.lines.size - other.lines.size);
  const causes: Checked[] = [];
  for (const one of checked) {
    if (isTyped(one.sum) && isFault(one, causes, tolerance)) causes.push(one);
  }
  return budget.sums.flatMap((sum) => {
    const cause = causes.find((one) => one.sum === sum);
    return cause ? faultOf(cause, checked) : [];
  });
}

/** How far a total may be off: a unit, or half a unit a row where rows with cents meet a whole total. */
export function roundingOf(stated: number, amounts: readonly number[]): number {
  const isRounded = isWhole(stated) && amounts.some((amount) => !isWhole(amount));
  return Math.max(1, isRounded ? amounts.length / 2 : 0) + 1e-6;
}

function isTyped({ formula }: Sum): boolean {
  return formula === undefined || !/[A-Za-z]\$?[0-9]/.test(formula);
}

function check(budget: Budget, sum: Sum): Checked | undefined {
  const { stated, computed } = sum;
  if (stated === undefined || computed === undefined || sum.covers.length === 0) return undefined;
  const entries = entriesOf(budget, sum, [sum]);
  const lines = new Set(entries.flatMap((entry) => entry.lines));
  if (lines.size === 0) return undefined;
  const onLines = add([...lines]);
  return {
    sum: { ...sum, stated },
    entries,
    lines,
    computed: onLines,
    difference: stated - onLines,
  };
}

function entriesOf(budget: Budget, sum: Sum, above: readonly Sum[]): readonly Entry[] {
  return sum.covers.flatMap((row): readonly Entry[] => {
    const line = pick(budget.lines, sum, row, ({ cells }) => cells.amount?.column);
    if (line) return [{ sum: undefined, lines: [line] }];
    const lower = pick(budget.sums, sum, row, ({ cell }) => cell.column);
    if (!lower || above.includes(lower)) return [];
    const entries = entriesOf(budget, lower, [...above, lower]);
    return [{ sum: lower, lines: entries.flatMap(({ lines }) => lines) }];
  });
}

/** Tables may stand side by side: of two things in a row, the one in the total's own column counts. */
function pick<T extends Line | Sum>(
  things: readonly T[],
  { cell }: Sum,
  row: number,
  columnOf: (thing: T) => number | undefined,
): T | undefined {
  const inRow = things.filter((thing) => sheetOf(thing) === cell.sheet && rowOf(thing) === row);
  return inRow.find((thing) => columnOf(thing) === cell.column) ?? inRow[0];
}

function isFault(one: Checked, causes: readonly Checked[], tolerance: Tolerance): boolean {
  const slack = slackOf(one);
  if (Math.abs(one.difference) <= slack) return false;
  const inherited = causes
    .filter(({ lines }) => isWithin(lines, one.lines))
    .reduce((sum, { difference }) => sum + difference, 0);
  const fromLines = [...one.lines].reduce((sum, line) => {
    const mismatch = mismatchOf(line, tolerance);
    return mismatch ? sum + mismatch.product.value - (line.amount ?? 0) : sum;
  }, 0);
  const explanations = [inherited, fromLines].filter((difference) => difference !== 0);
  return !explanations.some((difference) => Math.abs(one.difference - difference) <= slack);
}

function faultOf(cause: Checked, checked: readonly Checked[]): TotalFault {
  const slack = slackOf(cause);
  const followers = checked
    .filter((one) => one.sum.cell !== cause.sum.cell && isWithin(cause.lines, one.lines))
    .filter(({ difference }) => Math.abs(difference - cause.difference) <= slack)
    .map(({ sum }) => sum);
  const rows = explainingRows(cause, Math.abs(cause.difference), slack);
  const how = cause.difference < 0 ? 'left-out' : 'counted-twice';
  return {
    sum: cause.sum,
    computed: cause.computed,
    rows,
    how: rows.length > 0 ? how : undefined,
    followers,
  };
}

/** The one row, or the one run of rows, that makes the difference. */
function explainingRows({ entries }: Checked, size: number, slack: number): readonly Entry[] {
  const single = entries.filter((entry) => Math.abs(add(entry.lines) - size) <= slack);
  if (single.length > 0) return single.length === 1 ? single : [];
  const runs: (readonly Entry[])[] = [];
  for (let start = 0; start < entries.length; start++) {
    let sum = 0;
    for (let end = start; end < entries.length; end++) {
      sum += add(entries[end]?.lines ?? []);
      if (Math.abs(sum - size) <= slack) runs.push(entries.slice(start, end + 1));
    }
  }
  const [run] = runs;
  return run !== undefined && runs.length === 1 && run.length < entries.length ? run : [];
}

function slackOf({ sum, lines }: Checked): number {
  return roundingOf(
    sum.stated,
    [...lines].map(({ amount }) => amount ?? 0),
  );
}

function isWithin(inner: ReadonlySet<Line>, outer: ReadonlySet<Line>): boolean {
  return [...inner].every((line) => outer.has(line));
}

function add(lines: readonly Line[]): number {
  return lines.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}

function sheetOf(thing: Line | Sum): string {
  return 'cell' in thing ? thing.cell.sheet : thing.sheet;
}

function rowOf(thing: Line | Sum): number {
  return 'cell' in thing ? thing.cell.row : thing.row;
}
