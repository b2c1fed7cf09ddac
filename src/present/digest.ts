import { digestOf, markedValue } from '../core/workbook/digest.js';
import { type Area, type Sheet, valueAt } from '../core/workbook/workbook.js';

/**
 * A short fingerprint of what an area of cells holds, to tell later whether it still holds what was reported.
 * Blank cells count by where they are not, so it is the same whether a host hands in trailing blanks or leaves
 * them out.
 */
export function digestOfArea(sheet: Sheet, area: Area): string {
  const texts: string[] = [];
  const lastRow = Math.min(area.bottom, sheet.values.length);
  for (let row = area.top; row <= lastRow; row += 1) {
    const lastColumn = Math.min(area.right, sheet.values[row - 1]?.length ?? 0);
    for (let column = area.left; column <= lastColumn; column += 1) {
      const value = valueAt(sheet, row, column);
      if (value === undefined) continue;
      texts.push(`${row - area.top},${column - area.left},${markedValue(value)}\n`);
    }
  }
  return digestOf(texts);
}
