type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Marks a tab as a report of ours. A title would not do: people may own a tab of the same name. */
const reportKey = 'even-terms/report';

/** A tab that Even Terms made, found by the mark on it. */
export interface OwnTab {
  readonly sheet: GoogleSheet;
  readonly sheetId: number;
  /** False where its writing never came to an end. */
  readonly isComplete: boolean;
}

/** Our report tabs, unfinished ones too. */
export function ownReportTabs(spreadsheet: GoogleSpreadsheet): readonly OwnTab[] {
  return marksIn(spreadsheet).map((mark) => {
    const sheet = mark.getLocation().getSheet() as GoogleSheet;
    return { sheet, sheetId: sheet.getSheetId(), isComplete: mark.getValue() === 'complete' };
  });
}

/** Marks a new tab as ours while it is being written, so that no check takes a half-written one for data. */
export function markAsUnfinished(sheet: GoogleSheet): void {
  sheet.addDeveloperMetadata(
    reportKey,
    'unfinished',
    SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT,
  );
}

/** The last step of writing: from now on the tab may replace an older one. */
export function markAsComplete(sheet: GoogleSheet): void {
  sheet
    .createDeveloperMetadataFinder()
    .withKey(reportKey)
    .find()
    .forEach((mark) => mark.setValue('complete'));
}

function marksIn(spreadsheet: GoogleSpreadsheet): readonly Metadata[] {
  return spreadsheet.createDeveloperMetadataFinder().withKey(reportKey).find();
}
