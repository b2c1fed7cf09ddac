import { isSame } from './arithmetic.js';
import type { Draft } from './row-drafts.js';
import { claim, type Entry, figureOf, type Ledger, namedBy, sumOf } from './sum-entries.js';
import { words } from './words/match.js';

/** Ties every other sum to the rows before it that no sum speaks for yet. */
export function coverPreceding(
  ledger: Ledger,
  heads: ReadonlySet<Entry>,
  onTop: Entry | undefined,
): void {
  const open: Entry[] = [];
  for (const entry of ledger.entries) {
    if (entry === onTop) continue;
    if (entry.draft.kind === 'subtotal' && !heads.has(entry) && entry.draft.sum?.kind !== 'rate') {
      cover(entry, open, ledger);
      dropClaimed(open);
    }
    if (!entry.claimed) open.push(entry);
  }
}

/** In place, as a budget of many sections has as many sums open until its total. */
function dropClaimed(open: Entry[]): void {
  let kept = 0;
  for (const entry of open) {
    if (entry.claimed) continue;
    open[kept] = entry;
    kept += 1;
  }
  open.length = kept;
}

function cover(entry: Entry, open: readonly Entry[], ledger: Ledger): void {
  const named = namedBy(entry, ledger);
  if (named.length === 0) return coverByFigures(entry, open, ledger);
  const whole = withForgotten(entry, named, open, ledger);
  claim(entry, whole ?? named, whole === undefined ? 'formula' : 'position');
}

/**
 * What a formula speaks for when it leaves out lines between those that it adds, just before or just after
 * them; `undefined` where it leaves out none.
 */
function withForgotten(
  entry: Entry,
  named: readonly Entry[],
  open: readonly Entry[],
  { byRow }: Ledger,
): readonly Entry[] | undefined {
  if (entry.draft.sum?.kind === 'copy') return undefined;
  const within = new Set(named);
  const lowest = named.reduce((least, other) => Math.min(least, other.lowest), entry.draft.row);
  const before = byRow.get(lowest - 1);
  const isLeftOut =
    before !== undefined &&
    isLineWithFigure(before) &&
    open.includes(before) &&
    !within.has(before);
  const forgets = open.some((other) => !within.has(other) && other.lowest > lowest);
  if (!forgets && !isLeftOut) return undefined;
  const from = isLeftOut ? before.lowest : lowest;
  return open.filter((other) => other.lowest >= from);
}

function isLineWithFigure({ draft }: Entry): boolean {
  return draft.kind === 'line' && draft.value !== undefined;
}

/** Without a formula: the open rows whose figures make the sum, the nearest first; else by where it stands. */
function coverByFigures(entry: Entry, open: readonly Entry[], { drafts, entries }: Ledger): void {
  const since = openSinceBreak(entry, open, drafts);
  const sums = open.filter(({ draft }) => draft.kind === 'subtotal');
  const value = entry.draft.value;
  const fits = (option: readonly Entry[]) => isSame(sumOf(option), value);
  // Among noughts only, a nought adds up anything and tells nothing.
  if (value !== undefined && !(value === 0 && fits(open))) {
    const fitting =
      value === 0
        ? [since].find(fits)
        : ([since, open, sums].find(fits) ?? fittingSuffix(open, value));
    if (fitting !== undefined) return claim(entry, fitting, 'arithmetic');
  }
  if (onlyTotal(open) && since.length === 0) return;
  const isSubtotal = words().hasTerm(entry.draft.label, 'subtotal');
  const isLast = entry.order === entries.length - 1;
  // Lines that follow a sum without a heading of their own stand beside that sum, not below a heading.
  const isBesideSums = sums.length > 0 && lastBreak(entry, drafts)?.kind === 'subtotal';
  const all = since.length === 0 || ((isLast || isBesideSums) && !isSubtotal);
  claim(entry, all ? open : since, 'position');
}

/** A figure below the total that is not that total again says something else: what is left, a balance. */
function onlyTotal(open: readonly Entry[]): boolean {
  const [first, ...more] = open;
  return first?.draft.kind === 'subtotal' && more.length === 0 && first.lines > 1;
}

function lastBreak(entry: Entry, drafts: readonly Draft[]): Draft | undefined {
  for (let place = entry.place - 1; place >= 0; place--) {
    const draft = drafts[place];
    if (draft !== undefined && isBreak(draft)) return draft;
  }
  return undefined;
}

/** The last open rows, as many as make the sum; two at least. */
function fittingSuffix(open: readonly Entry[], value: number): readonly Entry[] | undefined {
  let sum = 0;
  let count = 0;
  for (const { draft } of [...open].reverse()) {
    sum += figureOf(draft);
    count += 1;
    if (count > 1 && isSame(sum, value)) return open.slice(-count);
  }
  return undefined;
}

/** Open rows after the last heading or sum; all where there is none. */
function openSinceBreak(
  entry: Entry,
  open: readonly Entry[],
  drafts: readonly Draft[],
): readonly Entry[] {
  const firstOpen = open[0]?.place ?? entry.place;
  for (let place = entry.place - 1; place >= firstOpen; place--) {
    const draft = drafts[place];
    if (draft === undefined || !isBreak(draft)) continue;
    return open.filter((other) => other.place > place);
  }
  return open;
}

function isBreak({ kind }: Draft): boolean {
  return kind === 'section' || kind === 'subtotal' || kind === 'header';
}
