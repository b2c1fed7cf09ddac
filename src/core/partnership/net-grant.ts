import type { CellRef } from '../workbook/workbook.js';
import { cellsOfEvent, doersIn, eventsOfKind, hoursFor } from './events.js';
import { moneyOf } from './partners.js';
import type { Partnership } from './partnership.js';
import { hourlyRateOf, type HoursIn } from './staff-rate.js';

/** What applying and reporting cost an organisation, beside what it gets. What is not known is `undefined`. */
export interface NetGrant {
  readonly partner: string;
  readonly hours: number;
  /** Cost of an hour of its own staff. */
  readonly rate: number | undefined;
  readonly cost: number | undefined;
  /** All that rests with it. */
  readonly grant: number | undefined;
  /** cost / grant. */
  readonly share: number | undefined;
  readonly at: readonly CellRef[];
}

/** Net grants of all organisations whose hours for proposals, revisions, documents and reports are told. */
export function netGrantsOf(partnership: Partnership, hoursIn: HoursIn): readonly NetGrant[] {
  const tasks = eventsOfKind(
    partnership,
    'proposal',
    'revision',
    'document-request',
    'report',
  ).filter(({ hours }) => hours !== undefined);
  return doersIn(partnership, tasks).map((partner) => {
    const own = tasks.filter(({ who }) => who.includes(partner));
    const hours = own.reduce((sum, one) => sum + (hoursFor(one, partner, partnership) ?? 0), 0);
    const rate = hourlyRateOf(partner, partnership, hoursIn);
    const cost = rate === undefined ? undefined : hours * rate;
    const grant = moneyOf(partnership, partner)?.total;
    return {
      partner,
      hours,
      rate,
      cost,
      grant,
      share: cost === undefined || !grant || grant <= 0 ? undefined : cost / grant,
      at: own.flatMap((task) => cellsOfEvent(task, 'hours')),
    };
  });
}
