import { isBarred } from '../../partnership/donor-terms.js';
import type { Partnership, PartnerMoney } from '../../partnership/partnership.js';
import { isLocal, leadOf, moneyOf, organisationOf, spenders } from '../../partnership/partners.js';
import { defineRule } from '../rule.js';

/** Whoever carries direct costs also carries rent, finance and management: each needs a share of core costs. */
export const partnerWithoutCore = defineRule({
  meta: {
    id: 'core-costs/partner-without-core',
    items: ['3.2.c'],
    severity: 'warning',
    source: 'AA element 3, pillar 2',
    settings: {},
    messages: ['none', 'none-beside-lead'],
    yieldsTo: [
      { rule: 'core-costs/none-budgeted', within: 'workbook' },
      { rule: 'rlo/expenses-only', within: 'partner' },
    ],
  },

  appliesTo: (partnership) => spenders(partnership).some(({ direct }) => direct > 0),

  check: (partnership) =>
    spenders(partnership)
      .filter(({ direct, core }) => direct > 0 && core === 0)
      .map((money) => {
        const organisation = organisationOf(partnership, money.partner);
        const leadRate = leadRateBeside(partnership, money);
        return {
          message: leadRate === undefined ? 'none' : 'none-beside-lead',
          at: money.lines,
          partner: money.partner,
          severity: organisation && isLocal(organisation) ? 'error' : 'warning',
          facts: {
            partner: money.partner,
            direct: { money: money.direct },
            ...(leadRate && { lead: leadRate.lead, leadRate: { share: leadRate.rate } }),
          },
          ...(leadRate && { amount: money.direct * leadRate.rate }),
          ...(isBarred(partnership, organisation) && { donorRule: true }),
        };
      }),
});

/** The lead's effective rate, where there is one above zero to stand beside. */
function leadRateBeside(partnership: Partnership, { partner }: PartnerMoney) {
  const lead = leadOf(partnership);
  if (lead === undefined || lead.name === partner) return undefined;
  const rate = moneyOf(partnership, lead.name)?.coreRate;
  return rate === undefined || rate <= 0 ? undefined : { lead: lead.name, rate };
}
