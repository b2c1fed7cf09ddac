import type { Line, Partnership } from '../../../../src/core/partnership/partnership.js';
import { unevenCaps } from '../../../../src/core/rules/core-costs/uneven-caps.js';
import { line, organisation, partnership } from '../../../support/partnership-of.js';
import { sheetOf, workbookOf } from '../../../support/sheet-of.js';
import { testRule } from '../../../support/test-rule.js';

const organisations = [
  organisation({ name: 'North', kind: 'lead' }),
  organisation({ name: 'Amal Network', kind: 'rlo', row: 3 }),
];
const rows: readonly Line[] = [
  line({ row: 7, organisation: 'North', amount: 400, isStaff: true }),
  line({ row: 8, organisation: 'North', amount: 500 }),
  line({ row: 9, organisation: 'North', amount: 100, costClass: 'core' }),
  line({ row: 10, organisation: 'Amal Network', amount: 500, isStaff: true }),
];

/** North: 40% staff, 10% core costs of what it keeps; texts below one another from A1. */
function saying(...texts: readonly string[]): Partnership {
  const workbook = workbookOf(
    sheetOf(
      'Budget',
      texts.map((text) => [text]),
    ),
  );
  return partnership({ organisations, rows, workbook });
}

testRule(unevenCaps, {
  passes: {
    'the lead keeps to it': saying('Partners: administrative costs at most 10%'),
    'the lead keeps no money': {
      ...saying('Partner administration: maximum 5%'),
      budget: partnership({ organisations, rows: rows.slice(3) }).budget,
    },
    'staff too': saying('Sub-grants: staff costs shall not exceed 45%'),
  },
  fails: {
    'caps on administration and on staff': {
      of: saying('Partner administration: maximum 5%', 'Amal Network: personnel costs ≤ 20%'),
      findings: [
        {
          message: 'lead-above',
          at: 'A1',
          facts: {
            text: 'Partner administration: maximum 5%',
            cap: { share: 0.05 },
            what: { term: 'cap.administration' },
            lead: 'North',
            share: { share: 0.1 },
          },
        },
        {
          message: 'lead-above',
          at: 'A2',
          facts: {
            text: 'Amal Network: personnel costs ≤ 20%',
            cap: { share: 0.2 },
            what: { term: 'cap.staff' },
            lead: 'North',
            share: { share: 0.4 },
          },
        },
      ],
    },
  },
  unjudged: {
    'nobody is known to lead': {
      of: { ...saying('Partner administration: maximum 5%'), organisations: [] },
      reason: 'lead-unknown',
    },
  },
  notApplicable: {
    'a cap on other costs of partners': saying('Partners: travel at most 10%'),
    'a cap for everybody binds no partner more': saying('Administration: maximum 5%'),
    'a percent without a cap': saying('Partner staff costs: 20%'),
  },
});
