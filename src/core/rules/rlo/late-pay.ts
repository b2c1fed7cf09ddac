import { eventsOfKind, firstCellOfEvent, inOrder, startOf } from '../../partnership/events.js';
import { firstPaymentTo } from '../../partnership/payments.js';
import type { Organisation, Partnership } from '../../partnership/partnership.js';
import { rlosOf } from '../../partnership/rlo-work.js';
import { daysBetween } from '../../workbook/calendar.js';
import { defineRule } from '../rule.js';

/** Refugee-led organisations seldom have reserves: their work should not begin before their money. */
export const latePay = defineRule({
  meta: {
    id: 'rlo/late-pay',
    items: ['1.3.a'],
    severity: 'warning',
    source: 'AA element 1, pillar 3; element 4, pillar 2',
    settings: { graceDays: 0 },
    messages: ['before-payment', 'tasks-before-payment'],
  },

  appliesTo: (partnership) =>
    rlosOf(partnership).some(
      (rlo) =>
        workOf(rlo, partnership).length > 0 && firstPaymentTo(rlo.name, partnership) !== undefined,
    ),

  check: (partnership, { graceDays }) =>
    rlosOf(partnership).flatMap((rlo) => {
      const payment = firstPaymentTo(rlo.name, partnership);
      const early = workOf(rlo, partnership).filter(
        ({ day }) => payment !== undefined && daysBetween(day, payment.day) > graceDays,
      );
      const [first] = early;
      if (payment === undefined || first === undefined) return [];
      return {
        message: early.length > 1 ? 'tasks-before-payment' : 'before-payment',
        at: [
          ...firstCellOfEvent(first.event, 'starts', 'due'),
          ...firstCellOfEvent(payment.event, 'due', 'what'),
        ],
        partner: rlo.name,
        facts: {
          partner: rlo.name,
          what: first.event.what,
          start: { date: first.day },
          paid: { date: payment.day },
          days: daysBetween(first.day, payment.day),
          tasks: early.length,
        },
      };
    }),
});

/** Its dated activities, reviews and learning, by the day that they begin. */
function workOf({ name }: Organisation, partnership: Partnership) {
  const events = eventsOfKind(partnership, 'activity', 'review', 'learning');
  return inOrder(
    events.filter(({ who }) => who.includes(name)),
    startOf,
  );
}
