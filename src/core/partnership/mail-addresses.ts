import { groupBy } from '../workbook/group-by.js';
import { type CellRef, type CellValue, valueAt } from '../workbook/workbook.js';
import { countedTables } from './lines.js';
import type { Partnership } from './partnership.js';
import { type TableView, viewTables } from './table-view.js';

/** Cells with an e-mail address in the rows of budget tables, by sheet; the register may hold them. */
export function addressesIn(
  partnership: Partnership,
): readonly { readonly sheet: string; readonly cells: readonly CellRef[] }[] {
  const cells = viewTables(partnership.workbook, countedTables(partnership)).flatMap(addressesOf);
  return [...groupBy(cells, ({ sheet }) => sheet)].map(([sheet, own]) => ({ sheet, cells: own }));
}

/** The addresses in a table's own rows: what stands above it or in notes is not among the figures. */
function addressesOf({ table, sheet }: TableView): readonly CellRef[] {
  const found: CellRef[] = [];
  for (const { row, kind } of table.rows) {
    if (kind === 'title' || kind === 'note') continue;
    for (const { column } of table.columns) {
      if (isAddress(valueAt(sheet, row, column))) found.push({ sheet: sheet.name, row, column });
    }
  }
  return found;
}

function isAddress(value: CellValue): boolean {
  return typeof value === 'string' && value.includes('@') && /[\w.+-]@[\w-]+\.[A-Za-z]/.test(value);
}
