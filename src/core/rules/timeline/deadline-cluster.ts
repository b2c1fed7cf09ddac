import { daysBetween } from '../../workbook/calendar.js';
import { organisationOf } from '../../partnership/partners.js';
import type { Partnership, TimelineEvent } from '../../partnership/partnership.js';
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
    const imposed = deadlinesOf(partnership).filter(
      ({ setBy }) => setBy === 'donor' || setBy === 'lead',
    );
    return namesIn(partnership, imposed).flatMap((partner) => {
      const own = imposed.filter(({ who }) => who.includes(partner));
      return clustersOf(onePerDelivery(own), clusterSize, clusterDays).map((cluster) => ({
        message: 'cluster' as const,
        at: cluster.flatMap(({ cells }) => cells['due'] ?? []),
        partner,
        facts: {
          partner,
          count: cluster.length,
          days: (daysBetween(cluster[0]?.due ?? '', last(cluster)?.due ?? '') ?? 0) + 1,
          from: { date: cluster[0]?.due ?? '' },
          to: { date: last(cluster)?.due ?? '' },
          what: { list: cluster.map(({ what }) => what) },
        },
      }));
    });
  },
});

type Deadline = TimelineEvent & { readonly due: string };

const deliverables: readonly (string | undefined)[] = [
  'proposal',
  'revision',
  'document-request',
  'report',
  'agreement',
];

function deadlinesOf({ timeline }: Partnership): readonly Deadline[] {
  return (timeline?.events ?? []).filter(
    (event): event is Deadline => event.due !== undefined && deliverables.includes(event.kind),
  );
}

/** Every organisation but the donor. */
function namesIn(partnership: Partnership, deadlines: readonly Deadline[]): readonly string[] {
  const names = [...new Set(deadlines.flatMap(({ who }) => who))];
  return names.filter((name) => organisationOf(partnership, name)?.kind !== 'donor');
}

/** In order of date; a narrative and a financial report on one date are one delivery. */
function onePerDelivery(deadlines: readonly Deadline[]): readonly Deadline[] {
  const byDate = [...deadlines].sort((one, other) =>
    one.due < other.due ? -1 : Number(one.due > other.due),
  );
  return byDate.filter(
    ({ kind, due }, index) =>
      kind !== 'report' ||
      byDate.findIndex((one) => one.kind === 'report' && one.due === due) === index,
  );
}

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

function last<T>(list: readonly T[]): T | undefined {
  return list[list.length - 1];
}
