import type { Explanation } from '../../core/explanations.js';
import { ownSign } from '../../core/workbook/own-reports.js';
import type { Phrasebook } from '../../messages/phrasebook.js';
import { menuText } from './language.js';
import { appearances } from './looks.js';
import { markAsComplete, ofKind, type OwnTab } from './own-tabs.js';
import type { SharedFile } from './shared-file.js';
import { textFormat, typedText } from './typed-text.js';
import { nameTab, newTab, tabNames } from './write-tab.js';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A note and the heads; explanations follow, a row each. */
const firstRow = 3;
const widths = [360, 110, 300, 150, 90, 190, 130];

/** An explanation with what people read beside it. */
export interface ExplainedRow extends Explanation {
  readonly message: string;
  readonly place: string;
}

/**
 * What people said in the tab of explained findings; [] where there is none. Everybody who can edit the file can write
 * there, and may: a reason mended or a row taken out counts.
 */
export function keptExplanations(own: readonly OwnTab[]): readonly Explanation[] {
  return ofKind(own, 'explained').flatMap(({ sheet }) => {
    const rows = sheet
      .getDataRange()
      .getDisplayValues()
      .slice(firstRow - 1);
    return rows.flatMap((row): readonly Explanation[] => {
      const [, , reason = '', by = '', on = '', rule = '', fingerprint = ''] = row;
      const isWhole = [reason, by, rule, fingerprint].every((text) => text.trim() !== '');
      return isWhole && /^\d{4}-\d{2}-\d{2}$/.test(on)
        ? [{ reason, by, on, rule, fingerprint }]
        : [];
    });
  });
}

/** Adds a row to the tab, made where there is none yet. To be called under the document's lock. */
export function keepExplanation(
  { spreadsheet, own }: SharedFile,
  { message, place, reason, by, on, rule, fingerprint }: ExplainedRow,
  phrasebook: Phrasebook,
): void {
  const sheet = keptTab(spreadsheet, own) ?? writeHeads(spreadsheet, phrasebook);
  const row = Math.max(firstRow, sheet.getLastRow() + 1);
  if (row > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), row - sheet.getMaxRows());
  write(sheet, row, [message, place, reason, by, on, rule, fingerprint]);
  SpreadsheetApp.flush();
}

/** The tab made before. One that was never finished goes, unless people have written in it. */
function keptTab(spreadsheet: GoogleSpreadsheet, own: readonly OwnTab[]): GoogleSheet | undefined {
  const [whole, ...broken] = [...ofKind(own, 'explained')].sort(
    (one, other) => Number(other.isComplete) - Number(one.isComplete),
  );
  if (whole === undefined || whole.isComplete) return whole?.sheet;
  for (const { sheet } of [whole, ...broken]) {
    if (sheet.getLastRow() >= firstRow) return sheet;
    spreadsheet.deleteSheet(sheet);
  }
  return undefined;
}

function writeHeads(spreadsheet: GoogleSpreadsheet, phrasebook: Phrasebook): GoogleSheet {
  const say = (text: Parameters<typeof menuText>[1]) => menuText(phrasebook, text);
  const names = tabNames(phrasebook);
  const title = say('explainedTab');
  const active = spreadsheet.getActiveSheet();
  const place = spreadsheet.getNumSheets();
  const sheet = newTab(spreadsheet, names.unfinished(title), 'explained', place, names);
  if (phrasebook.direction === 'rtl') sheet.setRightToLeft(true);
  write(sheet, 1, [say('explainedNote'), ...widths.slice(2).map(() => ''), ownSign]);
  write(sheet, 2, [
    say('explainedFinding'),
    say('explainedCells'),
    say('explainedReason'),
    say('explainedBy'),
    say('explainedOn'),
    say('explainedRule'),
    say('explainedMark'),
  ]);
  sheet.getRange(2, 1, 1, widths.length).setFontWeights([widths.map(() => 'bold')]);
  widths.forEach((pixels, index) => sheet.setColumnWidth(index + 1, pixels));
  sheet.setFrozenRows(2);
  nameTab(spreadsheet, sheet, title, names);
  markAsComplete(sheet, 'explained');
  // A new tab comes to the front; people stay where they were.
  spreadsheet.setActiveSheet(active);
  return sheet;
}

/** Words of people, as text whatever they look like. They come last, so that a row is whole or not there. */
function write(sheet: GoogleSheet, row: number, texts: readonly string[]): void {
  sheet
    .getRange(row, 1, 1, texts.length)
    .setNumberFormats([texts.map(() => textFormat)])
    .setFontColors([texts.map(() => appearances.body.color)])
    .setWraps([texts.map(() => row > 1)])
    .setVerticalAlignment('top')
    .setValues([texts.map(typedText)]);
}
