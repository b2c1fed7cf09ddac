import { offDayDeadline } from '../../../../src/core/rules/timeline/off-day-deadline.js';
import type { TimelineEvent } from '../../../../src/core/partnership/partnership.js';
import { event, organisation, partnership } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const organisations = [
  organisation({ name: 'Fund', kind: 'donor' }),
  organisation({ name: 'Amal', kind: 'rlo', country: 'Lebanon', row: 3 }),
  organisation({ name: 'Basma', kind: 'rlo', country: 'Jordan', row: 4 }),
];
const calendar = (...events: readonly TimelineEvent[]) => partnership({ organisations, events });
/** 2026-07-10 is a Friday. */
const report = (due: string, given: Partial<TimelineEvent> = {}) =>
  event({ what: 'Report', kind: 'report', who: ['Amal', 'Basma'], due, ...given });
const apart = { weekend: 'saturday sunday; Jordan: friday saturday' };

testRule(offDayDeadline, {
  passes: {
    'a Friday': calendar(report('2026-07-10')),
    'a Saturday that the partners chose': calendar(report('2026-07-11', { setBy: 'together' })),
    'an activity is at home on a Saturday': calendar(
      report('2026-07-10'),
      event({ kind: 'activity', who: ['Amal'], due: '2026-07-11' }),
    ),
    'a Sunday in Jordan': {
      of: calendar(report('2026-07-12', { who: ['Basma'] })),
      settings: apart,
    },
  },
  fails: {
    'a Saturday for both, a Sunday for one': {
      of: calendar(report('2026-07-11'), report('2026-07-12', { who: ['Amal', 'Fund'], row: 3 })),
      findings: [
        {
          message: 'weekend',
          at: 'Timeline!F2',
          facts: {
            what: 'Report',
            due: { date: '2026-07-11' },
            day: { term: 'weekday.6' },
            partners: { list: ['Amal', 'Basma'] },
          },
        },
        {
          message: 'weekend',
          at: 'Timeline!F3',
          partner: 'Amal',
          facts: {
            what: 'Report',
            due: { date: '2026-07-12' },
            day: { term: 'weekday.0' },
            partners: { list: ['Amal'] },
          },
        },
      ],
    },
    'a Friday in Jordan': {
      of: { of: calendar(report('2026-07-10')), settings: apart },
      findings: [
        {
          message: 'weekend',
          at: 'Timeline!F2',
          partner: 'Basma',
          facts: {
            what: 'Report',
            due: { date: '2026-07-10' },
            day: { term: 'weekday.5' },
            partners: { list: ['Basma'] },
          },
        },
      ],
    },
  },
  notApplicable: {
    'only the donor has deadlines': calendar(report('2026-07-11', { who: ['Fund'] })),
    'there is no timeline': partnership({ organisations }),
  },
});
