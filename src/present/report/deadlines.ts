import { deadlinesOf } from '../../core/partnership/deadlines.js';
import { doersOf, inOrder } from '../../core/partnership/events.js';
import type { Partnership } from '../../core/partnership/partnership.js';
import type { ReportDeadline } from '../../core/report.js';
import { daysBetween } from '../../core/workbook/calendar.js';

/** What organisations have to deliver, the earliest first. */
export function reportDeadlines(partnership: Partnership): readonly ReportDeadline[] {
  return inOrder(deadlinesOf(partnership), ({ due }) => due).flatMap(({ event, day }) => {
    const { what, kind, setBy, askedOn, hours, sheet, row } = event;
    if (kind === undefined) return [];
    return {
      what,
      kind,
      partners: doersOf(event, partnership),
      setBy: setBy ?? null,
      askedOn: askedOn ?? null,
      due: day,
      notice: askedOn === undefined ? null : daysBetween(askedOn, day),
      hours: hours ?? null,
      sheet,
      row,
    };
  });
}
