import type { SheetPlan } from '../../present/sheet-plan.js';
import { ofKind, type OwnTab, ownTabs } from './own-tabs.js';
import { nameTab, type TabNames, writeTab } from './write-tab.js';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

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
  const before = ofKind(ownTabs(spreadsheet), 'report');
  removeAll(
    spreadsheet,
    before.filter(({ isComplete }) => !isComplete),
  );
  const old = before.filter(({ isComplete }) => isComplete);
  const place = old[0] ? old[0].sheet.getIndex() : spreadsheet.getNumSheets();
  const sheet = writeTab(spreadsheet, plan, 'report', place, names);
  removeAll(spreadsheet, old);
  return nameTab(spreadsheet, sheet, plan.title, names);
}

function removeAll(spreadsheet: GoogleSpreadsheet, tabs: readonly OwnTab[]): void {
  tabs.forEach(({ sheet }) => spreadsheet.deleteSheet(sheet));
}
