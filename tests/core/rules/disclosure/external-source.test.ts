import { externalSource } from '../../../../src/core/rules/disclosure/external-source.js';
import { partnership } from '../../../support/partnership-of.js';
import { inBudget, partnershipIn } from '../../../support/partnership-in.js';
import { calc, type CellLike, sheetOf } from '../../../support/sheet-of.js';
import { testRule } from '../../../support/test-rule.js';

const head = ['Item', 'Quantity', 'Unit cost', 'Amount (USD)'];
const rent = ['Rent', 12, 100, calc('=B2*C2', 1200)];
const audit = ['Audit', 1, 3000, 3000];
const link = '=IMPORTRANGE("1aB","Prices!B2")';
const linked = (item: string, cost: CellLike) => [item, 10, cost, 400];
const facts = (name: string, lines: number, of: number, amount: number, all: number) => ({
  name,
  lines,
  of,
  amount: { money: amount },
  share: { share: amount / all },
});

testRule(externalSource, {
  passes: {
    'formulas over this file only': inBudget([head, rent, audit]),
    'an import that nothing draws on': partnershipIn(
      sheetOf('Budget', [head, rent, audit]),
      sheetOf('Rates', [['Rates'], [calc(link, 40)]]),
    ),
  },
  fails: {
    'a unit cost imported, and an amount linked to another workbook': {
      of: inBudget([
        head,
        rent,
        linked('Kits', calc(link, 40)),
        ['Bus', 1, 90, calc("='[prices.xlsx]Sheet1'!B3", 90)],
      ]),
      findings: [
        { message: 'line', at: 'D3', facts: facts('Kits', 1, 3, 400, 1690), amount: 400 },
        { message: 'line', at: 'D4', facts: facts('Bus', 1, 3, 90, 1690), amount: 90 },
      ],
    },
    'through a tab that is filled from elsewhere': {
      of: partnershipIn(
        sheetOf('Budget', [head, rent, audit, linked('Kits', calc('=Rates!A2', 40))]),
        sheetOf('Rates', [['Rates'], [calc(link, 40)]]),
      ),
      findings: [{ message: 'line', at: 'D4', facts: facts('Kits', 1, 3, 400, 4600), amount: 400 }],
    },
    'the whole table is imported by one formula, and said once': {
      of: inBudget([
        [
          calc('=IMPORTRANGE("1aB","Budget!A1:D9")', 'Item'),
          'Quantity',
          'Unit cost',
          'Amount (USD)',
        ],
        ...['Rent', 'Kits', 'Bus', 'Audit'].map((item) => linked(item, 40)),
      ]),
      findings: [
        {
          message: 'lines',
          at: 'D2 D3 D4 D5',
          facts: facts('Rent', 4, 4, 1600, 1600),
          amount: 1600,
        },
      ],
    },
  },
  unjudged: {
    'the file does not tell formulas from figures': {
      of: inBudget([head, rent, audit], { valuesOnly: true }),
      reason: 'formulas-unknown',
      facts: { sheets: { list: ['Budget'] } },
    },
  },
  notApplicable: { 'there is no budget': partnership({}) },
});
