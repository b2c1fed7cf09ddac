import { unsourcedRates } from '../../partnership/price-sources.js';
import {
  cellsOf,
  countedFacts,
  eachOrTogether,
  linesOf,
  moneyIn,
  nameOf,
} from '../../partnership/lines.js';
import { drawsOnPrices } from '../../partnership/price-sources.js';
import { defineRule } from '../rule.js';

/** Where like lines take their unit cost from a table of prices, a typed one should say where it comes from. */
export const unsourcedRate = defineRule({
  meta: {
    id: 'disclosure/unsourced-rate',
    items: ['3.2.a'],
    severity: 'info',
    source: 'AA element 3, pillar 2',
    settings: { ignoreBelow: 0 },
    messages: ['line', 'lines'],
  },

  appliesTo: (partnership) => linesOf(partnership).some((line) => drawsOnPrices(line, partnership)),

  check: (partnership, { ignoreBelow }) =>
    eachOrTogether(partnership, unsourcedRates(partnership, ignoreBelow)).flatMap((group) => {
      const [first, ...others] = group;
      if (first?.unitCost === undefined) return [];
      return {
        message: others.length === 0 ? 'line' : 'lines',
        at: group.flatMap((line) => cellsOf(line, 'unit-cost')),
        facts: {
          name: nameOf(first),
          rate: { money: first.unitCost },
          ...countedFacts(group, partnership),
        },
        amount: moneyIn(group),
      };
    }),
});
