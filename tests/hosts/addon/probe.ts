import { findTables } from '../../../src/core/tables/find-tables.js';
import { clockOf } from '../../../src/hosts/addon/clock.js';
import { learnOfBudgets } from '../../../src/hosts/addon/learn-of-budgets.js';
import { ownTabs } from '../../../src/hosts/addon/own-tabs.js';
import { readSpreadsheet } from '../../../src/hosts/addon/read-spreadsheet.js';
import { replaceTabs } from '../../../src/hosts/addon/replace-tabs.js';
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
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const file = { spreadsheet, own: ownTabs(spreadsheet) };
  const [name = ''] = replaceTabs(file, 'report', [JSON.parse(plan) as SheetPlan], {
    unfinished: (title) => `${title} (being written)`,
    numbered: (title, number) => `${title} ${number}`,
  });
  return name;
}

function readAll() {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return readSpreadsheet(spreadsheet, ownTabs(spreadsheet), clockOf(spreadsheet));
}
