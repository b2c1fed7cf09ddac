import { checkWorkbook } from '../../core/check-workbook.js';
import type { Phrasebook } from '../../messages/phrasebook.js';
import type { SheetPlan } from '../../present/sheet-plan.js';
import { budgetPlan } from '../../present/tabs/budget.js';
import { checklistPlan } from '../../present/tabs/checklist.js';
import { partnersPlan } from '../../present/tabs/partners.js';
import { settingsPlan } from '../../present/tabs/settings.js';
import { timelinePlan } from '../../present/tabs/timeline.js';
import { trialPlans } from '../../present/tabs/trial.js';
import { tabText } from '../../present/tabs/words.js';
import { addTabs, finishTabs } from './add-tabs.js';
import { checkFile } from './check-file.js';
import { clockOf } from './clock.js';
import { underLock } from './lock.js';
import { ofKind, type OwnTabKind } from './own-tabs.js';
import { readSpreadsheet } from './read-spreadsheet.js';
import { done } from './replies.js';
import type { Reply } from './server-calls.js';
import { openFile, phrasebookOf, type SharedFile } from './shared-file.js';
import { tabNames } from './write-tab.js';
import { tryingAgain } from './trying-again.js';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Plans = (file: SharedFile, words: Phrasebook) => readonly SheetPlan[];

/** What a menu item did, for the person. */
type Told = Reply<string>;

/** The register of partners, or the one that we made before. */
export function partnersForm(phrasebook: Phrasebook): Told {
  return openOrMake('partners', phrasebook, (_, words) => [partnersPlan(words)]);
}

/** The timeline, or the one that we made before. */
export function timelineForm(phrasebook: Phrasebook): Told {
  return openOrMake('timeline', phrasebook, (file, words) => [
    timelinePlan(organisationsIn(file), words),
  ]);
}

/** What partners settle for this file. */
export function settingsForm(phrasebook: Phrasebook): Told {
  return openOrMake('settings', phrasebook, (_, words) => [settingsPlan(words)]);
}

/** A new budget each time: there may be several. */
export function budgetForm(phrasebook: Phrasebook): Told {
  return make('budget', phrasebook, (file, words) => [budgetPlan(organisationsIn(file), words)]);
}

/** A small project to try, of three tabs. */
export function trial(phrasebook: Phrasebook): Told {
  return openOrMake('trial', phrasebook, (_, words) => trialPlans(words));
}

/** The checklist with people's answers, ours or theirs; a new one where there is none. */
export function checklistForm(phrasebook: Phrasebook): Told {
  return underLock(phrasebook, 'busy', () => {
    const file = tryingAgain(openFile);
    const own = wholeTab(file, 'checklist');
    if (own !== undefined) return opened(file, own, phrasebook);
    const words = phrasebookOf(file, phrasebook);
    const { report } = tryingAgain(() => checkFile(file, words));
    const filledIn = report.tables.find(({ kind }) => kind === 'answers');
    const theirs = filledIn && file.spreadsheet.getSheetByName(filledIn.sheet);
    return theirs
      ? opened(file, theirs, phrasebook)
      : made(file, 'checklist', [checklistPlan(report, words)], words);
  });
}

function openOrMake(kind: OwnTabKind, phrasebook: Phrasebook, plans: Plans): Told {
  return underLock(phrasebook, 'busy', () => {
    const file = tryingAgain(openFile);
    const own = wholeTab(file, kind);
    if (own !== undefined) return opened(file, own, phrasebook);
    return makeIn(file, kind, phrasebook, plans);
  });
}

function make(kind: OwnTabKind, phrasebook: Phrasebook, plans: Plans): Told {
  return underLock(phrasebook, 'busy', () => {
    const file = tryingAgain(openFile);
    return makeIn(file, kind, phrasebook, plans);
  });
}

function makeIn(file: SharedFile, kind: OwnTabKind, phrasebook: Phrasebook, plans: Plans): Told {
  const words = phrasebookOf(file, phrasebook);
  return made(
    file,
    kind,
    tryingAgain(() => plans(file, words)),
    words,
  );
}

/** The first tab of a kind that we made before and that is whole. */
function wholeTab({ own }: SharedFile, kind: OwnTabKind): GoogleSheet | undefined {
  const tab = ofKind(own, kind).find(({ isComplete }) => isComplete);
  if (tab !== undefined) finishTabs(own, kind);
  return tab?.sheet;
}

function opened({ spreadsheet }: SharedFile, sheet: GoogleSheet, phrasebook: Phrasebook): Told {
  sheet.showSheet();
  spreadsheet.setActiveSheet(sheet);
  return done(tabText(phrasebook, 'opened', { sheet: sheet.getName() }));
}

/** New tabs behind all others; the first of them is shown. */
function made(
  file: SharedFile,
  kind: OwnTabKind,
  plans: readonly SheetPlan[],
  words: Phrasebook,
): Told {
  const [first = ''] = addTabs(file, kind, plans, tabNames(words));
  return done(tabText(words, 'made', { sheet: first }));
}

/** Everybody named in the file but donors. */
function organisationsIn({ spreadsheet, own, settings }: SharedFile): readonly string[] {
  const { workbook } = readSpreadsheet(spreadsheet, own, clockOf(spreadsheet));
  const { partnership } = checkWorkbook(workbook, { today: '', settings: settings.rules });
  return partnership.organisations
    .filter(({ kind }) => kind !== 'donor')
    .map(({ name }) => name)
    .slice(0, 100);
}
