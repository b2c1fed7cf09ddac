import { findTables } from '../../../src/core/tables/find-tables.js';
import { clockOf } from '../../../src/hosts/addon/clock.js';
import { learnOfBudgets } from '../../../src/hosts/addon/learn-of-budgets.js';
import { ownTabs } from '../../../src/hosts/addon/own-tabs.js';
import type { Progress } from '../../../src/hosts/addon/progress.js';
import { readSpreadsheet } from '../../../src/hosts/addon/read-spreadsheet.js';
import { replaceTabs } from '../../../src/hosts/addon/replace-tabs.js';
import type { SheetPlan } from '../../../src/present/sheet-plan.js';

const silent: Progress = { at: () => undefined, end: () => undefined };

/** The open spreadsheet as it is read, as JSON: a blank is null. */
export function probeRead(): string {
  return JSON.stringify(readAll().workbook);
}

/** The same with notes, and what is hidden. */
export function probeHidden(): string {
  const read = readAll();
  return JSON.stringify(learnOfBudgets(read, findTables(read.workbook), silent));
}

/** Writes a report tab from a plan given as JSON. */
export function probeWrite(plan: string): string {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheetNamed = (name: string) => spreadsheet.getSheetByName(name);
  const target = { spreadsheet, own: ownTabs(spreadsheet), progress: silent, sheetNamed };
  const [name = ''] = replaceTabs(target, 'report', [JSON.parse(plan) as SheetPlan], {
    unfinished: (title) => `${title} (being written)`,
    numbered: (title, number) => `${title} ${number}`,
  });
  return name;
}

function readAll() {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const own = ownTabs(spreadsheet);
  return readSpreadsheet({ spreadsheet, own, clock: clockOf(spreadsheet), progress: silent });
}
