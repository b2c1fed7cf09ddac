import type { SheetPlan } from '../../present/sheet-plan.js';
import {
  freeName,
  markAsComplete,
  markAsUnfinished,
  type OwnTab,
  type OwnTabKey,
  ownTabs,
} from './own-tabs.js';
import { writePlan } from './write-plan.js';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

const key: OwnTabKey = 'even-terms/report';

/** Names that the new tab may take, said in the person's language. */
export interface TabNames {
  /** While it is being written. */
  readonly unfinished: (title: string) => string;
  /** Where people own a tab of that name: a second, third one. */
  readonly numbered: (title: string, number: number) => string;
}

/**
 * Writes a report into a tab of its own and, once all of it stands, takes away the report it replaces. Whatever stops
 * it half-way, the old report is still there. To be called under the document's lock.
 *
 * @returns The name of the new tab.
 */
export function writeReport(
  spreadsheet: GoogleSpreadsheet,
  plan: SheetPlan,
  names: TabNames,
): string {
  const before = ownTabs(spreadsheet, key);
  removeAll(
    spreadsheet,
    before.filter(({ isComplete }) => !isComplete),
  );
  const old = before.filter(({ isComplete }) => isComplete);
  const sheet = insertTab(
    spreadsheet,
    old[0],
    freeName(spreadsheet, names.unfinished(plan.title), names.numbered),
  );
  try {
    markAsUnfinished(sheet, key);
    writePlan(spreadsheet, sheet, plan);
    // Bad writes surface late: here, or at the next call beyond our reach.
    SpreadsheetApp.flush();
  } catch (trouble) {
    spreadsheet.deleteSheet(sheet);
    throw trouble;
  }
  markAsComplete(sheet, key);
  removeAll(spreadsheet, old);
  const name = freeName(spreadsheet, plan.title, names.numbered);
  sheet.setName(name);
  spreadsheet.setActiveSheet(sheet);
  SpreadsheetApp.flush();
  return name;
}

/** Where the old report stands, or after the last tab. */
function insertTab(
  spreadsheet: GoogleSpreadsheet,
  old: OwnTab | undefined,
  name: string,
): GoogleSheet {
  return spreadsheet.insertSheet(name, old ? old.sheet.getIndex() : spreadsheet.getNumSheets());
}

function removeAll(spreadsheet: GoogleSpreadsheet, tabs: readonly OwnTab[]): void {
  tabs.forEach(({ sheet }) => spreadsheet.deleteSheet(sheet));
}
