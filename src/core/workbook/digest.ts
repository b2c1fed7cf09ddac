import { type CellValue, isSerialDate } from './workbook.js';

/**
 * A short fingerprint of texts in their order, to tell later whether they are still the same. It is no secret and no
 * proof: it only has to differ when somebody edits.
 */
export function digestOf(texts: Iterable<string>): string {
  let low = 0x811c9dc5;
  let high = 0x2f0b4c47;
  for (const text of texts) {
    low = mixed(low, text, 0x01000193);
    high = mixed(high, text, 0x5bd1e995);
  }
  return `${low.toString(36)}-${high.toString(36)}`;
}

/** A cell's value with a mark of its type, so that the text "5" and the number 5 differ. */
export function markedValue(value: Exclude<CellValue, undefined>): string {
  if (isSerialDate(value)) return `d${value.serial}`;
  return `${(typeof value).charAt(0)}${value}`;
}

/** FNV-1a's step over a text, with a multiplier of the caller's, as an unsigned 32-bit number. */
function mixed(start: number, text: string, multiplier: number): number {
  let hash = start;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), multiplier);
  }
  return hash >>> 0;
}
