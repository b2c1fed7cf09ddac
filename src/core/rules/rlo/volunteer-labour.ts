import { cellsOf, linesOf, mainCell, nameOf } from '../../partnership/lines.js';
import { isForCommunity } from '../../partnership/said-of-line.js';
import { unpaidLabour } from '../../partnership/unpaid-labour.js';
import { defineRule } from '../rule.js';

/** What refugees and communities do for a project is work, whatever it is called. */
export const volunteerLabour = defineRule({
  meta: {
    id: 'rlo/volunteer-labour',
    items: ['1.3.a'],
    severity: 'warning',
    source: 'AA element 1, pillar 3; NT',
    settings: { incentiveRatio: 0.5, ignoreBelow: 0 },
    messages: ['volunteer', 'in-kind', 'zero-rate', 'incentive', 'incentive-below'],
  },

  appliesTo: (partnership) =>
    linesOf(partnership).some((line) => isForCommunity(line, partnership.organisations)),

  check: (partnership, { incentiveRatio, ignoreBelow }) =>
    unpaidLabour(partnership).flatMap(({ line, how, like }) => {
      const { amount = 0, unitCost, organisation } = line;
      const pay =
        like && unitCost !== undefined
          ? { rate: unitCost, like, ratio: unitCost / like.unitCost }
          : undefined;
      if (pay !== undefined && pay.ratio >= incentiveRatio) return [];
      if (how !== 'zero-rate' && Math.abs(amount) < ignoreBelow) return [];
      return {
        message: pay === undefined ? how : 'incentive-below',
        at: [mainCell(line), ...cellsOf(line, 'unit-cost')],
        ...(organisation !== undefined && { partner: organisation }),
        facts: {
          name: nameOf(line),
          amount: { money: amount },
          ...(pay && {
            rate: { money: pay.rate },
            like: nameOf(pay.like),
            likeRate: { money: pay.like.unitCost },
            ratio: { share: pay.ratio },
          }),
        },
        ...(amount !== 0 && { amount }),
      };
    }),
});
