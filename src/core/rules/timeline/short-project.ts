import { cellsOfEvent, doersOf, eventsOfKind } from '../../partnership/events.js';
import { monthsPaid } from '../../partnership/months-paid.js';
import { isLocal } from '../../partnership/partners.js';
import type { Partnership } from '../../partnership/partnership.js';
import { projectDates, spanOf, statedPeriod } from '../../partnership/project-period.js';
import { wholeMonthsBetween } from '../../workbook/calendar.js';
import { defineRule } from '../rule.js';

/** A project, and a partner's part in it, should be long enough to plan and to keep people. */
export const shortProject = defineRule({
  meta: {
    id: 'timeline/short-project',
    items: ['4.2.b'],
    severity: 'info',
    source: 'AA element 4, pillar 2',
    settings: { minMonths: 12 },
    messages: ['project', 'part'],
  },

  appliesTo: (partnership) =>
    statedPeriod(partnership) !== undefined || partsIn(partnership).length > 0,

  check: (partnership, { minMonths }) => {
    const severity = (months: number) => (months < minMonths / 2 ? 'warning' : 'info');
    const stated = statedPeriod(partnership);
    if (stated !== undefined && stated.months < minMonths) {
      const { months, at } = stated;
      return [{ message: 'project', at, severity: severity(months), facts: { months, minMonths } }];
    }
    return partsIn(partnership)
      .filter(({ months, whole }) => months < minMonths && months < whole / 2)
      .map(({ partner, months, whole, at }) => ({
        message: 'part',
        at,
        partner,
        severity: severity(months),
        facts: { partner, months, whole, minMonths },
      }));
  },
});

/** How long each local partner's activities run, where they have a start and an end, or its posts. */
function partsIn(partnership: Partnership) {
  const project = projectDates(partnership);
  const whole = project && wholeMonthsBetween(project.from, project.to);
  if (whole === undefined) return [];
  return partnership.organisations.filter(isLocal).flatMap(({ name: partner }) => {
    const own = eventsOfKind(partnership, 'activity').filter((event) =>
      doersOf(event, partnership).includes(partner),
    );
    const span = spanOf(own);
    const ran = span && wholeMonthsBetween(span.from, span.to);
    if (ran === undefined || own.some(({ starts, due }) => !starts || !due)) return [];
    const months = Math.max(ran, monthsPaid(partner, partnership));
    return [{ partner, months, whole, at: own.flatMap((event) => cellsOfEvent(event, 'due')) }];
  });
}
