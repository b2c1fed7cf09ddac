import { findTables } from '../../../src/core/tables/find-tables.js';
import { learnHidden } from '../../../src/hosts/addon/learn-hidden.js';
import { ownTabs } from '../../../src/hosts/addon/own-tabs.js';
import { readSpreadsheet } from '../../../src/hosts/addon/read-spreadsheet.js';
import { writeReport } from '../../../src/hosts/addon/write-report.js';
import type { SheetPlan } from '../../../src/present/sheet-plan.js';

/** The open spreadsheet as it is read, as JSON: a blank is null. */
export function probeRead(): string {
  return JSON.stringify(readAll(SpreadsheetApp.getActiveSpreadsheet()));
}

/** The same with what is hidden. */
export function probeHidden(): string {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const read = readAll(spreadsheet);
  return JSON.stringify(learnHidden(spreadsheet, read, findTables(read)));
}

/** Writes a report tab from a plan given as JSON. */
export function probeWrite(plan: string): string {
  return writeReport(SpreadsheetApp.getActiveSpreadsheet(), JSON.parse(plan) as SheetPlan, {
    unfinished: (title) => `${title} (being written)`,
    numbered: (title, number) => `${title} ${number}`,
  });
}

function readAll(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) {
  return readSpreadsheet(spreadsheet, ownTabs(spreadsheet));
}
