import type { Phrasebook } from '../../messages/phrasebook.js';
import { askDonor } from './ask-donor.js';
import { budgetForm, checklistForm, partnersForm, timelineForm, trial } from './forms.js';
import { menuText } from './language.js';
import { done, trouble } from './replies.js';
import type { FormName, Inserted, Reply } from './server-calls.js';

type MakeForm = (phrasebook: Phrasebook) => Reply<string>;

const forms: readonly (readonly [FormName, MakeForm])[] = [
  ['partners', partnersForm],
  ['timeline', timelineForm],
  ['budget', budgetForm],
  ['checklist', checklistForm],
  ['trial', trial],
  ['donor', askDonor],
];

/**
 * Makes a tab to fill in, or opens the one that is there. A check comes in a call of its own, when its formulas have
 * been computed.
 *
 * @param request A `FormName` as JSON, from the sidebar: not to be trusted.
 */
export function insertForm(request: unknown, phrasebook: Phrasebook): Reply<Inserted> {
  const [, make] = forms.find(([name]) => JSON.stringify(name) === request) ?? [];
  if (make === undefined) return trouble('bad-request', menuText(phrasebook, 'badRequest'));
  const made = make(phrasebook);
  return made.ok ? done({ said: made.value }) : made;
}
