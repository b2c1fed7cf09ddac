import { coverFollowing } from './cover-following.js';
import { coverPreceding } from './cover-preceding.js';
import type { Draft } from './row-drafts.js';
import { sectionLevels } from './section-levels.js';
import { saysTotal } from './sum-cells.js';
import { type Entry, type Ledger, ledgerOf } from './sum-entries.js';
import type { Row } from './table.js';
import { coverAll, totalOnTop } from './total-on-top.js';
import { withUnsaidSums } from './unsaid-sums.js';
import { fold } from './words/fold.js';
import { words } from './words/match.js';

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
  const totals = totalsAmong(ledger);
  const levels = sectionLevels(found);
  return found.map((draft) => rowOf(draft, ledger.byRow.get(draft.row), totals, levels));
}

function rowOf(
  { row, kind, confidence }: Draft,
  entry: Entry | undefined,
  totals: ReadonlySet<Entry>,
  levels: ReadonlyMap<number, number>,
): Row {
  if (kind === 'section') return { row, kind, confidence, level: levels.get(row) ?? 1 };
  if (kind !== 'subtotal' || entry === undefined) return { row, kind, confidence };
  const sum = { row, kind: totals.has(entry) ? 'total' : 'subtotal', confidence } as const;
  return entry.covers === undefined ? sum : { ...sum, covers: entry.covers };
}

/** The sum that speaks for most of the table, and any that only repeats it or raises it (with tax). */
function totalsAmong({ entries, drafts }: Ledger): ReadonlySet<Entry> {
  const lines = entries.filter(({ draft }) => draft.kind === 'line').length;
  const roots = entries.filter(({ draft, claimed }) => draft.kind === 'subtotal' && !claimed);
  const most = roots.reduce((best, root) => Math.max(best, root.lines), 0);
  const grand = roots.find((root) => root.lines === most);
  if (grand === undefined || (most === 0 && lines > 0)) return new Set();
  const label = grand.draft.label;
  const isCalledTotal = words().hasTerm(label, 'total') && !words().hasTerm(label, 'subtotal');
  const withLines = roots.filter(({ lines: own }) => own > 0);
  const isLone = withLines.length === 1;
  if (!isLone && (words().hasTerm(label, 'subtotal') || namesSection(label, drafts))) {
    return new Set();
  }
  const isAtEdge = grand.order === 0 || grand === withLines[withLines.length - 1];
  const enough = isLone || (isCalledTotal && isAtEdge) ? 0.3 : isCalledTotal ? 0.6 : 0.8;
  if (most < lines * enough) return new Set();
  return new Set(roots.filter((root) => root === grand || repeats(root)));
}

/** `Total travel` where a section is called travel. */
function namesSection(label: string, drafts: readonly Draft[]): boolean {
  const said = fold(label);
  return drafts.some(({ kind, label: name }) => {
    const section = fold(name).replace(/^[a-z]?[\d ]*\b/, '');
    return kind === 'section' && section.length > 2 && said.includes(section);
  });
}

function repeats({ draft }: Entry): boolean {
  return saysTotal(draft.label) && (draft.sum?.kind === 'copy' || draft.sum?.kind === 'rate');
}
