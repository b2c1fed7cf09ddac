import { answeredItems, registeredPartners } from '../../partnership/partners.js';
import { defineRule } from '../rule.js';

/** A checklist that some did not fill in tells how the others see it. */
export const unanswered = defineRule({
  meta: {
    id: 'checklist/unanswered',
    items: ['5.1.a'],
    severity: 'info',
    source: 'AA element 5, pillar 1; AA-review',
    settings: {},
    messages: ['silent'],
  },

  appliesTo: (partnership) =>
    partnership.answers !== undefined && registeredPartners(partnership).length > 0,

  check: (partnership) => {
    const items = answeredItems(partnership);
    const heard = new Set(items.flatMap(({ answers }) => answers.map(({ partner }) => partner)));
    return registeredPartners(partnership)
      .filter(({ name }) => !heard.has(name))
      .map(({ name: partner, cells }) => ({
        message: 'silent',
        at: cells.slice(0, 1),
        partner,
        facts: { partner, items: items.length },
      }));
  },
});
