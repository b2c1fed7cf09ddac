import { impossibleFigure } from '../../../../src/core/rules/disclosure/impossible-figure.js';
import { budget, line, partnership } from '../../../support/partnership-of.js';
import { inBudget } from '../../../support/partnership-in.js';
import { testRule } from '../../../support/test-rule.js';

const post = (row: number, description: string, percent: number, duration = 12) =>
  line({
    row,
    description,
    isStaff: true,
    duration,
    percent,
    unitCost: 1000,
    amount: 1000 * duration * percent,
  });
const inPeriod = (period: string, months: number, heading = 'Months') =>
  inBudget([
    [period],
    [],
    ['Item', 'Unit', 'Quantity', 'Unit cost', heading, 'Amount (USD)'],
    ['Officer', 'month', 1, 100, months, 100 * months],
    ['Internet', 'month', 1, 50, 10, 500],
    ['Kits', 'kit', 40, 10, 1, 400],
  ]);

testRule(impossibleFigure, {
  passes: {
    'all of a person’s time': budget(post(7, 'Officer', 1)),
    'more than all of a thing': budget(
      line({ description: 'Fuel', percent: 1.2, unitCost: 10, quantity: 10, amount: 120 }),
    ),
    'two halves of one person': budget(
      post(7, 'Officer: Maria Lopez', 0.5),
      post(8, 'Trainer: Maria Lopez', 0.5),
    ),
    'one after the other': budget(
      post(7, 'Officer: Maria Lopez', 1, 6),
      post(8, 'Trainer: Maria Lopez', 1, 5),
    ),
    'one title twice may be two people': budget(post(7, 'Officer', 0.8), post(8, 'Officer', 0.8)),
    'as many months as the project has': inPeriod('January to December 2027', 12),
    'months begun at both ends': inPeriod('15 January 2027 – 10 December 2027', 11),
    'no period is stated': inPeriod('A budget', 60),
    'a wider limit that people agreed on': {
      of: budget(post(7, 'Officer', 1.1)),
      settings: { mostTime: 1.2 },
    },
  },
  fails: {
    'more than all of a post, and a negative quantity': {
      of: budget(
        post(7, 'Officer', 1.5),
        line({ row: 8, description: 'Kits', quantity: -2, unitCost: 10, amount: -20 }),
        line({ row: 9, description: 'Discount', quantity: 2, unitCost: -10, amount: -20 }),
      ),
      findings: [
        {
          message: 'over-full-time',
          at: 'G7 F7',
          facts: { name: 'Officer', share: { share: 1.5 }, lines: 1 },
          amount: 18000,
        },
        {
          message: 'negative',
          at: 'C8 F8',
          facts: { name: 'Kits', role: { term: 'role.quantity' }, value: -2 },
          amount: 20,
        },
        {
          message: 'negative',
          at: 'E9 F9',
          facts: { name: 'Discount', role: { term: 'role.unit-cost' }, value: -10 },
          amount: 20,
        },
      ],
    },
    'one person over two lines': {
      of: budget(post(7, 'Officer: Maria Lopez', 0.8), post(8, 'Trainer: Maria Lopez', 0.4)),
      findings: [
        {
          message: 'person-over-full-time',
          at: 'G7 G8 F7 F8',
          facts: { name: 'Officer: Maria Lopez', share: { share: 1.2 }, lines: 2 },
          amount: 9600,
        },
      ],
    },
    'a person on a third line that tells no share of time': {
      of: budget(
        post(7, 'Officer: Maria Lopez', 0.8),
        post(8, 'Trainer: Maria Lopez', 0.4),
        line({
          row: 9,
          description: 'Driver: Maria Lopez',
          isStaff: true,
          duration: 12,
          unitCost: 100,
          amount: 1200,
        }),
      ),
      findings: [
        {
          message: 'person-over-full-time',
          at: 'G7 G8 F7 F8 F9',
          facts: { name: 'Officer: Maria Lopez', share: { share: 0.8 + 0.4 }, lines: 3 },
          amount: 9600,
        },
      ],
    },
    'more months than the project has, where only the unit says months': {
      of: inPeriod('January to December 2027', 13, 'Duration'),
      findings: [
        {
          message: 'beyond-project',
          at: 'E4 F4',
          facts: { name: 'Officer', months: 13, limit: 12 },
          amount: 1300,
        },
      ],
    },
    'more months than the project has': {
      of: inPeriod('January to December 2027', 13),
      findings: [
        {
          message: 'beyond-project',
          at: 'E4 F4',
          facts: { name: 'Officer', months: 13, limit: 12 },
          amount: 1300,
        },
      ],
    },
  },
  notApplicable: {
    'no line states a factor': budget(line({ amount: 10 })),
    'there is no budget': partnership({}),
  },
});
