import { isSame } from './arithmetic.js';
import { codeDepth, isChildCode } from './line-codes.js';
import { claim, type Entry, figureOf, type Ledger, namedBy } from './sum-entries.js';

const longestGroup = 400;

/** Sums that stand over what they add up, each with the rows after it that it speaks for; not the total on top. */
export function coverFollowing(ledger: Ledger, onTop: Entry | undefined): ReadonlySet<Entry> {
  const heads = new Set(
    ledger.entries.filter((entry) => entry !== onTop && standsAbove(entry, ledger)),
  );
  // Inner groups before those that add them up.
  for (const entry of [...heads].reverse()) coverGroup(entry, heads, ledger);
  return heads;
}

function standsAbove({ draft, order }: Entry, { entries }: Ledger): boolean {
  if (draft.kind !== 'subtotal') return false;
  if (draft.sum !== undefined) return draft.sum.areas.every(({ top }) => top > draft.row);
  const next = entries[order + 1]?.draft;
  if (draft.value === undefined || next === undefined) return false;
  if (isChildCode(draft.code, next.code)) return true;
  return !draft.saysTotal && next.kind === 'line' && makesUp(draft.value, order, entries);
}

/** Whether the lines right after a figure add up to it. */
function makesUp(value: number, order: number, entries: readonly Entry[]): boolean {
  let sum = 0;
  for (const [place, { draft }] of entries.slice(order + 1, order + longestGroup).entries()) {
    if (value === 0 || draft.kind !== 'line') return false;
    sum += figureOf(draft);
    if (place > 0 && isSame(sum, value)) return true;
  }
  return false;
}

/** Claims what follows, up to the next sum of its kind. */
function coverGroup(entry: Entry, heads: ReadonlySet<Entry>, ledger: Ledger): void {
  const named = namedBy(entry, ledger);
  const lastNamed = named.reduce((last, { draft }) => Math.max(last, draft.row), 0);
  const following: Entry[] = [];
  const after = ({ order }: Entry) => ledger.entries[order + 1];
  for (let next = after(entry); next !== undefined; next = after(next)) {
    const isNested = isChildCode(entry.draft.code, next.draft.code);
    if (next.draft.row > lastNamed && next.draft.kind === 'subtotal' && !isNested) break;
    if (!next.claimed) following.push(next);
  }
  if (named.length > 0 && !leavesOut(named, following, heads))
    return claim(entry, named, 'formula');
  const all = topOf(following, heads, entry);
  const fitting = fittingStart(all, entry.draft.value);
  if (fitting !== undefined) return claim(entry, fitting, 'arithmetic');
  const coded = all.filter(({ draft }) => isChildCode(entry.draft.code, draft.code));
  claim(entry, coded.length > 0 ? coded : all, 'position');
}

/** The first rows of a group, as many as make its figure. */
function fittingStart(
  group: readonly Entry[],
  value: number | undefined,
): readonly Entry[] | undefined {
  if (value === undefined || value === 0) return undefined;
  let sum = 0;
  for (const [place, { draft }] of group.entries()) {
    sum += figureOf(draft);
    if (place > 0 && isSame(sum, value)) return withOpenLines(group, place + 1);
  }
  return undefined;
}

/** The rows counted, and those right after them that come to nothing or have no figure yet. */
function withOpenLines(group: readonly Entry[], count: number): readonly Entry[] {
  let end = count;
  while (end < group.length && !group[end]?.draft.value) end += 1;
  return group.slice(0, end);
}

/** A range that stops short of the last line of its group. */
function leavesOut(
  named: readonly Entry[],
  following: readonly Entry[],
  heads: ReadonlySet<Entry>,
): boolean {
  const last = named[named.length - 1];
  if (last === undefined || named.some((entry) => heads.has(entry))) return false;
  const within = new Set(named);
  return following.some(
    (entry) =>
      !within.has(entry) &&
      entry.draft.kind === 'line' &&
      codeDepth(entry.draft.code) === codeDepth(last.draft.code),
  );
}

function topOf(
  following: readonly Entry[],
  heads: ReadonlySet<Entry>,
  entry: Entry,
): readonly Entry[] {
  const nested = following.filter(
    (next) => heads.has(next) && isChildCode(entry.draft.code, next.draft.code),
  );
  return nested.length > 0 ? nested : following.filter(({ draft }) => draft.kind === 'line');
}
