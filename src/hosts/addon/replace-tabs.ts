import type { SheetPlan } from '../../present/sheet-plan.js';
import { markAsComplete, ofKind, type OwnTab, type OwnTabKind } from './own-tabs.js';
import { nameTab, type TabNames, type Target, writeTabs } from './write-tab.js';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Writes tabs of one kind and, once all of them stand, takes away those they replace. Whatever stops it half-way, the
 * old ones are still there. To be called under the document's lock.
 *
 * @returns The names of the new tabs.
 */
export function replaceTabs(
  target: Target,
  kind: OwnTabKind,
  plans: readonly SheetPlan[],
  names: TabNames,
): readonly string[] {
  const { spreadsheet, own } = target;
  const before = ofKind(own, kind);
  const broken = before.filter(({ isComplete }) => !isComplete);
  removeAll(spreadsheet, broken);
  const old = before.filter(({ isComplete }) => isComplete);
  const place = old[0] ? old[0].sheet.getIndex() : spreadsheet.getNumSheets();
  const sheets = writeTabs(target, plans, kind, place, names);
  sheets.forEach((sheet) => markAsComplete(sheet, kind));
  removeAll(spreadsheet, old);
  const [first, ...others] = sheets;
  if (first !== undefined && others.length > 0) spreadsheet.setActiveSheet(first);
  return sheets.map((sheet, index) =>
    nameTab(spreadsheet, sheet, plans[index]?.title ?? '', names),
  );
}

function removeAll(spreadsheet: GoogleSpreadsheet, tabs: readonly OwnTab[]): void {
  tabs.forEach(({ sheet }) => spreadsheet.deleteSheet(sheet));
}
