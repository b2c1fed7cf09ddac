import { workloadImbalance } from '../../../../src/core/rules/timeline/workload-imbalance.js';
import type { TimelineEvent } from '../../../../src/core/partnership/partnership.js';
import { event, line, organisation, partnership } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const organisations = [
  organisation({ name: 'Fund', kind: 'donor' }),
  organisation({ name: 'North', kind: 'lead', row: 3 }),
  organisation({ name: 'Amal', kind: 'rlo', row: 4 }),
  organisation({ name: 'Umoja', kind: 'local-ngo', row: 5 }),
];
/** North has 60% of the money, Amal 20%, Umoja 20%. */
const rows = [
  line({ description: 'Coordination', organisation: 'North', amount: 60_000 }),
  line({ row: 8, description: 'Teachers', organisation: 'Amal', amount: 20_000 }),
  line({ row: 9, description: 'Visits', organisation: 'Umoja', amount: 20_000 }),
];
const calendar = (...events: readonly TimelineEvent[]) =>
  partnership({ organisations, rows, events });
const task = (row: number, hours?: number, ...who: readonly string[]) =>
  event({ row, kind: 'activity', who, due: '2027-03-01', ...(hours !== undefined && { hours }) });

testRule(workloadImbalance, {
  passes: {
    'forty of a hundred hours for a fifth of the money': calendar(
      task(2, 40, 'Amal'),
      task(3, 20, 'Umoja'),
      task(4, 20, 'North'),
      task(5, 20, 'North'),
    ),
    'what all do, payments and the donor’s acts weigh nothing': calendar(
      task(2, 35, 'Amal'),
      task(3, 60, 'North'),
      task(4, undefined, 'North'),
      task(5, 10, 'North', 'Amal'),
      task(6, 400, 'North', 'Amal', 'Umoja'),
      event({ row: 7, kind: 'disbursement', who: ['Amal'], due: '2027-01-01', hours: 900 }),
      event({ row: 8, kind: 'decision', who: ['Fund'], due: '2027-01-01', hours: 900 }),
    ),
    'tasks that take no time': calendar(
      task(2, 0, 'Amal'),
      task(3, 0, 'Amal'),
      task(4, 0, 'Amal'),
      task(5, 0, 'North'),
    ),
    'half of the hours, where the partners agreed on that': {
      of: calendar(
        task(2, 50, 'Amal'),
        task(3, 10, 'Umoja'),
        task(4, 20, 'North'),
        task(5, 20, 'North'),
      ),
      settings: { workPoints: 0.3 },
    },
  },
  fails: {
    'two partners share all the hours': {
      of: calendar(
        task(2, 40, 'Amal'),
        task(3, 20, 'Amal', 'Umoja'),
        task(4, 40, 'Umoja'),
        task(5, undefined, 'North'),
      ),
      findings: [
        {
          message: 'hours',
          at: 'Timeline!I2 Timeline!I3',
          partner: 'Amal',
          facts: {
            partner: 'Amal',
            work: { share: 0.5 },
            money: { share: 0.2 },
            count: 2,
            all: 3,
          },
        },
        {
          message: 'hours',
          at: 'Timeline!I3 Timeline!I4',
          partner: 'Umoja',
          facts: {
            partner: 'Umoja',
            work: { share: 0.5 },
            money: { share: 0.2 },
            count: 2,
            all: 3,
          },
        },
      ],
    },
    'where few tasks have hours, tasks are counted': {
      of: calendar(
        task(2, 40, 'North'),
        task(3, undefined, 'North'),
        ...[4, 5, 6, 7, 8, 9].map((row) => task(row, undefined, 'Amal')),
      ),
      findings: [
        {
          message: 'tasks',
          at: [4, 5, 6, 7, 8, 9].map((row) => `Timeline!C${row}`).join(' '),
          partner: 'Amal',
          facts: {
            partner: 'Amal',
            work: { share: 0.75 },
            money: { share: 0.2 },
            count: 6,
            all: 8,
          },
        },
      ],
    },
  },
  notApplicable: {
    'four tasks without hours tell nothing': calendar(
      ...[2, 3, 4, 5].map((row) => task(row, undefined, 'Amal')),
    ),
    'three tasks tell nothing': calendar(
      task(2, 1, 'Amal'),
      task(3, 1, 'Amal'),
      task(4, 1, 'Amal'),
    ),
    'there is no money': partnership({
      organisations,
      events: [2, 3, 4, 5].map((row) => task(row, 1, 'Amal')),
    }),
  },
});
