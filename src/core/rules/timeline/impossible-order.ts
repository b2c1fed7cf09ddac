import type { TimelineRole } from '../../tables/table.js';
import { cellsOfEvent, timelineEvents } from '../../partnership/events.js';
import type { Partnership, TimelineEvent } from '../../partnership/partnership.js';
import { valueAt } from '../../workbook/workbook.js';
import { defineRule } from '../rule.js';

/** A deadline comes after it was asked for and after the work has begun, and on a day that exists. */
export const impossibleOrder = defineRule({
  meta: {
    id: 'timeline/impossible-order',
    items: ['4.2.b'],
    severity: 'warning',
    source: 'AA element 4, pillar 2',
    settings: { firstYear: 1980, lastYear: 2099 },
    messages: ['due-before-asked', 'due-before-start', 'no-such-day', 'odd-year'],
  },

  appliesTo: (partnership) =>
    timelineEvents(partnership).some((event) =>
      dateRoles.some(([, date]) => event[date] !== undefined),
    ),

  check: (partnership, { firstYear, lastYear }) =>
    timelineEvents(partnership).flatMap((event) => {
      const isOdd = (date: string) =>
        Number(date.slice(0, 4)) < firstYear || Number(date.slice(0, 4)) > lastYear;
      return (
        noSuchDay(event, partnership) ??
        oddYear(event, isOdd) ??
        before(event, 'askedOn', 'asked-on', 'due-before-asked') ??
        before(event, 'starts', 'starts', 'due-before-start') ??
        []
      );
    }),
});

const dateRoles = [
  ['due', 'due'],
  ['asked-on', 'askedOn'],
  ['starts', 'starts'],
  ['done-on', 'doneOn'],
] as const;

/** A cell that is written like a date of figures, and is none. */
function noSuchDay(event: TimelineEvent, { workbook }: Partnership) {
  for (const [role, date] of dateRoles) {
    const cell = event.cells[role];
    const sheet = workbook.sheets.find(({ name }) => name === cell?.sheet);
    const value = cell && sheet && valueAt(sheet, cell.row, cell.column);
    if (cell === undefined || event[date] !== undefined || typeof value !== 'string') continue;
    if (!/^\s*(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})\s*$/.test(value))
      continue;
    return {
      message: 'no-such-day' as const,
      at: [cell],
      facts: { what: event.what, text: value.trim() },
    };
  }
  return undefined;
}

function oddYear(event: TimelineEvent, isOdd: (date: string) => boolean) {
  for (const [role, key] of dateRoles) {
    const [cell, date] = [event.cells[role], event[key]];
    if (date === undefined || cell === undefined || !isOdd(date)) continue;
    return {
      message: 'odd-year' as const,
      at: [cell],
      facts: { what: event.what, date: { date } },
    };
  }
  return undefined;
}

function before<Message extends string>(
  event: TimelineEvent,
  key: 'askedOn' | 'starts',
  role: TimelineRole,
  message: Message,
) {
  const [due, from] = [event.due, event[key]];
  if (due === undefined || from === undefined || due >= from) return undefined;
  const at = cellsOfEvent(event, 'due', role);
  return { message, at, facts: { what: event.what, due: { date: due }, from: { date: from } } };
}
