import { isLabelled } from '../../partnership/labels.js';
import { foundOn, holdsMoney, linesOf, mainCell } from '../../partnership/lines.js';
import { defineRule } from '../rule.js';

/** Every amount should say what it is for; a code alone does not. */
export const unlabelledAmount = defineRule({
  meta: {
    id: 'disclosure/unlabelled-amount',
    items: ['3.2.a'],
    severity: 'error',
    source: 'AA element 3, pillar 2',
    settings: { ignoreBelow: 0 },
    messages: ['no-description'],
  },

  appliesTo: (partnership) => linesOf(partnership).some((line) => holdsMoney(line)),

  check: (partnership, { ignoreBelow }) =>
    foundOn(linesOf(partnership), (line) => {
      if (!holdsMoney(line, ignoreBelow) || isLabelled(line, partnership)) return undefined;
      return {
        message: 'no-description',
        at: [mainCell(line)],
        facts: { row: line.row, amount: { money: line.amount } },
        amount: line.amount,
      };
    }),
});
