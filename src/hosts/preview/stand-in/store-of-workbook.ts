import { isDateFormat } from 'numfmt';
import {
  formatAt,
  formulaAt,
  isSerialDate,
  noteAt,
  type CellValue,
  type Sheet,
  type Workbook,
} from '../../../core/workbook/workbook.js';
import { extentOf, keyOf, placeOf } from './cells.js';
import type { CellStore, StoredCell, StoredSheet } from './cell-store.js';
import { isDateCell } from './display.js';
import { newSheet, newStore } from './new-store.js';

/** What a file does not say about itself. */
export interface SpreadsheetSettings {
  /** Like `de_DE`. */
  readonly locale: string;
  readonly timeZone: string;
}

const GOOGLE_ROWS = 1000;
const GOOGLE_COLUMNS = 26;
const DATE_FORMAT = 'yyyy-mm-dd';
const ERROR_TEXT = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/;

/**
 * A workbook as Google would keep it after opening the file. A formula whose result is blank counts as computed,
 * with an empty text.
 */
export function storeOfWorkbook(
  workbook: Workbook,
  { locale, timeZone }: SpreadsheetSettings,
): CellStore {
  const sheets = workbook.sheets.map((sheet, index) => storedSheet(sheet, index));
  const kept = sheets.length === 0 ? [newSheet(0, 'Sheet1')] : sheets;
  return newStore({ name: workbook.name ?? '', locale, timeZone, sheets: kept });
}

/** The store as a workbook, such as a file to save; what the store holds for looks only stays behind. */
export function workbookOfStore(store: CellStore): Workbook {
  return { name: store.name, sheets: store.sheets.map(sheetOfStored) };
}

function storedSheet(sheet: Sheet, index: number): StoredSheet {
  const rows = Math.max(sheet.values.length, sheet.notes?.length ?? 0, sheet.formulas?.length ?? 0);
  const columns = widest([
    sheet.values,
    sheet.notes ?? [],
    sheet.formulas ?? [],
    sheet.formats ?? [],
  ]);
  const stored = newSheet(
    index,
    sheet.name,
    Math.max(GOOGLE_ROWS, rows, ...sheet.merges.map(({ bottom }) => bottom)),
    Math.max(GOOGLE_COLUMNS, columns, ...sheet.merges.map(({ right }) => right)),
  );
  for (let row = 1; row <= Math.max(rows, sheet.formats?.length ?? 0); row += 1) {
    for (let column = 1; column <= columns; column += 1) {
      const cell = storedCell(sheet, row, column);
      if (cell !== undefined) stored.cells.set(keyOf(row, column), cell);
    }
  }
  return {
    ...stored,
    hidden: sheet.hidden ?? false,
    merges: [...sheet.merges],
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
  };
}

function widest(grids: readonly (readonly (readonly unknown[] | undefined)[])[]): number {
  let width = 0;
  for (const row of grids.flat()) width = Math.max(width, row?.length ?? 0);
  return width;
}

function storedCell(sheet: Sheet, row: number, column: number): StoredCell | undefined {
  const value = sheet.values[row - 1]?.[column - 1];
  const formula = formulaAt(sheet, row, column);
  const format = formatAt(sheet, row, column) ?? (isSerialDate(value) ? DATE_FORMAT : undefined);
  const note = noteAt(sheet, row, column);
  if (value === undefined && [formula, format, note].every((part) => part === undefined)) {
    return undefined;
  }
  const known = isSerialDate(value) ? value.serial : value;
  return {
    value: known ?? (formula === undefined ? undefined : ''),
    ...(typeof known === 'string' && ERROR_TEXT.test(known) ? { error: true } : {}),
    ...(formula === undefined ? {} : { formula }),
    ...(format === undefined || format === 'General' ? {} : { format: dated(format, value) }),
    ...(note === undefined ? {} : { note }),
  };
}

/** The reader knows a date where the format alone does not say so. */
function dated(format: string, value: CellValue): string {
  return isSerialDate(value) && !isDateFormat(format) ? DATE_FORMAT : format;
}

function sheetOfStored(stored: StoredSheet): Sheet {
  const { row: lastRow } = extentOf(stored);
  const values: CellValue[][] = Array.from({ length: lastRow }, () => []);
  const formulas: (string | undefined)[][] = [];
  const formats: (string | undefined)[][] = [];
  const notes: (string | undefined)[][] = [];
  for (const [key, cell] of stored.cells) {
    const place = placeOf(key);
    put(values, place, valueOf(cell));
    put(formulas, place, cell.formula);
    put(formats, place, cell.format);
    put(notes, place, cell.note);
  }
  return {
    name: stored.name,
    hidden: stored.hidden,
    values,
    formulas,
    formats,
    notes,
    merges: stored.merges,
    hiddenRows: [...stored.hiddenRows, ...(stored.filteredRows ?? [])].sort((a, b) => a - b),
    hiddenColumns: [...stored.hiddenColumns].sort((a, b) => a - b),
  };
}

function valueOf(cell: StoredCell): CellValue {
  if (cell.value === '') return undefined;
  return typeof cell.value === 'number' && isDateCell(cell) ? { serial: cell.value } : cell.value;
}

function put<T>(
  grid: (T | undefined)[][],
  { row, column }: { readonly row: number; readonly column: number },
  value: T | undefined,
): void {
  if (value === undefined) return;
  const cells = (grid[row - 1] ??= []);
  while (cells.length < column - 1) cells.push(undefined);
  cells[column - 1] = value;
}
