import { rangeGap } from '../../../../src/core/rules/disclosure/range-gap.js';
import { budget, line, partnership, total } from '../../../support/partnership-of.js';
import { inBudget, partnershipIn } from '../../../support/partnership-in.js';
import { calc, sheetOf } from '../../../support/sheet-of.js';
import { testRule } from '../../../support/test-rule.js';

const lines = [
  line({ row: 7, description: 'Rent', amount: 100 }),
  line({ row: 8, description: 'Audit', amount: 250 }),
  line({ row: 9, description: 'Travel', amount: 400 }),
];
const covers = [7, 8, 9];
const subtotal = { kind: 'subtotal', label: 'Office' } as const;
const noFollowers = { followers: { list: [] }, followerCount: 0 };

const head = ['Item', 'Quantity', 'Unit cost', 'Amount (USD)'];
const table = (...totals: readonly (readonly [string, string, number])[]) => [
  head,
  ['Rent', 12, 100, calc('=B2*C2', 1200)],
  ['Audit', 1, 3000, calc('=B3*C3', 3000)],
  ['Travel', 20, 50, calc('=B4*C4', 1000)],
  ...totals.map(([label, formula, value]) => [label, null, null, calc(formula, value)]),
];

testRule(rangeGap, {
  passes: {
    'a sum over all lines': inBudget(table(['Total', '=SUM(D2:D4)', 5200])),
    'lines added one by one': inBudget(table(['Total', '=D2+D3+D4', 5200])),
    'the total of the subtotals': budget(
      ...lines,
      total({ ...subtotal, row: 10, stated: 750, formula: '=SUM(F7:F9)', covers }),
      total({ row: 11, stated: 750, formula: '=F10', covers: [10] }),
    ),
    'SUBTOTAL passes over the subtotals in its range': budget(
      ...lines,
      total({ ...subtotal, row: 10, stated: 750, formula: '=SUBTOTAL(9,F7:F9)', covers }),
      total({ row: 11, stated: 750, formula: '=SUBTOTAL(9,F7:F10)', covers: [10] }),
    ),
    'a formula that does more than add is not understood': budget(
      ...lines,
      total({ row: 10, stated: 535, formula: '=SUM(F7:F9)-F8+F8*14%', covers }),
    ),
    'a figure that is not what the cells hold is not understood': budget(
      ...lines,
      total({ row: 10, stated: 999, formula: '=SUM(F7:F8)', covers }),
    ),
    'a line left out that says nothing at all': budget(
      ...lines,
      line({ row: 10, description: 'To come' }),
      total({ row: 11, stated: 750, formula: '=SUM(F7:F9)', covers: [7, 8, 9, 10] }),
    ),
    'figures of another tab are added too': budget(
      ...lines,
      total({ row: 10, stated: 500, formula: '=F7+F9+Other!F3', covers }),
    ),
  },
  fails: {
    'a subtotal that stops a line early is named, not the total that rests on it': {
      of: budget(
        total({ ...subtotal, row: 6, stated: 350, formula: '=SUM(F7:F8)', covers: [7, 8] }),
        ...lines,
        total({ row: 11, stated: 350, formula: '=SUM(F6,F10)', covers: [6, 9] }),
      ),
      findings: [
        {
          message: 'left-out',
          at: 'F6 F9',
          facts: {
            label: 'Office',
            stated: { money: 350 },
            corrected: { money: 750 },
            difference: { money: 400 },
            rows: { list: ['Travel'] },
            followers: { list: [{ cell: { sheet: 'Budget', row: 11, column: 6 } }] },
            followerCount: 1,
          },
          amount: 400,
        },
      ],
    },
    'the sum stops early, and higher totals follow': {
      of: budget(
        ...lines,
        total({ ...subtotal, row: 10, stated: 350, formula: '=SUM(F7:F8)', covers }),
        total({ row: 11, label: 'Total', stated: 350, formula: '=F10+F12', covers: [10] }),
        total({ row: 13, label: 'Grand total', stated: 350, covers: [11] }),
      ),
      findings: [
        {
          message: 'left-out',
          at: 'F10 F9',
          facts: {
            label: 'Office',
            stated: { money: 350 },
            corrected: { money: 750 },
            difference: { money: 400 },
            rows: { list: ['Travel'] },
            followers: {
              list: [
                { cell: { sheet: 'Budget', row: 11, column: 6 } },
                { cell: { sheet: 'Budget', row: 13, column: 6 } },
              ],
            },
            followerCount: 2,
          },
          amount: 400,
        },
      ],
    },
    'one total skips a row, another adds a subtotal with its parts': {
      of: budget(
        ...lines,
        total({ ...subtotal, row: 10, stated: 500, formula: '=F7+F9', covers }),
        line({ row: 11, description: 'Kits', amount: 60 }),
        total({ row: 12, label: 'Total', stated: 1310, formula: '=SUM(F7:F11)', covers: [10, 11] }),
      ),
      findings: [
        {
          message: 'left-out',
          at: 'F10 F8',
          facts: {
            label: 'Office',
            stated: { money: 500 },
            corrected: { money: 750 },
            difference: { money: 250 },
            rows: { list: ['Audit'] },
            ...noFollowers,
          },
          amount: 250,
        },
        {
          message: 'counted-twice',
          at: 'F12 F10',
          facts: {
            label: 'Total',
            stated: { money: 1310 },
            corrected: { money: 560 },
            difference: { money: 750 },
            rows: { list: ['Office'] },
            ...noFollowers,
          },
          amount: 750,
        },
      ],
    },
    'two lines apart from each other are left out': {
      of: budget(
        ...lines,
        line({ row: 10, description: 'Kits', amount: 60 }),
        total({ row: 11, stated: 500, formula: '=F7+F9', covers: [7, 8, 9, 10] }),
      ),
      findings: [
        {
          message: 'left-out',
          at: 'F11 F8 F10',
          facts: {
            label: 'Total',
            stated: { money: 500 },
            corrected: { money: 810 },
            difference: { money: 310 },
            rows: { list: ['Audit', 'Kits'] },
            ...noFollowers,
          },
          amount: 310,
        },
      ],
    },
    'a formula copied across years is one trouble, told of the largest figure': {
      of: inBudget([
        ['Item', 'Year 1 (USD)', 'Year 2 (USD)', 'Year 3 (USD)'],
        ['Rent', 600, 600, 600],
        ['Audit', 1000, 1000, 2000],
        ['Travel', 400, 700, 500],
        ['Total', calc('=SUM(B2:B3)', 1600), calc('=SUM(C2:C3)', 1600), calc('=SUM(D2:D3)', 2600)],
      ]),
      findings: [
        {
          message: 'left-out',
          at: 'C5 C4',
          facts: {
            label: 'Total',
            stated: { money: 1600 },
            corrected: { money: 2300 },
            difference: { money: 700 },
            rows: { list: ['Travel'] },
            ...noFollowers,
          },
          amount: 700,
        },
      ],
    },
    'a line that holds nothing yet is only worth knowing': {
      of: budget(
        ...lines,
        line({ row: 10, description: 'Evaluation', amount: 0 }),
        total({ row: 11, label: '', stated: 750, formula: '=SUM(F7:F9)', covers: [7, 8, 9, 10] }),
      ),
      findings: [
        {
          message: 'no-money-yet',
          at: 'F11 F10',
          severity: 'info',
          facts: {
            label: { cell: { sheet: 'Budget', row: 11, column: 6 } },
            stated: { money: 750 },
            corrected: { money: 750 },
            difference: { money: 0 },
            rows: { list: ['Evaluation'] },
            ...noFollowers,
          },
          amount: 0,
        },
      ],
    },
    'the gap is in a summary of the budget': {
      of: partnershipIn(
        sheetOf('Summary', [
          ['Part', 'Amount (USD)'],
          ['Office', calc('=Budget!D5', 5200)],
          ['Field', calc('=Field!D4', 800)],
          ['Schools', calc('=Schools!D4', 900)],
          ['Total', calc('=SUM(B2:B3)', 6000)],
        ]),
        sheetOf('Budget', table(['Total', '=SUM(D2:D4)', 5200])),
        ...['Field', 'Schools'].map((name, place) =>
          sheetOf(name, [
            head,
            ['Visits', 5, 100, calc('=B2*C2', 500)],
            ['Guides', 3 + place, 100, calc('=B3*C3', 300 + 100 * place)],
            ['Total', null, null, calc('=SUM(D2:D3)', 800 + 100 * place)],
          ]),
        ),
      ),
      findings: [
        {
          message: 'left-out',
          at: 'Summary!B5 Summary!B4',
          facts: {
            label: 'Total',
            stated: { money: 6000 },
            corrected: { money: 6900 },
            difference: { money: 900 },
            rows: { list: ['Schools'] },
            ...noFollowers,
          },
          amount: 900,
        },
      ],
    },
  },
  unjudged: {
    'the file does not tell formulas from figures': {
      of: inBudget(table(['Total', '=SUM(D2:D3)', 4200]), { valuesOnly: true }),
      reason: 'formulas-unknown',
      facts: { sheets: { list: ['Budget'] } },
    },
  },
  notApplicable: {
    'all totals are typed': inBudget([...table(), ['Total', null, null, 5200]]),
    'there is no budget': partnership({}),
  },
});
