import { findTables } from '../../../src/core/tables/find-tables.js';
import { readCorrections } from '../../../src/core/tables/read-corrections.js';
import type { Reading, Table } from '../../../src/core/tables/table.js';
import type { Sheet } from '../../../src/core/workbook/workbook.js';
import { calc, sheetOf, workbookOf } from '../../support/sheet-of.js';

/** A budget with two columns that could both be the amount: what was planned, and what was granted. */
export const twoAmounts = sheetOf('Budget', [
  ['Item', 'Unit', 'Quantity', 'Unit cost', 'Requested', 'Granted'],
  ['Coordinator', 'month', 12, 500, calc('=C2*D2', 6000), 5000],
  ['Office rent', 'month', 12, 100, calc('=C3*D3', 1200), 1000],
  ['Workshops', 'event', 4, 300, calc('=C4*D4', 1200), 800],
  ['Total', null, null, null, calc('=SUM(E2:E4)', 8400), calc('=SUM(F2:F4)', 6800)],
]);

/** The reading with what people said of tables, as they would write it. */
export function read(sheets: readonly Sheet[], ...tables: readonly object[]): Reading {
  return readWith(sheets, { corrections: 1, tables });
}

/** The reading with corrections as JSON. */
export function readWith(sheets: readonly Sheet[], json: unknown): Reading {
  const corrections = readCorrections(json);
  if ('trouble' in corrections) throw new Error(JSON.stringify(corrections.trouble));
  return findTables(workbookOf(...sheets), corrections);
}

/** The one table of a reading. */
export function only({ tables }: Reading): Table {
  const [table] = tables;
  if (table === undefined || tables.length !== 1) throw new Error(`${tables.length} tables`);
  return table;
}

/** Roles by column letter. */
export function roles({ columns }: Table): Readonly<Record<string, string>> {
  return Object.fromEntries(
    columns.map(({ column, role }) => [String.fromCharCode(64 + column), role]),
  );
}

export const codes = ({ notices }: Reading) => notices.map(({ code }) => code);
/** Kinds by row number. */
export const kinds = ({ rows }: Table) =>
  Object.fromEntries(rows.map(({ row, kind }) => [row, kind]));
