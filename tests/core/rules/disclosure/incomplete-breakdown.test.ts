import { incompleteBreakdown } from '../../../../src/core/rules/disclosure/incomplete-breakdown.js';
import { budget, line } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const whole = line({
  row: 20,
  description: 'Rent',
  unit: 'month',
  quantity: 12,
  unitCost: 500,
  amount: 6000,
});

testRule(incompleteBreakdown, {
  passes: {
    'unit, quantity and unit cost are there': budget(whole),
    'the table has no column for units, so none is asked': budget(
      line({ row: 7, quantity: 3, unitCost: 100, amount: 300, without: ['unit'] }),
    ),
    'a blank duration is not missed where the rest makes the amount': budget(
      line({ unit: 'piece', quantity: 3, unitCost: 100, amount: 300, blank: ['duration'] }),
    ),
    'a quantity that reads TBC is withheld, not missing': budget(
      line({ unit: 'piece', unitCost: 100, amount: 300, unreadable: { quantity: 'TBC' } }),
    ),
    'so many times what the rows above come to': budget(
      whole,
      line({
        row: 22,
        description: 'Number of visits',
        duration: 6,
        amount: 36_000,
        amountFormula: '=F20*D22',
        blank: ['unit-cost', 'unit'],
      }),
    ),
    'units need not be given where people say so': {
      of: budget(line({ quantity: 3, unitCost: 100, amount: 300 })),
      settings: { required: 'quantity unit-cost' },
    },
  },
  fails: {
    'a table gives prices and has no column for how many': {
      of: budget(
        line({
          row: 7,
          description: 'Kits',
          unit: 'kit',
          unitCost: 20,
          amount: 400,
          without: ['quantity'],
        }),
        line({
          row: 8,
          description: 'Mats',
          unit: 'mat',
          unitCost: 10,
          amount: 100,
          without: ['quantity'],
        }),
      ),
      findings: [
        {
          message: 'no-column',
          at: 'F7 F8',
          facts: { factor: { term: 'role.quantity' }, lines: 2, amount: { money: 500 } },
          amount: 500,
        },
      ],
    },
    'one line lacks its unit, another its quantity': {
      of: budget(
        whole,
        line({ row: 7, description: 'Chairs', quantity: 3, unitCost: 100, amount: 300 }),
        line({ row: 8, description: 'Kits', unit: 'kit', unitCost: 20, amount: 400 }),
      ),
      findings: [
        {
          message: 'blank',
          at: 'F7 B7',
          facts: {
            name: 'Chairs',
            amount: { money: 300 },
            missing: { list: [{ term: 'role.unit' }] },
          },
          amount: 300,
        },
        {
          message: 'blank',
          at: 'F8 C8',
          facts: {
            name: 'Kits',
            amount: { money: 400 },
            missing: { list: [{ term: 'role.quantity' }] },
          },
          amount: 400,
        },
      ],
    },
    'a table of one line is a line, not a form': {
      of: budget(line({ description: 'Chairs', quantity: 3, unitCost: 100, amount: 300 })),
      findings: [
        {
          message: 'blank',
          at: 'F7 B7',
          facts: {
            name: 'Chairs',
            amount: { money: 300 },
            missing: { list: [{ term: 'role.unit' }] },
          },
          amount: 300,
        },
      ],
    },
    'the months are blank and would be needed': {
      of: budget(
        whole,
        line({
          row: 7,
          description: 'Guard',
          unit: 'person',
          quantity: 2,
          unitCost: 100,
          amount: 2400,
          blank: ['duration'],
        }),
      ),
      findings: [
        {
          message: 'blank',
          at: 'F7 D7',
          facts: {
            name: 'Guard',
            amount: { money: 2400 },
            missing: { list: [{ term: 'role.duration' }] },
          },
          amount: 2400,
        },
      ],
    },
    'a column that is blank throughout is one finding': {
      of: budget(
        line({ row: 7, description: 'Chairs', quantity: 3, unitCost: 100, amount: 300 }),
        line({ row: 8, description: 'Tables', quantity: 1, unitCost: 200, amount: 200 }),
      ),
      findings: [
        {
          message: 'blank-throughout',
          at: 'F7 F8',
          facts: { factor: { term: 'role.unit' }, lines: 2, amount: { money: 500 } },
          amount: 500,
        },
      ],
    },
    'a form without a column for unit costs is one finding': {
      of: budget(
        line({
          row: 7,
          description: 'Chairs',
          unit: 'piece',
          quantity: 3,
          amount: 300,
          without: ['unit-cost'],
        }),
        line({
          row: 8,
          description: 'Tables',
          unit: 'piece',
          quantity: 1,
          amount: 200,
          without: ['unit-cost'],
        }),
      ),
      findings: [
        {
          message: 'no-column',
          at: 'F7 F8',
          facts: { factor: { term: 'role.unit-cost' }, lines: 2, amount: { money: 500 } },
          amount: 500,
        },
      ],
    },
  },
  notApplicable: {
    'an amount alone is a lump sum, not half a breakdown': budget(
      line({ description: 'Workshop', amount: 900 }),
    ),
    'a rate on a base has factors of its own': budget(
      line({ description: 'Overhead', percent: 0.07, unitCost: 1000, amount: 70, isRate: true }),
    ),
  },
});
