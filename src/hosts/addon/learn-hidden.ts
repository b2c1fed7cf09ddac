import type { ColumnRole, Reading, Table } from '../../core/tables/table.js';
import { type Sheet, valueAt, type Workbook } from '../../core/workbook/workbook.js';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Service calls that one check may spend on asking row by row; the platform has no question about many rows. */
export const rowCalls = 500;
/** Columns of a sheet that are asked about, from the first. */
const mostColumns = 100;

const amountRoles: readonly ColumnRole[] = [
  'amount',
  'period-amount',
  'source-amount',
  'organisation-amount',
];

/**
 * Adds which rows and columns are hidden, asking only where money would be hidden: the columns of budget tables and
 * their rows that hold amounts, in workbook order until the calls are spent. A sheet without a budget is not asked.
 *
 * @param reading A first reading of the same workbook, that tells where the amounts are.
 */
export function learnHidden(
  spreadsheet: GoogleSpreadsheet,
  workbook: Workbook,
  reading: Reading,
): Workbook {
  let callsLeft = rowCalls;
  const sheets = workbook.sheets.map((sheet) => {
    const budgets = reading.tables.filter(
      ({ kind, sheet: name }) => kind === 'budget' && name === sheet.name,
    );
    const source = budgets.length === 0 ? null : spreadsheet.getSheetByName(sheet.name);
    if (source === null) return sheet;
    const rows = askRows(source, rowsWithAmounts(sheet, budgets), callsLeft);
    callsLeft -= rows.calls;
    return {
      ...sheet,
      hiddenColumns: columnsOf(budgets).filter((column) => source.isColumnHiddenByUser(column)),
      hiddenRows: rows.hidden,
      ...(rows.knownTo === undefined ? {} : { hiddenRowsKnownTo: rows.knownTo }),
    };
  });
  return { ...workbook, sheets };
}

function columnsOf(tables: readonly Table[]): readonly number[] {
  const columns = tables.flatMap(({ area }) =>
    Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index),
  );
  return [...new Set(columns)].filter((column) => column <= mostColumns);
}

function rowsWithAmounts(sheet: Sheet, tables: readonly Table[]): readonly number[] {
  const rows = tables.flatMap(({ columns, rows: tableRows }) => {
    const amounts = columns.filter(({ role }) => amountRoles.includes(role));
    return tableRows
      .filter(({ kind }) => kind === 'line' || kind === 'subtotal' || kind === 'total')
      .map(({ row }) => row)
      .filter((row) => amounts.some(({ column }) => valueAt(sheet, row, column) !== undefined));
  });
  return [...new Set(rows)].sort((a, b) => a - b);
}

interface AskedRows {
  readonly hidden: readonly number[];
  readonly calls: number;
  /** The last row that could be asked about; `undefined` where all could. */
  readonly knownTo: number | undefined;
}

function askRows(source: GoogleSheet, rows: readonly number[], callsLeft: number): AskedRows {
  const canBeFiltered = source.getFilter() !== null;
  const callsPerRow = canBeFiltered ? 2 : 1;
  const asked = rows.slice(0, Math.max(0, Math.floor(callsLeft / callsPerRow)));
  const isHidden = (row: number) =>
    source.isRowHiddenByUser(row) || (canBeFiltered && source.isRowHiddenByFilter(row));
  return {
    hidden: asked.filter(isHidden),
    calls: asked.length * callsPerRow,
    knownTo: asked.length === rows.length ? undefined : (asked[asked.length - 1] ?? 0),
  };
}
