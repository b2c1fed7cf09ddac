import { isSame } from './arithmetic.js';
import type { BudgetColumns } from './budget-columns.js';
import type { Region } from './regions.js';
import type { Draft } from './row-drafts.js';
import { isChildCode } from './line-codes.js';
import { sectionLevels } from './section-levels.js';
import { saysTotal } from './sum-cells.js';
import type { Coverage, Row } from './table.js';
import { words } from './words/match.js';

/** A row with a figure: a line, or a sum with what it covers. */
interface Entry {
  readonly draft: Draft;
  readonly place: number;
  covers: Coverage | undefined;
  /** First row that it speaks for, itself included. */
  lowest: number;
  /** Lines that it speaks for, directly or through other sums. */
  lines: number;
  claimed: boolean;
}

/**
 * Ties each sum to the rows that its figure should be the sum of: by its formula where that is whole, else by
 * the figures, else by where it stands. The sum of all is the total, the others are subtotals.
 */
export function coverSums(
  region: Region,
  _columns: BudgetColumns,
  drafts: readonly Draft[],
): readonly Row[] {
  const found = withUnsaidSums(drafts);
  const entries = entriesOf(found);
  const byRow = new Map(entries.map((entry) => [entry.draft.row, entry]));
  const above = new Set(entries.filter((entry) => isAbove(entry, entries)));
  // Inner groups before those that add them up.
  for (const entry of [...above].reverse()) coverBelow(entry, entries, above, byRow);
  const open: Entry[] = [];
  for (const entry of entries) {
    if (entry.draft.kind === 'subtotal' && !above.has(entry)) coverAbove(entry, open, byRow, found);
    if (!entry.claimed) open.push(entry);
  }
  const totals = totalsAmong(entries);
  const levels = sectionLevels(found);
  return found.map((draft) => rowOf(draft, byRow.get(draft.row), totals, levels, region));
}

function rowOf(
  draft: Draft,
  entry: Entry | undefined,
  totals: ReadonlySet<Entry>,
  levels: ReadonlyMap<number, number>,
  _region: Region,
): Row {
  const { row, confidence } = draft;
  if (draft.kind === 'section')
    return { row, kind: 'section', confidence, level: levels.get(row) ?? 1 };
  if (draft.kind !== 'subtotal' || entry === undefined)
    return { row, kind: draft.kind, confidence };
  const kind = totals.has(entry) ? 'total' : 'subtotal';
  return entry.covers === undefined
    ? { row, kind, confidence }
    : { row, kind, confidence, covers: entry.covers };
}

function entriesOf(drafts: readonly Draft[]): readonly Entry[] {
  return drafts.flatMap((draft, place): Entry[] =>
    draft.kind === 'line' || draft.kind === 'subtotal'
      ? [
          {
            draft,
            place,
            covers: undefined,
            lowest: draft.row,
            lines: draft.kind === 'line' ? 1 : 0,
            claimed: false,
          },
        ]
      : [],
  );
}

/** Finds sums that neither words nor formulas tell: a figure that is what the lines before it, or after it, make. */
function withUnsaidSums(drafts: readonly Draft[]): readonly Draft[] {
  const linesHaveFactors =
    drafts.filter(({ kind, hasFactors }) => kind === 'line' && hasFactors).length >=
    Math.max(2, drafts.filter(({ kind }) => kind === 'line').length * 0.5);
  const result = [...drafts];
  const groups = groupHeads(drafts, linesHaveFactors);
  for (const place of groups) {
    const draft = result[place];
    if (draft !== undefined) result[place] = { ...draft, kind: 'subtotal', confidence: 0.8 };
  }
  let run: number[] = [];
  for (const [place, draft] of result.entries()) {
    if (draft.kind === 'section' || draft.kind === 'subtotal' || draft.kind === 'header') run = [];
    if (draft.kind !== 'line' || draft.value === undefined) continue;
    const sum = run.reduce((all, value) => all + value, 0);
    const isUnlabelled = draft.label === '';
    const enough = isUnlabelled || (linesHaveFactors && !draft.hasFactors) ? 2 : 4;
    const ends = isUnlabelled || endsRun(result, place);
    if (
      !draft.hasFactors &&
      run.length >= enough &&
      ends &&
      draft.value !== 0 &&
      isSame(sum, draft.value)
    ) {
      result[place] = { ...draft, kind: 'subtotal', confidence: 0.75 };
      run = [];
    } else run.push(draft.value);
  }
  return result;
}

