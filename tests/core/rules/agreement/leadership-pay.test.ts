import { leadershipPay } from '../../../../src/core/rules/agreement/leadership-pay.js';
import type { Line } from '../../../../src/core/partnership/partnership.js';
import { line, organisation, partnership } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const organisations = [
  organisation({ name: 'North', kind: 'lead' }),
  organisation({ name: 'Amal', kind: 'rlo', row: 3 }),
];
const post = (row: number, description: string, who?: string) =>
  line({ row, description, organisation: who, amount: 9000, isStaff: true });
const of = (...rows: readonly Line[]) => partnership({ organisations, rows });
const manager = post(7, 'Project manager', 'North');
const organiser = post(8, 'Community organiser', 'Amal');

testRule(leadershipPay, {
  passes: {
    'the local partner has a coordinator': of(manager, post(8, 'Field coordinator', 'Amal')),
    'a post is shared out in partner columns': of(
      manager,
      organiser,
      line({
        row: 9,
        description: 'Team leader',
        amount: 900,
        isStaff: true,
        partners: { North: 600, Amal: 300 },
      }),
    ),
    'another organisation than lead and local partner leads': partnership({
      organisations: [...organisations, organisation({ name: 'South', kind: 'ingo', row: 4 })],
      rows: [manager, organiser, post(9, 'Programme director', 'South')],
    }),
  },
  fails: {
    'manager and director are both of the lead': {
      of: of(manager, organiser, post(9, 'Country director', 'North')),
      findings: [
        {
          message: 'lead-alone',
          at: 'F7 F9',
          facts: {
            lead: 'North',
            posts: 2,
            names: { list: ['Project manager', 'Country director'] },
            money: { money: 18_000 },
            partners: { list: ['Amal'] },
          },
        },
      ],
    },
  },
  unjudged: {
    'a leading post is nobody’s': {
      of: of(post(7, 'Project manager'), organiser),
      reason: 'posts-unassigned',
    },
    'the local partner gets a sum': {
      of: of(
        manager,
        line({
          row: 8,
          description: 'Sub-grant to Amal',
          organisation: 'North',
          amount: 4000,
          costClass: 'passed-on',
        }),
      ),
      reason: 'passed-on-whole',
      facts: { partners: { list: ['Amal'] } },
    },
  },
  notApplicable: {
    'no post leads': of(post(7, 'Driver', 'North'), organiser),
    'local partners have no lines': of(manager),
    'a manager’s laptop is no post': of(
      line({ description: 'Laptop for the manager', organisation: 'North', amount: 900 }),
      organiser,
    ),
  },
});
