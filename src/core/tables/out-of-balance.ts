import { isSame } from './arithmetic.js';
import type { Draft } from './row-drafts.js';
import type { Ledger } from './sum-entries.js';
import type { Totals } from './totals.js';

/**
 * Rows that would set the total right if they were something else: a line that lines beside it add up to and that is
 * just what the lines have too much; a note with a figure that is just what they lack.
 */
export function outOfBalance(
  drafts: readonly Draft[],
  { byRow }: Ledger,
  { entries }: Totals,
): ReadonlySet<number> {
  const total = [...entries].find(({ draft }) => draft.value !== undefined)?.draft.value;
  if (total === undefined) return new Set();
  const lines = drafts.filter(({ kind }) => kind === 'line');
  const excess = lines.reduce((sum, { value }) => sum + (value ?? 0), 0) - total;
  if (isSame(excess, 0)) return new Set();
  const telling = drafts.filter((draft, place) => {
    const { kind, value, hasFactors, row } = draft;
    if (value === undefined || value === 0) return false;
    if (kind === 'note') return !byRow.has(row) && isSame(value, -excess);
    const isTooMuch = kind === 'line' && !hasFactors && isSame(value, excess);
    return isTooMuch && ([-1, 1] as const).some((step) => addsUpTo(value, drafts, place, step));
  });
  return new Set(telling.map(({ row }) => row));
}

const farthest = 100;

/** Whether the lines right before or right after a row, two at least, make its figure. */
function addsUpTo(value: number, drafts: readonly Draft[], place: number, step: 1 | -1): boolean {
  let sum = 0;
  let lines = 0;
  for (let away = 1; away <= farthest; away++) {
    const draft = drafts[place + away * step];
    if (draft === undefined) return false;
    if (draft.kind !== 'line' || draft.value === undefined) continue;
    sum += draft.value;
    lines += 1;
    if (lines >= 2 && isSame(sum, value)) return true;
  }
  return false;
}
