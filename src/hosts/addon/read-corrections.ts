import { type Corrections, joinCorrections, noCorrections } from '../../core/tables/corrections.js';
import { type PlaceMark, placesIn } from '../../core/tables/kept-places.js';
import { readCorrections } from '../../core/tables/read-corrections.js';
import { columnLetters, inSheet } from '../../core/workbook/address.js';
import { type Mark, markKey, saidIn } from './marks.js';
import { isOfTab } from './own-tabs.js';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/**
 * What people said of the reading, as it is kept in the file: a few calls for each correction. Anybody who can edit
 * the file can write these, so what makes no sense is left out, and said.
 */
export function keptCorrections(marks: readonly Mark[]): Corrections {
  const own = marks.filter((mark) => !isOfTab(mark));
  const places = own.map(placeSaidBy);
  return joinCorrections([
    ...places.filter(isUnreadable),
    ...placesIn(places.filter(isPlace)).map((place) => kept({ tables: [place] }, place.sheet)),
    ...own.filter(({ value }) => saidIn(value, 'place') === undefined).map(saidBy),
  ]);
}

/** Where a table's headings or its last row are; `undefined` where a mark speaks of something else. */
function placeSaidBy({ metadata, value }: Mark): PlaceMark | Corrections | undefined {
  const place = saidIn(value, 'place');
  if (place === undefined) return undefined;
  const range = metadata.getLocation().getRow();
  if (range === null || (place !== 'heading' && place !== 'last')) return unreadable(markKey);
  return { sheet: range.getSheet().getName(), row: range.getRow(), place };
}

function isPlace(said: PlaceMark | Corrections | undefined): said is PlaceMark {
  return said !== undefined && 'place' in said;
}

function isUnreadable(said: PlaceMark | Corrections | undefined): said is Corrections {
  return said !== undefined && 'unreadable' in said;
}

function saidBy({ metadata, value }: Mark): Corrections {
  const place = metadata.getLocation();
  const tables = saidIn(value, 'tables');
  if (tables !== undefined) return ofSheet(place.getSheet(), tables);
  const column = saidIn(value, 'column');
  if (column !== undefined) return ofColumn(place.getColumn(), column);
  const row = saidIn(value, 'row');
  if (row !== undefined) return ofRow(place.getRow(), row);
  const line = saidIn(value, 'line');
  if (line !== undefined) return ofRow(place.getRow(), line);
  const organisations = saidIn(value, 'organisations');
  return organisations === undefined ? unreadable(markKey) : kept({ organisations }, markKey);
}

function ofSheet(own: GoogleSheet | null, tables: unknown): Corrections {
  const sheet = own?.getName() ?? '';
  if (!Array.isArray(tables)) return unreadable(sheet);
  const named = (tables as readonly unknown[]).map((table) => withSheet(table, sheet));
  return kept({ tables: named }, sheet);
}

function ofColumn(range: GoogleRange | null, said: unknown): Corrections {
  if (range === null) return unreadable(markKey);
  const sheet = range.getSheet().getName();
  const column = columnLetters(range.getColumn());
  const columns = [{ ...objectIn(said), column }];
  return kept({ tables: [{ sheet, columns }] }, inSheet(sheet, `${column}:${column}`));
}

function ofRow(range: GoogleRange | null, said: unknown): Corrections {
  if (range === null) return unreadable(markKey);
  const sheet = range.getSheet().getName();
  const row = range.getRow();
  const rows = [{ ...objectIn(said), row }];
  return kept({ tables: [{ sheet, rows }] }, inSheet(sheet, `${row}:${row}`));
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
