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
      const ratio = like && unitCost !== undefined ? unitCost / like.unitCost : undefined;
      if (ratio !== undefined && ratio >= incentiveRatio) return [];
      if (how !== 'zero-rate' && Math.abs(amount) < ignoreBelow) return [];
      return {
        message: ratio === undefined ? how : 'incentive-below',
        at: [mainCell(line), ...cellsOf(line, 'unit-cost')],
        ...(organisation !== undefined && { partner: organisation }),
        facts: {
          name: nameOf(line),
          amount: { money: amount },
          ...(like &&
            ratio !== undefined && {
              rate: { money: unitCost ?? 0 },
              like: nameOf(like),
              likeRate: { money: like.unitCost },
              ratio: { share: ratio },
            }),
        },
        ...(amount !== 0 && { amount }),
      };
    }),
});
