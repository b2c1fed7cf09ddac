import { noJointReview } from '../../../../src/core/rules/timeline/no-joint-review.js';
import type { TimelineEvent } from '../../../../src/core/partnership/partnership.js';
import { event, organisation, partnership } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const organisations = [
  organisation({ name: 'North', kind: 'lead' }),
  organisation({ name: 'Amal', kind: 'rlo', row: 3 }),
  organisation({ name: 'Umoja', kind: 'local-ngo', row: 4 }),
];
const year = event({
  row: 2,
  what: 'Project period',
  kind: 'activity',
  who: ['Amal'],
  starts: '2027-01-01',
  due: '2027-12-31',
});
const calendar = (...events: readonly TimelineEvent[]) =>
  partnership({ organisations, events: [year, ...events] });
const review = (row: number, due: string, ...who: readonly string[]) =>
  event({ row, what: 'Review', kind: 'review', who, due });
const facts = { end: { date: '2027-12-31' }, endDays: 60 };

testRule(noJointReview, {
  passes: {
    'sixty days before the end, and after it': calendar(
      review(3, '2027-11-01', 'North', 'Amal'),
      review(4, '2028-02-29', 'North', 'Umoja'),
    ),
    'a review of all partners': calendar(
      event({
        row: 3,
        what: 'All partners learn',
        kind: 'learning',
        who: ['North'],
        due: '2027-12-01',
      }),
    ),
    'a review together, in which nobody is named': calendar(
      event({ row: 3, what: 'Joint review', kind: 'review', due: '2027-12-01' }),
    ),
    'earlier, where the partners agreed on a quarter': {
      of: calendar(review(3, '2027-10-02', 'Amal', 'Umoja')),
      settings: { endDays: 91 },
    },
  },
  fails: {
    'one is never asked, the other not at the end': {
      of: calendar(review(3, '2027-10-31', 'North', 'Amal'), review(4, '2027-12-01', 'Umoja')),
      findings: [
        {
          message: 'none',
          at: '',
          partner: 'Umoja',
          facts: { ...facts, partners: { list: ['Umoja'] } },
        },
        {
          message: 'not-at-end',
          at: 'Timeline!F3',
          partner: 'Amal',
          facts: { ...facts, partners: { list: ['Amal'] } },
        },
      ],
    },
    'the lead reviews alone': {
      of: calendar(review(3, '2027-12-01', 'North')),
      findings: [
        { message: 'none', at: '', facts: { ...facts, partners: { list: ['Amal', 'Umoja'] } } },
      ],
    },
  },
  unjudged: {
    'nobody has said who is a local partner': {
      of: partnership({
        organisations: [organisation({ name: 'North' }), organisation({ name: 'Amal' })],
        events: [year],
      }),
      reason: 'local-partners-unknown',
    },
  },
  notApplicable: {
    'nobody to review with': partnership({
      organisations: organisations.slice(0, 1),
      events: [year],
    }),
    'no project to review': partnership({ organisations }),
  },
});
