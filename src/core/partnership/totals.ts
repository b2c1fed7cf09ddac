import { mismatchOf, type Tolerance } from './arithmetic.js';
import type { Budget, Sum } from './partnership.js';
import {
  addUp,
  type CheckedSum,
  checkedSums,
  type Entry,
  followersOf,
  isWithin,
} from './total-entries.js';

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
  const typed = checkedSums(budget)
    .filter(isTelling)
    .map(({ sum }) => sum);
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
 * Typed totals that do not add up, each cause once: a total that rests on a wrong one, typed or summed by a
 * formula, or that is right on the lines as they should be, is not a fault of its own.
 */
export function totalFaults(budget: Budget, tolerance: Tolerance): readonly TotalFault[] {
  const checked = checkedSums(budget);
  const causes: CheckedSum[] = [];
  for (const one of [...checked].sort((a, b) => a.lines.size - b.lines.size)) {
    if (isFault(one, causes, tolerance)) causes.push(one);
  }
  const causeAt = new Map(causes.map((cause) => [cause.sum.cell, cause]));
  return budget.sums.filter(isTyped).flatMap((sum) => {
    const cause = causeAt.get(sum.cell);
    return cause ? faultOf(cause, checked) : [];
  });
}

/** A typed figure that can be right or wrong: nothing over nothing says nothing of how well rows are read. */
function isTelling({ sum, computed }: CheckedSum): boolean {
  return isTyped(sum) && (sum.stated !== 0 || computed !== 0);
}

/** A figure that no cell feeds; `=1200+300` is typed as well. */
export function isTyped({ formula }: Sum): boolean {
  return formula === undefined || !/[A-Za-z]\$?[0-9]/.test(formula);
}

function isFault(one: CheckedSum, causes: readonly CheckedSum[], tolerance: Tolerance): boolean {
  const { difference: off, slack } = one;
  if (Math.abs(off) <= slack) return false;
  const inherited = causes
    .filter((cause) => isWithin(cause, one))
    .reduce((sum, { difference }) => sum + difference, 0);
  const fromLines = [...one.lines].reduce((sum, line) => {
    const mismatch = mismatchOf(line, tolerance);
    return mismatch ? sum + mismatch.product.value - mismatch.stated : sum;
  }, 0);
  const explanations = [inherited, fromLines].filter((difference) => difference !== 0);
  return !explanations.some((difference) => Math.abs(off - difference) <= slack);
}

function faultOf(cause: CheckedSum, checked: readonly CheckedSum[]): TotalFault {
  const rows = explainingRows(cause, Math.abs(cause.difference));
  const how = cause.difference < 0 ? 'left-out' : 'counted-twice';
  return {
    sum: cause.sum,
    computed: cause.computed,
    rows,
    how: rows.length > 0 ? how : undefined,
    followers: followersOf(cause, cause.difference, checked),
  };
}

/** A run of more rows than this is none that somebody forgot. */
const longestRun = 500;

/** The one row, or the one run of rows, that makes the difference. */
function explainingRows({ sum, entries, slack }: CheckedSum, size: number): readonly Entry[] {
  const isSize = (money: number) => Math.abs(money - size) <= slack;
  const money = entries.map(({ lines }) => addUp(lines, sum.cell.column));
  const single = entries.filter((_, place) => isSize(money[place] ?? 0));
  if (single.length > 0) return single.length === 1 ? single : [];
  const runs: { readonly start: number; readonly end: number }[] = [];
  for (let start = 0; start < entries.length; start++) {
    let total = 0;
    for (let end = start; end < Math.min(entries.length, start + longestRun); end++) {
      total += money[end] ?? 0;
      if (isSize(total)) runs.push({ start, end: end + 1 });
    }
  }
  const [only, ...others] = runs;
  if (only === undefined || others.length > 0) return [];
  const run = entries.slice(only.start, only.end);
  return run.length < entries.length ? run : [];
}
