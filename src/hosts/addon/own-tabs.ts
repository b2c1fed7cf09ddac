import { type Mark, markKey, marksIn } from './marks.js';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

const unfinished = ' unfinished';

export type OwnTabKind =
  | 'report'
  | 'page'
  | 'letter'
  | 'explained'
  | 'partners'
  | 'timeline'
  | 'budget'
  | 'checklist'
  | 'trial'
  | 'settings';

/** A tab that Even Terms made, found by the mark on it: people may own a tab of the same name. */
export interface OwnTab {
  readonly kind: string;
  readonly sheet: GoogleSheet;
  readonly name: string;
  /** False where its writing never came to an end. */
  readonly isComplete: boolean;
}

/** All tabs of ours, unfinished ones too. */
export function ownTabs(spreadsheet: GoogleSpreadsheet): readonly OwnTab[] {
  return ownTabsAmong(marksIn(spreadsheet));
}

/** The same, from marks read before; three calls for each tab. */
export function ownTabsAmong(marks: readonly Mark[]): readonly OwnTab[] {
  return marks.filter(isOfTab).flatMap(({ metadata, value }) => {
    const sheet = metadata.getLocation().getSheet();
    if (sheet === null) return [];
    const [kind = '', ...state] = value.split(' ');
    return [{ kind, sheet, name: sheet.getName(), isComplete: state.length === 0 }];
  });
}

/** A mark that says what a tab of ours is, not what people said of theirs. */
export function isOfTab({ value }: Mark): boolean {
  return /^[a-z]+(?: unfinished)?$/.test(value);
}

/** The tabs of one kind among them. */
export function ofKind(tabs: readonly OwnTab[], kind: OwnTabKind): readonly OwnTab[] {
  return tabs.filter((tab) => tab.kind === kind);
}

/** Marks a new tab as ours while it is being written, so that no check takes a half-written one for data. */
export function markAsUnfinished(sheet: GoogleSheet, kind: OwnTabKind): void {
  const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
  sheet.addDeveloperMetadata(markKey, `${kind}${unfinished}`, DOCUMENT);
}

/** The last step of writing: from now on the tab may replace an older one. A new tab has no other mark. */
export function markAsComplete(sheet: GoogleSheet, kind: OwnTabKind): void {
  sheet.getDeveloperMetadata().forEach((mark) => mark.setValue(kind));
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
