import { unlabelledAmount } from '../../../../src/core/rules/disclosure/unlabelled-amount.js';
import { budget, line, partnership } from '../../../support/partnership-of.js';
import { inBudget } from '../../../support/partnership-in.js';
import { testRule } from '../../../support/test-rule.js';

const head = ['Item', 'Unit', 'Quantity', 'Unit cost', 'Amount (USD)'];

testRule(unlabelledAmount, {
  passes: {
    'every amount has a description': budget(line({ description: 'Rent', amount: 100 })),
    'a category says what it is': budget(line({ category: 'Transport', amount: 100 })),
    'a remark says what it is': budget(line({ remarks: ['Bus tickets for guests'], amount: 100 })),
    'words in another column of the row': inBudget([
      head,
      ['Rent', 'month', 12, 100, 1200],
      ['', 'Price for each person', 2, 50, 100],
    ]),
    'a blank description and no money': budget(
      line({ row: 7, amount: 0 }),
      line({ row: 8, description: 'Rent', amount: 100 }),
    ),
    'below what people look at': { of: budget(line({ amount: 4 })), settings: { ignoreBelow: 5 } },
  },
  fails: {
    'an amount with a unit alone, and one with nothing': {
      of: inBudget([
        head,
        ['Rent', 'month', 12, 100, 1200],
        ['', 'day', 6, 150, 900],
        ['Internet', 'month', 12, 50, 600],
        ['', '', 2, 40, 80],
        ['Audit', 'audit', 1, 700, 700],
      ]),
      findings: [
        {
          message: 'no-description',
          at: 'E3',
          facts: { row: 3, amount: { money: 900 } },
          amount: 900,
        },
        {
          message: 'no-description',
          at: 'E5',
          facts: { row: 5, amount: { money: 80 } },
          amount: 80,
        },
      ],
    },
    'a mark in a column of choices describes nothing': {
      of: inBudget([
        ['Code', 'Budget line', 'D / S', 'Unit', 'Quantity', 'Unit cost', 'Amount (USD)'],
        ['1.1', 'Rent', 'S', 'month', 12, 100, 1200],
        ['1.2', '', 'D', 'piece', 60, 15, 900],
        ['1.3', 'Jerrycans', 'D', 'piece', 200, 3, 600],
      ]),
      findings: [
        {
          message: 'no-description',
          at: 'G3',
          facts: { row: 3, amount: { money: 900 } },
          amount: 900,
        },
      ],
    },
  },
  notApplicable: { 'there is no budget': partnership({}) },
});
