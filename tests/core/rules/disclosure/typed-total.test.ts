import { typedTotal } from '../../../../src/core/rules/disclosure/typed-total.js';
import { budget, line, partnership, total } from '../../../support/partnership-of.js';
import { inBudget } from '../../../support/partnership-in.js';
import { calc, type CellLike } from '../../../support/sheet-of.js';
import { testRule } from '../../../support/test-rule.js';

const head = ['Item', 'Quantity', 'Unit cost', 'Amount (USD)'];
const fed = (row: number, item: string, quantity: number, cost: number): CellLike[] => [
  item,
  quantity,
  cost,
  calc(`=B${row}*C${row}`, quantity * cost),
];
const rent = fed(2, 'Rent', 12, 100);
const audit = fed(3, 'Audit', 1, 3000);
const travel = fed(4, 'Travel', 20, 50);
const kits = ['Kits', 10, 40, 400];
const sum = (formula: string, value: number) => ['Total', null, null, calc(formula, value)];

testRule(typedTotal, {
  passes: {
    'everything follows from its cells': inBudget([
      head,
      rent,
      audit,
      travel,
      sum('=SUM(D2:D4)', 5200),
    ]),
    'a lump sum has no factors to follow from': inBudget([
      head,
      rent,
      audit,
      travel,
      ['Launch', null, null, 700],
      sum('=SUM(D2:D5)', 5900),
    ]),
    'half of the lines are typed: no habit to break': inBudget([
      head,
      rent,
      audit,
      ['Travel', 20, 50, 1000],
      ['Kits', 10, 40, 400],
      sum('=SUM(D2:D5)', 5600),
    ]),
    'a typed amount that its factors do not make is another trouble': inBudget([
      head,
      rent,
      audit,
      travel,
      ['Kits', 10, 40, 900],
      sum('=SUM(D2:D5)', 6100),
    ]),
    'a formula without cells, on a line': inBudget([
      head,
      rent,
      audit,
      travel,
      ['Kits', 10, 40, calc('=10*40', 400)],
      sum('=SUM(D2:D5)', 5600),
    ]),
  },
  fails: {
    'a typed total, and a typed line': {
      of: inBudget([head, rent, audit, travel, kits, ['Total', null, null, 5600]]),
      findings: [
        {
          message: 'total',
          at: 'D6',
          facts: { label: 'Total', stated: { money: 5600 } },
          amount: 5600,
        },
        {
          message: 'line',
          at: 'D5',
          facts: {
            name: 'Kits',
            lines: 1,
            of: 4,
            amount: { money: 400 },
            share: { share: 400 / 5600 },
          },
          amount: 400,
        },
      ],
    },
    'a typed total that nothing names': {
      of: budget(
        line({ row: 7, amount: 600, amountFormula: '=C7*E7' }),
        total({ row: 8, label: '', stated: 600, covers: [7] }),
      ),
      findings: [
        {
          message: 'total',
          at: 'F8',
          facts: {
            label: { cell: { sheet: 'Budget', row: 8, column: 6 } },
            stated: { money: 600 },
          },
          amount: 600,
        },
      ],
    },
    'four typed lines of a table are said together': {
      of: inBudget([
        head,
        ...[2, 3, 4, 5, 6].map((row) => fed(row, `Item ${row}`, row, 10)),
        ...[7, 8, 9, 10].map((row) => [`Item ${row}`, row, 10, row * 10]),
        sum('=SUM(D2:D10)', 540),
      ]),
      findings: [
        {
          message: 'lines',
          at: 'D7 D8 D9 D10',
          facts: {
            name: 'Item 7',
            lines: 4,
            of: 9,
            amount: { money: 340 },
            share: { share: 340 / 540 },
          },
          amount: 340,
        },
      ],
    },
    'a table typed throughout gets one notice': {
      of: inBudget([
        head,
        ['Rent', 12, 100, 1200],
        ['Audit', 1, 3000, 3000],
        ['Total', null, null, 4200],
      ]),
      findings: [
        {
          message: 'throughout',
          at: 'D4',
          severity: 'info',
          facts: { sheet: 'Budget', totals: 1 },
        },
      ],
    },
  },
  unjudged: {
    'the file does not tell formulas from figures': {
      of: inBudget([head, rent, audit, kits, ['Total', null, null, 4600]], { valuesOnly: true }),
      reason: 'formulas-unknown',
      facts: { sheets: { list: ['Budget'] } },
    },
  },
  notApplicable: { 'there is no budget': partnership({}) },
});
