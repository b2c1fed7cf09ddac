import { deadlinesOf, weekendIn } from '../../partnership/deadlines.js';
import { cellsOfEvent, doersOf } from '../../partnership/events.js';
import { organisationOf } from '../../partnership/partners.js';
import { weekday } from '../../workbook/calendar.js';
import { defineRule } from '../rule.js';

/** A deadline should fall on a day that the partner works. */
export const offDayDeadline = defineRule({
  meta: {
    id: 'timeline/off-day-deadline',
    items: ['4.2.b'],
    severity: 'info',
    source: 'AA element 4, pillar 2',
    settings: { weekend: 'saturday sunday' },
    messages: ['weekend'],
  },

  appliesTo: (partnership) =>
    deadlinesOf(partnership).some((event) => doersOf(event, partnership).length > 0),

  check: (partnership, { weekend }) =>
    deadlinesOf(partnership)
      .filter(({ setBy }) => setBy !== 'together')
      .flatMap((event) => {
        const day = weekday(event.due);
        const off = doersOf(event, partnership).filter((name) =>
          weekendIn(organisationOf(partnership, name)?.country, weekend).includes(day),
        );
        const [first, ...others] = off;
        if (first === undefined) return [];
        return {
          message: 'weekend',
          at: cellsOfEvent(event, 'due'),
          ...(others.length === 0 && { partner: first }),
          facts: {
            what: event.what,
            due: { date: event.due },
            day: { term: `weekday.${day}` },
            partners: { list: off },
          },
        };
      }),
});
