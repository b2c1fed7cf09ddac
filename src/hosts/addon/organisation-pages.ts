import { phrasebooks } from '../../messages/index.js';
import type { Phrasebook } from '../../messages/phrasebook.js';
import { organisationPage } from '../../present/pages/organisation-page.js';
import { languageNamed, pageSayer } from '../../present/pages/words.js';
import { checkForTab } from './check-file.js';
import { done } from './replies.js';
import { replaceTabs } from './replace-tabs.js';
import type { Reply } from './server-calls.js';
import { phrasebookOf } from './shared-file.js';
import { tabNames } from './write-tab.js';
import { tryingAgain } from './trying-again.js';
import { writing } from './work-on-file.js';

/** A spreadsheet with more tabs than that is no help to anybody. */
const mostPages = 30;

/** Writes a page for each organisation but donors, in its own language where the register names one that we have. */
export function organisationPages(phrasebook: Phrasebook): Reply<string> {
  return writing(phrasebook, (file) => {
    const words = phrasebookOf(file, phrasebook);
    const { report, reportIn, sheetNamed } = tryingAgain(() => checkForTab(file, words));
    const plans = report.partners
      .filter(({ kind }) => kind !== 'donor')
      .slice(0, mostPages)
      .map(({ name }) => {
        const registered = report.register.find(({ partner }) => partner === name);
        const own = languageNamed(registered?.languages ?? null, phrasebooks) ?? words;
        return organisationPage(own === words ? report : reportIn(own), name, own);
      });
    const say = pageSayer(report, phrasebook);
    if (plans.length === 0) return done(say('noPages'));
    replaceTabs({ ...file, sheetNamed }, 'page', plans, tabNames(words));
    return done(say('pagesDone', { count: plans.length }));
  });
}
