import { exchangesOf } from '../../partnership/exchanges.js';
import { defineRule } from '../rule.js';

/** A donor should not take many times as long to answer as it gives partners to answer. */
export const slowDecision = defineRule({
  meta: {
    id: 'timeline/slow-decision',
    items: ['4.2.b'],
    severity: 'warning',
    source: 'AA element 4, pillar 2',
    settings: { asymmetry: 3 },
    messages: ['slow'],
  },

  appliesTo: (partnership) => exchangesOf(partnership).length > 0,

  check: (partnership, { asymmetry }) =>
    exchangesOf(partnership)
      .filter(({ given, taken }) => taken > asymmetry * given)
      .map(({ event, answer, answeredOn, due, given, taken, at }) => ({
        message: 'slow',
        at,
        facts: {
          what: event.what,
          due: { date: due },
          given,
          answer: answer.what,
          answered: { date: answeredOn },
          taken,
          times: Math.round((taken / given) * 10) / 10,
        },
      })),
});
