import type { Column } from '../tables/table.js';
import { isoOfSerial } from '../workbook/calendar.js';
import { dateOrder, packedOrder, readDate, readPackedDate } from '../workbook/date.js';
import { isSerialDate, valueAt } from '../workbook/workbook.js';
import type { TableView } from './table-view.js';

/** Reads the dates of one column as ISO; `undefined` for a blank and for what is no date. */
export type DateReader = (row: number) => string | undefined;

/** A reader of a column's dates; whether 03/04 is in April, the whole column settles. */
export function datesIn(view: TableView, column: Column | undefined): DateReader {
  if (column === undefined) return () => undefined;
  const value = (row: number) => valueAt(view.sheet, row, column.column);
  const texts = view.table.rows
    .filter(({ kind }) => kind === 'line')
    .flatMap(({ row }) => textOf(value(row)) ?? []);
  const order = dateOrder(texts);
  const packed = packedOrder(texts);
  return (row) => {
    const own = value(row);
    if (isSerialDate(own)) return isoOfSerial(own.serial);
    const text = textOf(own);
    if (text === undefined) return undefined;
    return readDate(text, order)?.iso ?? (packed && readPackedDate(text, packed));
  };
}

function textOf(value: ReturnType<typeof valueAt>): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
