import { linesTotalOf } from '../../partnership/lines.js';
import { holdings, localPartners, totalHeldBy } from '../../partnership/partners.js';
import type { Partnership } from '../../partnership/partnership.js';
import { defineRule } from '../rule.js';

/** Local partners should hold a fair part of the money, not only of the work. */
export const shareOfBudget = defineRule({
  meta: {
    id: 'agreement/share-of-budget',
    items: ['2.2.a'],
    severity: 'warning',
    source: 'AA element 2, pillar 2; Grand Bargain commitment 2',
    settings: { localShare: 0.25 },
    messages: ['below', 'nothing'],
    unjudged: ['unassigned'],
  },

  appliesTo: (partnership) =>
    localPartners(partnership).length > 0 && linesTotalOf(partnership) > 0,

  cannotJudge: (partnership, { localShare }) => {
    const { local, open, all } = sharesOf(partnership);
    if (local >= localShare * all || local + open < localShare * all) return undefined;
    return { reason: 'unassigned', facts: { open: { money: open }, all: { money: all } } };
  },

  check: (partnership, { localShare }) => {
    const { local, all } = sharesOf(partnership);
    if (local >= localShare * all) return [];
    const partners = localPartners(partnership);
    return [
      {
        message: local > 0 ? 'below' : 'nothing',
        at: partners.flatMap(({ cells }) => cells.slice(0, 1)),
        amount: localShare * all - local,
        facts: {
          partners: { list: partners.map(({ name }) => name) },
          money: { money: local },
          share: { share: local / all },
          floor: { share: localShare },
        },
      },
    ];
  },
});

/** Money of local partners, money that nobody is named for, and all of it. */
function sharesOf(partnership: Partnership) {
  const all = linesTotalOf(partnership);
  const named = holdings(partnership).reduce((sum, { total }) => sum + total, 0);
  const local = localPartners(partnership).reduce(
    (sum, { name }) => sum + totalHeldBy(partnership, name),
    0,
  );
  return { local, open: Math.max(0, all - named), all };
}
