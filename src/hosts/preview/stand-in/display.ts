import { format, isDateFormat } from 'numfmt';
import type { StoredCell } from './cell-store.js';
import { languageTag } from './coercion.js';

/** What Google shows while a formula has no value yet. */
export const NOT_YET_COMPUTED = 'Loading...';

/** The number format that a script is told for a cell with none of its own. */
export const AUTOMATIC_FORMAT = '0.###############';

/** A cell's text as a person sees it in the sheet. */
export function displayOf(cell: StoredCell | undefined, locale: string): string {
  if (cell === undefined) return '';
  const { value } = cell;
  if (value === undefined) return cell.formula === undefined ? '' : NOT_YET_COMPUTED;
  if (typeof value === 'string') return value;
  return format(cell.format ?? 'General', value, { locale: languageTag(locale), throws: false });
}

/** True where the cell's number is shown as a date or a time, and is a Date to a script. */
export function isDateCell(cell: StoredCell): boolean {
  return typeof cell.value === 'number' && cell.format !== undefined && isDateFormat(cell.format);
}
