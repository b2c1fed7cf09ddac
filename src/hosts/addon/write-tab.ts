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
 * again where something stops it. Google shows a new tab at once. To be called under the document's lock, and followed
 * by `nameTab`.
 */
export function writeTab(
  spreadsheet: GoogleSpreadsheet,
  plan: SheetPlan,
  kind: OwnTabKind,
  place: number,
  names: TabNames,
): GoogleSheet {
  const unfinished = names.unfinished(plan.title);
  const sheet = takingName(spreadsheet, unfinished, names, (name) =>
    spreadsheet.insertSheet(name, place),
  );
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

/** Gives a finished tab its name, or a numbered one where people own a tab of that name. */
export function nameTab(
  spreadsheet: GoogleSpreadsheet,
  sheet: GoogleSheet,
  title: string,
  names: TabNames,
): string {
  return takingName(spreadsheet, title, names, (name) => {
    sheet.setName(name);
    return name;
  });
}

/** Takes a name; what names there are is asked only where Google refuses it. */
function takingName<T>(
  spreadsheet: GoogleSpreadsheet,
  wanted: string,
  { numbered }: TabNames,
  take: (name: string) => T,
): T {
  try {
    return take(wanted);
  } catch (refusal) {
    const free = freeName(spreadsheet, wanted, numbered);
    if (free === wanted) throw refusal;
    return take(free);
  }
}
