import { fold } from './words/fold.js';
import type { Corrections, TableCorrection } from './corrections.js';
import type { Column, Table } from './table.js';

/**
 * What a person changed in the tables of a report: all that differs from how we read the workbook ourselves.
 * The rest of the report is our own guessing and must not stand in the way of a better one.
 */
export function changesIn(corrections: Corrections, tables: readonly Table[]): Corrections {
  return {
    ...corrections,
    from: 'people',
    tables: corrections.tables.flatMap((stated) => {
      const own = tables.find((table) => isSame(table, stated));
      if (own === undefined) return [stated];
      const changed = changedIn(stated, own);
      const isMoved = stated.area !== undefined && !isAt(own, stated.area);
      return isMoved || saysSomething(changed) ? [changed] : [];
    }),
  };
}

/** The table that a statement was made of: its head or its first cell in place. */
function isSame({ sheet, area, headerRows }: Table, stated: TableCorrection): boolean {
  if (sheet !== stated.sheet) return false;
  if (stated.area === undefined) return true;
  const sharesHead = headerRows.some((row) => stated.headerRows.includes(row));
  const columns = stated.area.left <= area.right && stated.area.right >= area.left;
  const rows = stated.area.top <= area.bottom && stated.area.bottom >= area.top;
  return columns && (sharesHead || rows);
}

function changedIn(stated: TableCorrection, own: Table): TableCorrection {
  const kinds = new Map(own.rows.map(({ row, kind }) => [row, kind]));
  const total = own.statedTotal?.cell;
  const differs = <T>(one: T | undefined, other: T | undefined) =>
    one === other ? undefined : one;
  const hasHead = stated.headerRows.join() === own.headerRows.join();
  return {
    ...stated,
    kind: differs(stated.kind, own.kind),
    use: differs(stated.use, own.use),
    currency: differs(stated.currency, own.currency),
    headerRows: hasHead ? [] : stated.headerRows,
    columns: stated.columns.filter((column) => {
      const read = own.columns.find((one) => one.column === column.column);
      return read === undefined || !says(read, column);
    }),
    rows: stated.rows.filter(({ row, kind }) => kinds.get(row) !== kind),
    statedTotal:
      stated.statedTotal?.row === total?.row && stated.statedTotal?.column === total?.column
        ? undefined
        : stated.statedTotal,
  };
}

function isAt({ area }: Table, { top, left, bottom, right }: Table['area']): boolean {
  return area.top === top && area.left === left && area.bottom === bottom && area.right === right;
}

function says(read: Column, { role, name, header }: TableCorrection['columns'][number]): boolean {
  const isSameName = (name ?? '') === (read.name ?? '');
  const isSameHeading = header === undefined || fold(header) === fold(read.header);
  return role === read.role && isSameName && isSameHeading;
}

function saysSomething(table: TableCorrection): boolean {
  const { kind, use, currency, statedTotal, lastRow } = table;
  const isSilent = [kind, use, currency, statedTotal, lastRow].every((one) => one === undefined);
  return !isSilent || [table.headerRows, table.columns, table.rows].some((list) => list.length > 0);
}
