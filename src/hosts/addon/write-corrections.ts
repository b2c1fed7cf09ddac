import type { Correction } from '../../core/tables/corrections.js';
import { columnNumber } from '../../core/workbook/address.js';
import { listIn, marks } from './correction-marks.js';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

/** Something of the spreadsheet that can carry marks. */
interface Marked {
  createDeveloperMetadataFinder(): Finder;
  addDeveloperMetadata(
    key: string,
    value: string,
    visibility: GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility,
  ): unknown;
}

export type Kept = 'kept' | 'no-such-sheet' | 'no-such-place' | 'too-much';

/** Characters that one mark may have: Google keeps some 30,000 for a sheet. */
const longestValue = 10_000;

/** Keeps what a person said in the file, with the column, the row, the sheet or the spreadsheet that it is about. */
export function keepCorrection(spreadsheet: GoogleSpreadsheet, correction: Correction): Kept {
  if (correction.what === 'organisation') return keepOrganisation(spreadsheet, correction);
  const sheet = spreadsheet.getSheetByName(correction.sheet);
  if (sheet === null) return 'no-such-sheet';
  if (correction.what === 'table') return keepTable(sheet, correction);
  return correction.what === 'row' ? keepRow(sheet, correction) : keepColumn(sheet, correction);
}

type Of<What extends Correction['what']> = Extract<Correction, { readonly what: What }>;

/** Only a range named as `G:G` may carry metadata. */
function keepColumn(sheet: GoogleSheet, { column, header, role }: Of<'column'>): Kept {
  const number = columnNumber(column) ?? 0;
  if (number < 1 || number > sheet.getMaxColumns()) return 'no-such-place';
  const letters = column.toUpperCase();
  const value = role === null ? undefined : JSON.stringify({ header, role });
  return mark(sheet.getRange(`${letters}:${letters}`), marks.column, value);
}

function keepRow(sheet: GoogleSheet, { row, kind }: Of<'row'>): Kept {
  if (row > sheet.getMaxRows()) return 'no-such-place';
  const value = kind === null ? undefined : JSON.stringify({ kind });
  return mark(sheet.getRange(`${row}:${row}`), marks.row, value);
}

function keepTable(sheet: GoogleSheet, { headings, kind }: Of<'table'>): Kept {
  const others = listIn(valueOf(sheetFinder(sheet))).filter((one) => !isSameTable(one, headings));
  const said = kind === null ? others : [...others, { headings, kind }];
  return markList(sheet, marks.sheet, said);
}

function keepOrganisation(
  spreadsheet: GoogleSpreadsheet,
  { name, kind }: Of<'organisation'>,
): Kept {
  const before = valueOf(spreadsheet.createDeveloperMetadataFinder().withKey(marks.organisations));
  const others = listIn(before).filter((one) => nameIn(one) !== name);
  const said = kind === null ? others : [...others, { name, kind }];
  return markList(spreadsheet, marks.organisations, said);
}

function sheetFinder(sheet: GoogleSheet): Finder {
  return sheet.createDeveloperMetadataFinder().withKey(marks.sheet);
}

function valueOf(finder: Finder): string | null {
  return finder.find()[0]?.getValue() ?? null;
}

/** A table with mostly the same headings is the same table, also when a column came or went. */
function isSameTable(one: unknown, headings: readonly string[]): boolean {
  const own = headingsIn(one);
  const shared = own.filter((heading) => headings.includes(heading)).length;
  return (
    own.length === 0 || headings.length === 0 || shared * 2 >= Math.min(own.length, headings.length)
  );
}

function headingsIn(one: unknown): readonly string[] {
  if (typeof one !== 'object' || one === null || !('headings' in one)) return [];
  return Array.isArray(one.headings) ? (one.headings as readonly string[]) : [];
}

function nameIn(one: unknown): unknown {
  return typeof one === 'object' && one !== null && 'name' in one ? one.name : undefined;
}

function markList(place: Marked, key: string, list: readonly unknown[]): Kept {
  return mark(place, key, list.length === 0 ? undefined : JSON.stringify(list));
}

/** One mark of a key at a place, with this value; none where there is no value. */
function mark(place: Marked, key: string, value: string | undefined): Kept {
  if (value !== undefined && value.length > longestValue) return 'too-much';
  const [first, ...others] = place.createDeveloperMetadataFinder().withKey(key).find();
  for (const other of others) other.remove();
  if (value === undefined) first?.remove();
  else if (first !== undefined) first.setValue(value);
  else {
    const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
    place.addDeveloperMetadata(key, value, DOCUMENT);
  }
  return 'kept';
}
