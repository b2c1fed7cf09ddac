import { words } from '../tables/words/match.js';
import { dayOf, type Dated, doersIn, doersOf, eventsOfKind, hoursFor, inOrder } from './events.js';
import { awardOf } from './award.js';
import { holdsMoney, linesOf } from './lines.js';
import { namesOf } from './names.js';
import type { EventKind, Line, Partnership, TimelineEvent } from './partnership.js';
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
  const isEarly = (event: TimelineEvent) => {
    const day = dayOf(event);
    return award === undefined || (day !== undefined && day <= award.day);
  };
  const early = eventsOfKind(partnership, ...designKinds, ...alsoWithHours)
    .filter((event) => isDesign(event) || (event.hours !== undefined && award !== undefined))
    .filter(isEarly);
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

const designKinds: readonly EventKind[] = ['proposal', 'revision'];
/** Design where the row tells its hours, and an award that it comes before. */
const alsoWithHours: readonly EventKind[] = [
  'document-request',
  'meeting',
  'review',
  'learning',
  'activity',
];

function isDesign({ kind }: TimelineEvent): boolean {
  return kind !== undefined && designKinds.includes(kind);
}

/** A line of the budget for designing the project, or a payment before the award. */
function isDesignPaid(
  partner: string,
  partnership: Partnership,
  award: Dated | undefined,
): boolean {
  const names = namesOf(partnership.organisations);
  const pays = ({ organisation = partner, description = '', parts }: Line) =>
    organisation === partner ||
    words().hasTerm(description, 'all') ||
    names.mentioned(description).includes(partner) ||
    parts.some(({ name, value }) => value !== 0 && names.resolve(name) === partner);
  const isForDesign = ({ description = '', section }: Line) =>
    [description, ...section].some((text) => words().hasTerm(text, 'design-phase'));
  if (linesOf(partnership).some((line) => holdsMoney(line) && isForDesign(line) && pays(line))) {
    return true;
  }
  return inOrder(eventsOfKind(partnership, 'disbursement')).some(
    ({ event, day }) =>
      award !== undefined && day < award.day && payeesOf(event, partnership).includes(partner),
  );
}
