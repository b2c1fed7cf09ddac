import { daysBetween } from '../workbook/calendar.js';
import { words } from '../tables/words/match.js';
import type { CellRef } from '../workbook/workbook.js';
import {
  cellsOfEvent,
  type Dated,
  doersOf,
  inOrder,
  isDonorsOwn,
  openingOf,
  timelineEvents,
} from './events.js';
import type { Partnership, TimelineEvent } from './partnership.js';

/** What was due from partners, and the donor's next act on it. */
export interface Exchange {
  readonly event: TimelineEvent;
  readonly partners: readonly string[];
  readonly due: string;
  readonly answer: TimelineEvent;
  readonly answeredOn: string;
  /** Days that partners were given, and days that the donor took. */
  readonly given: number;
  readonly taken: number;
  readonly at: readonly CellRef[];
}

/** Pairs of asking and answering; what was due on one day and answered by one act is one exchange. */
export function exchangesOf(partnership: Partnership): readonly Exchange[] {
  const acts = donorsActs(partnership);
  const calls = inOrder(
    timelineEvents(partnership).filter(({ kind }) => kind === 'call'),
    openingOf,
  );
  const found = inOrder(timelineEvents(partnership), ({ due }) => due).flatMap(({ event, day }) => {
    const partners = doersOf(event, partnership);
    const isAsked = isForDonor(event) && !isDonorsOwn(event, partnership);
    const call = event.kind === 'proposal' ? lastUpTo(calls, day) : undefined;
    const from = event.askedOn ?? call?.day;
    const act = acts.find(
      (one) => one.day >= day && one.event !== event && isActOn(one.event, event),
    );
    if (!isAsked || from === undefined || act === undefined) return [];
    const given = daysBetween(from, day);
    if (given <= 0 || isOvertaken(event, day, act.day, partnership)) return [];
    const taken = daysBetween(day, act.day);
    const at = [
      ...cellsOfEvent(event, 'due'),
      ...(event.askedOn === undefined && call
        ? cellsOfEvent(call.event, 'due')
        : cellsOfEvent(event, 'asked-on')),
      ...cellsOfEvent(act.event, 'due'),
    ];
    const answer = { answer: act.event, answeredOn: act.day };
    return [{ event, partners, due: day, ...answer, given, taken, at }];
  });
  return found.filter(
    (one, place) =>
      found.findIndex((other) => other.due === one.due && other.answer === one.answer) === place,
  );
}

const asked: readonly (string | undefined)[] = [
  'proposal',
  'revision',
  'document-request',
  'report',
];

function isForDonor({ kind, setBy }: TimelineEvent): boolean {
  return asked.includes(kind) && setBy !== 'lead';
}

/** A later delivery before the donor's act: the act is on that one. */
function isOvertaken(
  event: TimelineEvent,
  day: string,
  act: string,
  partnership: Partnership,
): boolean {
  return timelineEvents(partnership).some(
    (other) =>
      isForDonor(other) &&
      overtakers(event).includes(other.kind) &&
      other.due !== undefined &&
      other.due > day &&
      other.due < act &&
      !isDonorsOwn(other, partnership),
  );
}

/** A revision takes the place of the proposal before it, and both that of papers sent earlier. */
function overtakers({ kind }: TimelineEvent): readonly (string | undefined)[] {
  if (kind === 'report') return ['report'];
  return kind === 'document-request'
    ? ['document-request', 'proposal', 'revision']
    : ['proposal', 'revision'];
}

/** Days on which the donor decided, signed, paid, or asked for more. */
function donorsActs(partnership: Partnership): readonly Dated[] {
  const events = timelineEvents(partnership);
  const own = events.filter(
    (event) =>
      isDonorsOwn(event, partnership) ||
      (answers.includes(event.kind) && doersOf(event, partnership).length === 0),
  );
  const asking = events.filter(
    ({ kind, setBy }) => setBy === 'donor' && asked.includes(kind) && kind !== 'report',
  );
  return [
    ...inOrder(own, ({ doneOn, due, starts }) => doneOn ?? due ?? starts),
    ...inOrder(asking, ({ askedOn }) => askedOn),
  ].sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
}

const answers: readonly (string | undefined)[] = ['decision', 'agreement', 'disbursement'];

/**
 * A proposal is answered by whatever the donor does next about money or papers, documents by a decision or an
 * agreement, a report by a decision or by what names a report.
 */
function isActOn(act: TimelineEvent, event: TimelineEvent): boolean {
  if (event.kind === 'document-request') {
    return act.kind === 'decision' || act.kind === 'agreement';
  }
  const isAct = answers.includes(act.kind) || asked.includes(act.kind);
  if (event.kind !== 'report') return isAct && act.kind !== 'report';
  return act.kind === 'decision' || (isAct && words().eventKinds(act.what).includes('report'));
}

function lastUpTo(dated: readonly Dated[], day: string): Dated | undefined {
  const earlier = dated.filter((one) => one.day <= day);
  return earlier[earlier.length - 1];
}
