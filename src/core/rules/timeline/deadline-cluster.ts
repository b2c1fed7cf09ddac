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
      const clusters = clustersOf(onePerDelivery(own), clusterSize, clusterDays);
      return clusters.map(({ from, deadlines: cluster }) => {
        const to = cluster.reduce((_, { due }) => due, from);
        return {
          message: 'cluster' as const,
          at: cluster.flatMap((deadline) => cellsOfEvent(deadline, 'due')),
          partner,
          facts: {
            partner,
            count: cluster.length,
            days: daysBetween(from, to) + 1,
            from: { date: from },
            to: { date: to },
            what: { list: cluster.map(({ what }) => what) },
          },
        };
      });
    });
  },
});

interface Cluster {
  /** The day of the first. */
  readonly from: string;
  readonly deadlines: readonly Deadline[];
}

/** Runs of at least `size` deadlines, in order of date, of which the last is no more than `days` after the first. */
function clustersOf(
  deadlines: readonly Deadline[],
  size: number,
  days: number,
): readonly Cluster[] {
  const clusters: Cluster[] = [];
  let next = 0;
  for (const [start, { due: from }] of deadlines.entries()) {
    if (start < next) continue;
    const end = deadlines.findIndex(
      (other, place) => place > start && daysBetween(from, other.due) > days,
    );
    const run = deadlines.slice(start, end < 0 ? undefined : end);
    if (run.length < size) continue;
    clusters.push({ from, deadlines: run });
    next = start + run.length;
  }
  return clusters;
}
