import { type BelowTotal, belowTotal } from './below-total.js';
import { coverFollowing } from './cover-following.js';
import { coverPreceding } from './cover-preceding.js';
import type { Draft } from './row-drafts.js';
import { outOfBalance } from './out-of-balance.js';
import { sectionLevels } from './section-levels.js';
import { type Entry, ledgerOf } from './sum-entries.js';
import { type Totals, totalsOf } from './totals.js';
import type { Row } from './table.js';
import { coverAll, totalOnTop } from './total-on-top.js';
import { withUnsaidSums } from './unsaid-sums.js';

/**
 * Ties each sum to the rows that its figure should be the sum of: by its formula where that is whole, else by
 * the figures, else by where it stands. The sum of all is the total, the others are subtotals.
 */
export function coverSums(drafts: readonly Draft[]): readonly Row[] {
  const found = withUnsaidSums(drafts);
  const ledger = ledgerOf(found);
  const onTop = totalOnTop(ledger);
  coverPreceding(ledger, coverFollowing(ledger, onTop), onTop);
  if (onTop !== undefined) coverAll(onTop, ledger);
  const totals = totalsOf(ledger);
  const levels = sectionLevels(found);
  const below = belowTotal(ledger, totals);
  const settled = found.map((draft) => underTotal(draft, below));
  const telling = outOfBalance(settled, ledger, totals);
  return settled
    .map((draft) => (telling.has(draft.row) ? contestedDraft(draft) : draft))
    .map((draft) => rowOf(draft, ledger.byRow.get(draft.row), totals, levels));
}

/** Who pays how much of the total is no cost again; another figure under it may be one. */
function underTotal(draft: Draft, { splits, open }: BelowTotal): Draft {
  const { row, confidence } = draft;
  if (splits.has(row) && confidence < 1) return { ...draft, kind: 'note', confidence: 0.8 };
  return open.has(row) ? contestedDraft(draft) : draft;
}

/** What people said stays as sure as it is. */
function contestedDraft(draft: Draft): Draft {
  const { confidence } = draft;
  return confidence === 1 ? draft : { ...draft, confidence: Math.min(contested, confidence) };
}

/** How sure a row is that may well be something else. */
const contested = 0.55;

function rowOf(
  { row, kind, confidence }: Draft,
  entry: Entry | undefined,
  totals: Totals,
  levels: ReadonlyMap<number, number>,
): Row {
  if (kind === 'section') return { row, kind, confidence, level: levels.get(row) ?? 1 };
  if (kind !== 'subtotal' || entry === undefined) return { row, kind, confidence };
  const isTotal = totals.entries.has(entry);
  const sum = {
    row,
    kind: isTotal ? 'total' : 'subtotal',
    confidence: isTotal && !totals.isSure ? Math.min(contested, confidence) : confidence,
  } as const;
  return entry.covers === undefined ? sum : { ...sum, covers: entry.covers };
}
