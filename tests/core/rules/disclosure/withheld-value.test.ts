import { withheldValue } from '../../../../src/core/rules/disclosure/withheld-value.js';
import { budget, line, partnership } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

testRule(withheldValue, {
  passes: {
    'every figure is there': budget(line({ quantity: 3, unitCost: 100, amount: 300 })),
    'a blank is missing, not withheld': budget(line({ amount: 300, blank: ['quantity'] })),
    'a stroke means nothing': budget(line({ unreadable: { amount: '____' } })),
    'words that call a line that has no name': budget(
      line({ description: undefined, amount: 2, unreadable: { 'unit-cost': 'Price per person' } }),
    ),
    'a word for a lump sum is another trouble': budget(
      line({ amount: 300, unreadable: { quantity: 'LS' } }),
    ),
  },
  fails: {
    'an amount to be confirmed, and an error': {
      of: budget(
        line({
          row: 7,
          description: 'Coordinator',
          unreadable: { 'unit-cost': 'TBC', amount: 'TBC' },
        }),
        line({
          row: 8,
          description: 'Rent',
          quantity: 12,
          amount: 6000,
          unreadable: { 'unit-cost': '#REF!' },
        }),
      ),
      findings: [
        {
          message: 'withheld',
          at: 'F7 E7',
          facts: { name: 'Coordinator', role: { term: 'role.amount' }, text: 'TBC', others: 1 },
        },
        {
          message: 'error-value',
          at: 'E8',
          facts: { name: 'Rent', role: { term: 'role.unit-cost' }, text: '#REF!', others: 0 },
          amount: 6000,
        },
      ],
    },
    'a table with its amounts in words is one trouble': {
      of: budget(
        ...[7, 8, 9, 10].map((row) => line({ row, unreadable: { amount: '200 to 300 a year' } })),
        line({ row: 11, description: 'Audit', unreadable: { amount: 'TBC' } }),
      ),
      findings: [
        {
          message: 'texts',
          at: 'F7 F8 F9 F10',
          facts: { lines: 4, role: { term: 'role.amount' }, text: '200 to 300 a year' },
        },
        {
          message: 'withheld',
          at: 'F11',
          facts: { name: 'Audit', role: { term: 'role.amount' }, text: 'TBC', others: 0 },
        },
      ],
    },
    'words instead of an amount': {
      of: budget(line({ description: 'Kits', unreadable: { amount: 'see annex' } })),
      findings: [
        {
          message: 'text',
          at: 'F7',
          facts: { name: 'Kits', role: { term: 'role.amount' }, text: 'see annex', others: 0 },
        },
      ],
    },
  },
  notApplicable: { 'there is no budget': partnership({}) },
});
