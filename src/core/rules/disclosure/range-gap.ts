import { sumsOf } from '../../partnership/lines.js';
import { sheetsWithoutFormulas } from '../../partnership/cells.js';
import { type RangeGap, rangeGaps } from '../../partnership/range-gaps.js';
import { cellOfEntry, nameOfEntry } from '../../partnership/total-entries.js';
import { isTyped } from '../../partnership/totals.js';
import { defineRule } from '../rule.js';

/** A total's formula should add every line of its own, each once. */
export const rangeGap = defineRule({
  meta: {
    id: 'disclosure/range-gap',
    items: ['3.2.a'],
    severity: 'error',
    source: 'AA element 3, pillar 2',
    settings: {},
    messages: ['left-out', 'counted-twice', 'no-money-yet'],
    unjudged: ['formulas-unknown'],
  },

  appliesTo: (partnership) => {
    const isUnknown = sheetsWithoutFormulas(partnership).length > 0;
    return sumsOf(partnership).some((sum) => isUnknown || !isTyped(sum));
  },

  cannotJudge: (partnership) => {
    const sheets = sheetsWithoutFormulas(partnership);
    const isSeen = sumsOf(partnership).some((sum) => !isTyped(sum));
    if (sheets.length === 0 || isSeen) return undefined;
    return { reason: 'formulas-unknown', facts: { sheets: { list: sheets } } };
  },

  check: (partnership) =>
    rangeGaps(partnership).map((gap) => {
      const { sum, corrected, rows, followers } = gap;
      const difference = Math.abs(corrected - sum.stated);
      return {
        message: messageFor(gap, difference),
        at: [sum.cell, ...rows.map((entry) => cellOfEntry(entry, sum.cell.column))],
        severity: difference === 0 ? 'info' : 'error',
        facts: {
          label: sum.label === '' ? { cell: sum.cell } : sum.label,
          stated: { money: sum.stated },
          corrected: { money: corrected },
          difference: { money: difference },
          rows: { list: rows.map(nameOfEntry) },
          followers: { list: followers.map(({ cell }) => ({ cell })) },
          followerCount: followers.length,
        },
        amount: difference,
      };
    }),
});

function messageFor({ how }: RangeGap, difference: number) {
  return difference === 0 ? 'no-money-yet' : how;
}
