import { sheetsWithoutFormulas } from '../../partnership/cells.js';
import { fedFromOutside } from '../../partnership/outside-sources.js';
import {
  countedFacts,
  eachOrTogether,
  linesOf,
  mainCell,
  moneyIn,
  nameOf,
} from '../../partnership/lines.js';
import { defineRule } from '../rule.js';

/** A figure that comes from another file can change, or break, where the partners cannot see it. */
export const externalSource = defineRule({
  meta: {
    id: 'disclosure/external-source',
    items: ['3.2.a'],
    severity: 'warning',
    source: 'AA element 3, pillar 2',
    settings: {},
    messages: ['line', 'lines'],
    unjudged: ['formulas-unknown'],
  },

  appliesTo: (partnership) => linesOf(partnership).length > 0,

  cannotJudge: (partnership) => {
    const sheets = sheetsWithoutFormulas(partnership);
    if (sheets.length === 0 || fedFromOutside(partnership).length > 0) return undefined;
    return { reason: 'formulas-unknown', facts: { sheets: { list: sheets } } };
  },

  check: (partnership) =>
    eachOrTogether(partnership, fedFromOutside(partnership)).flatMap((group) => {
      const [first, ...others] = group;
      return {
        message: others.length === 0 ? 'line' : 'lines',
        at: group.map(mainCell),
        facts: { name: nameOf(first), ...countedFacts(group, partnership) },
        amount: moneyIn(group),
      };
    }),
});
