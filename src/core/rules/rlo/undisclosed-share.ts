import { cellsOf, holdsMoney, linesOf, mainCell, nameOf } from '../../partnership/lines.js';
import { isPooledForRlos, mayPayForTime, rlosNamedIn } from '../../partnership/rlo-work.js';
import { defineRule } from '../rule.js';

/** Where refugee-led organisations are paid, each should be able to see what it gets. */
export const undisclosedShare = defineRule({
  meta: {
    id: 'rlo/undisclosed-share',
    items: ['1.3.a'],
    severity: 'warning',
    source: 'AA element 1, pillar 3; element 3, pillar 2',
    settings: { ignoreBelow: 0 },
    messages: ['pooled', 'pooled-named'],
  },

  appliesTo: (partnership) =>
    linesOf(partnership).some(
      (line) => holdsMoney(line) && mayPayForTime(line) && rlosNamedIn(line, partnership).any,
    ),

  check: (partnership, { ignoreBelow }) =>
    linesOf(partnership)
      .filter((line) => holdsMoney(line, ignoreBelow))
      .filter((line) => isPooledForRlos(line, partnership))
      .map((line) => {
        const { names } = rlosNamedIn(line, partnership);
        return {
          message: names.length > 0 ? 'pooled-named' : 'pooled',
          at: [mainCell(line), ...cellsOf(line, 'description')],
          facts: {
            name: nameOf(line),
            amount: { money: line.amount },
            ...(names.length > 0 && { partners: { list: names } }),
          },
          amount: line.amount,
        };
      }),
});
