import { shortNotice } from '../../../../src/core/rules/timeline/short-notice.js';
import type { TimelineEvent } from '../../../../src/core/partnership/partnership.js';
import { event, organisation, partnership } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const organisations = [
  organisation({ name: 'North', kind: 'lead' }),
  organisation({ name: 'Amal', kind: 'rlo', row: 3 }),
  organisation({ name: 'Umoja', kind: 'local-ngo', row: 4 }),
];

const calendar = (...events: readonly TimelineEvent[]) => partnership({ organisations, events });

/** A report that Amal is asked for on a Monday. */
const report = (due: string) =>
  event({ kind: 'report', who: ['Amal'], askedOn: '2026-03-02', due });

const request = (due: string) =>
  event({
    what: 'Bank letter',
    kind: 'document-request',
    who: ['Amal'],
    askedOn: '2026-03-02',
    due,
  });

testRule(shortNotice, {
  passes: {
    'twenty days for a report': calendar(report('2026-03-22')),
    'ten working days for a document': calendar(request('2026-03-16')),
    'the lead is no local partner': calendar(
      event({ kind: 'report', who: ['North'], askedOn: '2026-03-02', due: '2026-03-03' }),
    ),
    'due before it was asked is another trouble': calendar(report('2026-03-01')),
    'shorter notice that the partners agreed on': {
      of: calendar(report('2026-03-12')),
      settings: { noticeDays: { report: 10 } },
    },
    'where Friday is a day off and Sunday is not': {
      of: calendar(request('2026-03-15')),
      settings: { weekend: 'friday' },
    },
  },
  fails: {
    'twelve days for a report, and three': {
      of: calendar(report('2026-03-14'), {
        ...report('2026-03-05'),
        who: ['Amal', 'Umoja', 'North'],
      }),
      findings: [
        {
          message: 'short',
          at: 'Timeline!F2 Timeline!E2',
          partner: 'Amal',
          facts: {
            what: 'Final report',
            partners: { list: ['Amal'] },
            askedOn: { date: '2026-03-02' },
            due: { date: '2026-03-14' },
            days: 12,
            notice: 20,
          },
        },
        {
          message: 'short',
          at: 'Timeline!F2 Timeline!E2',
          severity: 'error',
          facts: {
            what: 'Final report',
            partners: { list: ['Amal', 'Umoja'] },
            askedOn: { date: '2026-03-02' },
            due: { date: '2026-03-05' },
            days: 3,
            notice: 20,
          },
        },
      ],
    },
    'nine working days for a document': {
      of: calendar(request('2026-03-13')),
      findings: [
        {
          message: 'short-working',
          at: 'Timeline!F2 Timeline!E2',
          partner: 'Amal',
          facts: {
            what: 'Bank letter',
            partners: { list: ['Amal'] },
            askedOn: { date: '2026-03-02' },
            due: { date: '2026-03-13' },
            days: 9,
            notice: 10,
          },
        },
      ],
    },
  },
  unjudged: {
    'nobody has said who is a local partner': {
      of: partnership({
        organisations: [organisation({ name: 'Amal' })],
        events: [report('2026-03-05')],
      }),
      reason: 'local-partners-unknown',
    },
  },
  notApplicable: {
    'there is no timeline': partnership({ organisations }),
    'nothing says when it was asked': calendar(event({ kind: 'report', due: '2026-03-05' })),
    'a meeting asks for no notice': calendar(
      event({ kind: 'meeting', who: ['Amal'], askedOn: '2026-03-02', due: '2026-03-03' }),
    ),
  },
});
