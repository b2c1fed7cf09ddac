import { type Corrections, joinCorrections, noCorrections } from '../../core/tables/corrections.js';
import { readCorrections } from '../../core/tables/read-corrections.js';
import { columnLetters, inSheet } from '../../core/workbook/address.js';
import { jsonIn, marks } from './correction-marks.js';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Mark = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/**
 * What people said of the reading, as it is kept in the file: a handful of calls, and a few more for each
 * correction. Anybody who can edit the file can write these, so what makes no sense is left out, and said.
 */
export function keptCorrections(spreadsheet: GoogleSpreadsheet): Corrections {
  const found = (key: string): readonly Mark[] =>
    spreadsheet.createDeveloperMetadataFinder().withKey(key).find();
  return joinCorrections([
    ...found(marks.sheet).map(ofSheet),
    ...found(marks.column).map(ofColumn),
    ...found(marks.row).map(ofRow),
    ...found(marks.organisations).map(ofOrganisations),
  ]);
}

function ofSheet(mark: Mark): Corrections {
  const sheet = mark.getLocation().getSheet()?.getName() ?? '';
  const tables = jsonIn(mark.getValue());
  if (!Array.isArray(tables)) return unreadable(sheet);
  const named = (tables as readonly unknown[]).map((table) => withSheet(table, sheet));
  return kept({ tables: named }, sheet);
}

function ofColumn(mark: Mark): Corrections {
  const range = mark.getLocation().getColumn();
  if (range === null) return unreadable(marks.column);
  const sheet = range.getSheet().getName();
  const column = columnLetters(range.getColumn());
  const said = jsonIn(mark.getValue());
  const columns = [{ ...objectIn(said), column }];
  return kept({ tables: [{ sheet, columns }] }, inSheet(sheet, `${column}:${column}`));
}

function ofRow(mark: Mark): Corrections {
  const range = mark.getLocation().getRow();
  if (range === null) return unreadable(marks.row);
  const sheet = range.getSheet().getName();
  const row = range.getRow();
  const rows = [{ ...objectIn(jsonIn(mark.getValue())), row }];
  return kept({ tables: [{ sheet, rows }] }, inSheet(sheet, `${row}:${row}`));
}

function ofOrganisations(mark: Mark): Corrections {
  return kept({ organisations: jsonIn(mark.getValue()) ?? false }, marks.organisations);
}

function withSheet(table: unknown, sheet: string): object {
  return { ...objectIn(table), sheet };
}

function objectIn(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

function kept(said: object, where: string): Corrections {
  const corrections = readCorrections({ corrections: 1, ...said });
  return 'trouble' in corrections ? unreadable(where) : corrections;
}

function unreadable(where: string): Corrections {
  return { ...noCorrections, unreadable: [where] };
}
