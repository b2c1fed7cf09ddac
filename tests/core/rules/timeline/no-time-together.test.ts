import { noTimeTogether } from '../../../../src/core/rules/timeline/no-time-together.js';
import type { TimelineEvent } from '../../../../src/core/partnership/partnership.js';
import { event, organisation, partnership } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const organisations = [
  organisation({ name: 'Fund', kind: 'donor' }),
  organisation({ name: 'North', kind: 'lead', row: 3 }),
  organisation({ name: 'Amal', kind: 'rlo', row: 4 }),
];
const year = event({
  row: 2,
  what: 'Classes',
  kind: 'activity',
  who: ['Amal'],
  starts: '2027-01-01',
  due: '2027-12-31',
});
const calendar = (...events: readonly TimelineEvent[]) =>
  partnership({ organisations, events: [year, ...events] });
const meeting = (row: number, due: string, given: Partial<TimelineEvent> = {}) =>
  event({ row, what: 'Meeting', kind: 'meeting', who: ['North', 'Amal'], due, ...given });

testRule(noTimeTogether, {
  passes: {
    'every three months': calendar(
      meeting(3, '2027-04-03'),
      meeting(4, '2027-07-04', { kind: 'review' }),
      meeting(5, '2027-10-04', { kind: 'learning' }),
    ),
    'a monthly call that runs all year': calendar(
      meeting(3, '2027-12-15', { starts: '2027-01-15' }),
    ),
    'a meeting for all partners': calendar(
      meeting(3, '2027-12-15', { starts: '2027-01-15', who: ['North'], what: 'All partners meet' }),
    ),
    'meetings of which only the day they were held, or begin, is told': calendar(
      meeting(3, '', { due: undefined, doneOn: '2027-04-03' }),
      meeting(4, '', { due: undefined, starts: '2027-07-04' }),
      meeting(5, '2027-10-04'),
    ),
    'every half-year where the partners agreed on that': {
      of: calendar(meeting(3, '2027-07-01')),
      settings: { togetherDays: 184 },
    },
  },
  fails: {
    'two stretches of 93 days': {
      of: calendar(meeting(3, '2027-04-04'), meeting(4, '2027-07-04'), meeting(5, '2027-09-29')),
      findings: [
        {
          message: 'stretch',
          at: 'Timeline!F3',
          facts: {
            from: { date: '2027-01-01' },
            to: { date: '2027-04-04' },
            days: 93,
            togetherDays: 92,
          },
        },
        {
          message: 'stretch',
          at: 'Timeline!F5',
          facts: {
            from: { date: '2027-09-29' },
            to: { date: '2027-12-31' },
            days: 93,
            togetherDays: 92,
          },
        },
      ],
    },
    'the lead meets by itself, or with the donor': {
      of: calendar(
        meeting(3, '2027-04-01', { who: ['North'] }),
        meeting(4, '2027-07-01', { who: ['North', 'Fund'] }),
      ),
      findings: [
        {
          message: 'never',
          at: '',
          facts: {
            from: { date: '2027-01-01' },
            to: { date: '2027-12-31' },
            days: 364,
            togetherDays: 92,
          },
        },
      ],
    },
  },
  notApplicable: {
    'nobody to meet': partnership({ organisations: organisations.slice(0, 2), events: [year] }),
    'no project to meet in': partnership({ organisations, events: [meeting(3, '2027-07-01')] }),
  },
});
