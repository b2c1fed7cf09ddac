import { holdsMoney, linesOf, mainCell, nameOf, type PaidLine } from '../../partnership/lines.js';
import { basisGapOf } from '../../partnership/overhead-basis.js';
import type { Line } from '../../partnership/partnership.js';
import { isCalled } from '../../partnership/said-of-line.js';
import { defineRule, severityBySize } from '../rule.js';

/** An indirect cost is a rate on a base; both should be there to see. Speaks for the whole line. */
export const undisclosedBasis = defineRule({
  meta: {
    id: 'core-costs/undisclosed-basis',
    items: ['3.2.c'],
    severity: 'warning',
    source: 'AA element 3, pillar 2; CERF budget form: rate and amount on rows of their own',
    settings: { materialShare: 0.01, ignoreBelow: 0 },
    messages: ['no-rate', 'differs'],
  },

  appliesTo: (partnership) => linesOf(partnership).some(isIndirect),

  check: (partnership, { materialShare, ignoreBelow }) =>
    linesOf(partnership)
      .filter(isIndirect)
      .filter((line): line is PaidLine => holdsMoney(line, ignoreBelow))
      .flatMap((line) => {
        const gap = basisGapOf(line, partnership);
        if (gap === undefined) return [];
        const { amount } = line;
        const expected = gap.why === 'differs' ? gap.rate * gap.base : 0;
        return {
          message: gap.why,
          at: [mainCell(line)],
          severity: severityBySize(amount, partnership, materialShare),
          facts: {
            name: nameOf(line),
            amount: { money: amount },
            ...(gap.why === 'differs' && {
              rate: { share: gap.rate },
              base: { money: gap.base },
              expected: { money: expected },
              difference: { money: Math.abs(amount - expected) },
            }),
          },
          amount: gap.why === 'differs' ? Math.abs(amount - expected) : amount,
        };
      }),
});

/** By its own words or as a rate: what merely stands under "Administration" is a line like others. */
function isIndirect(line: Line): boolean {
  if (line.costClass !== 'indirect' || !holdsMoney(line) || isRowOfRates(line)) return false;
  return line.isRate || isCalled(line, 'indirect');
}

/** The rate of each year stands in its column: no amount is meant. */
function isRowOfRates({ parts }: Line): boolean {
  return parts.length > 0 && parts.every(({ value }) => value >= 0 && value < 1);
}
