import { holdsMoney, linesOf, linesTotalOf } from '../../partnership/lines.js';
import type { Partnership } from '../../partnership/partnership.js';
import { speaksOurLanguages } from '../../partnership/resources.js';
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
    unjudged: ['words-unknown', 'mostly-empty'],
  },

  appliesTo: (partnership) => linesOf(partnership).some((line) => holdsMoney(line)),

  cannotJudge: (partnership) => {
    if (isBudgeted(partnership)) return undefined;
    if (isMostlyEmpty(partnership)) return { reason: 'mostly-empty', facts: {} };
    return speaksOurLanguages(partnership) ? undefined : { reason: 'words-unknown', facts: {} };
  },

  check: (partnership) => {
    if (isBudgeted(partnership)) return [];
    const total = linesTotalOf(partnership);
    const lines = linesOf(partnership).filter((line) => holdsMoney(line)).length;
    return [{ message: 'none', at: [], facts: { lines, total: { money: total } } }];
  },
});

/** A form that people have only begun to fill in says nothing of what will be missing from it. */
function isMostlyEmpty(partnership: Partnership): boolean {
  const lines = linesOf(partnership);
  return lines.filter((line) => holdsMoney(line)).length * 4 < lines.length;
}

function isBudgeted(partnership: Partnership): boolean {
  return linesOf(partnership).some(
    ({ costClass, amount }) => (costClass === 'core' || costClass === 'indirect') && amount !== 0,
  );
}
