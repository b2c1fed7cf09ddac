import type { Table } from '../tables/table.js';
import type { CellRef } from '../workbook/workbook.js';
import { textIn } from './cells.js';
import type { Partnership } from './partnership.js';

/** Cells with an e-mail address in the rows of budget tables, by sheet; the register may hold them. */
export function addressesIn(
  partnership: Partnership,
): readonly { readonly sheet: string; readonly cells: readonly CellRef[] }[] {
  const bySheet = new Map<string, CellRef[]>();
  const cells = (partnership.budget?.tables ?? []).flatMap(cellsOf);
  for (const cell of cells.filter((one) => isAddress(textIn(partnership, one)))) {
    bySheet.set(cell.sheet, [...(bySheet.get(cell.sheet) ?? []), cell]);
  }
  return [...bySheet].map(([sheet, own]) => ({ sheet, cells: own }));
}

/** The cells of a table's own rows: what stands above it or in notes is not among the figures. */
function cellsOf({ sheet, rows, columns }: Table): readonly CellRef[] {
  return rows
    .filter(({ kind }) => kind !== 'title' && kind !== 'note')
    .flatMap(({ row }) => columns.map(({ column }) => ({ sheet, row, column })));
}

function isAddress(text: string): boolean {
  return text.includes('@') && /[\w.+-]@[\w-]+\.[A-Za-z]/.test(text);
}
