import {
  type Deadline,
  deadlinesOf,
  isImposed,
  onePerDelivery,
} from '../../partnership/deadlines.js';
import { doersIn } from '../../partnership/events.js';
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
          at: cluster.flatMap(({ cells }) => cells['due'] ?? []),
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

/** Runs of at least `size` deadlines of which the last is no more than `days` after the first. */
function clustersOf(
  deadlines: readonly Deadline[],
  size: number,
  days: number,
): readonly (readonly Deadline[])[] {
  const [first, ...rest] = deadlines;
  if (first === undefined) return [];
  const near = [
    first,
    ...rest.filter(({ due }) => (daysBetween(first.due, due) ?? days + 1) <= days),
  ];
  if (near.length < size) return clustersOf(rest, size, days);
  return [near, ...clustersOf(deadlines.slice(near.length), size, days)];
}
