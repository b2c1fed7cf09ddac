import { moneyOf } from '../../partnership/partners.js';
import type { Partnership } from '../../partnership/partnership.js';
import { eventsOf, isTimePaid, rlosOf } from '../../partnership/rlo-work.js';
import { defineRule } from '../rule.js';

/** Travel, meals and materials are no pay: an RLO that gets only these gives its time for nothing. */
export const expensesOnly = defineRule({
  meta: {
    id: 'rlo/expenses-only',
    items: ['1.3.a'],
    severity: 'error',
    source: 'AA element 1, pillar 3',
    settings: {},
    messages: ['no-time', 'no-time-for-tasks'],
  },

  appliesTo: (partnership) => paidRlos(partnership).length > 0,

  check: (partnership) =>
    paidRlos(partnership)
      .filter(({ rlo }) => !isTimePaid(rlo, partnership))
      .map(({ rlo, money }) => {
        const tasks = eventsOf(rlo, partnership).length;
        return {
          message: tasks > 0 ? 'no-time-for-tasks' : 'no-time',
          at: money.lines,
          partner: rlo.name,
          facts: { partner: rlo.name, expenses: { money: money.total }, tasks },
          amount: money.total,
        };
      }),
});

/** Refugee-led organisations that get any money. */
function paidRlos(partnership: Partnership) {
  return rlosOf(partnership).flatMap((rlo) => {
    const money = moneyOf(partnership, rlo.name);
    return money !== undefined && money.total > 0 ? [{ rlo, money }] : [];
  });
}
