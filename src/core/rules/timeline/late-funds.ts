import { cellsOfEvent, doersIn, eventsOfKind, firstCellOfEvent } from '../../partnership/events.js';
import { firstPaymentTo, firstWorkOf, retentionsOf, waitOf } from '../../partnership/payments.js';
import type { Partnership } from '../../partnership/partnership.js';
import { defineRule } from '../rule.js';

/** Nobody should work before the first payment, or wait for money long after the work. */
export const lateFunds = defineRule({
  meta: {
    id: 'timeline/late-funds',
    items: ['4.2.c', '4.2.b'],
    severity: 'error',
    source: 'AA element 4, pillar 2',
    settings: { graceDays: 0 },
    messages: ['waits', 'fronts', 'retained'],
    unjudged: ['payments-unknown'],
  },

  appliesTo: (partnership) =>
    workersIn(partnership).some((name) => firstWorkOf(name, partnership) !== undefined),

  cannotJudge: (partnership) =>
    workersIn(partnership).some((name) => firstPaymentTo(name, partnership) !== undefined)
      ? undefined
      : { reason: 'payments-unknown', facts: {} },

  check: (partnership, { graceDays }) =>
    workersIn(partnership).flatMap((partner) => [
      ...waiting(partner, partnership, graceDays),
      ...retained(partner, partnership),
    ]),
});

function workersIn(partnership: Partnership): readonly string[] {
  return doersIn(partnership, eventsOfKind(partnership, 'activity'));
}

function waiting(partner: string, partnership: Partnership, graceDays: number) {
  const wait = waitOf(partner, partnership);
  if (wait === undefined || wait.days <= graceDays) return [];
  const { work, payment, days, fronted } = wait;
  const money = fronted === undefined ? undefined : { money: fronted };
  return [
    {
      message: money ? ('fronts' as const) : ('waits' as const),
      at: [...firstCellOfEvent(work.event, 'starts', 'due'), ...cellsOfEvent(payment.event, 'due')],
      partner,
      ...(fronted !== undefined && { amount: fronted }),
      facts: {
        partner,
        what: work.event.what,
        start: { date: work.day },
        paid: { date: payment.day },
        days,
        ...(money && { money, waiting: { product: [days, money] } }),
      },
    },
  ];
}

function retained(partner: string, partnership: Partnership) {
  return retentionsOf(partner, partnership).map(({ payment, lastWork, days, money }) => ({
    message: 'retained' as const,
    severity: 'warning' as const,
    at: [payment, lastWork].flatMap(({ event }) => cellsOfEvent(event, 'due')),
    partner,
    amount: money,
    facts: {
      partner,
      what: payment.event.what,
      end: { date: lastWork.day },
      paid: { date: payment.day },
      days,
      money: { money },
      waiting: { product: [days, { money }] },
    },
  }));
}
