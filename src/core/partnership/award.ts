import { type Dated, eventsOfKind, inOrder } from './events.js';
import type { Partnership } from './partnership.js';

/** The decision that comes before the work begins, or else the signing; what comes earlier is design. */
export function awardOf(partnership: Partnership): Dated | undefined {
  const begun = inOrder(eventsOfKind(partnership, 'agreement', 'disbursement', 'activity'))[0];
  const decisions = inOrder(eventsOfKind(partnership, 'decision'));
  const before = decisions.filter(({ day }) => begun === undefined || day <= begun.day);
  return (
    (begun === undefined ? decisions[0] : before[before.length - 1]) ??
    decisions[0] ??
    inOrder(eventsOfKind(partnership, 'agreement'))[0]
  );
}
