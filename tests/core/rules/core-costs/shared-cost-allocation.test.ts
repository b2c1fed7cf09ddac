import { sharedCostAllocation } from '../../../../src/core/rules/core-costs/shared-cost-allocation.js';
import type { Line, Partnership } from '../../../../src/core/partnership/partnership.js';
import { line, organisation, partnership } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const organisations = [
  organisation({ name: 'North', kind: 'lead' }),
  organisation({ name: 'Amal', kind: 'rlo', row: 3 }),
];
const rent = { organisation: 'Amal', description: 'Office rent', costClass: 'core' } as const;

function of(...rows: readonly Line[]): Partnership {
  return partnership({ organisations, rows });
}

testRule(sharedCostAllocation, {
  passes: {
    'a percent column': of(line({ ...rent, amount: 360, percent: 0.3 })),
    'all of it, and it says so': of(line({ ...rent, amount: 360, percent: 1 })),
    'a percent in the words': of(line({ ...rent, description: 'Rent (30%)', amount: 360 })),
    'a percent in the remarks': of(line({ ...rent, amount: 360, remarks: ['30 % of the office'] })),
    'a key in the remarks': of(line({ ...rent, amount: 360, remarks: ['Shared by headcount'] })),
    'shared out over the columns of two': of(
      line({ ...rent, amount: 360, partners: { North: 216, Amal: 144 } }),
    ),
    'a formula with a share': of(line({ ...rent, amount: 360, amountFormula: '=C7*E7*0.3' })),
    'too little to speak of': {
      of: of(line({ ...rent, amount: 20 })),
      settings: { ignoreBelow: 50 },
    },
  },
  fails: {
    'two of one partner together, one of nobody': {
      of: of(
        line({ row: 7, ...rent, amount: 1200 }),
        line({ row: 8, ...rent, description: 'Internet', amount: 240 }),
        line({ row: 9, ...rent, description: 'External audit', amount: 900 }),
        line({ row: 10, description: 'Electricity', costClass: 'core', amount: 100 }),
      ),
      findings: [
        {
          message: 'no-key',
          at: 'F7 F8',
          partner: 'Amal',
          facts: {
            partner: 'Amal',
            lines: 2,
            names: { list: ['Office rent', 'Internet'] },
            amount: { money: 1440 },
          },
          amount: 1440,
        },
        {
          message: 'no-key-unnamed',
          at: 'F10',
          facts: { lines: 1, names: { list: ['Electricity'] }, amount: { money: 100 } },
          amount: 100,
        },
      ],
    },
  },
  notApplicable: {
    'one organisation alone': partnership({
      organisations: [organisation({ name: 'Amal', kind: 'rlo' })],
      rows: [line({ ...rent, amount: 1200 })],
    }),
    'an audit may be the project’s own': of(
      line({ ...rent, description: 'External audit', amount: 900 }),
    ),
    'a post of the project': of(line({ organisation: 'Amal', description: 'Nurse', amount: 900 })),
  },
});
