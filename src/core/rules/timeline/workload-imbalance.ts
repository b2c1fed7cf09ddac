import {
  cellsOfEvent,
  dayOf,
  doersOf,
  hasPartners,
  isDonorsOwn,
  isForAll,
  timelineEvents,
} from '../../partnership/events.js';
import { spenders } from '../../partnership/partners.js';
import type { Partnership, TimelineEvent } from '../../partnership/partnership.js';
import { defineRule } from '../rule.js';

/** Work and money should be shared alike. */
export const workloadImbalance = defineRule({
  meta: {
    id: 'timeline/workload-imbalance',
    items: ['6.4.a', '4.2.b'],
    severity: 'warning',
    source: 'NT',
    settings: { workPoints: 0.2, leastTasks: 4, leastWithoutHours: 5 },
    messages: ['hours', 'tasks'],
    yieldsTo: [{ rule: 'rlo/uncompensated-participation', within: 'partner' }],
  },

  appliesTo: (partnership, { leastTasks, leastWithoutHours }) => {
    const tasks = tasksIn(partnership);
    const least = areTimed(tasks) ? leastTasks : leastWithoutHours;
    return hasPartners(partnership) && moneyIn(partnership) > 0 && tasks.length >= least;
  },

  check: (partnership, { workPoints }) => {
    const tasks = tasksIn(partnership);
    const byHours = areTimed(tasks);
    const counted = byHours ? tasks.filter(({ hours }) => hours !== undefined) : tasks;
    const weight = ({ hours = 0 }: TimelineEvent) => (byHours ? hours : 1);
    const all = counted.reduce((sum, task) => sum + weight(task), 0);
    return spenders(partnership).flatMap(({ partner, total }) => {
      const own = counted.filter((task) => doersOf(task, partnership).includes(partner));
      const done = own.reduce(
        (sum, task) => sum + weight(task) / doersOf(task, partnership).length,
        0,
      );
      const work = all > 0 ? done / all : 0;
      const money = total / moneyIn(partnership);
      if (work - money <= workPoints) return [];
      return {
        message: byHours ? ('hours' as const) : ('tasks' as const),
        at: own.flatMap((task) => cellsOfEvent(task, byHours ? 'hours' : 'who')),
        partner,
        facts: {
          partner,
          work: { share: work },
          money: { share: money },
          count: own.length,
          all: counted.length,
        },
      };
    });
  },
});

/** Dated rows that some organisations do; payments, the donor's own acts and what all do are left out. */
function tasksIn(partnership: Partnership): readonly TimelineEvent[] {
  return timelineEvents(partnership).filter(
    (event) =>
      dayOf(event) !== undefined &&
      event.kind !== 'disbursement' &&
      doersOf(event, partnership).length > 0 &&
      !isDonorsOwn(event, partnership) &&
      !isForAll(event, partnership),
  );
}

function areTimed(tasks: readonly TimelineEvent[]): boolean {
  return tasks.filter(({ hours }) => hours !== undefined).length * 2 >= tasks.length;
}

/** Money that rests with an organisation by name. */
function moneyIn(partnership: Partnership): number {
  return spenders(partnership).reduce((sum, { total }) => sum + total, 0);
}
