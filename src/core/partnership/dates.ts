import type { Column } from '../tables/table.js';
import { isSerialDate, valueAt } from '../workbook/workbook.js';
import type { TableView } from './table-view.js';

/** The ISO date in a cell; `undefined` for a blank and for what is no date. */
export function isoDateIn(
  { sheet }: TableView,
  row: number,
  { column }: Column,
): string | undefined {
  const value = valueAt(sheet, row, column);
  if (isSerialDate(value)) return isoOf(value.serial);
  return typeof value === 'string' ? /^\s*(\d{4}-\d{2}-\d{2})\b/.exec(value)?.[1] : undefined;
}

function isoOf(serial: number): string {
  return new Date((Math.floor(serial) - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
