import { findTables } from '../../../src/core/tables/find-tables.js';
import { clockOf } from '../../../src/hosts/addon/clock.js';
import { learnOfBudgets } from '../../../src/hosts/addon/learn-of-budgets.js';
import { ownTabs } from '../../../src/hosts/addon/own-tabs.js';
import { readSpreadsheet } from '../../../src/hosts/addon/read-spreadsheet.js';
import { writeReport } from '../../../src/hosts/addon/write-report.js';
import type { SheetPlan } from '../../../src/present/sheet-plan.js';

/** The open spreadsheet as it is read, as JSON: a blank is null. */
export function probeRead(): string {
  return JSON.stringify(readAll().workbook);
}

/** The same with notes, and what is hidden. */
export function probeHidden(): string {
  const read = readAll();
  return JSON.stringify(learnOfBudgets(read, findTables(read.workbook)));
}

/** Writes a report tab from a plan given as JSON. */
export function probeWrite(plan: string): string {
  return writeReport(SpreadsheetApp.getActiveSpreadsheet(), JSON.parse(plan) as SheetPlan, {
    unfinished: (title) => `${title} (being written)`,
    numbered: (title, number) => `${title} ${number}`,
  });
}

function readAll() {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return readSpreadsheet(spreadsheet, ownTabs(spreadsheet), clockOf(spreadsheet));
}
