import {
  cellsOfEvent,
  dayOf,
  type Dated,
  eventsOfKind,
  inOrder,
  isDonorsOwn,
} from '../../partnership/events.js';
import type { Partnership } from '../../partnership/partnership.js';
import { addMonths, wholeMonthsBetween } from '../../workbook/calendar.js';
import { defineRule } from '../rule.js';

/** A proposal should be decided on after a round or two, and within months. */
export const endlessRevision = defineRule({
  meta: {
    id: 'timeline/endless-revision',
    items: ['4.2.b'],
    severity: 'warning',
    source: 'AA element 4, pillar 2',
    settings: { maxRounds: 2, maxMonths: 6, staleMonths: 24 },
    messages: ['rounds', 'late', 'undecided'],
  },

  appliesTo: (partnership) => submissionsIn(partnership).length > 0,

  check: (partnership, { maxRounds, maxMonths, staleMonths }) => {
    const first = submissionsIn(partnership).find(({ event }) => event.kind === 'proposal');
    const rounds = roundsIn(partnership);
    const many = rounds.length > maxRounds;
    return [
      ...(many ? [tooManyRounds(rounds, maxRounds)] : []),
      ...(first ? tooLate(first, partnership, { maxMonths, staleMonths }) : []),
    ];
  },
});

/** Proposals, or revisions where the timeline begins with those. */
function submissionsIn(partnership: Partnership): readonly Dated[] {
  return inOrder(
    eventsOfKind(partnership, 'proposal', 'revision').filter(
      (event) => !isDonorsOwn(event, partnership),
    ),
    ({ doneOn, due }) => doneOn ?? due,
  );
}

/** Revisions that partners deliver before the work begins, one a day. */
function roundsIn(partnership: Partnership): readonly Dated[] {
  const [begun] = inOrder(eventsOfKind(partnership, 'agreement', 'activity', 'disbursement'));
  const rounds = submissionsIn(partnership).filter(
    ({ event, day }) => event.kind === 'revision' && (begun === undefined || day <= begun.day),
  );
  return rounds.filter(
    ({ day }, place) => rounds.findIndex((other) => other.day === day) === place,
  );
}

function tooManyRounds(rounds: readonly Dated[], maxRounds: number) {
  return {
    message: 'rounds' as const,
    at: rounds.flatMap(({ event }) => cellsOfEvent(event, 'due')),
    facts: {
      count: rounds.length,
      maxRounds,
      what: { list: rounds.map(({ event }) => event.what) },
    },
  };
}

/**
 * Decided over `maxMonths` after the first submission; or not at all by today, with no sign of work since. A proposal
 * older than `staleMonths` is history.
 */
function tooLate(
  first: Dated,
  partnership: Partnership,
  { maxMonths, staleMonths }: { readonly maxMonths: number; readonly staleMonths: number },
) {
  const limit = addMonths(first.day, maxMonths);
  const later = (...kinds: Parameters<typeof eventsOfKind>[1][]) =>
    inOrder(eventsOfKind(partnership, ...kinds), dayOf).filter(({ day }) => day > first.day);
  const [decision] = later('decision');
  const [sign] = later('agreement', 'disbursement', 'activity');
  const end = decision?.day ?? (sign === undefined ? partnership.today : undefined);
  if (end === undefined || limit === undefined || end <= limit) return [];
  const months = wholeMonthsBetween(first.day, end);
  if (decision === undefined && months > staleMonths) return [];
  const dated = decision === undefined ? [first] : [first, decision];
  return [
    {
      message: decision === undefined ? ('undecided' as const) : ('late' as const),
      at: dated.flatMap(({ event }) => cellsOfEvent(event, 'due')),
      facts: { submitted: { date: first.day }, end: { date: end }, months, maxMonths },
    },
  ];
}
