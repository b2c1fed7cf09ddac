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

/** What the typed totals of a budget show; on `unclear` sheets the reading of rows is in doubt instead. */
export interface TotalsJudgement {
  readonly faults: readonly TotalFault[];
  readonly unclear: readonly string[];
}

/** Fewer typed totals than this on a sheet can all be wrong; more of them cannot, mostly. */
const fewestToDoubt = 4;

/** The typed totals that do not add up, but for sheets on which most do not. */
export function judgeTotals(budget: Budget, tolerance: Tolerance): TotalsJudgement {
  const all = totalFaults(budget, tolerance);
  const typed = budget.sums.filter((sum) => isTyped(sum) && sum.covers.length > 0);
  const countOn = (sheet: string, sums: readonly Sum[]) =>
    sums.filter(({ cell }) => cell.sheet === sheet).length;
  const faulty = all.map(({ sum }) => sum);
  const sheets = [...new Set(faulty.map(({ cell }) => cell.sheet))];
  const unclear = sheets.filter(
    (sheet) =>
      countOn(sheet, typed) >= fewestToDoubt && countOn(sheet, faulty) > countOn(sheet, typed) / 2,
  );
  return { faults: all.filter(({ sum }) => !unclear.includes(sum.cell.sheet)), unclear };
}

/**
 * Typed totals that do not add up, each cause once: a total that rests on a wrong one, or that is right on
 * the lines as they should be, is not a fault of its own.
 */
export function totalFaults(budget: Budget, tolerance: Tolerance): readonly TotalFault[] {
  const rows = byRow(budget);
  const checked = budget.sums
    .flatMap((sum) => check(rows, sum) ?? [])
    .sort((one, other) => one.lines.size - other.lines.size);
  const causes: Checked[] = [];
  for (const one of checked) {
    if (isTyped(one.sum) && isFault(one, causes, tolerance)) causes.push(one);
  }
  return budget.sums.flatMap((sum) => {
    const cause = causes.find((one) => one.sum.cell === sum.cell);
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

type Rows = ReadonlyMap<string, readonly (Line | Sum)[]>;

function check(rows: Rows, sum: Sum): Checked | undefined {
  const { stated, computed } = sum;
  if (stated === undefined || computed === undefined || sum.covers.length === 0) return undefined;
  const entries = entriesOf(rows, sum, [sum]);
  const lines = new Set(entries.flatMap((entry) => entry.lines));
  if (lines.size === 0) return undefined;
  const onLines = addUp([...lines], sum.cell.column);
  return {
    sum: { ...sum, stated },
    entries,
    lines,
    computed: onLines,
    difference: stated - onLines,
  };
}

function entriesOf(rows: Rows, sum: Sum, above: readonly Sum[]): readonly Entry[] {
  return sum.covers.flatMap((row): readonly Entry[] => {
    const there = rows.get(`${row} ${sum.cell.sheet}`) ?? [];
    const thing = there.find((one) => isInColumn(one, sum.cell.column)) ?? there[0];
    if (thing === undefined) return [];
    if (!isSum(thing)) return [{ sum: undefined, lines: [thing] }];
    if (above.includes(thing)) return [];
    const entries = entriesOf(rows, thing, [...above, thing]);
    return [{ sum: thing, lines: entries.flatMap(({ lines }) => lines) }];
  });
}

function byRow({ lines, sums }: Budget): Rows {
  const rows = new Map<string, (Line | Sum)[]>();
  for (const thing of [...lines, ...sums]) {
    const { sheet, row } = isSum(thing) ? thing.cell : thing;
    const key = `${row} ${sheet}`;
    rows.set(key, [...(rows.get(key) ?? []), thing]);
  }
  return rows;
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

function isFault(one: Checked, causes: readonly Checked[], tolerance: Tolerance): boolean {
  const slack = slackOf(one);
  if (Math.abs(one.difference) <= slack) return false;
  const inherited = causes
    .filter((cause) => isWithin(cause, one))
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
    .filter((one) => one.sum.cell !== cause.sum.cell && isWithin(cause, one))
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
function explainingRows({ sum, entries }: Checked, size: number, slack: number): readonly Entry[] {
  const money = entries.map(({ lines }) => addUp(lines, sum.cell.column));
  const single = entries.filter((_, place) => Math.abs((money[place] ?? 0) - size) <= slack);
  if (single.length > 0) return single.length === 1 ? single : [];
  const runs: (readonly Entry[])[] = [];
  for (let start = 0; start < entries.length; start++) {
    let total = 0;
    for (let end = start; end < entries.length; end++) {
      total += money[end] ?? 0;
      if (Math.abs(total - size) <= slack) runs.push(entries.slice(start, end + 1));
    }
  }
  const [run] = runs;
  return run !== undefined && runs.length === 1 && run.length < entries.length ? run : [];
}

function slackOf({ sum, lines }: Checked): number {
  return roundingOf(
    sum.stated,
    [...lines].map((line) => moneyAt(line, sum.cell.column)),
  );
}

function isWithin(inner: Checked, outer: Checked): boolean {
  if (inner.sum.cell.column !== outer.sum.cell.column) return false;
  return [...inner.lines].every((line) => outer.lines.has(line));
}

function addUp(lines: readonly Line[], column: number): number {
  return lines.reduce((sum, line) => sum + moneyAt(line, column), 0);
}

/** What a line puts into a total of that column: its amount, or the part that stands there. */
function moneyAt({ amount, cells, parts }: Line, column: number): number {
  const part = parts.find(({ cell }) => cell.column === column);
  if (part) return part.value;
  const isOther = cells.amount === undefined && parts.length > 0;
  return isOther ? 0 : (amount ?? 0);
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}
