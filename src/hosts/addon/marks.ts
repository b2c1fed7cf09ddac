/**
 * The key of all developer metadata of ours, where every partner can read it. One key for all, because each key costs
 * a search of its own; what a mark is for, its value says:
 *
 * - on a tab that we made: its kind, such as `report` or `report unfinished`;
 * - on a whole column, and moving with it: `{"column": {"header": "Cost", "role": "unit-cost"}}`;
 * - on a whole row, and moving with it: `{"row": {"kind": "total"}}`;
 * - on a row of headings, or on a table's last row, and moving with it: `{"place": "heading"}`, `{"place": "last"}`;
 * - on a line's row, and moving with it: `{"line": {"description": "Rent", "class": "core", "to": null}}`;
 * - on a sheet: `{"tables": [{"headings": ["Item", "Cost"], "kind": "budget"}]}`, one for each table spoken of;
 * - on the spreadsheet: `{"organisations": [{"name": "Harbour", "kind": "rlo"}]}`.
 */
export const markKey = 'even-terms';

/** What people said, by what they said it of. */
export type Spoken = 'column' | 'row' | 'place' | 'line' | 'tables' | 'organisations';

export interface Mark {
  readonly metadata: GoogleAppsScript.Spreadsheet.DeveloperMetadata;
  readonly value: string;
}

/** Something of a spreadsheet that can carry marks. */
export interface Marked {
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
  addDeveloperMetadata(
    key: string,
    value: string,
    visibility: GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility,
  ): unknown;
}

/** All marks of ours in a file, or in a part of it: three calls, and one for each mark. */
export function marksIn(place: Marked): readonly Mark[] {
  return place
    .createDeveloperMetadataFinder()
    .withKey(markKey)
    .find()
    .map((metadata) => ({ metadata, value: metadata.getValue() ?? '' }));
}

/** What a mark says of one thing; `undefined` where it says nothing of that. */
export function saidIn(value: string, spoken: Spoken): unknown {
  const said = jsonIn(value);
  const isObject = typeof said === 'object' && said !== null;
  return isObject ? new Map<string, unknown>(Object.entries(said)).get(spoken) : undefined;
}

/** JSON that anybody may have written; `undefined` where it is none. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: for us the same as something that makes no sense.
    return undefined;
  }
}
