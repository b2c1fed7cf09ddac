import { netGrant } from '../../../../src/core/rules/timeline/net-grant.js';
import type { TimelineEvent } from '../../../../src/core/partnership/partnership.js';
import { event, line, organisation, partnership } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const organisations = [
  organisation({ name: 'North', kind: 'lead' }),
  organisation({ name: 'Amal', kind: 'rlo', row: 3 }),
];
/** Pay of 1,200 at 40 an hour, and 1,300 for kits: 2,500 in all. */
const amal = [
  line({
    description: 'Teacher',
    organisation: 'Amal',
    unit: 'hour',
    quantity: 30,
    unitCost: 40,
    amount: 1_200,
    isStaff: true,
  }),
  line({ row: 8, description: 'School kits', organisation: 'Amal', amount: 1_300 }),
];
const north = line({
  row: 9,
  description: 'Coordinator',
  organisation: 'North',
  unit: 'month',
  quantity: 10,
  unitCost: 3_200,
  amount: 32_000,
  isStaff: true,
});
const proposal = event({ row: 2, kind: 'proposal', who: ['Amal'], hours: 18 });
const report = event({ row: 3, kind: 'report', who: ['Amal'], hours: 10 });
const given = (events: readonly TimelineEvent[], rows = [...amal, north]) =>
  partnership({ organisations, events, rows });

testRule(netGrant, {
  passes: {
    'under a twentieth is not worth a word': given([{ ...report, hours: 3 }]),
    'classes are no paperwork': given([
      { ...report, hours: 3 },
      event({ kind: 'activity', who: ['Amal'], hours: 400 }),
    ]),
  },
  fails: {
    '28 hours at 40 are 45% of 2,500; the lead beside it': {
      of: given([proposal, report, event({ row: 4, kind: 'proposal', who: ['North'], hours: 85 })]),
      findings: [
        {
          message: 'burden',
          at: 'Timeline!I2 Timeline!I3',
          partner: 'Amal',
          severity: 'warning',
          amount: 1_120,
          facts: {
            partner: 'Amal',
            hours: 28,
            rate: { money: 40 },
            cost: { money: 1_120 },
            grant: { money: 2_500 },
            share: { share: 0.448 },
          },
        },
        {
          message: 'burden',
          at: 'Timeline!I4',
          partner: 'North',
          amount: 1_700,
          facts: {
            partner: 'North',
            hours: 85,
            rate: { money: 20 },
            cost: { money: 1_700 },
            grant: { money: 32_000 },
            share: { share: 0.053125 },
          },
        },
      ],
    },
    'just a tenth is worth knowing, no more': {
      of: given([{ ...report, hours: 6.25 }]),
      findings: [
        {
          message: 'burden',
          at: 'Timeline!I3',
          partner: 'Amal',
          amount: 250,
          facts: {
            partner: 'Amal',
            hours: 6.25,
            rate: { money: 40 },
            cost: { money: 250 },
            grant: { money: 2_500 },
            share: { share: 0.1 },
          },
        },
      ],
    },
  },
  unjudged: {
    'no line tells what an hour costs': {
      of: given([report], [line({ description: 'Kits', organisation: 'Amal', amount: 1_300 })]),
      reason: 'rate-unknown',
    },
  },
  notApplicable: {
    'no hours are told': given([event({ kind: 'report', who: ['Amal'] })]),
    'there is no budget': partnership({ organisations, events: [report] }),
  },
});
