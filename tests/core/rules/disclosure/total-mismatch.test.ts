import { totalMismatch } from '../../../../src/core/rules/disclosure/total-mismatch.js';
import { budget, line, total } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const lines = [
  line({ row: 7, description: 'Rent', amount: 100 }),
  line({ row: 8, description: 'Audit', amount: 250 }),
  line({ row: 9, description: 'Travel', amount: 400 }),
];
const covers = [7, 8, 9];

testRule(totalMismatch, {
  passes: {
    'a typed total that adds up': budget(...lines, total({ row: 10, stated: 750, covers })),
    'a formula that leaves out a line is another trouble': budget(
      ...lines,
      total({ row: 10, stated: 500, formula: '=F7+F9', covers }),
    ),
    'a typed total that rests on such a formula is not blamed': budget(
      ...lines,
      total({ row: 10, kind: 'subtotal', stated: 500, formula: '=F7+F9', covers }),
      total({ row: 11, label: 'Grand total', stated: 500, covers: [10] }),
    ),
    'cents are rounded away': budget(
      line({ row: 7, amount: 10.4 }),
      line({ row: 8, amount: 10.4 }),
      line({ row: 9, amount: 10.4 }),
      total({ row: 10, stated: 32, covers }),
    ),
    'a form in which nobody has filled in a figure yet': budget(
      line({ row: 7, amount: 0 }),
      line({ row: 8, amount: 0 }),
      total({ row: 10, stated: 0, covers: [7, 8] }),
    ),
    'years that make the amount': budget(
      line({ amount: 300, periods: { 'Year 1': 100, 'Year 2': 200 } }),
    ),
    'the total has a line right that is itself wrong': budget(
      line({ row: 7, quantity: 12, unitCost: 500, amount: 5500 }),
      line({ row: 8, quantity: 1, unitCost: 250, amount: 250 }),
      total({ row: 10, stated: 6250, covers: [7, 8] }),
    ),
    'a single column beside the amount is no breakdown': budget(
      line({ amount: 300, partners: { Spent: 200 } }),
    ),
    'a covered cell cannot be read': budget(
      ...lines,
      total({ row: 10, stated: 500, covers, computed: undefined }),
    ),
  },
  fails: {
    'two typed subtotals are off': {
      of: budget(
        ...lines,
        total({ row: 10, kind: 'subtotal', label: 'A', stated: 380, covers: [7, 8] }),
        total({ row: 11, kind: 'subtotal', label: 'B', stated: 470, covers: [9] }),
      ),
      findings: [
        {
          message: 'differs',
          at: 'F10',
          facts: {
            label: 'A',
            stated: { money: 380 },
            computed: { money: 350 },
            difference: { money: 30 },
            rows: { list: [] },
            followers: { list: [] },
            followerCount: 0,
          },
          amount: 30,
        },
        {
          message: 'differs',
          at: 'F11',
          facts: {
            label: 'B',
            stated: { money: 470 },
            computed: { money: 400 },
            difference: { money: 70 },
            rows: { list: [] },
            followers: { list: [] },
            followerCount: 0,
          },
          amount: 70,
        },
      ],
    },
    'a line is left out, and the grand total follows': {
      of: budget(
        ...lines,
        total({ row: 10, kind: 'subtotal', label: 'Subtotal', stated: 500, covers }),
        total({ row: 11, label: 'Grand total', stated: 500, covers: [10] }),
      ),
      findings: [
        {
          message: 'left-out',
          at: 'F10 F8',
          facts: {
            label: 'Subtotal',
            stated: { money: 500 },
            computed: { money: 750 },
            difference: { money: 250 },
            rows: { list: ['Audit'] },
            followers: { list: [{ cell: { sheet: 'Budget', row: 11, column: 6 } }] },
            followerCount: 1,
          },
          amount: 250,
        },
      ],
    },
    'a line counts twice, while the grand total is right': {
      of: budget(
        ...lines,
        total({ row: 10, kind: 'subtotal', label: 'Subtotal', stated: 1150, covers }),
        total({ row: 11, label: 'Grand total', stated: 750, covers: [10] }),
      ),
      findings: [
        {
          message: 'counted-twice',
          at: 'F10 F9',
          facts: {
            label: 'Subtotal',
            stated: { money: 1150 },
            computed: { money: 750 },
            difference: { money: 400 },
            rows: { list: ['Travel'] },
            followers: { list: [] },
            followerCount: 0,
          },
          amount: 400,
        },
      ],
    },
    'years, sources and partners that do not make the amount': {
      of: budget(
        line({
          row: 7,
          description: 'Rent',
          amount: 300,
          periods: { 'Year 1': 100, 'Year 2': 150 },
        }),
        line({ row: 8, description: 'Rent', amount: 300, sources: { Donor: 200, Own: 0 } }),
        line({ row: 9, description: 'Rent', amount: 300, partners: { A: 200, B: 140 } }),
      ),
      findings: [
        {
          message: 'period-amount-differs',
          at: 'F7 J7 K7',
          facts: {
            name: 'Rent',
            stated: { money: 300 },
            parts: { list: ['Year 1', 'Year 2'] },
            computed: { money: 250 },
            difference: { money: 50 },
          },
          amount: 50,
        },
        {
          message: 'source-amount-differs',
          at: 'F8 J8 K8',
          facts: {
            name: 'Rent',
            stated: { money: 300 },
            parts: { list: ['Donor', 'Own'] },
            computed: { money: 200 },
            difference: { money: 100 },
          },
          amount: 100,
        },
        {
          message: 'organisation-amount-differs',
          at: 'F9 J9 K9',
          facts: {
            name: 'Rent',
            stated: { money: 300 },
            parts: { list: ['A', 'B'] },
            computed: { money: 340 },
            difference: { money: 40 },
          },
          amount: 40,
        },
      ],
    },
    'a rate on columns that are short is short for that reason alone': {
      of: budget(
        line({ row: 7, description: 'Kits', amount: 500, partners: { A: 100, B: 400 } }),
        line({ row: 8, description: 'Visits', amount: 600, partners: { A: 200, B: 300 } }),
        line({ row: 9, description: 'Meals', amount: 400, partners: { A: 200, B: 200 } }),
        line({
          row: 10,
          description: 'Overhead',
          amount: 150,
          isRate: true,
          rate: 0.1,
          partners: { A: 50, B: 90 },
        }),
      ),
      findings: [
        {
          message: 'organisation-amount-differs',
          at: 'F8 J8 K8',
          facts: {
            name: 'Visits',
            stated: { money: 600 },
            parts: { list: ['A', 'B'] },
            computed: { money: 500 },
            difference: { money: 100 },
          },
          amount: 100,
        },
      ],
    },
  },
  unjudged: {
    'partner columns that never make the amount mean something else': {
      of: budget(...[7, 8, 9].map((row) => line({ row, amount: 300, partners: { A: 10, B: 20 } }))),
      reason: 'reading-unclear',
      facts: { sheets: { list: ['Budget'] } },
    },
    'three of four typed totals do not fit what they seem to cover': {
      of: budget(
        ...lines,
        ...[10, 11, 12].map((row) => total({ row, stated: 100 * row - 900, covers })),
        total({ row: 13, stated: 750, covers }),
      ),
      reason: 'reading-unclear',
      facts: { sheets: { list: ['Budget'] } },
    },
  },
  notApplicable: {
    'no total and no columns that add up': budget(...lines),
  },
});
