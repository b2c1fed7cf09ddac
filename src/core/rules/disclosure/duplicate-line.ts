import { duplicates } from '../../partnership/duplicates.js';
import { linesOf, holdsMoney, mainCell, nameOf } from '../../partnership/lines.js';
import { defineRule } from '../rule.js';

/**
 * The same line twice in a section is the same money twice, or two things that need telling apart. What stands
 * there more often is mostly a list of like things.
 */
export const duplicateLine = defineRule({
  meta: {
    id: 'disclosure/duplicate-line',
    items: ['3.2.a'],
    severity: 'warning',
    source: 'AA element 3, pillar 2',
    settings: { ignoreBelow: 0 },
    messages: ['again'],
  },

  appliesTo: (partnership) => linesOf(partnership).filter((line) => holdsMoney(line)).length > 1,

  check: (partnership, { ignoreBelow }) =>
    duplicates(partnership).flatMap((lines) => {
      const [first] = lines;
      if (!holdsMoney(first, ignoreBelow)) return [];
      const amount = first.amount * (lines.length - 1);
      return {
        message: 'again',
        at: lines.map(mainCell),
        severity: lines.length === 2 ? ('warning' as const) : ('info' as const),
        facts: {
          name: nameOf(first),
          times: lines.length,
          each: { money: first.amount },
          amount: { money: amount },
        },
        amount,
      };
    }),
});
