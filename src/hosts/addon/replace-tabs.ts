import type { SheetPlan } from '../../present/sheet-plan.js';
import { ofKind, type OwnTab, type OwnTabKind } from './own-tabs.js';
import type { SharedFile } from './shared-file.js';
import { nameTab, type TabNames, writeTab } from './write-tab.js';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes tabs of one kind and, once all of them stand, takes away those they replace. Whatever stops it half-way, the
 * old ones are still there. To be called under the document's lock.
 *
 * @returns The names of the new tabs.
 */
export function replaceTabs(
  { spreadsheet, own }: Pick<SharedFile, 'spreadsheet' | 'own'>,
  kind: OwnTabKind,
  plans: readonly SheetPlan[],
  names: TabNames,
): readonly string[] {
  const before = ofKind(own, kind);
  const broken = before.filter(({ isComplete }) => !isComplete);
  removeAll(spreadsheet, broken);
  const old = before.filter(({ isComplete }) => isComplete);
  const place = old[0] ? old[0].sheet.getIndex() : spreadsheet.getNumSheets();
  const sheets = writeAll(spreadsheet, kind, plans, place, names);
  removeAll(spreadsheet, old);
  const [first, ...others] = sheets;
  if (first !== undefined && others.length > 0) spreadsheet.setActiveSheet(first);
  return sheets.map((sheet, index) =>
    nameTab(spreadsheet, sheet, plans[index]?.title ?? '', names),
  );
}

/** All of them or none. */
function writeAll(
  spreadsheet: GoogleSpreadsheet,
  kind: OwnTabKind,
  plans: readonly SheetPlan[],
  place: number,
  names: TabNames,
): readonly GoogleSheet[] {
  const sheets: GoogleSheet[] = [];
  try {
    plans.forEach((plan, index) =>
      sheets.push(writeTab(spreadsheet, plan, kind, place + index, names)),
    );
    return sheets;
  } catch (trouble) {
    sheets.forEach((sheet) => spreadsheet.deleteSheet(sheet));
    throw trouble;
  }
}

function removeAll(spreadsheet: GoogleSpreadsheet, tabs: readonly OwnTab[]): void {
  tabs.forEach(({ sheet }) => spreadsheet.deleteSheet(sheet));
}
