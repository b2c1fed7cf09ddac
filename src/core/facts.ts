import type { CellRef } from './workbook/workbook.js';

/**
 * What a finding, a reason or a notice says, as values; words are put to them in `messages/`.
 * Money is in the budget's currency, shares are 0–1, dates are ISO (`2026-11-21`).
 */
export type Fact =
  | string
  | number
  | { readonly money: number }
  | { readonly share: number }
  | { readonly date: string }
  | { readonly cell: CellRef }
  | { readonly list: readonly Fact[] }
  /** Factors that are multiplied: said with × between them. */
  | { readonly product: readonly Fact[] }
  /** A word of ours that each language says its own way: a key under `terms` in the message files. */
  | { readonly term: string }
  /** The question of a checklist item, by its id. */
  | { readonly item: string };

export type Facts = Readonly<Record<string, Fact>>;

/** A sentence to be said: its key in the message files, and what it speaks of. */
export interface Saying {
  readonly key: string;
  readonly facts: Facts;
}
