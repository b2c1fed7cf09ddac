import { checkWorkbook } from '../../core/check-workbook.js';
import type { Partnership } from '../../core/partnership/partnership.js';
import type { Table } from '../../core/tables/table.js';
import { a1Area } from '../../core/workbook/address.js';
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
import { checkForTab } from './check-file.js';
import { menuText } from './language.js';
import { ofKind, type OwnTabKind } from './own-tabs.js';
import { readSpreadsheet } from './read-spreadsheet.js';
import { keptCorrections } from './read-corrections.js';
import { done, trouble } from './replies.js';
import type { Reply } from './server-calls.js';
import { phrasebookOf, type SharedFile } from './shared-file.js';
import { tabNames } from './write-tab.js';
import { tryingAgain } from './trying-again.js';
import { writing } from './work-on-file.js';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Plans = (file: SharedFile, words: Phrasebook) => readonly SheetPlan[];

/** What a menu item did, for the person. */
type Told = Reply<string>;

/** The register of partners, ours or theirs; a new one where there is none. */
export function partnersForm(phrasebook: Phrasebook): Told {
  return openAnyOrMake('partners', phrasebook, (_, words) => partnersPlan(words));
}

/** The timeline, ours or theirs; a new one where there is none. */
export function timelineForm(phrasebook: Phrasebook): Told {
  return openAnyOrMake('timeline', phrasebook, (read, words) =>
    timelinePlan(organisationsIn(read), words),
  );
}

/** What partners settle for this file. */
export function settingsForm(phrasebook: Phrasebook): Told {
  return openOrMake('settings', phrasebook, (_, words) => [settingsPlan(words)]);
}

/** A new budget each time: there may be several. */
export function budgetForm(phrasebook: Phrasebook): Told {
  return make('budget', phrasebook, (file, words) => [
    budgetPlan(organisationsIn(readPartnership(file)), words),
  ]);
}

/** A small project to try, of three tabs. */
export function trial(phrasebook: Phrasebook): Told {
  return openOrMake('trial', phrasebook, (_, words) => trialPlans(words));
}

/** The checklist with people's answers, ours or theirs; a new one where there is none. */
export function checklistForm(phrasebook: Phrasebook): Told {
  return writing(phrasebook, (file) => {
    const own = wholeTab(file, 'checklist');
    if (own !== undefined) return opened(file, own, phrasebook);
    const words = phrasebookOf(file, phrasebook);
    const { report } = tryingAgain(() => checkForTab(file, words));
    const filledIn = report.tables.find(({ kind }) => kind === 'answers');
    const theirs = filledIn && file.spreadsheet.getSheetByName(filledIn.sheet);
    return theirs
      ? opened(file, theirs, phrasebook)
      : made(file, 'checklist', [checklistPlan(report, words)], words);
  });
}

/** A second list beside the one that people have would divide what they say of each other. */
function openAnyOrMake(
  kind: 'partners' | 'timeline',
  phrasebook: Phrasebook,
  plan: (read: Partnership, words: Phrasebook) => SheetPlan,
): Told {
  return writing(phrasebook, (file) => {
    const own = wholeTab(file, kind);
    if (own !== undefined) return opened(file, own, phrasebook);
    const read = tryingAgain(() => readPartnership(file));
    const theirs = read.tables.find((table) => table.kind === kind && isTheirs(table, file));
    if (theirs !== undefined) return openedTheirs(file, theirs, kind, phrasebook);
    const words = phrasebookOf(file, phrasebook);
    return made(file, kind, [plan(read, words)], words);
  });
}

/** A table that is read as theirs: what we gave them to try is not. */
function isTheirs({ sheet, use }: Table, { own }: SharedFile): boolean {
  return use === 'counted' && !own.some(({ name }) => name === sheet);
}

function openedTheirs(
  { sheetNamed }: SharedFile,
  { sheet, area }: Table,
  kind: 'partners' | 'timeline',
  phrasebook: Phrasebook,
): Told {
  const tab = sheetNamed(sheet);
  if (tab === null) return trouble('no-such-sheet', menuText(phrasebook, 'noSuchSheet', { sheet }));
  const range = a1Area(area);
  tab.showSheet();
  tab.getRange(range).activate();
  return done(tabText(phrasebook, `theirs.${kind}`, { sheet, range }));
}

function openOrMake(kind: OwnTabKind, phrasebook: Phrasebook, plans: Plans): Told {
  return writing(phrasebook, (file) => {
    const own = wholeTab(file, kind);
    if (own !== undefined) return opened(file, own, phrasebook);
    return makeIn(file, kind, phrasebook, plans);
  });
}

function make(kind: OwnTabKind, phrasebook: Phrasebook, plans: Plans): Told {
  return writing(phrasebook, (file) => {
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

/** What is read of the file before anything is judged. */
function readPartnership(file: SharedFile): Partnership {
  const { workbook } = readSpreadsheet(file);
  const corrections = keptCorrections(file.marks);
  const settings = file.settings.rules;
  return checkWorkbook(workbook, { today: '', settings, corrections }).partnership;
}

/** Everybody named in the file but donors. */
function organisationsIn({ organisations }: Partnership): readonly string[] {
  return organisations
    .filter(({ kind }) => kind !== 'donor')
    .map(({ name }) => name)
    .slice(0, 100);
}
