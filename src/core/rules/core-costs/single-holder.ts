import { holdsMoney, linesOf, mainCell } from '../../partnership/lines.js';
import { isLocal, leadOf, moneyOf } from '../../partnership/partners.js';
import type { Line, Partnership } from '../../partnership/partnership.js';
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
    const lead = leadOf(partnership)?.name ?? '';
    const holders = holdersOf(partnership);
    const held = heldBy(partnership);
    return kinds.split(' ').flatMap((kind) => {
      const lines = linesOf(partnership).filter(
        (line) => holdsMoney(line) && isOfKind(line, kind as Term),
      );
      const whose = lines.map(holders);
      const isOpen = whose.some((names) => names.length === 0);
      const own = lines.filter((_, at) => whose[at]?.includes(lead));
      const without = locals(partnership).filter((name) => {
        const hasOverhead = (moneyOf(partnership, name)?.indirect ?? 0) > 0;
        const isEven = hasOverhead && (moneyOf(partnership, lead)?.indirect ?? 0) === 0;
        return !isEven && !whose.some((names) => names.includes(name));
      });
      const amount = own.reduce((sum, line) => sum + held(line, lead), 0);
      if (isOpen || own.length === 0 || without.length === 0) return [];
      return {
        message: 'lead-only',
        at: own.map(mainCell),
        facts: {
          kind: { term: `protective.${kind}` },
          lead,
          amount: { money: amount },
          partners: { list: without },
        },
        amount,
      };
    });
  },
});

/** Local partners with staff or activities of their own; of money handed over whole nobody can tell. */
function locals(partnership: Partnership): readonly string[] {
  return partnership.organisations
    .filter(isLocal)
    .map(({ name }) => name)
    .filter((name) => {
      const money = moneyOf(partnership, name);
      return money !== undefined && money.direct > money.received;
    });
}

/** By its own words, or by the innermost heading above it. */
function isOfKind({ description = '', section }: Line, kind: Term): boolean {
  const heading = section[section.length - 1] ?? '';
  const told = words().findTerms(description);
  if (told.some(({ term }) => term === 'workshop')) return false;
  const first = told.find(({ term }) => term === kind || term === 'travel')?.term;
  return first === kind || (first === undefined && words().isTerm(heading, kind));
}
