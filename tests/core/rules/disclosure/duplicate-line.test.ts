import { duplicateLine } from '../../../../src/core/rules/disclosure/duplicate-line.js';
import { partnership } from '../../../support/partnership-of.js';
import { inBudget } from '../../../support/partnership-in.js';
import { day } from '../../../support/sheet-of.js';
import { testRule } from '../../../support/test-rule.js';

const head = ['Code', 'Item', 'Organisation', 'Quantity', 'Unit cost', 'Amount (USD)', 'Notes'];
const rent = ['1', 'Rent', 'A', 12, 100, 1200, ''];
const kits = ['2', 'Kits', 'B', 100, 10, 1000, ''];

testRule(duplicateLine, {
  passes: {
    'lines of their own': inBudget([head, rent, kits]),
    'the same cost of two organisations': inBudget([
      head,
      rent,
      ['3', 'Rent', 'B', 12, 100, 1200, ''],
    ]),
    'on two days': inBudget([
      [...head, 'Date'],
      [...rent, day('2027-01-31')],
      [...kits, day('2027-01-31')],
      ['3', 'Rent', 'A', 12, 100, 1200, '', day('2027-02-28')],
    ]),
    'the same small sum twice': {
      of: inBudget([head, rent, kits, ['3', 'Rent', 'A', 12, 100, 1200, '']]),
      settings: { ignoreBelow: 5000 },
    },
    'the same thing at another amount': inBudget([
      head,
      rent,
      ['3', 'Rent', 'A', 12, 90, 1080, ''],
    ]),
    'a remark tells them apart': inBudget([
      head,
      ['1', 'Rent', 'A', 12, 100, 1200, 'Kasaro'],
      ['2', 'Rent', 'A', 12, 100, 1200, 'Valmira'],
    ]),
    'two accounts': inBudget([
      head,
      ['510', 'Rent', 'A', 12, 100, 1200, ''],
      ['520', 'Rent', 'A', 12, 100, 1200, ''],
      ['520', 'Kits', 'B', 12, 100, 1200, ''],
    ]),
    'in two sections': inBudget([
      head,
      ['', 'North'],
      ['1', 'Rent', 'A', 12, 100, 1200, ''],
      ['', 'South'],
      ['2', 'Rent', 'A', 12, 100, 1200, ''],
    ]),
  },
  fails: {
    'one line twice, another three times': {
      of: inBudget([
        head,
        rent,
        kits,
        ['3', 'rent ', 'A', 12, 100, 1200, ''],
        ['4', 'Guard', 'A', 12, 50, 600, ''],
        ['5', 'Guard', 'A', 12, 50, 600, ''],
        ['6', 'Guard', 'A', 12, 50, 600, ''],
      ]),
      findings: [
        {
          message: 'again',
          at: 'F2 F4',
          facts: { name: 'Rent', times: 2, each: { money: 1200 }, amount: { money: 1200 } },
          amount: 1200,
        },
        {
          message: 'again',
          at: 'F5 F6 F7',
          severity: 'info',
          facts: { name: 'Guard', times: 3, each: { money: 600 }, amount: { money: 1200 } },
          amount: 1200,
        },
      ],
    },
  },
  notApplicable: { 'there is no budget': partnership({}) },
});
