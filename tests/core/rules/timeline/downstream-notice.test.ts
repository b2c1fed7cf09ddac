import { downstreamNotice } from '../../../../src/core/rules/timeline/downstream-notice.js';
import type { TimelineEvent } from '../../../../src/core/partnership/partnership.js';
import { event, organisation, partnership } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const organisations = [
  organisation({ name: 'North Aid', kind: 'lead' }),
  organisation({ name: 'Amal', kind: 'rlo', row: 3 }),
  organisation({ name: 'Umoja', kind: 'local-ngo', row: 4 }),
];
const calendar = (...events: readonly TimelineEvent[]) => partnership({ organisations, events });
const leads = event({
  row: 2,
  what: 'Final report to the donor',
  kind: 'report',
  who: ['North Aid'],
  askedOn: '2026-03-02',
  due: '2026-04-01',
});
const part = (askedOn: string | undefined, due: string, given: Partial<TimelineEvent> = {}) =>
  event({
    row: 3,
    what: 'Final report to North Aid',
    kind: 'report',
    who: ['Amal'],
    askedOn,
    due,
    ...given,
  });
const facts = { what: 'Final report to North Aid', lead: 'North Aid', days: 30 };

testRule(downstreamNotice, {
  passes: {
    'twenty-one of thirty days': calendar(leads, part('2026-03-02', '2026-03-23')),
    'it goes into the first of the lead’s reports after it': calendar(
      { ...leads, row: 5, due: '2026-05-30' },
      leads,
      part('2026-03-02', '2026-03-23'),
    ),
    'half, where the partners agreed on half': {
      of: calendar(leads, part('2026-03-02', '2026-03-17')),
      settings: { noteShare: 0.5 },
    },
  },
  fails: {
    'seven of thirty days, and fifteen': {
      of: calendar(
        leads,
        part('2026-03-16', '2026-03-23'),
        part(undefined, '2026-03-17', { row: 4, who: ['Umoja'] }),
      ),
      findings: [
        {
          message: 'split',
          at: 'Timeline!F3 Timeline!F2',
          partner: 'Amal',
          severity: 'warning',
          facts: { ...facts, partner: 'Amal', partnerDays: 7, leadDays: 23 },
        },
        {
          message: 'split',
          at: 'Timeline!F4 Timeline!F2',
          partner: 'Umoja',
          facts: { ...facts, partner: 'Umoja', partnerDays: 15, leadDays: 15 },
        },
      ],
    },
  },
  notApplicable: {
    'a part that was due before anybody asked for it': calendar(
      leads,
      part('2026-03-25', '2026-03-20'),
    ),
    'a part whose words do not say of what': calendar(
      leads,
      part('2026-03-02', '2026-03-23', { what: 'Partner inputs' }),
    ),
    'nothing says when they were asked': calendar(
      { ...leads, askedOn: undefined },
      part(undefined, '2026-03-17'),
    ),
    'another deliverable': calendar(
      leads,
      part('2026-03-16', '2026-03-23', { what: 'Interim report' }),
    ),
    'due after the lead': calendar(leads, part('2026-03-16', '2026-04-02')),
    'they report together': calendar(
      leads,
      part('2026-03-16', '2026-03-23', { who: ['North Aid', 'Amal'] }),
    ),
    'there is no timeline': partnership({ organisations }),
  },
});
