import { unsourcedRate } from '../../../../src/core/rules/disclosure/unsourced-rate.js';
import { partnershipIn } from '../../../support/partnership-in.js';
import { calc, type CellLike, sheetOf } from '../../../support/sheet-of.js';
import { testRule } from '../../../support/test-rule.js';

const prices = sheetOf('Prices', [
  ['Price list', 'Each'],
  ['Hall', 95],
  ['Bus', 120],
]);
const head = ['Item', 'Unit', 'Quantity', 'Unit cost', 'Amount (USD)', 'Notes'];
const hall = ['Hall hire', 'day', 10, calc('=Prices!B2', 95), 950];
const bus = ['Bus hire', 'day', 12, calc('=Prices!B3', 120), 1440];
const sound = ['Sound system', 'day', 10, 60, 600];
const inBudget = (...rows: readonly (readonly CellLike[])[]) =>
  partnershipIn(sheetOf('Budget', [head, ...rows]), prices);

testRule(unsourcedRate, {
  passes: {
    'all unit costs refer to the prices': inBudget(hall, bus),
    'a typed unit cost of another kind': inBudget(hall, bus, ['Kits', 'kit', 10, 60, 600]),
    'pay by the day is like no hire by the day': inBudget(hall, bus, [
      'Facilitator',
      'day',
      20,
      35,
      700,
    ]),
    'a remark says where the price comes from': inBudget(hall, bus, [...sound, 'Offer of 2 May']),
    'a price reckoned in the line itself': inBudget(hall, bus, [
      'Sound system',
      'day',
      10,
      calc('=30*2', 60),
      600,
    ]),
    'a single like line is no habit': inBudget(hall, sound),
  },
  fails: {
    'a typed price of the same unit': {
      of: inBudget(hall, bus, sound),
      findings: [
        {
          message: 'line',
          at: 'D4',
          facts: {
            name: 'Sound system',
            rate: { money: 60 },
            lines: 1,
            of: 3,
            amount: { money: 600 },
            share: { share: 600 / 2990 },
          },
          amount: 600,
        },
      ],
    },
    'four typed prices are said together': {
      of: inBudget(
        hall,
        bus,
        ...['A', 'B', 'C', 'D'].map((name) => [`Tent ${name}`, 'days', 1, 10, 10]),
      ),
      findings: [
        {
          message: 'lines',
          at: 'D4 D5 D6 D7',
          facts: {
            name: 'Tent A',
            rate: { money: 10 },
            lines: 4,
            of: 6,
            amount: { money: 40 },
            share: { share: 40 / 2430 },
          },
          amount: 40,
        },
      ],
    },
    'two typed prices are said each': {
      of: inBudget(hall, bus, sound, ['Tent', 'day', 2, 30, 60]),
      findings: [
        {
          message: 'line',
          at: 'D4',
          facts: {
            name: 'Sound system',
            rate: { money: 60 },
            lines: 1,
            of: 4,
            amount: { money: 600 },
            share: { share: 600 / 3050 },
          },
          amount: 600,
        },
        {
          message: 'line',
          at: 'D5',
          facts: {
            name: 'Tent',
            rate: { money: 30 },
            lines: 1,
            of: 4,
            amount: { money: 60 },
            share: { share: 60 / 3050 },
          },
          amount: 60,
        },
      ],
    },
  },
  notApplicable: {
    'no unit cost refers to a table of prices': inBudget(sound, ['Kits', 'kit', 10, 60, 600]),
  },
});
