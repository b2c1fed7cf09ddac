import type { Pressure } from '../assessment.js';
import { daysBetween, saturdayAndSunday, workingDaysBetween } from '../workbook/calendar.js';
import type { EventKind, Partnership, TimelineEvent } from '../partnership/partnership.js';

type Parts = Pressure['parts'];

/** Days of notice asked for, by what is asked; requests for documents count working days. */
const noticeDays: Readonly<Partial<Record<EventKind, number>>> = {
  'document-request': 10,
  report: 20,
  proposal: 30,
  revision: 5,
};

const deadlineKinds: readonly EventKind[] = [
  'proposal',
  'revision',
  'document-request',
  'report',
  'agreement',
];

/** So many deadlines within so many days are a cluster. */
const cluster = { size: 3, days: 14 };

/**
 * How hard the donor's and the lead's calendar presses on each organisation, 0 none to 100 severe.
 *
 * Notice: the mean over its dated requests of how far the days given fall short of the days asked for
 * (20 days given of 20 or more: 0; 5 of 20: 75; none: 100). Clustering: the share of its deadlines set by donor
 * or lead that have two others within 14 days. The value is the mean of the parts that have evidence; reporting,
 * money and asymmetry have none yet.
 * @returns the whole partnership first (mean of the organisations), then every organisation that has dates.
 */
export function measurePressure({ timeline, organisations }: Partnership): readonly Pressure[] {
  const events = timeline?.events ?? [];
  const donors = new Set(
    organisations.filter(({ kind }) => kind === 'donor').map(({ name }) => name),
  );
  const pressed = [...new Set(events.flatMap(({ who }) => who))].filter(
    (name) => !donors.has(name),
  );
  const each = pressed
    .map((partner) =>
      pressureOn(
        partner,
        events.filter(({ who }) => who.includes(partner)),
      ),
    )
    .filter(({ value }) => value !== undefined);
  return [withValue(undefined, wholeOf(each)), ...each];
}

function pressureOn(partner: string, events: readonly TimelineEvent[]): Pressure {
  return withValue(partner, {
    ...nothingKnown,
    notice: mean(events.map(shortfall)),
    clustering: clusteredShare(events),
  });
}

const nothingKnown: Parts = {
  notice: undefined,
  clustering: undefined,
  reporting: undefined,
  money: undefined,
  asymmetry: undefined,
};

/** How far below the notice asked for, 0–100; `undefined` where either date or the kind is not known. */
function shortfall({ kind, askedOn, due }: TimelineEvent): number | undefined {
  const asked = kind === undefined ? undefined : noticeDays[kind];
  if (asked === undefined || askedOn === undefined || due === undefined) return undefined;
  const given =
    kind === 'document-request'
      ? workingDaysBetween(askedOn, due, saturdayAndSunday)
      : daysBetween(askedOn, due);
  return given === undefined ? undefined : 100 * Math.min(1, Math.max(0, 1 - given / asked));
}

function clusteredShare(events: readonly TimelineEvent[]): number | undefined {
  const deadlines = events.filter(isOthersDeadline).filter(isDeliveryOfItsOwn);
  const sorted = deadlines.flatMap(({ due }) => due ?? []).sort();
  if (sorted.length === 0) return undefined;
  const clustered = sorted.filter((_, place) => isInCluster(sorted, place));
  return (100 * clustered.length) / sorted.length;
}

function isOthersDeadline({ kind, setBy }: TimelineEvent): boolean {
  return (
    kind !== undefined && deadlineKinds.includes(kind) && (setBy === 'donor' || setBy === 'lead')
  );
}

/** A narrative and a financial report on one date are one delivery. */
function isDeliveryOfItsOwn(
  { kind, due }: TimelineEvent,
  place: number,
  all: readonly TimelineEvent[],
): boolean {
  const isSame = (one: TimelineEvent) => one.kind === 'report' && one.due === due;
  return kind !== 'report' || all.findIndex(isSame) === place;
}

/** True where a run of `cluster.size` neighbours that includes this date spans at most `cluster.days`. */
function isInCluster(sorted: readonly string[], place: number): boolean {
  return sorted.some((first, start) => {
    const end = start + cluster.size - 1;
    const last = sorted[end];
    if (last === undefined || place < start || place > end) return false;
    return (daysBetween(first, last) ?? Infinity) <= cluster.days;
  });
}

function wholeOf(each: readonly Pressure[]): Parts {
  return {
    ...nothingKnown,
    notice: mean(each.map(({ parts }) => parts.notice)),
    clustering: mean(each.map(({ parts }) => parts.clustering)),
  };
}

function withValue(partner: string | undefined, parts: Parts): Pressure {
  const { notice, clustering, reporting, money, asymmetry } = parts;
  return { partner, value: mean([notice, clustering, reporting, money, asymmetry]), parts };
}

/** Mean of what is known; `undefined` where nothing is. */
function mean(figures: readonly (number | undefined)[]): number | undefined {
  const known = figures.flatMap((figure) => figure ?? []);
  return known.length === 0 ? undefined : known.reduce((sum, one) => sum + one, 0) / known.length;
}
