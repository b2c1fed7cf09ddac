import { undisclosedBasis } from '../../../../src/core/rules/core-costs/undisclosed-basis.js';
import type { LineGiven } from '../../../support/partnership-of.js';
import { budget, line, total } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const kits = line({ row: 7, description: 'Kits', amount: 10_000 });
const more = line({ row: 8, description: 'Rent', amount: 2000, costClass: 'core' });

function overhead(given: LineGiven) {
  return line({ row: 12, description: 'Overhead', costClass: 'indirect', ...given });
}

testRule(undisclosedBasis, {
  passes: {
    'seven percent of all direct costs, typed': budget(
      kits,
      overhead({ description: 'Overhead 7%', amount: 700 }),
    ),
    'core costs may be in the base or not': budget(
      kits,
      more,
      overhead({ row: 12, description: 'Overhead 7%', amount: 840 }),
      overhead({ row: 13, description: 'Admin fee 5%', amount: 500 }),
    ),
    'of a subtotal': budget(
      kits,
      total({ row: 9, kind: 'subtotal', stated: 4000, computed: 4000 }),
      overhead({ description: 'Overhead 10%', amount: 400 }),
    ),
    'the rate stands in the remarks, the amount is rounded': budget(
      kits,
      overhead({ amount: 695, remarks: ['7% of direct costs'] }),
    ),
    'a formula shows both': budget(kits, overhead({ amount: 900, amountFormula: '=F10*0.09' })),
    'a percent column beside the base': budget(
      kits,
      overhead({ unitCost: 5000, quantity: 1, percent: 0.07, amount: 350 }),
    ),
    'so much a month is a basis': budget(
      kits,
      overhead({ unit: 'month', quantity: 12, unitCost: 50, amount: 600 }),
    ),
  },
  fails: {
    'one without a rate, one whose rate makes another sum': {
      of: budget(
        kits,
        overhead({ row: 12, amount: 900 }),
        overhead({ row: 13, description: 'Admin fee 5%', amount: 80 }),
      ),
      findings: [
        {
          message: 'no-rate',
          at: 'F12',
          severity: 'error',
          facts: { name: 'Overhead', amount: { money: 900 } },
          amount: 900,
        },
        {
          message: 'differs',
          at: 'F13',
          severity: 'warning',
          facts: {
            name: 'Admin fee 5%',
            amount: { money: 80 },
            rate: { share: 0.05 },
            base: { money: 10_000 },
            expected: { money: 500 },
            difference: { money: 420 },
          },
          amount: 420,
        },
      ],
    },
    'one lump sum, once, is no basis': {
      of: budget(kits, overhead({ unit: 'lump sum', quantity: 1, unitCost: 900, amount: 900 })),
      findings: [
        {
          message: 'no-rate',
          at: 'F12',
          severity: 'error',
          facts: { name: 'Overhead', amount: { money: 900 } },
          amount: 900,
        },
      ],
    },
  },
  notApplicable: {
    'a row of rates by year is no amount': budget(
      kits,
      overhead({ amount: 1.1, periods: { 'Year 1': 0.55, 'Year 2': 0.55 } }),
    ),
    'there are no indirect costs': budget(kits, more),
    'a secretary under “Administration” is a post': budget(
      kits,
      overhead({ description: 'Secretary', section: ['Administration'], amount: 900 }),
    ),
  },
});
