import { daysBetween, workingDaysBetween } from '../../workbook/calendar.js';
import { isLocal, knowsLocalPartners, organisationOf } from '../../partnership/partners.js';
import type { Partnership, TimelineEvent } from '../../partnership/partnership.js';
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

  appliesTo: (partnership, { noticeDays }) =>
    eventsOf(partnership).some(
      (event) => isDated(event) && noticeFor(event, noticeDays) !== undefined,
    ),

  cannotJudge: (partnership) =>
    knowsLocalPartners(partnership) ? undefined : { reason: 'local-partners-unknown', facts: {} },

  check: (partnership, { noticeDays, workingDayKinds, weekend }) =>
    eventsOf(partnership).flatMap((event) => {
      const notice = noticeFor(event, noticeDays);
      const partners = event.who.filter((name) => {
        const organisation = organisationOf(partnership, name);
        return organisation !== undefined && isLocal(organisation);
      });
      if (notice === undefined || partners.length === 0 || !isDated(event)) return [];
      const { askedOn, due } = event;
      const inWorkingDays = workingDayKinds.split(' ').includes(event.kind ?? '');
      const days = inWorkingDays
        ? workingDaysBetween(askedOn, due, daysOff(weekend))
        : daysBetween(askedOn, due);
      if (days === undefined || days < 0 || days >= notice) return [];
      const [first, ...others] = partners;
      return {
        message: inWorkingDays ? 'short-working' : 'short',
        at: [event.cells['due'], event.cells['asked-on']].flatMap((cell) => cell ?? []),
        severity: days < notice / 2 ? 'error' : 'warning',
        ...(first !== undefined && others.length === 0 && { partner: first }),
        facts: {
          what: event.what,
          partners: { list: partners },
          askedOn: { date: askedOn },
          due: { date: due },
          days,
          notice,
        },
      };
    }),
});

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

function eventsOf({ timeline }: Partnership): readonly TimelineEvent[] {
  return timeline?.events ?? [];
}

function isDated(
  event: TimelineEvent,
): event is TimelineEvent & { readonly askedOn: string; readonly due: string } {
  return event.askedOn !== undefined && event.due !== undefined;
}

function noticeFor(
  { kind }: TimelineEvent,
  noticeDays: Readonly<Record<string, number>>,
): number | undefined {
  return kind === undefined ? undefined : noticeDays[kind];
}

function daysOff(weekend: string): readonly number[] {
  return weekend.split(' ').map((name) => weekdays.indexOf(name));
}
