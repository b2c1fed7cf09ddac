import type { Phrasebook } from '../../messages/phrasebook.js';
import type { SheetPlan } from '../../present/sheet-plan.js';
import { menuText } from './language.js';
import { freeName, markAsUnfinished, type OwnTabKind } from './own-tabs.js';
import type { SharedFile } from './shared-file.js';
import { writePlan } from './write-plan.js';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The file that tabs are written into, with those of ours in it. */
export type Target = Pick<SharedFile, 'spreadsheet' | 'own' | 'progress' | 'sheetNamed'>;

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
 * Writes plans into new tabs, the first of them behind `place` others: all of them, or none where something stops it.
 * They are marked as unfinished, and Google shows each at once. To be called under the document's lock, and followed by
 * `nameTab` and `markAsComplete`.
 */
export function writeTabs(
  target: Target,
  plans: readonly SheetPlan[],
  kind: OwnTabKind,
  place: number,
  names: TabNames,
): readonly GoogleSheet[] {
  const sheets: GoogleSheet[] = [];
  try {
    plans.forEach((plan, index) => sheets.push(writeTab(target, plan, kind, place + index, names)));
    return sheets;
  } catch (trouble) {
    sheets.forEach((sheet) => target.spreadsheet.deleteSheet(sheet));
    throw trouble;
  }
}

function writeTab(
  target: Target,
  plan: SheetPlan,
  kind: OwnTabKind,
  place: number,
  names: TabNames,
): GoogleSheet {
  const { spreadsheet, progress } = target;
  const say = () => progress.at('stepWriting', { title: plan.title });
  say();
  const sheet = newTab(spreadsheet, names.unfinished(plan.title), kind, place, names);
  try {
    say();
    writePlan(target, sheet, plan);
    say();
    // Bad writes surface late: here, or at the next call beyond our reach.
    SpreadsheetApp.flush();
  } catch (trouble) {
    spreadsheet.deleteSheet(sheet);
    throw trouble;
  }
  return sheet;
}

/**
 * A new tab marked as unfinished. A blank one of that name without any mark was left by a run that Google ended between
 * making and marking it, and goes.
 */
export function newTab(
  spreadsheet: GoogleSpreadsheet,
  unfinished: string,
  kind: OwnTabKind,
  place: number,
  names: Pick<TabNames, 'numbered'>,
): GoogleSheet {
  const sheet = takingName(spreadsheet, unfinished, names, (name) => {
    try {
      return spreadsheet.insertSheet(name, place);
    } catch (refusal) {
      const namesake = spreadsheet.getSheetByName(name);
      if (namesake === null || !isLeftOver(namesake)) throw refusal;
      spreadsheet.deleteSheet(namesake);
      return spreadsheet.insertSheet(name, Math.min(place, spreadsheet.getNumSheets()));
    }
  });
  try {
    markAsUnfinished(sheet, kind);
    return sheet;
  } catch (trouble) {
    spreadsheet.deleteSheet(sheet);
    throw trouble;
  }
}

function isLeftOver(sheet: GoogleSheet): boolean {
  return sheet.getLastRow() === 0 && sheet.getDeveloperMetadata().length === 0;
}

/** Gives a finished tab its name, or a numbered one where people own a tab of that name. */
export function nameTab(
  spreadsheet: GoogleSpreadsheet,
  sheet: GoogleSheet,
  title: string,
  names: Pick<TabNames, 'numbered'>,
): string {
  return takingName(spreadsheet, title, names, (name) => {
    try {
      sheet.setName(name);
    } catch (refusal) {
      // Google may do what it then says that it failed to do; the name is taken by this tab itself.
      if (sheet.getName() !== name) throw refusal;
    }
    return name;
  });
}

/** Takes a name; what names there are is asked only where Google refuses it. */
function takingName<T>(
  spreadsheet: GoogleSpreadsheet,
  wanted: string,
  { numbered }: Pick<TabNames, 'numbered'>,
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
