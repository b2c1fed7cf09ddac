import { phrasebooks } from '../../../src/messages/index.js';
import type { Phrasebook } from '../../../src/messages/phrasebook.js';
import { askingViewIn } from './asking-view.js';
import { checkedView } from './checked-view.js';
import { inPart, openCards, openCorrecting, openFirstForm, type PanelState } from './reaching.js';

/** A budget in the language where there is one among the examples. */
const budgetsIn: Readonly<Record<string, string>> = { fr: 'budget-fr', ar: 'budget-ar' };

/** The parts of the panel in every language. */
export const statesInLanguages: Readonly<Record<string, PanelState>> = Object.fromEntries(
  phrasebooks.flatMap((spoken) =>
    Object.entries(statesIn(spoken)).map(([name, state]) => [
      `in ${spoken.language}, ${name}`,
      state,
    ]),
  ),
);

function statesIn(spoken: Phrasebook): Readonly<Record<string, PanelState>> {
  const view = checkedView(budgetsIn[spoken.language] ?? 'joint-project', spoken);
  const asking = askingViewIn(spoken);
  return {
    glance: { view, answers: {}, reach: inPart('glance') },
    findings: { view, answers: {}, reach: openCards },
    checklist: { view, answers: {}, reach: inPart('checklist') },
    sharing: { view, answers: {}, reach: inPart('sharing') },
    reading: { view, answers: {}, reach: inPart('reading') },
    'a form in a finding': { view, answers: {}, reach: openFirstForm },
    answers: { view: asking, answers: {}, reach: inPart('checklist') },
    correcting: { view: asking, answers: {}, reach: openCorrecting },
  };
}
