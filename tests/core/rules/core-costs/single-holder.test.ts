import { singleHolder } from '../../../../src/core/rules/core-costs/single-holder.js';
import type { Line, Partnership } from '../../../../src/core/partnership/partnership.js';
import { line, organisation, partnership } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const organisations = [
  organisation({ name: 'North', kind: 'lead' }),
  organisation({ name: 'Amal', kind: 'rlo', row: 3 }),
  organisation({ name: 'Cedar', kind: 'local-ngo', row: 4 }),
];
const amal = line({ row: 20, organisation: 'Amal', description: 'Organiser', amount: 500 });
const cedar = line({ row: 21, organisation: 'Cedar', description: 'Kits', amount: 500 });

function norths(row: number, description: string, amount: number): Line {
  return line({ row, organisation: 'North', description, amount });
}

function of(...rows: readonly Line[]): Partnership {
  return partnership({ organisations, rows: [amal, cedar, ...rows] });
}

testRule(singleHolder, {
  passes: {
    'everybody has laptops': of(
      norths(7, 'Laptops', 900),
      line({ row: 8, organisation: 'Amal', description: 'Laptop', amount: 400 }),
      line({ row: 9, organisation: 'Cedar', description: 'Computers', amount: 400 }),
    ),
    'a line of nobody’s may be for all': of(
      norths(7, 'Laptops', 900),
      line({ row: 8, description: 'Laptops for partners', amount: 400 }),
    ),
    'partners have it in columns of their own': of(
      line({
        row: 7,
        description: 'Insurance',
        amount: 900,
        partners: { North: 300, Amal: 300, Cedar: 300 },
      }),
    ),
    'only a partner has it': of(
      line({ row: 8, organisation: 'Amal', description: 'Insurance', amount: 400 }),
    ),
    'vehicles are no office equipment': of(norths(7, 'Vehicle', 9000)),
    'a training on security is no guard': of(norths(7, 'Security training', 900)),
    'partners have an indirect rate, the lead has none': of(
      norths(7, 'Finance officer', 900),
      line({ row: 8, organisation: 'Amal', amount: 50, costClass: 'indirect' }),
      line({ row: 9, organisation: 'Cedar', amount: 50, costClass: 'indirect' }),
    ),
    'a kind that people left out': {
      of: of(norths(7, 'Laptops', 900)),
      settings: { kinds: 'security insurance' },
    },
  },
  fails: {
    'security for the lead alone, an audit for the lead and one partner': {
      of: of(
        norths(7, 'Security guards', 1200),
        norths(8, 'Night guard', 300),
        norths(9, 'External audit', 2000),
        line({ row: 10, organisation: 'Cedar', description: 'Audit', amount: 700 }),
      ),
      findings: [
        {
          message: 'lead-only',
          at: 'F7 F8',
          facts: {
            kind: { term: 'protective.security' },
            lead: 'North',
            amount: { money: 1500 },
            partners: { list: ['Amal', 'Cedar'] },
          },
          amount: 1500,
        },
        {
          message: 'lead-only',
          at: 'F9',
          facts: {
            kind: { term: 'protective.audit' },
            lead: 'North',
            amount: { money: 2000 },
            partners: { list: ['Amal'] },
          },
          amount: 2000,
        },
      ],
    },
  },
  notApplicable: {
    'partners get money whole, and nobody can tell what for': partnership({
      organisations,
      rows: [
        norths(7, 'Laptops', 900),
        line({
          row: 8,
          organisation: 'North',
          description: 'Sub-grant to Amal',
          amount: 900,
          costClass: 'passed-on',
        }),
      ],
    }),
  },
});