function endsRun(drafts: readonly Draft[], place: number): boolean {
  const next = drafts[place + 1];
  return next === undefined || next.kind !== 'line' || !next.hasFactors;
}

/** Lines without factors whose figure is the sum of the lines after them, at least two such groups. */
function groupHeads(drafts: readonly Draft[], linesHaveFactors: boolean): readonly number[] {
  const heads: number[] = [];
  let place = 0;
  while (place < drafts.length) {
    const after = groupAfter(drafts, place, linesHaveFactors);
    if (after !== undefined) heads.push(place);
    place = after ?? place + 1;
  }
  return heads.length >= 2 || (heads.length === 1 && linesHaveFactors) ? heads : [];
}

/** Where the group ends that a row's figure sums up; `undefined` where it sums up none. */
function groupAfter(
  drafts: readonly Draft[],
  place: number,
  linesHaveFactors: boolean,
): number | undefined {
  const head = drafts[place];
  if (head === undefined || head.kind !== 'line' || head.hasFactors) return undefined;
  if (head.value === undefined || head.value === 0 || head.label === '') return undefined;
  let sum = 0;
  let lines = 0;
  for (let at = place + 1; at < drafts.length && at < place + 400; at++) {
    const draft = drafts[at];
    if (draft === undefined || draft.kind === 'subtotal' || draft.kind === 'section')
      return undefined;
    if (draft.kind !== 'line' || draft.value === undefined) continue;
    if (!linesHaveFactors && !isChildCode(head.code, draft.code)) return undefined;
    sum += draft.value;
    lines += 1;
    if (lines >= 2 && isSame(sum, head.value)) return at + 1;
    if (sum > head.value * 1.001) return undefined;
  }
  return undefined;
}

/** A sum that stands over what it adds up. */
function isAbove(entry: Entry, entries: readonly Entry[]): boolean {
  const { draft, place } = entry;
  if (draft.kind !== 'subtotal') return false;
  if (draft.sum !== undefined) return draft.sum.areas.every(({ top }) => top > draft.row);
  if (draft.value === undefined) return false;
  const at = entries.indexOf(entry);
  const next = entries[at + 1];
  if (next === undefined || next.place < place) return false;
  if (isChildCode(draft.code, next.draft.code)) return true;
  return !saysTotal(draft.label) && next.draft.kind === 'line' && sumsNext(entry, entries, at);
}

function sumsNext(entry: Entry, entries: readonly Entry[], at: number): boolean {
  if (entry.draft.value === 0) return false;
  let sum = 0;
  for (let next = at + 1; next < entries.length && next < at + 400; next++) {
    const draft = entries[next]?.draft;
    if (draft === undefined || draft.kind !== 'line') break;
    sum += draft.value ?? 0;
    if (next > at + 1 && isSame(sum, entry.draft.value ?? NaN)) return true;
  }
  return false;
}

/** Claims what follows a sum that stands above its lines, up to the next of its kind. */
function coverBelow(
  entry: Entry,
  entries: readonly Entry[],
  above: ReadonlySet<Entry>,
  byRow: ReadonlyMap<number, Entry>,
): void {
  const at = entries.indexOf(entry);
  const named = namedBy(entry, byRow, entries);
  const lastNamed = named.reduce((last, { draft }) => Math.max(last, draft.row), 0);
  const following: Entry[] = [];
  for (const next of entries.slice(at + 1)) {
    const isNested = isChildCode(entry.draft.code, next.draft.code);
    const ends = next.draft.row > lastNamed && next.draft.kind === 'subtotal' && !isNested;
    if (ends) break;
    if (!next.claimed) following.push(next);
  }
  const chosen =
    named.length > 0 && !leavesOut(named, following, above)
      ? named
      : topOnly(following, above, entry);
  const by =
    chosen === named
      ? 'formula'
      : sumOf(chosen) !== undefined && isSame(sumOf(chosen) ?? NaN, entry.draft.value ?? NaN)
        ? 'arithmetic'
        : 'position';
  claim(entry, chosen, by);
}

