import { capOn, isHeldDown } from '../../partnership/donor-terms.js';
import { organisationOf, spenders } from '../../partnership/partners.js';
import type { Partnership } from '../../partnership/partnership.js';
import { defineRule } from '../rule.js';

/** Under a few percent of its direct costs, no organisation can keep its office and accounts going. */
export const belowFloor = defineRule({
  meta: {
    id: 'core-costs/below-floor',
    items: ['3.2.c'],
    severity: 'warning',
    source:
      'AA element 3, pillar 2; 7% is the ceiling of OCHA, DG ECHO and EU rules, 15% a common foundation cap (Bridgespan), 29% the least among financially healthy US nonprofits (MacArthur)',
    settings: { floor: 0.07 },
    messages: ['below'],
    yieldsTo: [
      { rule: 'core-costs/none-budgeted', within: 'workbook' },
      { rule: 'core-costs/partner-without-core', within: 'partner' },
    ],
  },

  appliesTo: (partnership) =>
    isTold(partnership) && spenders(partnership).some(({ coreRate }) => coreRate !== undefined),

  check: (partnership, { floor }) =>
    spenders(partnership).flatMap(({ partner, direct, core, coreRate, lines }) => {
      if (coreRate === undefined || direct <= 0 || core <= 0 || coreRate >= floor - 1e-9) return [];
      const organisation = organisationOf(partnership, partner);
      const cap = capOn(partnership, organisation)?.value;
      const isForced = cap !== undefined && cap < floor;
      return {
        message: 'below',
        at: lines,
        partner,
        facts: {
          partner,
          rate: { share: coreRate },
          floor: { share: floor },
          core: { money: core },
          direct: { money: direct },
          common: { share: 0.15 },
          healthy: { share: 0.29 },
        },
        amount: floor * direct - core,
        ...(isForced && isHeldDown(partnership, organisation, coreRate) && { donorRule: true }),
      };
    }),
});

/** One name over a column may be anything; several, or one that somebody called an organisation, are partners. */
function isTold(partnership: Partnership): boolean {
  const { organisations } = partnership;
  return (
    spenders(partnership).length > 1 ||
    organisations.some(({ kind, inRegister }) => kind !== undefined || inRegister)
  );
}
