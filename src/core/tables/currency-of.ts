import type { Region } from './regions.js';
import type { Column } from './table.js';

/** The currency of a budget's amounts, from formats, headings and the lines around the table. */
export function currencyOf(_region: Region, _columns: readonly Column[]): string | undefined {
  return undefined;
}
