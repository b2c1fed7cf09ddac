import type { Row, Table } from '../tables/table.js';
import { groupBy } from '../workbook/group-by.js';
import { type CellRef, type CellValue, type Sheet, valueAt } from '../workbook/workbook.js';
import { sheetNamed } from './cells.js';
import type { Partnership } from './partnership.js';

/** Cells with an e-mail address in the rows of budget tables, by sheet; the register may hold them. */
export function addressesIn(
  partnership: Partnership,
): readonly { readonly sheet: string; readonly cells: readonly CellRef[] }[] {
  const { tables = [] } = partnership.budget ?? {};
  const cells = tables.flatMap((table) => addressesOf(table, sheetNamed(partnership, table.sheet)));
  return [...groupBy(cells, ({ sheet }) => sheet)].map(([sheet, own]) => ({ sheet, cells: own }));
}

/** The addresses in a table's own rows: what stands above it or in notes is not among the figures. */
function addressesOf({ rows, columns }: Table, sheet: Sheet | undefined): readonly CellRef[] {
  if (sheet === undefined) return [];
  const { name } = sheet;
  const isOwn = ({ kind }: Row) => kind !== 'title' && kind !== 'note';
  return rows.filter(isOwn).flatMap(({ row }) =>
    columns.flatMap(({ column }) => {
      const value = valueAt(sheet, row, column);
      return isAddress(value) ? { sheet: name, row, column } : [];
    }),
  );
}

function isAddress(value: CellValue): boolean {
  return typeof value === 'string' && value.includes('@') && /[\w.+-]@[\w-]+\.[A-Za-z]/.test(value);
}
