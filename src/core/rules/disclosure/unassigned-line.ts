import {
  countedFacts,
  eachOrTogether,
  holdsMoney,
  linesOf,
  mainCell,
  moneyIn,
  nameOf,
} from '../../partnership/lines.js';
import type { Partnership } from '../../partnership/partnership.js';
import { unassignedLines } from '../../partnership/unassigned.js';
import { defineRule } from '../rule.js';

/** In a budget that several organisations share, every line should say whose it is. */
export const unassignedLine = defineRule({
  meta: {
    id: 'disclosure/unassigned-line',
    items: ['3.2.a'],
    severity: 'warning',
    source: 'AA element 3, pillar 2',
    settings: { ignoreBelow: 0 },
    messages: ['line', 'lines'],
  },

  appliesTo: (partnership) => isShared(partnership) && linesOf(partnership).length > 0,

  check: (partnership, { ignoreBelow }) => {
    const lines = unassignedLines(partnership).filter((line) => holdsMoney(line, ignoreBelow));
    return eachOrTogether(partnership, lines).flatMap((group) => {
      const [first, ...others] = group;
      return {
        message: others.length === 0 ? 'line' : 'lines',
        at: group.map(mainCell),
        facts: { name: nameOf(first), ...countedFacts(group, partnership) },
        amount: moneyIn(group),
      };
    });
  },
});

function isShared({ organisations }: Partnership): boolean {
  return organisations.filter(({ kind }) => kind !== 'donor').length > 1;
}
