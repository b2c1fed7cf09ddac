import { words } from '../tables/words/match.js';
import { dayOf, type Dated, doersIn, doersOf, eventsOfKind, hoursFor, inOrder } from './events.js';
import { awardOf } from './award.js';
import { holdsMoney, linesOf } from './lines.js';
import { namesOf } from './names.js';
import type { Line, Partnership, TimelineEvent } from './partnership.js';
import { payeesOf } from './payments.js';

/** What an organisation does before the award, and whether anything pays for it. */
export interface DesignWork {
  readonly partner: string;
  readonly tasks: readonly TimelineEvent[];
  /** `undefined` where no task says its hours. */
  readonly hours: number | undefined;
  readonly isPaid: boolean;
}

/** Design work by organisation; organisations without any are left out. */
export function designWorkOf(partnership: Partnership): readonly DesignWork[] {
  const award = awardOf(partnership);
  const early = eventsOfKind(
    partnership,
    ...(award === undefined ? designKinds : [...designKinds, ...alsoWithHours]),
  ).filter((event) => {
    const day = dayOf(event);
    if (designKinds.includes(event.kind ?? ''))
      return award === undefined || (day ?? '~') <= award.day;
    return event.hours !== undefined && award !== undefined && (day ?? '~') <= award.day;
  });
  return doersIn(partnership, early).map((partner) => {
    const tasks = early.filter((event) => doersOf(event, partnership).includes(partner));
    const hours = tasks.flatMap((event) => hoursFor(event, partner, partnership) ?? []);
    return {
      partner,
      tasks,
      hours: hours.length === 0 ? undefined : hours.reduce((sum, one) => sum + one, 0),
      isPaid: tasks.every(({ amount }) => amount) || isDesignPaid(partner, partnership, award),
    };
  });
}

const designKinds: readonly string[] & readonly NonNullable<TimelineEvent['kind']>[] = [
  'proposal',
  'revision',
];
const alsoWithHours: readonly NonNullable<TimelineEvent['kind']>[] = [
  'document-request',
  'meeting',
  'review',
  'learning',
  'activity',
];

/** A line of the budget for designing the project, or a payment before the award. */
function isDesignPaid(
  partner: string,
  partnership: Partnership,
  award: Dated | undefined,
): boolean {
  const names = namesOf(partnership.organisations);
  const pays = (line: Line) =>
    (line.organisation ?? partner) === partner ||
    words().hasTerm(line.description ?? '', 'all') ||
    names.mentioned(line.description ?? '').includes(partner) ||
    line.parts.some(({ name, value }) => value !== 0 && names.resolve(name) === partner);
  const isDesign = ({ description = '', section }: Line) =>
    [description, ...section].some((text) => words().hasTerm(text, 'design-phase'));
  if (linesOf(partnership).some((line) => holdsMoney(line) && isDesign(line) && pays(line))) {
    return true;
  }
  return inOrder(eventsOfKind(partnership, 'disbursement')).some(
    ({ event, day }) =>
      award !== undefined && day < award.day && payeesOf(event, partnership).includes(partner),
  );
}
