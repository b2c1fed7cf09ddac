import { areaOf } from '../../core/workbook/address.js';
import type { Area, CellValue, Sheet, Sparse, Workbook } from '../../core/workbook/workbook.js';
import type { OwnTab } from './own-tabs.js';
import { serialsOf, wallClockIn } from './serial-dates.js';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type SerialOf = (value: Date) => number;

/** A merge costs a call; those beyond this many on a sheet are left out. Heads come first, and they matter most. */
const mostMerges = 200;

/**
 * The open spreadsheet as a workbook, in a number of service calls that does not grow with its rows. Our own
 * tabs are left out. Hidden rows and columns are not known yet: `learnHidden` asks for those that matter.
 */
export function readSpreadsheet(spreadsheet: GoogleSpreadsheet, own: readonly OwnTab[]): Workbook {
  const kinds = new Map(own.map(({ sheetId, kind }) => [sheetId, kind]));
  const sheets = spreadsheet
    .getSheets()
    .filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID)
    .map((sheet) => ({ sheet, kind: kinds.get(sheet.getSheetId()) ?? '' }));
  const theirs = sheets
    .filter(({ kind }) => !notData.has(kind))
    .map(({ sheet }) => readGrid(sheet));
  // What we gave people to try counts only while nothing of theirs is there.
  const isTrial = theirs.every(({ values }) => values.every((row) => row.every(isBlank)));
  const trials = sheets.filter(({ kind }) => isTrial && kind === 'trial');
  const grids = [...theirs, ...trials.map(({ sheet }) => readGrid(sheet))];
  const serialOf = serialsIn(
    spreadsheet,
    grids.map(({ values }) => values),
  );
  return {
    name: spreadsheet.getName(),
    sheets: grids.map(({ values, ...sheet }) => ({ ...sheet, values: cellsOf(values, serialOf) })),
  };
}

/** The values of one area as a sheet that begins at its first cell, for a quick look at what stands there now. */
export function readArea(spreadsheet: GoogleSpreadsheet, sheet: GoogleSheet, area: Area): Sheet {
  const values = sheet
    .getRange(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1)
    .getValues() as unknown[][];
  return {
    name: sheet.getName(),
    hidden: undefined,
    values: cellsOf(values, serialsIn(spreadsheet, [values])),
    formulas: undefined,
    formats: undefined,
    notes: undefined,
    merges: [],
    hiddenRows: undefined,
    hiddenColumns: undefined,
  };
}

const notData: ReadonlySet<string> = new Set(['report', 'explained', 'settings', 'trial']);

function isBlank(value: unknown): boolean {
  return value === '';
}

type Grid = Omit<Sheet, 'values'> & { readonly values: readonly (readonly unknown[])[] };

function readGrid(sheet: GoogleSheet): Grid {
  const range = sheet.getDataRange();
  return {
    name: sheet.getName(),
    hidden: sheet.isSheetHidden(),
    values: range.getValues() as unknown[][],
    formulas: sparse(range.getFormulas()),
    formats: sparse(range.getNumberFormats()),
    notes: sparse(range.getNotes()),
    merges: mergesOf(range),
    hiddenRows: undefined,
    hiddenColumns: undefined,
  };
}

function mergesOf(range: GoogleRange): readonly Area[] {
  return range
    .getMergedRanges()
    .slice(0, mostMerges)
    .map((merge) => areaOf(merge.getA1Notation()))
    .filter((area) => area !== undefined);
}

function sparse(grid: readonly (readonly string[])[]): Sparse<string> {
  return grid.map((row) => row.map((text) => (text === '' ? undefined : text)));
}

function cellsOf(
  values: readonly (readonly unknown[])[],
  serialOf: SerialOf,
): readonly (readonly CellValue[])[] {
  return values.map((row) => row.map((value) => cellOf(value, serialOf)));
}

function cellOf(value: unknown, serialOf: SerialOf): CellValue {
  if (typeof value === 'string') return value === '' ? undefined : value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return isDate(value) ? { serial: serialOf(value) } : undefined;
}

/** Dates are made in another realm than ours, so their class is asked by name. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** Dates come as instants of midnight in the spreadsheet's zone, which is not the script's. */
function serialsIn(
  spreadsheet: GoogleSpreadsheet,
  grids: readonly (readonly (readonly unknown[])[])[],
): SerialOf {
  const instants: number[] = [];
  const note = (value: unknown) => {
    if (isDate(value)) instants.push(value.getTime());
  };
  grids.forEach((grid) => grid.forEach((row) => row.forEach(note)));
  if (instants.length === 0) return () => 0;
  const serials = serialsOf(instants, wallClockIn(spreadsheet.getSpreadsheetTimeZone()));
  return (date) => serials.get(date.getTime()) ?? 0;
}
