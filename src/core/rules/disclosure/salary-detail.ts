import {
  cellsOf,
  holdsMoney,
  linesByTable,
  linesOf,
  mainCell,
  moneyIn,
  nameOf,
} from '../../partnership/lines.js';
import type { Line, Partnership } from '../../partnership/partnership.js';
import { salaryGapOf } from '../../partnership/salary.js';
import { defineRule, severityBySize } from '../rule.js';

/** A salary is disclosed by post, time and rate. Where it is not, this speaks for the whole line. */
export const salaryDetail = defineRule({
  meta: {
    id: 'disclosure/salary-detail',
    items: ['3.2.a', '3.2.b'],
    severity: 'error',
    source: 'AA element 3, pillar 2',
    settings: { materialShare: 0.01, ignoreBelow: 0 },
    messages: ['pooled', 'no-role', 'no-time', 'no-rate', 'no-time-nor-rate', 'no-columns'],
  },

  appliesTo: (partnership) => linesOf(partnership).some(isPaidStaff),

  check: (partnership, { materialShare, ignoreBelow }) => {
    const lines = linesOf(partnership).filter(
      (line) => isPaidStaff(line) && holdsMoney(line, ignoreBelow),
    );
    const formless = linesWithoutForm(partnership, lines);
    return [
      ...formless.map((own) => ({
        message: 'no-columns' as const,
        at: own.map(mainCell),
        facts: { lines: own.length, amount: { money: moneyIn(own) } },
        severity: severityBySize(moneyIn(own), partnership, materialShare),
        amount: moneyIn(own),
      })),
      ...lines
        .filter((line) => !formless.some((own) => own.includes(line)))
        .flatMap((line) => {
          const gap = salaryGapOf(line, partnership);
          const amount = line.amount ?? 0;
          if (gap === undefined) return [];
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

function isPaidStaff(line: Line): boolean {
  return line.isStaff && !line.isRate && holdsMoney(line);
}

/** Posts in a table with no column for time or rate: one trouble of the form, not one a post. */
function linesWithoutForm(partnership: Partnership, lines: readonly Line[]) {
  const formless = lines.filter(
    (line) =>
      line.cells['unit-cost'] === undefined &&
      line.cells.duration === undefined &&
      line.cells.percent === undefined &&
      line.cells.quantity === undefined &&
      salaryGapOf(line, partnership) === 'no-time-nor-rate',
  );
  return linesByTable(partnership, formless).filter((own) => own.length > 1);
}
