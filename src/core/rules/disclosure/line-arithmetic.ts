import { isComputable, type Mismatch, mismatchOf } from '../../partnership/arithmetic.js';
import { isPricedApart } from '../../partnership/currencies.js';
import { cellsOf, foundOn, holdsMoney, linesOf } from '../../partnership/lines.js';
import { defineRule } from '../rule.js';

/** A line's amount should be what its factors multiply to. Rates on a base are not asked. */
export const lineArithmetic = defineRule({
  meta: {
    id: 'disclosure/line-arithmetic',
    items: ['3.2.a'],
    severity: 'error',
    source: 'AA element 3, pillar 2',
    settings: { toleranceMoney: 1, toleranceShare: 0.005, ignoreBelow: 0 },
    messages: ['differs', 'differs-by-percent', 'factor-left-out', 'hidden-factor'],
  },

  appliesTo: (partnership) => linesOf(partnership).some(isComputable),

  check: (partnership, settings) =>
    foundOn(linesOf(partnership), (line) => {
      const mismatch = mismatchOf(line, settings);
      if (mismatch === undefined || !holdsMoney(line, settings.ignoreBelow)) return undefined;
      if (isPricedApart(line, partnership)) return undefined;
      const difference = Math.abs(line.amount - mismatch.product.value);
      return {
        message: messageFor(mismatch),
        at: cellsOf(line, 'amount', 'quantity', 'duration', 'unit-cost', 'percent'),
        facts: {
          stated: { money: line.amount },
          ...factsOf(mismatch),
          difference: { money: difference },
        },
        amount: difference,
      };
    }),
});

function messageFor({ wholePercent, leftOut, hidden }: Mismatch) {
  if (hidden !== undefined) return 'hidden-factor';
  if (leftOut !== undefined) return 'factor-left-out';
  return wholePercent === undefined ? 'differs' : 'differs-by-percent';
}

function factsOf({ product, wholePercent, leftOut, hidden }: Mismatch) {
  return {
    factors: { product: product.factors },
    computed: { money: product.value },
    ...(wholePercent && {
      otherFactors: { product: wholePercent.factors },
      otherComputed: { money: wholePercent.value },
    }),
    ...(hidden !== undefined && { hidden }),
    ...(leftOut && { leftOut: { term: `role.${leftOut.role}` } }),
  };
}
