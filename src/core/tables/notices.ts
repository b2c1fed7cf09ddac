import type { Workbook } from '../workbook/workbook.js';
import type { Notice, Table } from './table.js';

/** What people should know or settle about the reading. */
export function noticesOf(_workbook: Workbook, tables: readonly Table[]): readonly Notice[] {
  if (tables.some(({ kind }) => kind === 'budget')) return [];
  return [{ code: 'no-budget', at: undefined, saying: { key: 'no-budget', facts: {} } }];
}
