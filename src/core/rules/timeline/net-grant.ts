import { netGrantsOf } from '../../partnership/net-grant.js';
import { usualHours } from '../../partnership/staff-rate.js';
import { defineRule } from '../rule.js';

/** Applying and reporting should not eat up what an organisation gets. */
export const netGrant = defineRule({
  meta: {
    id: 'timeline/net-grant',
    items: ['4.2.b'],
    severity: 'info',
    source: 'AA element 4, pillar 2',
    settings: { burdenShare: 0.1, noteShare: 0.05, hoursIn: usualHours },
    messages: ['burden'],
    unjudged: ['rate-unknown'],
  },

  appliesTo: (partnership, { hoursIn }) =>
    partnership.budget !== undefined && netGrantsOf(partnership, hoursIn).length > 0,

  cannotJudge: (partnership, { hoursIn }) =>
    netGrantsOf(partnership, hoursIn).some(({ share }) => share !== undefined)
      ? undefined
      : { reason: 'rate-unknown', facts: {} },

  check: (partnership, { burdenShare, noteShare, hoursIn }) =>
    netGrantsOf(partnership, hoursIn).flatMap(({ partner, hours, rate, cost, grant, share, at }) =>
      share === undefined ||
      rate === undefined ||
      cost === undefined ||
      grant === undefined ||
      share < noteShare
        ? []
        : {
            message: 'burden',
            at,
            partner,
            severity: share > burdenShare ? 'warning' : 'info',
            amount: cost,
            facts: {
              partner,
              hours,
              rate: { money: rate },
              cost: { money: cost },
              grant: { money: grant },
              share: { share },
            },
          },
    ),
});
