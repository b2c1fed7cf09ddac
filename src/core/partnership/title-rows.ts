import type { Table } from '../tables/table.js';
import type { Sheet } from '../workbook/workbook.js';
import type { Partnership } from './partnership.js';

/** First and last row of the title block above a table: from the end of what stands before it to its head. */
export function titleRowsOf(
  table: Table,
  tables: readonly Table[],
): { readonly top: number; readonly bottom: number } {
  const ends = tables
    .filter(({ sheet }) => sheet === table.sheet)
    .map(({ area }) => area.bottom)
    .filter((bottom) => bottom < table.area.top);
  return {
    top: Math.max(0, ...ends) + 1,
    bottom: Math.min(table.area.top, ...table.headerRows) - 1,
  };
}

/** Sheets in sight without a table of their own. */
export function coversOf({
  workbook,
  tables,
}: Pick<Partnership, 'workbook' | 'tables'>): readonly Sheet[] {
  return workbook.sheets.filter(
    ({ name, hidden }) => hidden !== true && !tables.some(({ sheet }) => sheet === name),
  );
}
