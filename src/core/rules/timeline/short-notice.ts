import { noticeOf } from '../../partnership/deadlines.js';
import { cellsOfEvent, timelineEvents } from '../../partnership/events.js';
import { isLocal, knowsLocalPartners, organisationOf } from '../../partnership/partners.js';
import { defineRule } from '../rule.js';

/** A local partner should have fair notice between being asked and being due. */
export const shortNotice = defineRule({
  meta: {
    id: 'timeline/short-notice',
    items: ['4.2.b'],
    severity: 'warning',
    source: 'AA element 4, pillar 2; 2 CFR 200.204',
    settings: {
      noticeDays: { 'document-request': 10, report: 20, proposal: 30, revision: 5 },
      workingDayKinds: 'document-request',
      weekend: 'saturday sunday',
    },
    messages: ['short', 'short-working'],
    unjudged: ['local-partners-unknown'],
  },

  appliesTo: (partnership, settings) =>
    timelineEvents(partnership).some((event) => noticeOf(event, settings) !== undefined),

  cannotJudge: (partnership) =>
    knowsLocalPartners(partnership) ? undefined : { reason: 'local-partners-unknown', facts: {} },

  check: (partnership, settings) =>
    timelineEvents(partnership).flatMap((event) => {
      const partners = event.who
        .flatMap((name) => organisationOf(partnership, name) ?? [])
        .filter(isLocal);
      const [first, ...others] = partners;
      const notice = noticeOf(event, settings, first?.country);
      if (first === undefined || notice === undefined) return [];
      const { askedOn, due, given, fair, inWorkingDays } = notice;
      if (given < 0 || given >= fair) return [];
      return {
        message: inWorkingDays ? 'short-working' : 'short',
        at: cellsOfEvent(event, 'due', 'asked-on'),
        severity: given < fair / 2 ? 'error' : 'warning',
        ...(others.length === 0 && { partner: first.name }),
        facts: {
          what: event.what,
          partners: { list: partners.map(({ name }) => name) },
          askedOn: { date: askedOn },
          due: { date: due },
          days: given,
          notice: fair,
        },
      };
    }),
});
