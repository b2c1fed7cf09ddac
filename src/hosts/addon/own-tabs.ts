type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Marks a tab as ours, by what it is. A title would not do: people may own a tab of the same name. */
export type OwnTabKey = 'even-terms/report' | 'even-terms/explained';

/** A tab that Even Terms made, found by the mark on it. */
export interface OwnTab {
  readonly sheet: GoogleSheet;
  readonly sheetId: number;
  /** False where its writing never came to an end. */
  readonly isComplete: boolean;
}

/** Our tabs of a kind, unfinished ones too. */
export function ownTabs(spreadsheet: GoogleSpreadsheet, key: OwnTabKey): readonly OwnTab[] {
  return spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(key)
    .find()
    .map((mark) => {
      const sheet = mark.getLocation().getSheet() as GoogleSheet;
      return { sheet, sheetId: sheet.getSheetId(), isComplete: mark.getValue() === 'complete' };
    });
}

/** Marks a new tab as ours while it is being written, so that no check takes a half-written one for data. */
export function markAsUnfinished(sheet: GoogleSheet, key: OwnTabKey): void {
  sheet.addDeveloperMetadata(
    key,
    'unfinished',
    SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT,
  );
}

/** The last step of writing: from now on the tab may replace an older one. */
export function markAsComplete(sheet: GoogleSheet, key: OwnTabKey): void {
  sheet
    .createDeveloperMetadataFinder()
    .withKey(key)
    .find()
    .forEach((mark) => mark.setValue('complete'));
}

/** Two tabs may not share a name, in whatever case it is written; `numbered` says the second, third one. */
export function freeName(
  spreadsheet: GoogleSpreadsheet,
  wanted: string,
  numbered: (title: string, number: number) => string,
): string {
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = numbered(wanted, number);
  return name;
}
