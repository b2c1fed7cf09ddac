import { shareOfBudget } from '../../../../src/core/rules/agreement/share-of-budget.js';
import { line, organisation, partnership } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const organisations = [
  organisation({ name: 'North', kind: 'lead' }),
  organisation({ name: 'Amal', kind: 'rlo', row: 3 }),
  organisation({ name: 'Sawa', kind: 'community-group', row: 4 }),
];
const shares = (north: number, amal: number, nobody = 0) =>
  partnership({
    organisations,
    rows: [
      line({ row: 7, description: 'Kits', organisation: 'North', amount: north }),
      line({ row: 8, description: 'Classes', organisation: 'Amal', amount: amal }),
      line({ row: 9, description: 'Rooms', amount: nobody }),
    ],
  });
const both = { partners: { list: ['Amal', 'Sawa'] }, floor: { share: 0.25 } };

testRule(shareOfBudget, {
  passes: {
    'just a quarter': shares(7500, 2500),
    'a lower mark that people set': {
      of: shares(9000, 1000),
      settings: { localShare: 0.1 },
    },
    'a sub-grant counts for who receives it': partnership({
      organisations,
      rows: [
        line({ description: 'Kits', organisation: 'North', amount: 7000 }),
        line({
          row: 8,
          description: 'Sub-grant to Amal',
          organisation: 'North',
          amount: 3000,
          costClass: 'passed-on',
        }),
      ],
    }),
  },
  fails: {
    'a fifth': {
      of: shares(8000, 2000),
      findings: [
        {
          message: 'below',
          at: 'Partners!A3 Partners!A4',
          amount: 500,
          facts: { ...both, money: { money: 2000 }, share: { share: 0.2 } },
        },
      ],
    },
    'under the mark whoever the open lines are for': {
      of: shares(8000, 1000, 1000),
      findings: [
        {
          message: 'below',
          at: 'Partners!A3 Partners!A4',
          amount: 1500,
          facts: { ...both, money: { money: 1000 }, share: { share: 0.1 } },
        },
      ],
    },
    'nothing at all': {
      of: shares(8000, 0),
      findings: [
        {
          message: 'nothing',
          at: 'Partners!A3 Partners!A4',
          amount: 2000,
          facts: { ...both, money: { money: 0 }, share: { share: 0 } },
        },
      ],
    },
  },
  unjudged: {
    'open lines could lift it over the mark': {
      of: shares(6000, 2000, 2000),
      reason: 'unassigned',
      facts: { open: { money: 2000 }, all: { money: 10_000 } },
    },
  },
  notApplicable: {
    'nobody is known as local': partnership({
      organisations: organisations.slice(0, 1),
      rows: [line({ organisation: 'North', amount: 900 })],
    }),
    'there is no money': partnership({ organisations }),
  },
});
