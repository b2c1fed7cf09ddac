import { type Sheet, valueAt } from '../workbook/workbook.js';
import type { TableCorrection } from './corrections.js';
import type { Table } from './table.js';

const farthest = 12;

/**
 * The first row under a budget that looks like one of its lines and that no table took in: a figure where its amounts
 * stand beside a text where its lines are named; `undefined` where there is none, or people said where tables end or
 * what that row is.
 */
export function leftBelow(
  sheet: Sheet,
  table: Table,
  tables: readonly Table[],
  said: readonly TableCorrection[],
): number | undefined {
  const { area, columns } = table;
  const amount = columns.find(({ role }) => role === 'amount')?.column;
  const label = columns.find(({ role }) => role === 'description')?.column;
  const own = said.filter((one) => one.sheet === table.sheet);
  const isPlaced = own.some((one) => one.lastRow !== undefined || one.area !== undefined);
  if (amount === undefined || label === undefined || isPlaced) return undefined;
  const below = tables
    .filter((one) => one.sheet === table.sheet && one.area.top > area.bottom)
    .filter((one) => one.area.left <= area.right && one.area.right >= area.left)
    .flatMap(({ area: { top }, rows }) => [top, ...rows.slice(0, 1).map(({ row }) => row)]);
  const end = Math.min(...below.map((row) => row - 1), area.bottom + farthest, sheet.values.length);
  for (let row = area.bottom + 1; row <= end; row++) {
    const isNamed = typeof valueAt(sheet, row, label) === 'string';
    if (!isNamed || typeof valueAt(sheet, row, amount) !== 'number') continue;
    return own.some(({ rows }) => rows.some((one) => one.row === row)) ? undefined : row;
  }
  return undefined;
}
