import {
  cellsOf,
  foundOn,
  holdsMoney,
  linesOf,
  mainCell,
  moneyIn,
  nameOf,
  type PaidLine,
} from '../../partnership/lines.js';
import type { Line } from '../../partnership/partnership.js';
import { postsWithoutForm, salaryGapOf } from '../../partnership/salary.js';
import { defineRule, severityBySize } from '../rule.js';

/** A salary is disclosed by post, time and rate. Where it is not, this speaks for the whole line. */
export const salaryDetail = defineRule({
  meta: {
    id: 'disclosure/salary-detail',
    items: ['3.2.a', '3.2.b'],
    severity: 'error',
    source: 'AA element 3, pillar 2',
    settings: { materialShare: 0.01, ignoreBelow: 0 },
    messages: ['pooled', 'no-role', 'no-time', 'no-rate', 'no-time-nor-rate', 'throughout'],
  },

  appliesTo: (partnership) => linesOf(partnership).some(isPaidStaff),

  check: (partnership, { materialShare, ignoreBelow }) => {
    const lines = linesOf(partnership).filter(
      (line) => isPaidStaff(line) && holdsMoney(line, ignoreBelow),
    );
    const formless = postsWithoutForm(lines, partnership);
    const told = new Set<Line>(formless.flat());
    return [
      ...formless.map((own) => ({
        message: 'throughout' as const,
        at: own.map(mainCell),
        facts: { lines: own.length, amount: { money: moneyIn(own) } },
        severity: severityBySize(moneyIn(own), partnership, materialShare),
        amount: moneyIn(own),
      })),
      ...foundOn(lines, (line) => {
        const gap = told.has(line) ? undefined : salaryGapOf(line, partnership);
        if (gap === undefined) return undefined;
        const { amount } = line;
        return {
          message: gap,
          at: [mainCell(line), ...cellsOf(line, 'description')],
          facts: { name: nameOf(line), amount: { money: amount } },
          severity: severityBySize(amount, partnership, materialShare),
          amount,
        };
      }),
    ];
  },
});

function isPaidStaff(line: Line): line is PaidLine {
  return line.isStaff && !line.isRate && holdsMoney(line);
}
