import type { Phrasebook } from '../../messages/phrasebook.js';
import type { SheetPlan } from '../../present/sheet-plan.js';
import { menuText } from './language.js';
import { freeName, markAsComplete, markAsUnfinished, type OwnTabKind } from './own-tabs.js';
import { writePlan } from './write-plan.js';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Names that a new tab may take, said in the person's language. */
export interface TabNames {
  /** While it is being written. */
  readonly unfinished: (title: string) => string;
  /** Where people own a tab of that name: a second, third one. */
  readonly numbered: (title: string, number: number) => string;
}

export function tabNames(phrasebook: Phrasebook): TabNames {
  return {
    unfinished: (title) => menuText(phrasebook, 'unfinishedTab', { title }),
    numbered: (title, number) => menuText(phrasebook, 'takenTab', { title, number }),
  };
}

/**
 * Writes a plan into a new tab behind `place` others. It is marked as unfinished until all of it stands, and gone
 * again where something stops it. To be called under the document's lock, and followed by `nameTab`.
 */
export function writeTab(
  spreadsheet: GoogleSpreadsheet,
  plan: SheetPlan,
  kind: OwnTabKind,
  place: number,
  names: TabNames,
): GoogleSheet {
  const name = freeName(spreadsheet, names.unfinished(plan.title), names.numbered);
  const sheet = spreadsheet.insertSheet(name, place);
  try {
    markAsUnfinished(sheet, kind);
    writePlan(spreadsheet, sheet, plan);
    // Bad writes surface late: here, or at the next call beyond our reach.
    SpreadsheetApp.flush();
  } catch (trouble) {
    spreadsheet.deleteSheet(sheet);
    throw trouble;
  }
  markAsComplete(sheet, kind);
  return sheet;
}

/** Gives a finished tab its name, or a numbered one where people own a tab of that name, and shows it. */
export function nameTab(
  spreadsheet: GoogleSpreadsheet,
  sheet: GoogleSheet,
  title: string,
  { numbered }: TabNames,
): string {
  const name = freeName(spreadsheet, title, numbered);
  sheet.setName(name);
  spreadsheet.setActiveSheet(sheet);
  SpreadsheetApp.flush();
  return name;
}
