import {
  holdsMoney,
  linesOf,
  mainCell,
  nameOf,
  type PaidLine,
  shortened,
} from '../../partnership/lines.js';
import { leadOf, organisationOf, spenders } from '../../partnership/partners.js';
import type { Line, Partnership } from '../../partnership/partnership.js';
import { holdersOf, textWith } from '../../partnership/said-of-line.js';
import { fold } from '../../tables/words/fold.js';
import { words } from '../../tables/words/match.js';
import { defineRule } from '../rule.js';

/** Overhead should come on the same terms: not a flat line for the lead, and receipts or approval for partners. */
export const unequalTerms = defineRule({
  meta: {
    id: 'core-costs/unequal-terms',
    items: ['3.2.c'],
    severity: 'warning',
    source: 'AA element 3, pillar 2',
    settings: {},
    messages: ['on-conditions'],
    unjudged: ['lead-unknown'],
  },

  appliesTo: (partnership) =>
    spenders(partnership).length > 1 && linesOf(partnership).some(isOverhead),

  cannotJudge: (partnership) =>
    leadOf(partnership) === undefined ? { reason: 'lead-unknown', facts: {} } : undefined,

  check: (partnership) => {
    const lead = leadOf(partnership)?.name;
    const holders = holdersOf(partnership);
    const overhead = linesOf(partnership).filter(isOverhead);
    const flat = overhead.find(
      (line) =>
        (line.costClass === 'indirect' || line.isRate) &&
        holders(line).some((name) => name === lead) &&
        conditionOn(line) === undefined,
    );
    if (lead === undefined || flat === undefined) return [];
    return overhead.flatMap((line) => {
      const condition = conditionOn(line);
      const [partner] = holders(line).filter((name) => isPartner(name, lead, partnership));
      if (condition === undefined || partner === undefined) return [];
      return {
        message: 'on-conditions',
        at: [mainCell(line), mainCell(flat)],
        partner,
        facts: {
          partner,
          name: nameOf(line),
          condition: shortened(condition),
          lead,
          leadLine: nameOf(flat),
        },
        amount: line.amount,
      };
    });
  },
});

function isOverhead(line: Line): line is PaidLine {
  return holdsMoney(line) && (line.costClass === 'core' || line.costClass === 'indirect');
}

function conditionOn(line: Line): string | undefined {
  const text = textWith(line, 'condition', 'cap');
  return text === undefined || isWaived(text) ? undefined : text;
}

/** "No receipts", "without approval": every condition that is named is one that does not hold. */
function isWaived(text: string): boolean {
  const said = ` ${fold(text)}`;
  return words()
    .findTerms(text)
    .filter(({ term }) => term === 'condition' || term === 'cap')
    .every((match) => waivers.some((no) => said.includes(` ${no} ${match.words}`)));
}

/** Folded. */
const waivers = ['no', 'without', 'sans', 'sin', 'sem', 'بدون', 'دون', 'بلا'] as const;

function isPartner(name: string, lead: string, partnership: Partnership): boolean {
  return name !== lead && organisationOf(partnership, name)?.kind !== 'donor';
}
