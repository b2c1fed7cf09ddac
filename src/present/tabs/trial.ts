import { serialOfIso } from '../../core/workbook/calendar.js';
import type { Phrasebook } from '../../messages/phrasebook.js';
import { type PlanCell, type PlanRow, type SheetPlan, text } from '../sheet-plan.js';
import { budgetPlan } from './budget.js';
import { formats } from './form.js';
import { partnersPlan } from './partners.js';
import { timelinePlan } from './timeline.js';
import { type TabText, tabText } from './words.js';

/** A text, a figure, an amount of money, a day (`2026-03-02`) or nothing. */
type Given = string | number | { readonly money: number } | undefined;

/** A small project of invented organisations, to see what a check says before any budget of one's own is there. */
export function trialPlans(phrasebook: Phrasebook): readonly SheetPlan[] {
  const say = (key: TabText, facts = {}) => tabText(phrasebook, key, facts);
  const term = (key: string) => phrasebook.terms[key] ?? key;
  const lead = say('trial.lead');
  const partner = say('timeline.exampleWho');
  const month = say('budget.coreUnit');
  const core = say('budget.coreOf', { organisation: lead });
  return [
    filled(budgetPlan([], phrasebook), phrasebook, [
      [say('trial.manager'), lead, month, 1, 12, { money: 2400 }, '=D2*E2*F2'],
      [say('trial.mobilisers'), partner, month, 3, 10, { money: 250 }, '=D3*E3*F3'],
      [say('trial.kits'), partner, say('trial.kit'), 400, 1, { money: 12 }, '=D4*E4*F4'],
      [say('trial.outreach'), partner, say('trial.lumpSum'), 1, 1, { money: 9000 }, '=D5*E5*F5'],
      [say('trial.travel'), lead, say('trial.trip'), 24, 1, { money: 150 }, '=D6*E6*F6'],
      [core, lead, month, 1, 12, { money: 700 }, '=D7*E7*F7'],
      [say('budget.total'), , , , , , '=SUM(G2:G7)'],
    ]),
    filled(partnersPlan(phrasebook), phrasebook, [
      [
        lead,
        ,
        term('kind.lead'),
        ,
        '2026-01-05',
        say('choice.direct'),
        say('choice.decides'),
        say('choice.full'),
      ],
      [
        partner,
        ,
        term('kind.rlo'),
        ,
        '2026-02-20',
        say('choice.sub-grant'),
        say('choice.consulted'),
        say('choice.own part'),
      ],
    ]),
    filled(timelinePlan([], phrasebook), phrasebook, [
      dated('proposal', partner, 'choice.donor', '2026-02-23', '2026-02-27'),
      dated('agreement', lead, 'choice.donor', '2026-04-01', '2026-04-10'),
      dated('report', partner, 'choice.lead', '2026-06-29', '2026-07-06'),
      dated('learning', partner, 'choice.together', '2026-08-03', '2026-10-01'),
    ]),
  ];

  function dated(
    kind: 'proposal' | 'agreement' | 'report' | 'learning',
    who: string,
    setBy: TabText,
    askedOn: string,
    due: string,
  ): Given[] {
    return [say(`trial.${kind}`), term(`event.${kind}`), who, say(setBy), askedOn, , due];
  }
}

/** The headings of a form over rows that are filled in. */
function filled(
  plan: SheetPlan,
  phrasebook: Phrasebook,
  rows: readonly (readonly Given[])[],
): SheetPlan {
  return {
    ...plan,
    choices: [],
    title: tabText(phrasebook, 'trial.title', { tab: plan.title }),
    rows: [
      ...plan.rows.slice(0, 1),
      ...rows.map((row): PlanRow => plan.columnWidths.map((_width, place) => cellOf(row[place]))),
    ],
  };
}

function cellOf(given: Given): PlanCell | undefined {
  if (given === undefined) return undefined;
  if (typeof given === 'number')
    return { kind: 'number', value: given, format: formats.any, look: 'body' };
  if (typeof given === 'object')
    return { kind: 'number', value: given.money, format: formats.money, look: 'body' };
  if (given.startsWith('='))
    return { kind: 'formula', formula: given, format: formats.money, look: 'body' };
  const serial = serialOfIso(given);
  return serial === undefined
    ? text(given)
    : { kind: 'number', value: serial, format: formats.day, look: 'body' };
}
