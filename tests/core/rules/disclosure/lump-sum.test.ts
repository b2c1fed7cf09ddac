import { lumpSum } from '../../../../src/core/rules/disclosure/lump-sum.js';
import { budget, line, partnership } from '../../../support/partnership-of.js';
import { sheetOf, workbookOf } from '../../../support/sheet-of.js';
import { testRule } from '../../../support/test-rule.js';

const rent = line({
  row: 8,
  description: 'Rent',
  unit: 'month',
  quantity: 12,
  unitCost: 8000,
  amount: 96000,
});

testRule(lumpSum, {
  passes: {
    'months times rent': budget(rent),
    'one laptop is one thing, even without a unit': budget(
      line({ description: 'Laptop', quantity: 1, unitCost: 800, amount: 800 }),
    ),
    'the price of one is not the whole sum': budget(
      line({ description: 'Community work', quantity: 1, unitCost: 400, amount: 900 }),
    ),
    'one audit is a named unit': budget(
      line({
        description: 'Yearly audit',
        unit: 'audit',
        quantity: 1,
        unitCost: 4000,
        amount: 4000,
      }),
    ),
    'a rate on a base is broken down': budget(
      line({ description: 'Overhead 7%', amount: 700, isRate: true, costClass: 'indirect' }),
    ),
    'contingency and taxes are rates too': budget(
      line({ row: 7, description: 'Contingency', amount: 500, costClass: 'contingency' }),
      line({ row: 8, description: 'VAT', amount: 300, costClass: 'tax' }),
    ),
    'the amount comes from a tab that itemises it': partnership({
      workbook: workbookOf(sheetOf('Budget', []), sheetOf('Partner B', [])),
      rows: [
        line({ description: 'Sub-grant to B', amount: 9000, amountFormula: "='Partner B'!F30" }),
      ],
    }),
    'the amount sums an itemised list further down': budget(
      line({ description: 'Training', amount: 9000, amountFormula: '=SUM(F50:F58)' }),
    ),
    'a quantity that is withheld is another trouble': budget(
      line({ description: 'Kits', amount: 900, unreadable: { quantity: 'TBC' } }),
    ),
    'twelve lump sums of a month are counted': budget(
      line({
        description: 'Communication',
        unit: 'lump sum',
        quantity: 12,
        unitCost: 50,
        amount: 600,
      }),
    ),
    'where no unit is asked for, one ticket is one thing': budget(
      line({ description: 'Ticket', quantity: 1, unitCost: 80, amount: 80, without: ['unit'] }),
    ),
    'small change is left out where people say so': {
      of: budget(line({ description: 'Stamps', amount: 20 })),
      settings: { ignoreBelow: 50 },
    },
  },
  fails: {
    'ten sums with a remark beside each are one thing to know': {
      of: budget(
        rent,
        ...Array.from({ length: 10 }, (_, place) =>
          line({
            row: 9 + place,
            description: 'Workshop',
            amount: 100,
            remarks: ['Hall, meals and transport'],
          }),
        ),
      ),
      findings: [
        {
          message: 'described-throughout',
          at: 'F9 F10 F11 F12 F13 F14 F15 F16 F17 F18',
          severity: 'info',
          facts: { lines: 10, amount: { money: 1000 } },
          amount: 1000,
        },
      ],
    },
    'neither quantity nor unit cost, on a large and on a small line': {
      of: budget(
        line({ row: 7, description: 'Workshop', amount: 4000 }),
        rent,
        line({ row: 9, description: 'Launch', amount: 100 }),
      ),
      findings: [
        {
          message: 'no-breakdown',
          at: 'F7 B7',
          facts: { name: 'Workshop', amount: { money: 4000 } },
          amount: 4000,
        },
        {
          message: 'no-breakdown',
          at: 'F9 B9',
          severity: 'warning',
          facts: { name: 'Launch', amount: { money: 100 } },
          amount: 100,
        },
      ],
    },
    'a French lump sum as unit': {
      of: budget(
        line({ description: 'Atelier', unit: 'forfait', quantity: 1, unitCost: 900, amount: 900 }),
      ),
      findings: [
        {
          message: 'lump-word',
          at: 'F7 B7',
          facts: { name: 'Atelier', amount: { money: 900 }, unit: 'forfait' },
          amount: 900,
        },
      ],
    },
    'one workshop at the price of the whole line': {
      of: budget(
        line({
          description: 'Workshop',
          unit: 'activity',
          quantity: 1,
          unitCost: 12000,
          amount: 12000,
        }),
      ),
      findings: [
        {
          message: 'mock-breakdown',
          at: 'F7 B7',
          facts: { name: 'Workshop', amount: { money: 12000 }, unit: 'activity' },
          amount: 12000,
        },
      ],
    },
    'a price that is the whole sum, where no column asks how many': {
      of: budget(
        line({
          description: 'Workshop',
          unit: 'activity',
          unitCost: 900,
          amount: 900,
          without: ['quantity'],
        }),
      ),
      findings: [
        {
          message: 'mock-breakdown',
          at: 'F7 B7',
          facts: { name: 'Workshop', amount: { money: 900 }, unit: 'activity' },
          amount: 900,
        },
      ],
    },
    'a remark that lists the elements makes it described': {
      of: budget(
        line({
          description: 'Workshop',
          unit: 'lump sum',
          amount: 3000,
          remarks: ['Hall for two days, meals for 30, transport of participants'],
        }),
      ),
      findings: [
        {
          message: 'described',
          at: 'F7 B7',
          severity: 'info',
          facts: { name: 'Workshop', amount: { money: 3000 }, unit: 'lump sum' },
          amount: 3000,
        },
      ],
    },
    'a remark that says nothing describes nothing': {
      of: budget(line({ description: 'Workshop', amount: 3000, remarks: ['TBC'] })),
      findings: [
        {
          message: 'no-breakdown',
          at: 'F7 B7',
          facts: { name: 'Workshop', amount: { money: 3000 } },
          amount: 3000,
        },
      ],
    },
    'where no unit is asked for, one workshop is still not one thing': {
      of: budget(
        line({ description: 'Workshop', quantity: 1, unitCost: 80, amount: 80, without: ['unit'] }),
      ),
      findings: [
        {
          message: 'mock-breakdown',
          at: 'F7',
          facts: { name: 'Workshop', amount: { money: 80 } },
          amount: 80,
        },
      ],
    },
    'ten lines that leave their columns blank are one finding': {
      of: budget(
        ...[7, 8, 9, 10, 11, 12, 13, 14, 15, 16].map((row) =>
          line({ row, description: `Training ${row}`, amount: 100 }),
        ),
      ),
      findings: [
        {
          message: 'throughout',
          at: 'F7 F8 F9 F10 F11 F12 F13 F14 F15 F16',
          facts: { lines: 10, amount: { money: 1000 } },
          amount: 1000,
        },
      ],
    },
    'a form without columns for factors is one finding': {
      of: budget(
        line({
          row: 7,
          description: 'Training',
          amount: 3000,
          without: ['unit', 'quantity', 'unit-cost'],
        }),
        line({
          row: 8,
          description: 'Travel',
          amount: 2000,
          without: ['unit', 'quantity', 'unit-cost'],
        }),
      ),
      findings: [
        {
          message: 'throughout',
          at: 'F7 F8',
          facts: { lines: 2, amount: { money: 5000 } },
          amount: 5000,
        },
      ],
    },
  },
  notApplicable: {
    'there is no budget': partnership({}),
    'no line holds money': budget(line({ description: 'Workshop', amount: 0 })),
  },
});