/** A range that stops short of the last line of its group. */
function leavesOut(
  named: readonly Entry[],
  following: readonly Entry[],
  above: ReadonlySet<Entry>,
): boolean {
  const last = named[named.length - 1];
  if (last === undefined || named.some((entry) => above.has(entry))) return false;
  return following.some(
    (entry) => !named.includes(entry) && entry.draft.kind === 'line' && sameDepth(entry, last),
  );
}

function sameDepth(one: Entry, other: Entry): boolean {
  const depth = ({ draft }: Entry) => (draft.code ?? '').split(/[.\-/]/).length;
  return depth(one) === depth(other);
}

function topOnly(
  following: readonly Entry[],
  above: ReadonlySet<Entry>,
  entry: Entry,
): readonly Entry[] {
  const nested = following.filter(
    (next) => above.has(next) && isChildCode(entry.draft.code, next.draft.code),
  );
  return nested.length > 0 ? nested : following.filter(({ draft }) => draft.kind === 'line');
}

/** The rows that a sum's formula names, without those that another named sum already speaks for. */
function namedBy(
  entry: Entry,
  byRow: ReadonlyMap<number, Entry>,
  entries: readonly Entry[],
): readonly Entry[] {
  const areas = entry.draft.sum?.areas ?? [];
  const named: Entry[] = [];
  for (const { top, bottom } of areas) {
    if (bottom - top < 50) {
      for (let row = top; row <= bottom; row++) {
        const found = byRow.get(row);
        if (found !== undefined && found !== entry) named.push(found);
      }
    } else {
      named.push(
        ...entries.filter(
          (other) => other !== entry && other.draft.row >= top && other.draft.row <= bottom,
        ),
      );
    }
  }
  const within = new Set(named.flatMap(({ covers }) => covers?.rows ?? []));
  return [...new Set(named)].filter(({ draft }) => !within.has(draft.row));
}

function coverAbove(
  entry: Entry,
  open: Entry[],
  byRow: ReadonlyMap<number, Entry>,
  drafts: readonly Draft[],
): void {
  if (entry.draft.sum?.kind === 'rate') return;
  const named = namedBy(entry, byRow, [...byRow.values()]);
  const unclaimed = open.filter(({ claimed }) => !claimed);
  if (named.length > 0) {
    const whole = withForgotten(entry, named, unclaimed, drafts);
    claim(entry, whole, whole === named ? 'formula' : 'position');
  } else {
    coverByFigures(entry, unclaimed, drafts);
  }
  const left = open.filter(({ claimed }) => !claimed);
  open.length = 0;
  open.push(...left);
}

/**
 * A formula that leaves out lines between those it adds, or just before them, or after them, speaks for them
 * all the same; a sum that starts anew after another total does not speak for that one.
 */
function withForgotten(
  entry: Entry,
  named: readonly Entry[],
  open: readonly Entry[],
  drafts: readonly Draft[],
): readonly Entry[] {
  if (entry.draft.sum?.kind === 'copy') return named;
  const lowest = named.reduce((least, other) => Math.min(least, other.lowest), entry.draft.row);
  const forgotten = open.filter((other) => !named.includes(other) && other.lowest > lowest);
  const before = lineJustBefore(lowest, open, named, drafts);
  if (forgotten.length === 0 && before === undefined) return named;
  const whole = [
    ...open.filter((other) => other.lowest >= Math.min(lowest, before?.lowest ?? lowest)),
  ];
  return whole.length > 0 ? whole : named;
}

