import { readSettings, type Settings } from '../../core/settings/read-settings.js';
import type { CellValue } from '../../core/workbook/workbook.js';
import { phrasebookIn, phrasebooks } from '../../messages/index.js';
import type { Phrasebook } from '../../messages/phrasebook.js';
import { type Clock, clockOf } from './clock.js';
import { type Mark, marksIn } from './marks.js';
import { ofKind, type OwnTab, ownTabsAmong } from './own-tabs.js';
import { type Progress, progressIn } from './progress.js';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The open spreadsheet, with what is ours in it and what partners settled for it. */
export interface SharedFile {
  readonly spreadsheet: GoogleSpreadsheet;
  /** All that is kept in the file by marks of ours, as it stood when the file was opened. */
  readonly marks: readonly Mark[];
  readonly own: readonly OwnTab[];
  readonly settings: Settings;
  readonly clock: Clock;
  readonly progress: Progress;
  /** A tab by its name; `null` where there is none. */
  readonly sheetNamed: (name: string) => GoogleSheet | null;
}

/** Opens the file for a person, in whose language it is said what takes long. */
export function openFile(phrasebook: Phrasebook): SharedFile {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const progress = progressIn(spreadsheet, phrasebook);
  const marks = marksIn(spreadsheet);
  const own = ownTabsAmong(marks);
  const languages = phrasebooks.map(({ language }) => language);
  return {
    spreadsheet,
    marks,
    own,
    settings: readSettings(keptSettings(own), languages),
    clock: clockOf(spreadsheet),
    progress,
    sheetNamed: (name) => spreadsheet.getSheetByName(name),
  };
}

/** The language of tabs in this file, which everybody reads: as settled for it, else that of whoever asks. */
export function phrasebookOf({ settings }: SharedFile, own: Phrasebook): Phrasebook {
  return phrasebookIn(settings.language ?? '') ?? own;
}

const firstRow = 2;

/** Name and value of each row. Everybody who can edit the file can write there, and may. */
function keptSettings(own: readonly OwnTab[]) {
  return ofKind(own, 'settings').flatMap(({ sheet, name }) => {
    const rows = sheet.getDataRange().getValues() as unknown[][];
    return rows.slice(firstRow - 1).map(([key, value], index) => ({
      key: typeof key === 'string' ? key : '',
      value: cellOf(value),
      at: { sheet: name, row: index + firstRow, column: 2 },
    }));
  });
}

function cellOf(value: unknown): CellValue {
  return ['string', 'number', 'boolean'].includes(typeof value) ? (value as CellValue) : undefined;
}
