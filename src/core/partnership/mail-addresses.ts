import type { CellRef } from '../workbook/workbook.js';
import { sheetNamed, textIn } from './cells.js';
import type { Partnership } from './partnership.js';

/** Cells with an e-mail address in the rows of budget tables, by sheet; the register may hold them. */
export function addressesIn(
  partnership: Partnership,
): readonly { readonly sheet: string; readonly cells: readonly CellRef[] }[] {
  const bySheet = new Map<string, CellRef[]>();
  for (const { sheet, rows, columns } of partnership.budget?.tables ?? []) {
    if (sheetNamed(partnership, sheet) === undefined) continue;
    for (const { row, kind } of rows) {
      if (kind === 'title' || kind === 'note') continue;
      for (const { column } of columns) {
        const cell = { sheet, row, column };
        if (!isAddress(textIn(partnership, cell))) continue;
        bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), cell]);
      }
    }
  }
  return [...bySheet].map(([sheet, cells]) => ({ sheet, cells }));
}

function isAddress(text: string): boolean {
  return text.includes('@') && /[\w.+-]@[\w-]+\.[A-Za-z]/.test(text);
}
