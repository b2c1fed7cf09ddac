import { registeredPartners } from '../../partnership/partners.js';
import type { Organisation, Partnership } from '../../partnership/partnership.js';
import { defineRule } from '../rule.js';

/** A partner that cannot open the whole budget has to believe what it is told. */
export const partnerWithoutAccess = defineRule({
  meta: {
    id: 'sharing/partner-without-access',
    items: ['3.2.d'],
    severity: 'error',
    source: 'AA element 3, pillar 2',
    settings: {},
    messages: ['none', 'own-part', 'cannot-open'],
    unjudged: ['not-said'],
  },

  appliesTo: (partnership) => registeredPartners(partnership).length > 1,

  cannotJudge: (partnership) =>
    registeredPartners(partnership).some((one) => opens(one, partnership) !== undefined)
      ? undefined
      : { reason: 'not-said', facts: {} },

  check: (partnership) =>
    registeredPartners(partnership).flatMap((one) => {
      const how = opens(one, partnership);
      if (how === undefined || how === 'full') return [];
      const { name: partner, cells, emails } = one;
      const facts = { partner, addresses: emails.length };
      return [{ message: how, at: cells.slice(0, 1), partner, facts }];
    }),
});

/** What the register says, else what the host knows of its addresses; `undefined` where neither tells. */
function opens({ budgetAccess, emails }: Organisation, { access }: Partnership) {
  if (budgetAccess === 'none') return 'none';
  if (budgetAccess === 'own part') return 'own-part';
  if (access !== undefined && emails.length > 0) {
    const known = new Set(access.addresses);
    return emails.some((address) => known.has(address.toLowerCase())) ? 'full' : 'cannot-open';
  }
  return budgetAccess;
}
