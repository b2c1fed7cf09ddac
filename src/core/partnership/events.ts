import type { TimelineRole } from '../tables/table.js';
import { words } from '../tables/words/match.js';
import type { CellRef } from '../workbook/workbook.js';
import { namesOf } from './names.js';
import { organisationOf } from './partners.js';
import type { EventKind, Partnership, TimelineEvent } from './partnership.js';

/** All rows of the timeline; [] without one. */
export function timelineEvents({ timeline }: Partnership): readonly TimelineEvent[] {
  return timeline?.events ?? [];
}

/** Rows of some kinds. */
export function eventsOfKind(
  partnership: Partnership,
  ...kinds: readonly EventKind[]
): readonly TimelineEvent[] {
  return timelineEvents(partnership).filter(
    ({ kind }) => kind !== undefined && kinds.includes(kind),
  );
}

/** The cells of an event that tell of some roles, as far as its table has columns for them. */
export function cellsOfEvent(
  { cells }: TimelineEvent,
  ...roles: readonly TimelineRole[]
): readonly CellRef[] {
  return roles.flatMap((role) => cells[role] ?? []);
}

/** The cell of the first of some roles that its table has a column for; [] where it has none of them. */
export function firstCellOfEvent(
  event: TimelineEvent,
  ...roles: readonly TimelineRole[]
): readonly CellRef[] {
  return cellsOfEvent(event, ...roles).slice(0, 1);
}

/** The day that an event is for: its deadline, or else when it was done or starts. */
export function dayOf({ due, doneOn, starts }: TimelineEvent): string | undefined {
  return due ?? doneOn ?? starts;
}

/** The day that an event begins. */
export function startOf({ starts, due, doneOn }: TimelineEvent): string | undefined {
  return starts ?? due ?? doneOn;
}

/** The day that people first hear of it. */
export function openingOf(event: TimelineEvent): string | undefined {
  return event.askedOn ?? startOf(event);
}

/** A row with a day, for lists in order of date. */
export interface Dated {
  readonly event: TimelineEvent;
  readonly day: string;
}

/** Rows that have such a day, the earliest first. */
export function inOrder(
  events: readonly TimelineEvent[],
  day: (event: TimelineEvent) => string | undefined = dayOf,
): readonly Dated[] {
  return events
    .flatMap((event) => {
      const own = day(event);
      return own === undefined ? [] : [{ event, day: own }];
    })
    .sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
}

/** True for a donor, by its kind or where it is only called "the donor". */
export function isDonorName(partnership: Partnership, name: string): boolean {
  const kind = organisationOf(partnership, name)?.kind;
  return kind === undefined ? words().isTerm(name, 'donor') : kind === 'donor';
}

/** Who does it, donors left out. */
export function doersOf(event: TimelineEvent, partnership: Partnership): readonly string[] {
  return event.who.filter((name) => !isDonorName(partnership, name));
}

/** True where it names somebody, and nobody but donors. */
export function isDonorsOwn(event: TimelineEvent, partnership: Partnership): boolean {
  return event.who.length > 0 && doersOf(event, partnership).length === 0;
}

/** Organisations that take part, as people named them: all but donors. */
export function partnersOf({ organisations }: Partnership): readonly string[] {
  return organisations.filter(({ kind }) => kind !== 'donor').map(({ name }) => name);
}

/** True where two organisations at least, donors aside, are in it together. */
export function hasPartners(partnership: Partnership): boolean {
  return partnersOf(partnership).length >= 2;
}

/** Names in the timeline's "who", donors left out, each once. */
export function doersIn(
  partnership: Partnership,
  events: readonly TimelineEvent[] = timelineEvents(partnership),
): readonly string[] {
  return [...new Set(events.flatMap((event) => doersOf(event, partnership)))];
}

/** True where every organisation but the donors does it. */
export function isForAll(event: TimelineEvent, partnership: Partnership): boolean {
  const partners = partnersOf(partnership);
  return partners.length >= 2 && partners.every((name) => event.who.includes(name));
}

/** Who meets in an event: who does it, and who its words name; everybody where it is for all. */
export function presentAt(event: TimelineEvent, partnership: Partnership): readonly string[] {
  const doers = doersOf(event, partnership);
  const text = event.what;
  if (words().hasTerm(text, 'all') || (doers.length === 0 && words().hasTerm(text, 'together'))) {
    return partnersOf(partnership);
  }
  const named = namesOf(partnership.organisations)
    .mentioned(text)
    .filter((name) => !isDonorName(partnership, name));
  return [...new Set([...doers, ...named])];
}

/** An organisation's hours of an event; what several do together is split evenly. */
export function hoursFor(
  event: TimelineEvent,
  partner: string,
  partnership: Partnership,
): number | undefined {
  const doers = doersOf(event, partnership);
  if (event.hours === undefined || !doers.includes(partner)) return undefined;
  return event.hours / doers.length;
}
