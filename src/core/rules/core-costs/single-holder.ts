import { holdsMoney, innermostHeading, linesOf, mainCell } from '../../partnership/lines.js';
import { leadMoney, leadOf, localPartners, moneyOf } from '../../partnership/partners.js';
import type { Line, PartnerMoney, Partnership } from '../../partnership/partnership.js';
import { heldBy, holdersOf } from '../../partnership/said-of-line.js';
import type { Term } from '../../tables/words/lexicon.js';
import { words } from '../../tables/words/match.js';
import { defineRule } from '../rule.js';

/** What keeps people safe and able to work should not be budgeted for the lead alone. */
export const singleHolder = defineRule({
  meta: {
    id: 'core-costs/single-holder',
    items: ['6.3.a', '3.2.c'],
    severity: 'warning',
    source: 'RCF; AA element 3, pillar 2',
    settings: {
      kinds: 'security insurance audit it-equipment staff-care finance-staff connectivity',
    },
    messages: ['lead-only'],
  },

  appliesTo: (partnership) => leadOf(partnership) !== undefined && locals(partnership).length > 0,

  check: (partnership, { kinds }) => {
    const lead = leadMoney(partnership);
    const holders = holdersOf(partnership);
    const held = heldBy(partnership);
    return kinds.split(' ').flatMap((kind) => {
      const lines = linesOf(partnership).filter(
        (line) => holdsMoney(line) && isOfKind(line, kind as Term),
      );
      const whose = lines.map(holders);
      const isOpen = whose.some((names) => names.length === 0);
      const own = lines.filter((line) => holders(line).some((name) => name === lead?.partner));
      const without = locals(partnership).filter(({ partner, indirect }) => {
        const isEven = indirect > 0 && lead?.indirect === 0;
        return !isEven && !whose.some((names) => names.includes(partner));
      });
      if (lead === undefined || isOpen || own.length === 0 || without.length === 0) return [];
      const amount = own.reduce((sum, line) => sum + held(line, lead.partner), 0);
      return {
        message: 'lead-only',
        at: own.map(mainCell),
        facts: {
          kind: { term: `protective.${kind}` },
          lead: lead.partner,
          amount: { money: amount },
          partners: { list: without.map(({ partner }) => partner) },
        },
        amount,
      };
    });
  },
});

/** Local partners with staff or activities of their own; of money handed over whole nobody can tell. */
function locals(partnership: Partnership): readonly PartnerMoney[] {
  return localPartners(partnership)
    .flatMap(({ name }) => moneyOf(partnership, name) ?? [])
    .filter(({ direct, received }) => direct > received);
}

/** By its own words, or by the innermost heading above it. */
function isOfKind(line: Line, kind: Term): boolean {
  const { description = '' } = line;
  const told = words().findTerms(description);
  if (told.some(({ term }) => term === 'workshop')) return false;
  const first = told.find(({ term }) => term === kind || term === 'travel')?.term;
  return first === kind || (first === undefined && words().isTerm(innermostHeading(line), kind));
}
