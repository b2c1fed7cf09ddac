type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Marks a tab as ours and says what it is. A title would not do: people may own a tab of the same name. */
const key = 'even-terms/tab';
const unfinished = ' unfinished';

export type OwnTabKind =
  'report' | 'explained' | 'partners' | 'timeline' | 'budget' | 'checklist' | 'trial' | 'settings';

/** A tab that Even Terms made, found by the mark on it. */
export interface OwnTab {
  readonly kind: string;
  readonly sheet: GoogleSheet;
  readonly sheetId: number;
  /** False where its writing never came to an end. */
  readonly isComplete: boolean;
}

/** All tabs of ours, unfinished ones too. */
export function ownTabs(spreadsheet: GoogleSpreadsheet): readonly OwnTab[] {
  return spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(key)
    .find()
    .map((mark) => {
      const sheet = mark.getLocation().getSheet() as GoogleSheet;
      const [kind = '', ...state] = (mark.getValue() ?? '').split(' ');
      return { kind, sheet, sheetId: sheet.getSheetId(), isComplete: state.length === 0 };
    });
}

/** The tabs of one kind among them. */
export function ofKind(tabs: readonly OwnTab[], kind: OwnTabKind): readonly OwnTab[] {
  return tabs.filter((tab) => tab.kind === kind);
}

/** Marks a new tab as ours while it is being written, so that no check takes a half-written one for data. */
export function markAsUnfinished(sheet: GoogleSheet, kind: OwnTabKind): void {
  const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
  sheet.addDeveloperMetadata(key, `${kind}${unfinished}`, DOCUMENT);
}

/** The last step of writing: from now on the tab may replace an older one. */
export function markAsComplete(sheet: GoogleSheet, kind: OwnTabKind): void {
  sheet
    .createDeveloperMetadataFinder()
    .withKey(key)
    .find()
    .forEach((mark) => mark.setValue(kind));
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
