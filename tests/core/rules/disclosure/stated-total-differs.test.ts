import { statedTotalDiffers } from '../../../../src/core/rules/disclosure/stated-total-differs.js';
import { inBudget, partnershipIn } from '../../../support/partnership-in.js';
import { calc, type CellLike, formatted, sheetOf } from '../../../support/sheet-of.js';
import { testRule } from '../../../support/test-rule.js';

const head = ['Item', 'Quantity', 'Unit cost', 'Amount (USD)'];
const lines = [
  ['Rent', 12, 100, calc('=B2*C2', 1200)],
  ['Audit', 1, 3000, calc('=B3*C3', 3000)],
];
const table = [head, ...lines, ['Total', null, null, calc('=SUM(D2:D3)', 4200)]];
const cover = (...row: readonly CellLike[]) =>
  partnershipIn(sheetOf('Budget', table), sheetOf('Cover', [['School project'], row]));
const above = (...row: readonly CellLike[]) => inBudget([['School project'], row, [], ...table]);
const summaryWith = (north: CellLike, south: number, total: number) =>
  partnershipIn(
    sheetOf('Summary', [
      ['Partner', 'Amount (USD)'],
      ['North', north],
      ['South', south],
      ['Total', calc('=SUM(B2:B3)', total)],
    ]),
    sheetOf('North', table),
    sheetOf('South', [
      head,
      ['Kits', 40, 80, calc('=B2*C2', 3200)],
      ['Meals', 1000, 2, calc('=B3*C3', 2000)],
      ['Total', null, null, calc('=SUM(D2:D3)', 5200)],
    ]),
  );

testRule(statedTotalDiffers, {
  passes: {
    'the cover says the same': cover('Total budget', '', 4200),
    'the title says the same, in words': above('Total budget: USD 4,200'),
    'of another order: a whole programme': cover('Total budget', 420000),
    'asked of the donor, and what others give stands beside it': partnershipIn(
      sheetOf('Budget', table),
      sheetOf('Cover', [
        ['Total requested from the donor', 3000],
        ['Own contribution', 1200],
      ]),
    ),
    'within what people agreed on': {
      of: cover('Total budget', 4190),
      settings: { toleranceMoney: 50 },
    },
    'the total of one source, which the table gives as well': partnershipIn(
      sheetOf('Budget', [
        [...head, 'Donor', 'Own funds'],
        ['Rent', 12, 100, 1200, 1000, 200],
        ['Audit', 1, 3000, 3000, 2500, 500],
        ['Total', null, null, 4200, 3500, 700],
      ]),
      sheetOf('Cover', [['Total grant', 3500]]),
    ),
  },
  fails: {
    'the cover and the title block': {
      of: partnershipIn(
        sheetOf('Budget', [['Total budget:', 4300], [], ...table]),
        sheetOf('Cover', [['School project'], ['Total budget', '', 4000]]),
      ),
      findings: [
        {
          message: 'differs',
          at: 'B1 D6',
          facts: {
            label: 'Total budget',
            stated: { money: 4300 },
            total: { money: 4200 },
            difference: { money: 100 },
            place: { cell: { sheet: 'Budget', row: 6, column: 4 } },
          },
          amount: 100,
        },
        {
          message: 'differs',
          at: 'Cover!C2 D6',
          facts: {
            label: 'Total budget',
            stated: { money: 4000 },
            total: { money: 4200 },
            difference: { money: 200 },
            place: { cell: { sheet: 'Budget', row: 6, column: 4 } },
          },
          amount: 200,
        },
      ],
    },
    'the title of a summary, whose own total is right': {
      of: partnershipIn(
        sheetOf('Summary', [
          ['Total requested from the donor (USD)', 9100],
          [],
          ['Partner', 'Amount (USD)'],
          ['North', calc('=North!D4', 4200)],
          ['South', calc('=South!D4', 4200)],
          ['Total', calc('=SUM(B4:B5)', 8400)],
        ]),
        sheetOf('North', table),
        sheetOf('South', [
          head,
          ['Kits', 40, 80, calc('=B2*C2', 3200)],
          ['Meals', 500, 2, calc('=B3*C3', 1000)],
          ['Total', null, null, calc('=SUM(D2:D3)', 4200)],
        ]),
      ),
      findings: [
        {
          message: 'differs-from-lines',
          at: 'Summary!B1',
          facts: {
            label: 'Total requested from the donor (USD)',
            stated: { money: 9100 },
            total: { money: 8400 },
            difference: { money: 700 },
          },
          amount: 700,
        },
      ],
    },
    'asked of a donor by name': {
      of: partnershipIn(
        sheetOf('Budget', [['Total requested from Heron Trust:', 2100], [], ...table]),
        sheetOf('Partners', [
          ['Organisation', 'Kind', 'Country'],
          ['Harbour Relief', 'Lead', 'Norway'],
          ['Heron Trust', 'Donor', 'Ireland'],
        ]),
      ),
      findings: [
        {
          message: 'differs',
          at: 'B1 D6',
          facts: {
            label: 'Total requested from Heron Trust',
            stated: { money: 2100 },
            total: { money: 4200 },
            difference: { money: 2100 },
            place: { cell: { sheet: 'Budget', row: 6, column: 4 } },
          },
          amount: 2100,
        },
      ],
    },
    'one typed line of a summary: the line, what it speaks for, and the sum that takes it up': {
      of: summaryWith(calc('=North!D4', 4200), 4500, 8700),
      findings: [
        {
          message: 'differs',
          at: 'Summary!B3 South!D4 Summary!B4',
          facts: {
            label: 'South',
            stated: { money: 4500 },
            total: { money: 5200 },
            difference: { money: 700 },
            place: { cell: { sheet: 'South', row: 4, column: 4 } },
          },
          amount: 700,
        },
      ],
    },
    'two lines of a summary differ: its sum tells, as figures do not say which is whose': {
      of: summaryWith(4100, 4500, 8600),
      findings: [
        {
          message: 'differs-from-lines',
          at: 'Summary!B4',
          facts: {
            label: 'Summary',
            stated: { money: 8600 },
            total: { money: 9400 },
            difference: { money: 800 },
          },
          amount: 800,
        },
      ],
    },
    'the table has no total of its own': {
      of: partnershipIn(
        sheetOf('Budget', [head, ...lines]),
        sheetOf('Cover', [['School project'], ['Total project cost: USD 4,000']]),
      ),
      findings: [
        {
          message: 'differs-from-lines',
          at: 'Cover!A2',
          facts: {
            label: 'Total project cost',
            stated: { money: 4000 },
            total: { money: 4200 },
            difference: { money: 200 },
          },
          amount: 200,
        },
      ],
    },
  },
  notApplicable: {
    'words about a total without a figure': above('Total budget', 'see below'),
    'a label with no cell after it': above('Total budget'),
    'in another currency': cover('Total budget', formatted(3900, '[$€-407] #,##0')),
    'nothing is stated elsewhere': inBudget(table),
    'a bare "Total" on another tab may be anything': cover('Total', 17),
  },
});
