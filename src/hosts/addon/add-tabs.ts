import type { PlanCell, SheetPlan } from '../../present/sheet-plan.js';
import { markAsComplete, ofKind, type OwnTab, type OwnTabKind } from './own-tabs.js';
import { nameTab, type TabNames, type Target, writeTabs } from './write-tab.js';

/**
 * Adds tabs for people to fill in behind all others, and shows the first. That they are whole is marked last, so that
 * the next run knows what was stopped half-way. To be called under the document's lock.
 *
 * @returns The names of the new tabs.
 */
export function addTabs(
  target: Target,
  kind: OwnTabKind,
  plans: readonly SheetPlan[],
  names: TabNames,
): readonly string[] {
  const { spreadsheet, own } = target;
  for (const tab of unfinishedAmong(own, kind)) {
    if (isAsWeLeftIt(tab, plans)) spreadsheet.deleteSheet(tab.sheet);
    else markAsComplete(tab.sheet, kind);
  }
  const sheets = writeTabs(target, plans, kind, spreadsheet.getNumSheets(), names);
  const named = sheets.map((sheet, index) =>
    nameTab(spreadsheet, sheet, plans[index]?.title ?? '', names),
  );
  sheets.forEach((sheet) => markAsComplete(sheet, kind));
  const [first, ...others] = sheets;
  if (first !== undefined && others.length > 0) spreadsheet.setActiveSheet(first);
  return named;
}

/** Marks as whole what was stopped while it was being marked so: the first is marked when all of them stand. */
export function finishTabs(own: readonly OwnTab[], kind: OwnTabKind): void {
  unfinishedAmong(own, kind).forEach(({ sheet }) => markAsComplete(sheet, kind));
}

function unfinishedAmong(own: readonly OwnTab[], kind: OwnTabKind): readonly OwnTab[] {
  return ofKind(own, kind).filter(({ isComplete }) => !isComplete);
}

/** False where somebody has begun to fill in what a run left behind: that is theirs, and stays. */
function isAsWeLeftIt({ sheet }: OwnTab, plans: readonly SheetPlan[]): boolean {
  const values = sheet.getDataRange().getValues() as unknown[][];
  const isBlank = values.every((row) => row.every((value) => value === ''));
  return isBlank || plans.some((plan) => isFrom(plan, values));
}

function isFrom({ rows }: SheetPlan, values: readonly (readonly unknown[])[]): boolean {
  return values.every((row, top) =>
    row.every((value, left) => isOf(rows[top]?.[left] ?? undefined, value)),
  );
}

/** What formulas, numbers and links come to is not known here; people do not write over them, they write beside. */
function isOf(cell: PlanCell | undefined, value: unknown): boolean {
  if (cell === undefined || cell.kind === 'blank') return value === '';
  return cell.kind !== 'text' || value === cell.text;
}
