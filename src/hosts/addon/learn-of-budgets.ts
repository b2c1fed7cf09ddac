import type { Column, Reading, Table } from '../../core/tables/table.js';
import { type Sheet, valueAt, type Workbook } from '../../core/workbook/workbook.js';
import type { Progress } from './progress.js';
import { formulasOf, sparse, type SpreadsheetRead } from './read-spreadsheet.js';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Service calls that one check may spend on asking row by row; the platform has no question about many rows. */
export const rowCalls = 500;

const amountRoles: readonly Column['role'][] = [
  'amount',
  'period-amount',
  'source-amount',
  'organisation-amount',
];

/**
 * Adds what matters of sheets with a budget only: the notes on their cells, whether they are hidden, and which of
 * their rows and columns are, asking only where money would be hidden. Rows are asked about in workbook order until
 * the calls are spent.
 *
 * @param reading A first reading of the same workbook, that tells where the amounts are.
 */
export function learnOfBudgets(
  { workbook, sources, tabCount }: SpreadsheetRead,
  reading: Reading,
  progress: Progress,
): Workbook {
  let callsLeft = rowCalls;
  const sheets = workbook.sheets.map((sheet) => {
    const budgets = reading.tables.filter(
      ({ kind, sheet: name }) => kind === 'budget' && name === sheet.name,
    );
    const source = sources.get(sheet.name);
    if (budgets.length === 0 || source === undefined) return sheet;
    const { range, sheet: tab } = source;
    const say = () => progress.at('stepHiddenRows', { sheet: sheet.name });
    const rows = askRows(tab, rowsWithAmounts(sheet, budgets), callsLeft, say);
    callsLeft -= rows.calls;
    return {
      ...sheet,
      notes: sparse(range.getNotes()),
      // The only tab of a file cannot be hidden.
      hidden: tabCount > 1 && tab.isSheetHidden(),
      hiddenColumns: hiddenColumns(tab, budgets),
      hiddenRows: rows.hidden,
      ...(rows.knownTo === undefined ? {} : { hiddenRowsKnownTo: rows.knownTo }),
    };
  });
  const hasHiddenBudget = sheets.some(({ hidden }) => hidden === true);
  return { ...workbook, sheets: hasHiddenBudget ? sheets.map(withFormulas(sources)) : sheets };
}

/** What draws on a hidden budget may be words only, of which formulas were not asked for. */
function withFormulas(sources: SpreadsheetRead['sources']): (sheet: Sheet) => Sheet {
  return (sheet) => {
    const source = sheet.formulas === undefined ? sources.get(sheet.name) : undefined;
    return source === undefined ? sheet : { ...sheet, ...formulasOf(source.range) };
  };
}

const moneyRoles: readonly Column['role'][] = [...amountRoles, 'unit-cost'];

/** Hidden columns with money, and hidden ones beside them, which people hid in one go. */
function hiddenColumns(source: GoogleSheet, budgets: readonly Table[]): readonly number[] {
  const known = new Map<number, boolean>();
  const isHidden = (column: number): boolean => {
    const before = known.get(column);
    if (before !== undefined) return before;
    const isNow = source.isColumnHiddenByUser(column);
    known.set(column, isNow);
    return isNow;
  };
  for (const { area, columns } of budgets) {
    const money = columns.filter(({ role }) => moneyRoles.includes(role));
    for (const { column } of money.slice(0, mostColumns)) {
      if (!isHidden(column)) continue;
      for (let left = column - 1; left >= area.left && isHidden(left); left -= 1);
      for (let right = column + 1; right <= area.right && isHidden(right); right += 1);
    }
  }
  return [...known].filter(([, hidden]) => hidden).map(([column]) => column);
}

/** Columns of money of a table that are asked about, from the first. */
const mostColumns = 100;

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

/** @param say called before each question, as there may be many */
function askRows(
  source: GoogleSheet,
  rows: readonly number[],
  callsLeft: number,
  say: () => void,
): AskedRows {
  const canBeFiltered = source.getFilter() !== null;
  const callsPerRow = canBeFiltered ? 2 : 1;
  const asked = rows.slice(0, Math.max(0, Math.floor(callsLeft / callsPerRow)));
  const isHidden = (row: number) => {
    say();
    return source.isRowHiddenByUser(row) || (canBeFiltered && source.isRowHiddenByFilter(row));
  };
  return {
    hidden: asked.filter(isHidden),
    calls: asked.length * callsPerRow,
    knownTo: asked.length === rows.length ? undefined : (asked[asked.length - 1] ?? 0),
  };
}
