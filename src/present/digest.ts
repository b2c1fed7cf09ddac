import {
  type Area,
  type CellValue,
  isSerialDate,
  type Sheet,
  valueAt,
} from '../core/workbook/workbook.js';

/**
 * A short fingerprint of what an area of cells holds, to tell later whether it still holds what was reported.
 * It is no secret and no proof: it only has to differ when somebody edits. Blank cells count by where they are
 * not, so it is the same whether a host hands in trailing blanks or leaves them out.
 */
export function digestOfArea(sheet: Sheet, area: Area): string {
  let low = 0x811c9dc5;
  let high = 0x2f0b4c47;
  const lastRow = Math.min(area.bottom, sheet.values.length);
  for (let row = area.top; row <= lastRow; row += 1) {
    const lastColumn = Math.min(area.right, sheet.values[row - 1]?.length ?? 0);
    for (let column = area.left; column <= lastColumn; column += 1) {
      const value = valueAt(sheet, row, column);
      if (value === undefined) continue;
      const text = `${row - area.top},${column - area.left},${marked(value)}\n`;
      low = mixed(low, text, 0x01000193);
      high = mixed(high, text, 0x5bd1e995);
    }
  }
  return `${low.toString(36)}-${high.toString(36)}`;
}

/** A value with a mark of its type, so that the text "5" and the number 5 differ. */
function marked(value: Exclude<CellValue, undefined>): string {
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
