import {
  cellsOfEvent,
  eventsOfKind,
  hasPartners,
  inOrder,
  presentAt,
  startOf,
} from '../../partnership/events.js';
import type { Partnership } from '../../partnership/partnership.js';
import { projectDates } from '../../partnership/project-period.js';
import { daysBetween } from '../../workbook/calendar.js';
import type { Period } from '../../workbook/period.js';
import type { CellRef } from '../../workbook/workbook.js';
import { defineRule } from '../rule.js';

/** Partners should meet all through a project, also when nothing is wrong. */
export const noTimeTogether = defineRule({
  meta: {
    id: 'timeline/no-time-together',
    items: ['3.1.a', '4.2.b'],
    severity: 'warning',
    source: 'AA element 3, pillar 1; RCF vital connections; ACTIF 3',
    settings: { togetherDays: 92 },
    messages: ['never', 'stretch'],
  },

  appliesTo: (partnership) =>
    hasPartners(partnership) &&
    partnership.timeline !== undefined &&
    projectDates(partnership) !== undefined,

  check: (partnership, { togetherDays }) => {
    const project = projectDates(partnership);
    if (project === undefined) return [];
    const meetings = meetingsIn(partnership, project);
    const message = meetings.length === 0 ? ('never' as const) : ('stretch' as const);
    return stretchesBetween(meetings, project)
      .filter(({ days }) => days > togetherDays)
      .map(({ from, to, days, at }) => ({
        message,
        at,
        facts: { from: { date: from }, to: { date: to }, days, togetherDays },
      }));
  },
});

interface Meeting extends Period {
  readonly at: readonly CellRef[];
}

/** Meetings, reviews and learning of two partners at least; one that runs on covers its days. */
function meetingsIn(partnership: Partnership, project: Period): readonly Meeting[] {
  const together = eventsOfKind(partnership, 'meeting', 'review', 'learning').filter(
    (event) => presentAt(event, partnership).length >= 2,
  );
  return inOrder(together, startOf)
    .map(({ event, day }) => ({
      from: day,
      to: event.due ?? event.doneOn ?? day,
      at: cellsOfEvent(event, 'due'),
    }))
    .filter(({ from, to }) => to >= project.from && from <= project.to);
}

function stretchesBetween(meetings: readonly Meeting[], { from, to }: Period) {
  const start: Meeting = { from, to: from, at: [] };
  const end: Meeting = { from: to, to, at: [] };
  const all = [start, ...meetings, end];
  return all.slice(1).map((next, place) => {
    const before = all
      .slice(0, place + 1)
      .reduce((last, one) => (one.to > last.to ? one : last), start);
    const days = daysBetween(before.to, next.from);
    return { from: before.to, to: next.from, days, at: [...before.at, ...next.at] };
  });
}
