import {
  type Deadline,
  deadlinesOf,
  isImposed,
  onePerDelivery,
} from '../../partnership/deadlines.js';
import { cellsOfEvent, doersIn } from '../../partnership/events.js';
import { daysBetween } from '../../workbook/calendar.js';
import { defineRule } from '../rule.js';

/** Deadlines that donor or lead set should not fall on one organisation all at once. */
export const deadlineCluster = defineRule({
  meta: {
    id: 'timeline/deadline-cluster',
    items: ['4.2.b'],
    severity: 'warning',
    source: 'AA element 4, pillar 2',
    settings: { clusterSize: 3, clusterDays: 14 },
    messages: ['cluster'],
    unjudged: ['setter-unknown'],
  },

  appliesTo: (partnership) => deadlinesOf(partnership).length > 0,

  cannotJudge: (partnership) =>
    deadlinesOf(partnership).some(({ setBy }) => setBy !== undefined)
      ? undefined
      : { reason: 'setter-unknown', facts: {} },

  check: (partnership, { clusterSize, clusterDays }) => {
    const imposed = deadlinesOf(partnership).filter(isImposed);
    return doersIn(partnership, imposed).flatMap((partner) => {
      const own = imposed.filter(({ who }) => who.includes(partner));
      return clustersOf(onePerDelivery(own), clusterSize, clusterDays).map((cluster) => {
        const from = cluster[0]?.due ?? '';
        const to = cluster[cluster.length - 1]?.due ?? '';
        return {
          message: 'cluster' as const,
          at: cluster.flatMap((deadline) => cellsOfEvent(deadline, 'due')),
          partner,
          facts: {
            partner,
            count: cluster.length,
            days: (daysBetween(from, to) ?? 0) + 1,
            from: { date: from },
            to: { date: to },
            what: { list: cluster.map(({ what }) => what) },
          },
        };
      });
    });
  },
});

/** Runs of at least `size` deadlines, in order of date, of which the last is no more than `days` after the first. */
function clustersOf(
  deadlines: readonly Deadline[],
  size: number,
  days: number,
): readonly (readonly Deadline[])[] {
  const clusters: (readonly Deadline[])[] = [];
  let start = 0;
  while (start < deadlines.length) {
    const end = endOfRun(deadlines, start, days);
    const isCluster = end - start >= size;
    if (isCluster) clusters.push(deadlines.slice(start, end));
    start = isCluster ? end : start + 1;
  }
  return clusters;
}

/** The place after the last deadline within so many days of the one at `start`. */
function endOfRun(deadlines: readonly Deadline[], start: number, days: number): number {
  const from = deadlines[start]?.due ?? '';
  let end = start + 1;
  while ((daysBetween(from, deadlines[end]?.due ?? '') ?? days + 1) <= days) end += 1;
  return end;
}
