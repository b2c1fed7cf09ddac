import {
  cellsOfEvent,
  type Dated,
  eventsOfKind,
  inOrder,
  presentAt,
} from '../../partnership/events.js';
import { isLocal, knowsLocalPartners } from '../../partnership/partners.js';
import type { Partnership } from '../../partnership/partnership.js';
import { projectDates } from '../../partnership/project-period.js';
import { daysBetween } from '../../workbook/calendar.js';
import { defineRule } from '../rule.js';

/** Every local partner should review and learn with the others, at the end too. */
export const noJointReview = defineRule({
  meta: {
    id: 'timeline/no-joint-review',
    items: ['5.1.a', '5.2.a', '4.2.b'],
    severity: 'warning',
    source: 'AA element 5',
    settings: { endDays: 60 },
    messages: ['none', 'not-at-end'],
    unjudged: ['local-partners-unknown'],
  },

  appliesTo: (partnership) =>
    partnership.timeline !== undefined &&
    projectDates(partnership) !== undefined &&
    hasOthers(partnership),

  cannotJudge: (partnership) =>
    knowsLocalPartners(partnership) ? undefined : { reason: 'local-partners-unknown', facts: {} },

  check: (partnership, { endDays }) => {
    const end = projectDates(partnership)?.to ?? '';
    const reviews = inOrder(eventsOfKind(partnership, 'review', 'learning'));
    const isPresent =
      (name: string) =>
      ({ event }: Dated) => {
        const present = presentAt(event, partnership);
        return present.length >= 2 && present.includes(name);
      };
    const isNearEnd = ({ day }: Dated) => Math.abs(daysBetween(day, end)) <= endDays;
    const local = partnership.organisations.filter(isLocal).map(({ name }) => name);
    const without = local.filter((name) => !reviews.some(isPresent(name)));
    const tooEarly = local.filter((name) => {
      const own = reviews.filter(isPresent(name));
      return own.length > 0 && !own.some(isNearEnd);
    });
    const places = (names: readonly string[]) =>
      reviews
        .filter((review) => names.some((name) => isPresent(name)(review)))
        .flatMap(({ event }) => cellsOfEvent(event, 'due'));
    return [
      { message: 'none' as const, partners: without },
      { message: 'not-at-end' as const, partners: tooEarly },
    ]
      .filter(({ partners }) => partners.length > 0)
      .map(({ message, partners }) => {
        const [partner, ...others] = partners;
        return {
          message,
          at: places(partners),
          ...(partner !== undefined && others.length === 0 && { partner }),
          facts: { partners: { list: partners }, end: { date: end }, endDays },
        };
      });
  },
});

function hasOthers({ organisations }: Partnership): boolean {
  return organisations.filter(({ kind }) => kind !== 'donor').length >= 2;
}
