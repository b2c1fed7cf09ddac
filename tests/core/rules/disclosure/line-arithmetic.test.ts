import { lineArithmetic } from '../../../../src/core/rules/disclosure/line-arithmetic.js';
import { budget, line } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

testRule(lineArithmetic, {
  passes: {
    'twelve months at 500 make 6,000': budget(line({ quantity: 12, unitCost: 500, amount: 6000 })),
    'a rounding cent is forgiven': budget(line({ quantity: 3, unitCost: 33.33, amount: 100 })),
    'half of the time, written as 0.5': budget(
      line({ quantity: 12, unitCost: 500, percent: 0.5, amount: 3000 }),
    ),
    'a percent that is a number of people after all': budget(
      line({ quantity: 12, unitCost: 500, percent: 0.02, amount: 12000 }),
    ),
    'the factors speak of each of two years': budget(
      line({
        quantity: 12,
        unitCost: 500,
        amount: 12000,
        periods: { 'Year 1': 6000, 'Year 2': 6000 },
      }),
    ),
    'a blank factor leaves the sum open': budget(
      line({ duration: 12, unitCost: 500, amount: 12000, blank: ['quantity'] }),
    ),
    'a blank share of time counts as all of it': budget(
      line({ quantity: 12, unitCost: 500, amount: 6000, blank: ['percent'] }),
    ),
    'a wider tolerance that people agreed on': {
      of: budget(line({ quantity: 10, unitCost: 100, amount: 1040 })),
      settings: { toleranceShare: 0.05 },
    },
  },
  fails: {
    'the formula multiplies by a number that no column shows': {
      of: budget(
        line({ quantity: 2, unitCost: 500, amount: 9000, amountFormula: '=C7*E7*9' }),
        line({ row: 8, quantity: 2, unitCost: 500, amount: 3000, amountFormula: '=C8*E8*(1+2)' }),
      ),
      findings: [
        {
          message: 'hidden-factor',
          at: 'F7 C7 E7',
          facts: {
            stated: { money: 9000 },
            factors: { product: [2, { money: 500 }] },
            computed: { money: 1000 },
            difference: { money: 8000 },
            hidden: 9,
          },
          amount: 8000,
        },
        {
          message: 'differs',
          at: 'F8 C8 E8',
          facts: {
            stated: { money: 3000 },
            factors: { product: [2, { money: 500 }] },
            computed: { money: 1000 },
            difference: { money: 2000 },
          },
          amount: 2000,
        },
      ],
    },
    'a month was forgotten, and two digits changed places': {
      of: budget(
        line({ row: 7, quantity: 12, unitCost: 500, amount: 5500 }),
        line({ row: 8, quantity: 3, unitCost: 430, amount: 1920 }),
      ),
      findings: [
        {
          message: 'differs',
          at: 'F7 C7 E7',
          facts: {
            stated: { money: 5500 },
            factors: { product: [12, { money: 500 }] },
            computed: { money: 6000 },
            difference: { money: 500 },
          },
          amount: 500,
        },
        {
          message: 'differs',
          at: 'F8 C8 E8',
          facts: {
            stated: { money: 1920 },
            factors: { product: [3, { money: 430 }] },
            computed: { money: 1290 },
            difference: { money: 630 },
          },
          amount: 630,
        },
      ],
    },
    'neither reading of the percent fits': {
      of: budget(line({ quantity: 12, unitCost: 500, percent: 0.5, amount: 4000 })),
      findings: [
        {
          message: 'differs-by-percent',
          at: 'F7 C7 E7 G7',
          facts: {
            stated: { money: 4000 },
            factors: { product: [12, { money: 500 }, { share: 0.5 }] },
            computed: { money: 3000 },
            difference: { money: 1000 },
            otherFactors: { product: [12, { money: 500 }, 50] },
            otherComputed: { money: 300000 },
          },
          amount: 1000,
        },
      ],
    },
    'the whole of the post: there is no other reading to name': {
      of: budget(line({ quantity: 12, unitCost: 500, percent: 1, amount: 4000 })),
      findings: [
        {
          message: 'differs',
          at: 'F7 C7 E7 G7',
          facts: {
            stated: { money: 4000 },
            factors: { product: [12, { money: 500 }, { share: 1 }] },
            computed: { money: 6000 },
            difference: { money: 2000 },
          },
          amount: 2000,
        },
      ],
    },
    'half of the post is charged, but the whole is budgeted': {
      of: budget(line({ quantity: 12, unitCost: 500, percent: 0.5, amount: 6000 })),
      findings: [
        {
          message: 'factor-left-out',
          at: 'F7 C7 E7 G7',
          facts: {
            stated: { money: 6000 },
            factors: { product: [12, { money: 500 }, { share: 0.5 }] },
            computed: { money: 3000 },
            difference: { money: 3000 },
            otherFactors: { product: [12, { money: 500 }, 50] },
            otherComputed: { money: 300000 },
            leftOut: { term: 'role.percent' },
          },
          amount: 3000,
        },
      ],
    },
  },
  notApplicable: {
    'no line states a unit cost': budget(line({ quantity: 3, amount: 900 })),
    'a rate on a base is not multiplied here': budget(
      line({ percent: 0.07, unitCost: 1000, amount: 900, isRate: true }),
    ),
    'a factor that cannot be read': budget(
      line({ unitCost: 1000, duration: 3, amount: 900, unreadable: { quantity: 'TBC' } }),
    ),
  },
});
