import { holdsMoney, linesOf } from '../../partnership/lines.js';
import { defineRule } from '../rule.js';

/** A budget should hold core or indirect costs for somebody. */
export const noneBudgeted = defineRule({
  meta: {
    id: 'core-costs/none-budgeted',
    items: ['3.2.c'],
    severity: 'error',
    source: 'AA element 3, pillar 2',
    settings: {},
    messages: ['none'],
  },

  appliesTo: (partnership) => linesOf(partnership).some((line) => holdsMoney(line)),

  check: (partnership) => {
    const lines = linesOf(partnership);
    const isBudgeted = lines.some(
      (line) => (line.costClass === 'core' || line.costClass === 'indirect') && line.amount !== 0,
    );
    if (isBudgeted) return [];
    const total = partnership.budget?.linesTotal ?? 0;
    return [{ message: 'none', at: [], facts: { lines: lines.length, total: { money: total } } }];
  },
});
