import { cellsOfEvent, dayOf, eventsOfKind, hasPartners } from '../../partnership/events.js';
import { projectDates } from '../../partnership/project-period.js';
import { addDays, daysBetween } from '../../workbook/calendar.js';
import { defineRule } from '../rule.js';

/** The last quarter of a project should have room for handing over. */
export const noExit = defineRule({
  meta: {
    id: 'timeline/no-exit',
    items: ['2.1.b', '4.2.b'],
    severity: 'info',
    source: 'AA element 2, pillar 1',
    settings: { lastPart: 0.25 },
    messages: ['none'],
  },

  appliesTo: (partnership) =>
    hasPartners(partnership) &&
    partnership.timeline !== undefined &&
    projectDates(partnership) !== undefined,

  check: (partnership, { lastPart }) => {
    const project = projectDates(partnership);
    if (project === undefined) return [];
    const days = daysBetween(project.from, project.to);
    const from = addDays(project.to, -Math.round(days * lastPart)) ?? project.to;
    const exits = eventsOfKind(partnership, 'exit');
    if (exits.some((event) => (dayOf(event) ?? '') >= from)) return [];
    return [
      {
        message: 'none',
        at: exits.flatMap((event) => cellsOfEvent(event, 'due')),
        facts: { from: { date: from }, to: { date: project.to } },
      },
    ];
  },
});
