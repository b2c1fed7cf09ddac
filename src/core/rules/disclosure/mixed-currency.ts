import { currencyMixes } from '../../partnership/currencies.js';
import { countedFacts, linesOf, mainCell } from '../../partnership/lines.js';
import { defineRule } from '../rule.js';

/** Sums over two currencies mean nothing until a rate of exchange is shown. */
export const mixedCurrency = defineRule({
  meta: {
    id: 'disclosure/mixed-currency',
    items: ['3.2.a'],
    severity: 'warning',
    source: 'AA element 3, pillar 2',
    settings: {},
    messages: ['lines', 'table'],
  },

  appliesTo: (partnership) => linesOf(partnership).length > 1,

  check: (partnership) =>
    currencyMixes(partnership).map(({ what, sheet, other, usual, lines }) => ({
      message: what,
      at: lines.map(mainCell),
      facts: { sheet, other, usual, ...countedFacts(lines, partnership) },
    })),
});
