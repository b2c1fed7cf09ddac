import {
  cellsOfEvent,
  type Dated,
  eventsOfKind,
  firstCellOfEvent,
  inOrder,
  openingOf,
} from '../../partnership/events.js';
import type { Partnership, TimelineEvent } from '../../partnership/partnership.js';
import { daysBetween } from '../../workbook/calendar.js';
import { defineRule } from '../rule.js';

/** From the call, or the first word of it, to the submission there should be time to design together. */
export const rushedDesign = defineRule({
  meta: {
    id: 'timeline/rushed-design',
    items: ['1.1.a', '2.1.a', '4.2.b'],
    severity: 'warning',
    source: 'AA element 2, pillar 1; 2 CFR 200.204',
    settings: { designDays: 42 },
    messages: ['rushed'],
    yieldsTo: [{ rule: 'timeline/short-notice', within: 'row' }],
  },

  appliesTo: (partnership) => designsIn(partnership).length > 0,

  check: (partnership, { designDays }) =>
    designsIn(partnership)
      .filter(({ days }) => days < designDays)
      .map(({ from, to, days }) => ({
        message: 'rushed',
        at: [
          ...cellsOfEvent(to.event, 'due'),
          ...(from.event === to.event
            ? firstCellOfEvent(to.event, 'asked-on', 'starts')
            : firstCellOfEvent(from.event, 'due', 'what')),
        ],
        severity: days < designDays / 2 ? 'error' : 'warning',
        facts: {
          what: to.event.what,
          from: { date: from.day },
          to: { date: to.day },
          days,
          designDays,
        },
      })),
});

interface Design {
  readonly from: Dated;
  readonly to: Dated;
  readonly days: number;
}

/** For each call the last proposal that answers it; without a call, what was first asked for. */
function designsIn(partnership: Partnership): readonly Design[] {
  const calls = inOrder(eventsOfKind(partnership, 'call'), openingOf);
  const proposals = inOrder(eventsOfKind(partnership, 'proposal', 'call').filter(isSubmission));
  const byCall = new Map<TimelineEvent | undefined, Dated[]>();
  for (const one of proposals) {
    const call = calls.filter(({ day }) => day <= one.day).pop()?.event;
    byCall.set(call, [...(byCall.get(call) ?? []), one]);
  }
  return [...byCall].flatMap(([call, answers]) => {
    const to = answers[answers.length - 1];
    const heard = answers.map(({ event }) => event).filter(isAsked);
    const [from] = inOrder([...(call ? [call] : []), ...heard], openingOf);
    const days = from && to && daysBetween(from.day, to.day);
    return from && to && days !== undefined && days > 0 ? [{ from, to, days }] : [];
  });
}

/** A proposal, or a call that has both an opening and a deadline. */
function isSubmission(event: TimelineEvent): boolean {
  return event.kind === 'proposal' || (isAsked(event) && event.due !== undefined);
}

function isAsked({ askedOn, starts }: TimelineEvent): boolean {
  return askedOn !== undefined || starts !== undefined;
}
