import { sheetsWithoutFormulas } from '../../partnership/cells.js';
import {
  countedFacts,
  countedTables,
  eachOrTogether,
  mainCell,
  moneyIn,
  nameOf,
} from '../../partnership/lines.js';
import { typedFigures } from '../../partnership/typed-figures.js';
import { defineRule } from '../rule.js';

/** A total, and an amount among formulas, should follow from the cells that it is made of. */
export const typedTotal = defineRule({
  meta: {
    id: 'disclosure/typed-total',
    items: ['3.2.a'],
    severity: 'warning',
    source: 'AA element 3, pillar 2',
    settings: {},
    messages: ['total', 'line', 'lines', 'throughout'],
    unjudged: ['formulas-unknown'],
    yieldsTo: [
      { rule: 'disclosure/total-mismatch', within: 'row' },
      { rule: 'disclosure/line-arithmetic', within: 'row' },
    ],
  },

  appliesTo: ({ budget }) => (budget?.sums.length ?? 0) + (budget?.lines.length ?? 0) > 0,

  cannotJudge: (partnership) => {
    const sheets = sheetsWithoutFormulas(partnership);
    const isAll =
      sheets.length === new Set(countedTables(partnership).map(({ sheet }) => sheet)).size;
    return isAll && sheets.length > 0
      ? { reason: 'formulas-unknown', facts: { sheets: { list: sheets } } }
      : undefined;
  },

  check: (partnership) => {
    const { throughout, sums, lines } = typedFigures(partnership);
    return [
      ...throughout.map(({ sheet, sums: own }) => ({
        message: 'throughout' as const,
        at: own.map(({ cell }) => cell),
        severity: 'info' as const,
        facts: { sheet, totals: own.length },
      })),
      ...sums.map(({ cell, label, stated }) => ({
        message: 'total' as const,
        at: [cell],
        facts: { label: label === '' ? { cell } : label, stated: { money: stated } },
        amount: Math.abs(stated),
      })),
      ...eachOrTogether(partnership, lines).flatMap((group) => {
        const [first, ...others] = group;
        return {
          message: others.length === 0 ? ('line' as const) : ('lines' as const),
          at: group.map(mainCell),
          facts: { name: nameOf(first), ...countedFacts(group, partnership) },
          amount: moneyIn(group),
        };
      }),
    ];
  },
});
