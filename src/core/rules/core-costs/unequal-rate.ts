import { isHeldDown } from '../../partnership/donor-terms.js';
import type { Partnership, PartnerMoney } from '../../partnership/partnership.js';
import {
  isLocal,
  leadMoney,
  leadOf,
  moneyOf,
  organisationOf,
  spenders,
} from '../../partnership/partners.js';
import { defineRule } from '../rule.js';

/** On the money that each keeps and runs itself, a local partner's core rate should be no lower than the lead's. */
export const unequalRate = defineRule({
  meta: {
    id: 'core-costs/unequal-rate',
    items: ['3.2.c'],
    severity: 'warning',
    source: 'AA element 3, pillar 2',
    settings: { parityPoints: 0.5, parityError: 3 },
    messages: ['below-lead', 'below-lead-ends', 'below-lead-pot'],
    unjudged: ['lead-unknown', 'local-partners-unknown', 'lead-rate-unknown'],
    yieldsTo: [
      { rule: 'core-costs/none-budgeted', within: 'workbook' },
      { rule: 'rlo/expenses-only', within: 'partner' },
    ],
  },

  appliesTo: (partnership) => spenders(partnership).length > 1,

  cannotJudge: (partnership) => {
    const lead = leadOf(partnership);
    if (lead === undefined) return { reason: 'lead-unknown', facts: {} };
    if (localMoney(partnership).length === 0)
      return { reason: 'local-partners-unknown', facts: {} };
    if (moneyOf(partnership, lead.name)?.coreRate !== undefined) return undefined;
    return { reason: 'lead-rate-unknown', facts: { lead: lead.name } };
  },

  check: (partnership, { parityPoints, parityError }) => {
    const lead = leadMoney(partnership);
    if (lead?.coreRate === undefined) return [];
    const leadRate = lead.coreRate;
    return localMoney(partnership).flatMap((local) => {
      const points = (leadRate - (local.coreRate ?? leadRate)) * 100;
      if (local.coreRate === undefined || points <= parityPoints + 1e-9) return [];
      const ends = { own: endsOf(local), lead: endsOf(lead) };
      const isFar = points > parityError + 1e-9 || local.coreRate < leadRate / 2;
      const isSure = ends.own.highest < ends.lead.lowest - parityPoints / 100;
      const hasEnds = (local.coreRateEnds ?? lead.coreRateEnds) !== undefined;
      const isFixed = partnership.profile.pot?.value === 'fixed';
      const organisation = organisationOf(partnership, local.partner);
      return {
        message: hasEnds ? 'below-lead-ends' : isFixed ? 'below-lead-pot' : 'below-lead',
        at: local.lines,
        partner: local.partner,
        severity: isFar && isSure ? 'error' : 'warning',
        facts: {
          ...ratesOf(local, 'partner'),
          ...ratesOf(lead, 'lead'),
          points: pointsShown(leadRate, local.coreRate),
          ...(hasEnds && sayEnds(ends)),
        },
        amount: (points / 100) * local.direct,
        ...(isHeldDown(partnership, organisation, local.coreRate) &&
          !isFixed && { donorRule: true }),
      };
    });
  },
});

function localMoney(partnership: Partnership): readonly PartnerMoney[] {
  return spenders(partnership).filter(({ partner }) => {
    const organisation = organisationOf(partnership, partner);
    return organisation !== undefined && isLocal(organisation);
  });
}

function endsOf({ coreRate = 0, coreRateEnds }: PartnerMoney) {
  return coreRateEnds ?? { lowest: coreRate, highest: coreRate };
}

function sayEnds({ own, lead }: Record<'own' | 'lead', ReturnType<typeof endsOf>>) {
  return {
    partnerLeast: { share: own.lowest },
    partnerMost: { share: own.highest },
    leadLeast: { share: lead.lowest },
    leadMost: { share: lead.highest },
  };
}

/** The three rates under names such as `leadEffective`: one meaning each, the same for everybody. */
function ratesOf(money: PartnerMoney, who: 'partner' | 'lead') {
  return {
    [who]: money.partner,
    [`${who}Effective`]: sayRate(money.coreRate),
    [`${who}Nominal`]: sayRate(money.nominalRate),
    [`${who}Kept`]: sayRate(money.keptShare),
  };
}

function sayRate(rate: number | undefined) {
  return rate === undefined ? { term: 'not-stated' } : { share: rate };
}

/** The difference of the two rates as they are shown, so that a reader comes to the same. */
function pointsShown(higher: number, lower: number): number {
  return (Math.round(higher * 1000) - Math.round(lower * 1000)) / 10;
}
