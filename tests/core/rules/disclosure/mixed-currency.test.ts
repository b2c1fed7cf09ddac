import { mixedCurrency } from '../../../../src/core/rules/disclosure/mixed-currency.js';
import { partnership } from '../../../support/partnership-of.js';
import { inBudget, partnershipIn } from '../../../support/partnership-in.js';
import { formatted, sheetOf } from '../../../support/sheet-of.js';
import { testRule } from '../../../support/test-rule.js';

const head = ['Item', 'Quantity', 'Unit cost', 'Currency', 'Amount'];
const rent = ['Rent', 12, 100, 'USD', 1200];
const audit = ['Audit', 1, 3000, 'USD', 3000];
const translation = ['Translation', 40, 20, 'EUR', 800];
const inOne = (code: string, format = '#,##0') => [
  ['Item', 'Quantity', 'Unit cost', `Amount (${code})`],
  ['Rent', 12, 100, formatted(1200, format)],
  ['Audit', 1, 3000, formatted(3000, format)],
  ['Total', null, null, formatted(4200, format)],
];

testRule(mixedCurrency, {
  passes: {
    'one currency': inBudget([head, rent, audit]),
    'two currencies with the rate on another tab': partnershipIn(
      sheetOf('Budget', [head, rent, audit, translation]),
      sheetOf('Notes', [['Exchange rate of 2 May'], ['1 EUR', 1.08]]),
    ),
    'the rate as an equation': partnershipIn(
      sheetOf('Budget', [head, rent, audit, translation]),
      sheetOf('Notes', [['1 EUR = 1.08 USD']]),
    ),
    'a bare dollar sign is anybody’s': inBudget([
      ['Item', 'Quantity', 'Unit cost', 'Amount (KES)'],
      ['Rent', 12, 100, formatted(1200, '"KES" #,##0')],
      ['Audit', 1, 3000, formatted(3000, '$#,##0')],
    ]),
    'two budgets in one currency': partnershipIn(
      sheetOf('Lead', inOne('USD')),
      sheetOf('Local', inOne('USD').slice(0, 3)),
    ),
  },
  fails: {
    'lines by their currency column': {
      of: inBudget([head, rent, audit, translation, ['Guides', 10, 6, 'GBP', 60]]),
      findings: [
        {
          message: 'lines',
          at: 'E4',
          facts: {
            sheet: 'Budget',
            other: 'EUR',
            usual: 'USD',
            lines: 1,
            of: 4,
            amount: { money: 800 },
            share: { share: 800 / 5060 },
          },
        },
        {
          message: 'lines',
          at: 'E5',
          facts: {
            sheet: 'Budget',
            other: 'GBP',
            usual: 'USD',
            lines: 1,
            of: 4,
            amount: { money: 60 },
            share: { share: 60 / 5060 },
          },
        },
      ],
    },
    'a line in euros among francs that are of several countries': {
      of: inBudget([
        head,
        ['Rent', 12, 60000, 'FCFA', 720000],
        ['Audit', 1, 900000, 'FCFA', 900000],
        ['Translation', 40, 20, 'EUR', 800],
      ]),
      findings: [
        {
          message: 'lines',
          at: 'E4',
          facts: {
            sheet: 'Budget',
            other: 'EUR',
            usual: 'XOF',
            lines: 1,
            of: 3,
            amount: { money: 800 },
            share: { share: 800 / 1620800 },
          },
        },
      ],
    },
    'a line by the format of its amount': {
      of: inBudget([
        ['Item', 'Quantity', 'Unit cost', 'Amount'],
        ['Rent', 12, 100, formatted(1200, '[$€-407] #,##0')],
        ['Audit', 1, 3000, formatted(3000, '[$€-407] #,##0')],
        ['Guides', 10, 80, formatted(800, '[$CHF] #,##0')],
      ]),
      findings: [
        {
          message: 'lines',
          at: 'D4',
          facts: {
            sheet: 'Budget',
            other: 'CHF',
            usual: 'EUR',
            lines: 1,
            of: 3,
            amount: { money: 800 },
            share: { share: 0.16 },
          },
        },
      ],
    },
    'a sheet in a currency of its own': {
      of: partnershipIn(
        sheetOf('Lead', [...inOne('USD').slice(0, 3), ['Guides', 10, 80, 800]]),
        sheetOf('Local', inOne('KES').slice(0, 3)),
      ),
      findings: [
        {
          message: 'table',
          at: 'Local!D2 Local!D3',
          facts: {
            sheet: 'Local',
            other: 'KES',
            usual: 'USD',
            lines: 2,
            of: 5,
            amount: { money: 4200 },
            share: { share: 4200 / 9200 },
          },
        },
      ],
    },
  },
  notApplicable: { 'there is no budget': partnership({}) },
});
