import type { Phrasebook } from '../../messages/phrasebook.js';
import { layOutReport } from '../../present/report-tab.js';
import { checkForTab } from './check-file.js';
import { menuText } from './language.js';
import { done } from './replies.js';
import type { Reply } from './server-calls.js';
import { phrasebookOf } from './shared-file.js';
import { replaceTabs } from './replace-tabs.js';
import { tabNames } from './write-tab.js';
import { tryingAgain } from './trying-again.js';
import { writing } from './work-on-file.js';

/** Checks the open spreadsheet and writes the transparency report tab, one person at a time. */
export function makeReportTab(phrasebook: Phrasebook): Reply<{ readonly sheetName: string }> {
  return writing(phrasebook, (file) => {
    const words = phrasebookOf(file, phrasebook);
    const { report, sheetNamed } = tryingAgain(() => checkForTab(file, words));
    const plan = layOutReport(report, words);
    const target = { ...file, sheetNamed };
    const [sheetName = plan.title] = replaceTabs(target, 'report', [plan], tabNames(words));
    return done({ sheetName });
  });
}

/** The same, and says where the report is; it is already open. */
export function reportFromMenu(phrasebook: Phrasebook): Reply<string> {
  const reply = makeReportTab(phrasebook);
  return reply.ok
    ? done(menuText(phrasebook, 'reportDone', { sheet: reply.value.sheetName }))
    : reply;
}
