import { cellsOfEvent, eventsOfKind, hasPartners, inOrder } from '../../partnership/events.js';
import { projectDates } from '../../partnership/project-period.js';
import { addDays, daysBetween } from '../../workbook/calendar.js';
import type { Period } from '../../workbook/period.js';
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
    const from = project && startOfLastPart(project, lastPart);
    const exits = eventsOfKind(partnership, 'exit');
    if (!project || !from || inOrder(exits).some(({ day }) => day >= from)) return [];
    return [
      {
        message: 'none',
        at: exits.flatMap((event) => cellsOfEvent(event, 'due')),
        facts: { from: { date: from }, to: { date: project.to } },
      },
    ];
  },
});

function startOfLastPart({ from, to }: Period, lastPart: number): string | undefined {
  return addDays(to, -Math.round(daysBetween(from, to) * lastPart));
}
