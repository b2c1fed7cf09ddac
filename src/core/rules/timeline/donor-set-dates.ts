import { isImposed } from '../../partnership/deadlines.js';
import { dayOf, firstCellOfEvent, isDonorsOwn, timelineEvents } from '../../partnership/events.js';
import type { Partnership, TimelineEvent } from '../../partnership/partnership.js';
import { defineRule } from '../rule.js';

/** Partners should have a say in most of the dates that they work to. */
export const donorSetDates = defineRule({
  meta: {
    id: 'timeline/donor-set-dates',
    items: ['4.2.b'],
    severity: 'info',
    source: 'AA element 4, pillar 2; RCF shared urgency; NT time',
    settings: { imposedShare: 0.6, leastDates: 5 },
    messages: ['imposed'],
    unjudged: ['setter-unknown'],
  },

  appliesTo: (partnership, { leastDates }) => datesIn(partnership).length >= leastDates,

  cannotJudge: (partnership, { leastDates }) => {
    const dates = datesIn(partnership);
    const known = dates.filter(({ setBy }) => setBy !== undefined);
    const isThin = known.length < leastDates || known.length * 2 < dates.length;
    return isThin ? { reason: 'setter-unknown', facts: {} } : undefined;
  },

  check: (partnership, { imposedShare }) => {
    const known = datesIn(partnership).filter(({ setBy }) => setBy !== undefined);
    const imposed = known.filter(isImposed);
    const share = imposed.length / known.length;
    if (share <= imposedShare) return [];
    return [
      {
        message: 'imposed',
        at: imposed.flatMap((event) => firstCellOfEvent(event, 'set-by', 'due')),
        facts: { count: imposed.length, all: known.length, share: { share } },
      },
    ];
  },
});

/** Dated rows, the donor's own acts left out. */
function datesIn(partnership: Partnership): readonly TimelineEvent[] {
  return timelineEvents(partnership).filter(
    (event) => dayOf(event) !== undefined && !isDonorsOwn(event, partnership),
  );
}
