import type { Phrasebook } from '../../messages/phrasebook.js';
import { donorLetter } from '../../present/pages/donor-letter.js';
import { pageSayer } from '../../present/pages/words.js';
import { tabText } from '../../present/tabs/words.js';
import { addTabs } from './add-tabs.js';
import { checkForTab } from './check-file.js';
import { done } from './replies.js';
import type { Reply } from './server-calls.js';
import { phrasebookOf } from './shared-file.js';
import { tabNames } from './write-tab.js';
import { tryingAgain } from './trying-again.js';
import { writing } from './work-on-file.js';

/** Writes a new letter to the donor, behind all other tabs. Letters written before stay as partners left them. */
export function askDonor(phrasebook: Phrasebook): Reply<string> {
  return writing(phrasebook, (file) => {
    const words = phrasebookOf(file, phrasebook);
    const plan = donorLetter(tryingAgain(() => checkForTab(file, words)).report, words);
    if (plan === undefined) return done(pageSayer(undefined, phrasebook)('letter.nothing'));
    const [name = plan.title] = addTabs(file, 'letter', [plan], tabNames(words));
    return done(tabText(phrasebook, 'made', { sheet: name }));
  });
}