function lineJustBefore(
  lowest: number,
  open: readonly Entry[],
  named: readonly Entry[],
  drafts: readonly Draft[],
): Entry | undefined {
  const first = drafts[0]?.row ?? 1;
  const before = drafts[lowest - 1 - first];
  if (before === undefined || before.kind !== 'line' || before.value === undefined)
    return undefined;
  return open.find((other) => other.draft.row === before.row && !named.includes(other));
}

/** Without a formula: the open rows whose figures make the sum, the nearest first; else by position. */
function coverByFigures(entry: Entry, open: readonly Entry[], drafts: readonly Draft[]): void {
  const value = entry.draft.value;
  const sinceBreak = openSinceBreak(entry, open, drafts);
  const sums = open.filter(({ draft }) => draft.kind === 'subtotal');
  const options = [sinceBreak, open, sums, ...suffixesOf(open)];
  const fits = (option: readonly Entry[]) =>
    value !== undefined && option.length > 0 && isSame(sumOf(option) ?? NaN, value);
  const fitting = value === 0 ? undefined : options.find(fits);
  if (fitting !== undefined) return claim(entry, fitting, 'arithmetic');
  const isSub = words().hasTerm(entry.draft.label, 'subtotal') && sinceBreak.length > 0;
  const isLast = !drafts
    .slice(entry.place + 1)
    .some(({ kind }) => kind === 'subtotal' || kind === 'line');
  claim(entry, !isSub && isLast ? open : sinceBreak.length > 0 ? sinceBreak : open, 'position');
}

/** Up to a hundred runs that end with the last open row. */
function suffixesOf(open: readonly Entry[]): readonly (readonly Entry[])[] {
  const from = Math.max(0, open.length - 100);
  return Array.from({ length: Math.max(0, open.length - from - 1) }, (_, step) =>
    open.slice(open.length - 2 - step),
  );
}

function openSinceBreak(
  entry: Entry,
  open: readonly Entry[],
  drafts: readonly Draft[],
): readonly Entry[] {
  for (let place = entry.place - 1; place >= 0; place--) {
    const kind = drafts[place]?.kind;
    if (kind !== 'section' && kind !== 'subtotal' && kind !== 'header') continue;
    const row = drafts[place]?.row ?? 0;
    const since = open.filter((other) => other.draft.row > row);
    if (since.length > 0) return since;
    return [];
  }
  return open;
}

function claim(entry: Entry, covered: readonly Entry[], by: Coverage['by']): void {
  if (covered.length === 0) return;
  entry.covers = { rows: covered.map(({ draft }) => draft.row), by };
  for (const other of covered) {
    other.claimed = true;
    entry.lowest = Math.min(entry.lowest, other.lowest);
    entry.lines += other.lines;
  }
}

function sumOf(entries: readonly Entry[]): number | undefined {
  let sum = 0;
  for (const { draft } of entries) {
    if (draft.value === undefined) return undefined;
    sum += draft.value;
  }
  return sum;
}

/** The sum that speaks for most of the table, and any that only repeats it or raises it (with tax). */
function totalsAmong(entries: readonly Entry[]): ReadonlySet<Entry> {
  const lines = entries.filter(({ draft }) => draft.kind === 'line').length;
  const roots = entries.filter(({ draft, claimed }) => draft.kind === 'subtotal' && !claimed);
  const most = roots.reduce((best, root) => Math.max(best, root.lines), 0);
  const grand = roots.find((root) => root.lines === most);
  const only = roots.length === 1;
  const says =
    grand !== undefined &&
    words().hasTerm(grand.draft.label, 'total') &&
    !words().hasTerm(grand.draft.label, 'subtotal');
  if (grand === undefined || most < lines * (only || says ? 0.3 : 0.6)) {
    return new Set(lines === 0 ? roots.slice(-1) : []);
  }
  const same = roots.filter(
    (root) =>
      root === grand ||
      (saysTotal(root.draft.label) &&
        (root.draft.sum?.kind === 'copy' || root.draft.sum?.kind === 'rate')),
  );
  return new Set(same);
}
