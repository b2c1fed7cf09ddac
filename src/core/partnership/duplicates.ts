import { fold } from '../tables/words/fold.js';
import type { Column, Table } from '../tables/table.js';
import { isSerialDate, type Sheet, valueAt } from '../workbook/workbook.js';
import { sheetNamed } from './cells.js';
import { linesOf, tableOf } from './lines.js';
import type { Line, Partnership } from './partnership.js';

/**
 * Lines of one section that say the same in every column but their number: each group in order, the first line
 * first. What differs in place, account, remark or dates is not the same.
 */
export function duplicates(partnership: Partnership): readonly (readonly Line[])[] {
  const groups = new Map<string, Line[]>();
  for (const line of linesOf(partnership)) {
    const key = line.description === undefined ? undefined : printOf(line, partnership);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return [...groups.values()].filter((lines) => lines.length > 1);
}

function printOf(line: Line, partnership: Partnership): string | undefined {
  const table = tableOf(partnership, line);
  const sheet = sheetNamed(partnership, line.sheet);
  if (table === undefined || sheet === undefined) return undefined;
  const cells = table.columns
    .filter((column) => !isNumbering(column, table, sheet))
    .map(({ column }) => valueAt(sheet, line.row, column))
    .map((value) => (isSerialDate(value) ? value.serial : value))
    .map((value) => (typeof value === 'string' ? fold(value) : String(value ?? '')));
  const place = [line.sheet, table.area.top, table.area.left, ...line.section];
  return JSON.stringify([
    place,
    fold(line.description ?? ''),
    line.organisation,
    line.amount,
    cells,
    line.remarks,
  ]);
}

/** A code that is each line's own, not an account that several lines share. */
function isNumbering({ role, column }: Column, { rows }: Table, sheet: Sheet): boolean {
  if (role !== 'code') return false;
  const codes = rows
    .filter(({ kind }) => kind === 'line')
    .map(({ row }) => valueAt(sheet, row, column))
    .filter((value) => value !== undefined);
  return new Set(codes).size === codes.length;
}
