import { payGaps } from '../../partnership/pay-gaps.js';
import { linesOf } from '../../partnership/lines.js';
import { defineRule } from '../rule.js';

/** Like work should be paid alike, or the partners should know why not. */
export const salaryGap = defineRule({
  meta: {
    id: 'disclosure/salary-gap',
    items: ['3.2.b'],
    severity: 'info',
    source: 'AA element 3, pillar 2',
    settings: { salaryGap: 0.25 },
    messages: ['apart'],
  },

  appliesTo: (partnership) => {
    const posts = linesOf(partnership).filter(({ isStaff, unitCost }) => isStaff && unitCost);
    return new Set(posts.flatMap(({ organisation }) => organisation ?? [])).size > 1;
  },

  check: (partnership, { salaryGap: most }) =>
    payGaps(partnership, most).map(({ low, high, share, cost }) => ({
      message: 'apart',
      at: [low.cell, high.cell],
      partner: low.organisation,
      facts: {
        role: low.role,
        low: { money: low.rate },
        partner: low.organisation,
        high: { money: high.rate },
        other: high.organisation,
        gap: { share },
      },
      amount: cost,
    })),
});
