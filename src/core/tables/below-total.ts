import { isSame } from './arithmetic.js';
import type { Entry, Ledger } from './sum-entries.js';
import { sumOf } from './sum-entries.js';
import type { Totals } from './totals.js';

/** What stands under the total of all: figures that no sum speaks for. */
export interface BelowTotal {
  /** Rows that only say who pays how much of the total, or repeat it: no costs of their own. */
  readonly splits: ReadonlySet<number>;
  /** Rows that may be costs that the total left out, or no costs at all. */
  readonly open: ReadonlySet<number>;
}

const nothing: BelowTotal = { splits: new Set(), open: new Set() };

/** Tells figures under the total that are the total again, cut up, from those that may be costs. */
export function belowTotal({ entries }: Ledger, { entries: totals }: Totals): BelowTotal {
  const total = [...totals].sort((one, other) => one.order - other.order)[0];
  if (total === undefined || total.order === 0) return nothing;
  const after = entries.slice(total.order + 1).filter((entry) => isBare(entry));
  const before = entries.slice(0, total.order).filter(({ draft }) => draft.kind === 'line').length;
  if (after.length === 0 || after.length > before) return nothing;
  const rows = new Set(after.map(({ draft }) => draft.row));
  const isSplit = isSame(sumOf(after), total.draft.value);
  return isSplit ? { splits: rows, open: new Set() } : { splits: new Set(), open: rows };
}

function isBare({ draft, claimed }: Entry): boolean {
  return draft.kind === 'line' && !draft.hasFactors && !claimed;
}
