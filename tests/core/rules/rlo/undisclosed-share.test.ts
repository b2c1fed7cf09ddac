import { undisclosedShare } from '../../../../src/core/rules/rlo/undisclosed-share.js';
import type { Line, Partnership } from '../../../../src/core/partnership/partnership.js';
import { line, organisation, partnership } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const organisations = [
  organisation({ name: 'North', kind: 'lead' }),
  organisation({ name: 'Amal Network', kind: 'rlo', row: 3 }),
  organisation({ name: 'Sawa Group', kind: 'rlo', row: 4 }),
];
const subGrants = { costClass: 'passed-on', organisation: 'North', amount: 5000 } as const;

function of(...rows: readonly Line[]): Partnership {
  return partnership({ organisations, rows });
}

testRule(undisclosedShare, {
  passes: {
    'each has a line': of(
      line({ row: 7, ...subGrants, description: 'Sub-grant to Amal Network' }),
      line({ row: 8, ...subGrants, description: 'Sub-grant to Sawa Group' }),
    ),
    'columns say how much is whose': of(
      line({
        ...subGrants,
        description: 'Sub-grants to Amal Network and Sawa Group',
        partners: { 'Amal Network': 3000, 'Sawa Group': 2000 },
      }),
    ),
    'a post that looks after RLOs is nobody’s pay but its own': of(
      line({
        row: 7,
        organisation: 'North',
        description: 'RLO liaison officer',
        amount: 900,
        isStaff: true,
      }),
    ),
  },
  fails: {
    'a pool for some, and one for two by name': {
      of: of(
        line({ row: 7, ...subGrants, description: 'Sub-grants to refugee-led organisations' }),
        line({
          row: 8,
          description: 'Honoraria for speakers of Amal Network and Sawa Group',
          amount: 400,
          isStaff: true,
        }),
      ),
      findings: [
        {
          message: 'pooled',
          at: 'F7 A7',
          facts: {
            name: 'Sub-grants to refugee-led organisations',
            amount: { money: 5000 },
          },
          amount: 5000,
        },
        {
          message: 'pooled-named',
          at: 'F8 A8',
          facts: {
            name: 'Honoraria for speakers of Amal Network and Sawa Group',
            amount: { money: 400 },
            partners: { list: ['Amal Network', 'Sawa Group'] },
          },
          amount: 400,
        },
      ],
    },
  },
  notApplicable: {
    'no pay or money passed on speaks of them': of(
      line({ description: 'Meals for RLO focus groups', amount: 90 }),
    ),
  },
});
