import { nameOf } from './line-codes.js';
import type { Draft } from './row-drafts.js';
import type { Entry, Ledger } from './sum-entries.js';
import { fold } from './words/fold.js';
import { words } from './words/match.js';

/** The rows that state the whole. */
export interface Totals {
  readonly entries: ReadonlySet<Entry>;
  /** No other sum speaks for lines of its own, or the row calls itself a total and nothing else. */
  readonly isSure: boolean;
}

const none: Totals = { entries: new Set(), isSure: true };

/** The sum that speaks for most of the table, and any that only repeats it or raises it (with tax). */
export function totalsOf({ entries, drafts }: Ledger): Totals {
  const lines = entries.filter(({ draft }) => draft.kind === 'line').length;
  const roots = entries.filter(({ draft, claimed }) => draft.kind === 'subtotal' && !claimed);
  const most = roots.reduce((best, root) => Math.max(best, root.lines), 0);
  const grand = roots.find((root) => root.lines === most);
  if (grand === undefined || (most === 0 && lines > 0)) return none;
  const label = grand.draft.label;
  const isCalledTotal = words().hasTerm(label, 'total') && !words().hasTerm(label, 'subtotal');
  const withLines = roots.filter(({ lines: own }) => own > 0);
  const isLone = withLines.length === 1;
  const isOfPart = namesSection(label, drafts) || (most < lines && namesCategory(label, drafts));
  if (!isLone && (words().hasTerm(label, 'subtotal') || isOfPart)) return none;
  const isAtEdge = grand.order === 0 || grand === withLines[withLines.length - 1];
  const isPlainTotal = isCalledTotal && words().isTerm(label, 'total');
  const enough = isLone || (isPlainTotal && isAtEdge) ? 0.3 : isCalledTotal ? 0.6 : 0.8;
  if (most < lines * enough) return none;
  return {
    entries: new Set(roots.filter((root) => root === grand || repeats(root))),
    isSure: isLone || isPlainTotal,
  };
}

/** `Total travel` where a section is called travel. */
function namesSection(label: string, drafts: readonly Draft[]): boolean {
  const said = fold(label);
  return drafts.some(({ kind, label: section }) => kind === 'section' && names(said, section));
}

/** `Total travel` where the category of some lines is travel. */
function namesCategory(label: string, drafts: readonly Draft[]): boolean {
  const said = fold(label);
  return drafts.some(({ category }) => category !== '' && names(said, category));
}

/** @param said a label, folded */
function names(said: string, part: string): boolean {
  const name = nameOf(part);
  return name.length > 2 && said.includes(name);
}

function repeats({ draft }: Entry): boolean {
  return draft.saysTotal && (draft.sum?.kind === 'copy' || draft.sum?.kind === 'rate');
}
