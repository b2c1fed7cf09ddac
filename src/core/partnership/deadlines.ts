import { daysBetween, workingDaysBetween } from '../workbook/calendar.js';
import { eventsOfKind } from './events.js';
import type { Partnership, TimelineEvent } from './partnership.js';

export type Deadline = TimelineEvent & { readonly due: string };

/** What is delivered by a day: proposals, revisions, documents, reports, agreements. */
export function deadlinesOf(partnership: Partnership): readonly Deadline[] {
  return eventsOfKind(
    partnership,
    'proposal',
    'revision',
    'document-request',
    'report',
    'agreement',
  ).filter((event): event is Deadline => event.due !== undefined);
}

/** A day that donor or lead set alone. */
export function isImposed({ setBy }: TimelineEvent): boolean {
  return setBy === 'donor' || setBy === 'lead';
}

/** In order of date; a narrative and a financial report on one date are one delivery. */
export function onePerDelivery(deadlines: readonly Deadline[]): readonly Deadline[] {
  const byDate = [...deadlines].sort((one, other) =>
    one.due < other.due ? -1 : Number(one.due > other.due),
  );
  const reports = new Set<string>();
  return byDate.filter(({ kind, due }) => {
    if (kind !== 'report') return true;
    const isNew = !reports.has(due);
    reports.add(due);
    return isNew;
  });
}

/** What counts as fair notice, as the settings of `timeline/short-notice` have it. */
export interface NoticeAsked {
  readonly noticeDays: Readonly<Record<string, number>>;
  /** Kinds that are counted in working days, parted by spaces. */
  readonly workingDayKinds: string;
  readonly weekend: string;
}

export interface Notice {
  readonly askedOn: string;
  readonly due: string;
  /** Days from asking to due, and the days that would be fair. */
  readonly given: number;
  readonly fair: number;
  readonly inWorkingDays: boolean;
}

/** The notice that an event gives; `undefined` where either date is not known, or its kind asks for none. */
export function noticeOf(
  { kind, askedOn, due }: TimelineEvent,
  { noticeDays, workingDayKinds, weekend }: NoticeAsked,
  country?: string,
): Notice | undefined {
  const fair = kind === undefined ? undefined : noticeDays[kind];
  if (kind === undefined || fair === undefined || askedOn === undefined || due === undefined) {
    return undefined;
  }
  const inWorkingDays = workingDayKinds.split(' ').includes(kind);
  const given = inWorkingDays
    ? workingDaysBetween(askedOn, due, weekendIn(country, weekend))
    : daysBetween(askedOn, due);
  return { askedOn, due, given, fair, inWorkingDays };
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/**
 * Days off in a country, 0 Sunday to 6 Saturday.
 * @param weekend days for everybody, then for countries apart: `saturday sunday; Jordan: friday saturday`
 */
export function weekendIn(country: string | undefined, weekend: string): readonly number[] {
  const [usual = '', ...apart] = weekend.split(';');
  const own = apart
    .map((part) => part.split(':'))
    .find(([name = '']) => name.trim().toLowerCase() === country?.trim().toLowerCase());
  const days = (own?.[1] ?? usual).toLowerCase().trim().split(/\s+/);
  return days.map((day) => weekdays.indexOf(day)).filter((day) => day >= 0);
}
