import { undisclosedBasis } from '../../../../src/core/rules/core-costs/undisclosed-basis.js';
import type { LineGiven } from '../../../support/partnership-of.js';
import { budget, line, total } from '../../../support/partnership-of.js';
import { inBudget } from '../../../support/partnership-in.js';
import { calc } from '../../../support/sheet-of.js';
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
    'of what a partner has in its column, lines that it shares with others among it': inBudget([
      ['Item', 'Quantity', 'Unit cost', 'Total (USD)', 'Harbour Relief', 'Amal Network'],
      ['Harbour’s coordinator', 12, 900, calc('=B2*C2', 10_800), calc('=D2', 10_800), null],
      ['Amal’s teachers', 24, 300, calc('=B3*C3', 7200), null, calc('=D3', 7200)],
      ['School kits', 100, 18, calc('=B4*C4', 1800), calc('=30*C4', 540), calc('=70*C4', 1260)],
      ['Overhead 8%, Harbour Relief', null, null, calc('=SUM(E5:F5)', 907.2), 907.2, null],
      ['Overhead 8%, Amal Network', null, null, calc('=SUM(E6:F6)', 676.8), null, 676.8],
      [
        'Total',
        null,
        null,
        ...['D', 'E', 'F'].map((column, place) =>
          calc(`=SUM(${column}2:${column}6)`, [21_384, 12_247.2, 9136.8][place] ?? 0),
        ),
      ],
    ]),
    'a formula in a year’s column shows both': inBudget([
      ['Item', 'Quantity', 'Unit cost', 'Year 1', 'Year 2', 'Total (USD)'],
      ['Coordinator', 24, 900, 10_800, 10_800, calc('=B2*C2', 21_600)],
      ['School kits', 100, 18, 1800, null, calc('=B3*C3', 1800)],
      ['Overhead', null, null, calc('=D2*9%', 972), calc('=E2*9%', 972), calc('=D4+E4', 1944)],
      ['Total', null, null, 13_572, 11_772, calc('=SUM(F2:F4)', 25_344)],
    ]),
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
