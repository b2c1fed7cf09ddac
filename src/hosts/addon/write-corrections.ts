import type { Correction } from '../../core/tables/corrections.js';
import { areaOf, columnNumber } from '../../core/workbook/address.js';
import { type Marked, markKey, marksIn, saidIn, type Spoken } from './marks.js';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

export type Kept = 'kept' | 'no-such-sheet' | 'no-such-place' | 'too-much';

/** Characters that one mark may have: Google keeps some 30,000 for a sheet. */
const longestValue = 10_000;

/** Keeps what a person said in the file, with the column, the row, the sheet or the spreadsheet that it is about. */
export function keepCorrection(spreadsheet: GoogleSpreadsheet, correction: Correction): Kept {
  if (correction.what === 'organisation') return keepOrganisation(spreadsheet, correction);
  const sheet = spreadsheet.getSheetByName(correction.sheet);
  if (sheet === null) return 'no-such-sheet';
  if (correction.what === 'table') return keepTable(sheet, correction);
  if (correction.what === 'place') return keepPlace(sheet, correction);
  if (correction.what === 'line') return keepLine(sheet, correction);
  return correction.what === 'row' ? keepRow(sheet, correction) : keepColumn(sheet, correction);
}

type Of<What extends Correction['what']> = Extract<Correction, { readonly what: What }>;

/** Only a range named as `G:G` may carry metadata. */
function keepColumn(sheet: GoogleSheet, { column, header, role, name }: Of<'column'>): Kept {
  const number = columnNumber(column) ?? 0;
  if (number < 1 || number > sheet.getMaxColumns()) return 'no-such-place';
  const letters = column.toUpperCase();
  const named = name === undefined ? {} : { name };
  const said = role === null ? undefined : { header, role, ...named };
  return mark(sheet.getRange(`${letters}:${letters}`), 'column', said);
}

function keepRow(sheet: GoogleSheet, { row, kind }: Of<'row'>): Kept {
  if (row > sheet.getMaxRows()) return 'no-such-place';
  const said = kind === null ? undefined : { kind };
  return mark(sheet.getRange(`${row}:${row}`), 'row', said);
}

/** Marks the rows where a table's headings stand and where it ends; what was marked in its range before goes. */
function keepPlace(sheet: GoogleSheet, { range, headerRows, lastRow }: Of<'place'>): Kept {
  const area = areaOf(range);
  const rows = lastRow === null ? headerRows : [...headerRows, lastRow];
  if (area === undefined || rows.some((row) => row > sheet.getMaxRows())) return 'no-such-place';
  for (const { metadata, value } of marksIn(sheet)) {
    const row = metadata.getLocation().getRow()?.getRow() ?? 0;
    const isOwn = (area.top <= row && row <= area.bottom) || rows.includes(row);
    if (isOwn && saidIn(value, 'place') !== undefined) metadata.remove();
  }
  for (const row of headerRows) mark(sheet.getRange(`${row}:${row}`), 'place', 'heading');
  if (lastRow !== null) mark(sheet.getRange(`${lastRow}:${lastRow}`), 'place', 'last');
  return 'kept';
}

function keepLine(sheet: GoogleSheet, { row, description, class: one, to }: Of<'line'>): Kept {
  if (row > sheet.getMaxRows()) return 'no-such-place';
  const said = one === null ? undefined : { description, class: one, to };
  return mark(sheet.getRange(`${row}:${row}`), 'line', said);
}

function keepTable(sheet: GoogleSheet, { headings, kind }: Of<'table'>): Kept {
  const others = listAt(sheet, 'tables').filter((one) => !isSameTable(one, headings));
  const said = kind === null ? others : [...others, { headings, kind }];
  return markList(sheet, 'tables', said);
}

function keepOrganisation(
  spreadsheet: GoogleSpreadsheet,
  { name, kind }: Of<'organisation'>,
): Kept {
  const others = listAt(spreadsheet, 'organisations').filter((one) => nameIn(one) !== name);
  const said = kind === null ? others : [...others, { name, kind }];
  return markList(spreadsheet, 'organisations', said);
}

/** The list kept at a place; what is no list is an empty one. */
function listAt(place: Marked, spoken: Spoken): readonly unknown[] {
  const said = marksIn(place).map(({ value }) => saidIn(value, spoken));
  const list = said.find((one) => one !== undefined);
  return Array.isArray(list) ? (list as readonly unknown[]) : [];
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

function markList(place: Marked, spoken: Spoken, list: readonly unknown[]): Kept {
  return mark(place, spoken, list.length === 0 ? undefined : list);
}

/** One mark of a kind at a place, saying this; none where nothing is said. */
function mark(place: Marked, spoken: Spoken, said: unknown): Kept {
  const value = said === undefined ? undefined : JSON.stringify({ [spoken]: said });
  if (value !== undefined && value.length > longestValue) return 'too-much';
  const [first, ...others] = marksIn(place).filter(
    (one) => saidIn(one.value, spoken) !== undefined,
  );
  for (const { metadata } of others) metadata.remove();
  if (value === undefined) first?.metadata.remove();
  else if (first !== undefined) first.metadata.setValue(value);
  else {
    const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
    place.addDeveloperMetadata(markKey, value, DOCUMENT);
  }
  return 'kept';
}
