import { unequalTerms } from '../../../../src/core/rules/core-costs/unequal-terms.js';
import type { Line, Partnership } from '../../../../src/core/partnership/partnership.js';
import { line, organisation, partnership } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const organisations = [
  organisation({ name: 'North', kind: 'lead' }),
  organisation({ name: 'Amal', kind: 'rlo', row: 3 }),
  organisation({ name: 'Cedar', kind: 'local-ngo', row: 4 }),
];
const overhead = line({
  row: 7,
  organisation: 'North',
  description: 'Indirect costs 7%',
  amount: 700,
  costClass: 'indirect',
});
const rent = { description: 'Office rent', amount: 120, costClass: 'core' } as const;

function of(...rows: readonly Line[]): Partnership {
  return partnership({ organisations, rows: [overhead, ...rows] });
}

testRule(unequalTerms, {
  passes: {
    'a partner has a flat rate too': of(
      line({ row: 8, organisation: 'Amal', amount: 70, costClass: 'indirect' }),
    ),
    'receipts for workshops are no terms of core costs': of(
      line({ row: 8, organisation: 'Amal', description: 'Hall, against receipts', amount: 70 }),
    ),
    'the lead’s own overhead is subject to approval too': partnership({
      organisations,
      rows: [
        { ...overhead, remarks: ['Subject to approval'] },
        line({ row: 8, organisation: 'Amal', ...rent, remarks: ['Against receipts'] }),
      ],
    }),
    'no receipts for the lead, nor for a partner': partnership({
      organisations,
      rows: [
        { ...overhead, remarks: ['Flat, no receipts'] },
        line({ row: 8, organisation: 'Amal', ...rent, remarks: ['Without receipts'] }),
      ],
    }),
    'a condition on the lead alone': of(
      line({ row: 8, organisation: 'North', ...rent, remarks: ['Against receipts'] }),
      line({ row: 9, organisation: 'Amal', ...rent }),
    ),
  },
  fails: {
    'no receipts for the lead, but for a partner': {
      of: partnership({
        organisations,
        rows: [
          { ...overhead, remarks: ['Flat, no receipts'] },
          line({ row: 8, organisation: 'Amal', ...rent, remarks: ['Paid on receipts'] }),
        ],
      }),
      findings: [
        {
          message: 'on-conditions',
          at: 'F8 F7',
          partner: 'Amal',
          facts: {
            partner: 'Amal',
            name: 'Office rent',
            condition: 'Paid on receipts',
            lead: 'North',
            leadLine: 'Indirect costs 7%',
          },
          amount: 120,
        },
      ],
    },
    'one partner is paid against receipts, another up to a maximum': {
      of: of(
        line({ row: 8, organisation: 'Amal', ...rent, remarks: ['Reimbursed against receipts'] }),
        line({
          row: 9,
          organisation: 'Cedar',
          ...rent,
          description: 'Administration costs, max 5%',
        }),
      ),
      findings: [
        {
          message: 'on-conditions',
          at: 'F8 F7',
          partner: 'Amal',
          facts: {
            partner: 'Amal',
            name: 'Office rent',
            condition: 'Reimbursed against receipts',
            lead: 'North',
            leadLine: 'Indirect costs 7%',
          },
          amount: 120,
        },
        {
          message: 'on-conditions',
          at: 'F9 F7',
          partner: 'Cedar',
          facts: {
            partner: 'Cedar',
            name: 'Administration costs, max 5%',
            condition: 'Administration costs, max 5%',
            lead: 'North',
            leadLine: 'Indirect costs 7%',
          },
          amount: 120,
        },
      ],
    },
  },
  unjudged: {
    'two are called lead': {
      of: partnership({
        organisations: [
          organisation({ name: 'A', kind: 'lead' }),
          organisation({ name: 'B', kind: 'lead' }),
        ],
        rows: [line({ organisation: 'A', ...rent })],
      }),
      reason: 'lead-unknown',
    },
    'nobody is known to lead': {
      of: partnership({
        organisations: [organisation({ name: 'A' }), organisation({ name: 'B' })],
        rows: [line({ organisation: 'A', ...rent })],
      }),
      reason: 'lead-unknown',
    },
  },
  notApplicable: {
    'nobody has overhead': partnership({
      organisations,
      rows: [line({ organisation: 'Amal', amount: 10 })],
    }),
  },
});
