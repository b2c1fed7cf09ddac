import { isSame } from './arithmetic.js';
import { isChildCode } from './line-codes.js';
import { claim, type Entry, type Ledger, namedBy, sumOf } from './sum-entries.js';
import { words } from './words/match.js';

/** The first row of figures where it speaks for all that follows: by its formula, else by its word or figure. */
export function totalOnTop(ledger: Ledger): Entry | undefined {
  const [first, second, third] = ledger.entries;
  if (first?.draft.kind !== 'subtotal' || second === undefined || third === undefined) {
    return undefined;
  }
  const { sum } = first.draft;
  if (sum === undefined) return saysAll(first, second) ? first : undefined;
  const isBelow = sum.areas.every(({ top }) => top > first.draft.row);
  return isBelow && reachesAll(first, ledger) ? first : undefined;
}

function saysAll({ draft }: Entry, next: Entry): boolean {
  return (
    words().hasTerm(draft.label, 'total') &&
    !words().hasTerm(draft.label, 'subtotal') &&
    !isChildCode(draft.code, next.draft.code)
  );
}

/** Its formula names other sums, or the last row of figures. */
function reachesAll(first: Entry, ledger: Ledger): boolean {
  const named = namedBy(first, ledger);
  const last = ledger.entries[ledger.entries.length - 1];
  return named.some((entry) => entry.draft.kind === 'subtotal' || entry === last);
}

/** Ties a total on top to what no other sum speaks for. */
export function coverAll(total: Entry, ledger: Ledger): void {
  const named = namedBy(total, ledger);
  if (named.length > 0) return claim(total, named, 'formula');
  const open = ledger.entries.filter((entry) => entry !== total && !entry.claimed);
  const fits = isSame(sumOf(open), total.draft.value);
  claim(total, open, fits ? 'arithmetic' : 'position');
}
