import { bundledKinds } from '../../partnership/bundles.js';
import {
  cellsOf,
  holdsMoney,
  isMaterial,
  linesOf,
  mainCell,
  nameOf,
} from '../../partnership/lines.js';
import { defineRule } from '../rule.js';

/** Several kinds of cost in one sum should be several lines, or at least be told apart. */
export const bundledItems = defineRule({
  meta: {
    id: 'disclosure/bundled-items',
    items: ['3.2.a'],
    severity: 'info',
    source: 'AA element 3, pillar 2',
    settings: { materialShare: 0.01, ignoreBelow: 0 },
    messages: ['bundled'],
  },

  appliesTo: (partnership) =>
    linesOf(partnership).some((line) => holdsMoney(line) && line.description !== undefined),

  check: (partnership, { materialShare, ignoreBelow }) =>
    linesOf(partnership).flatMap((line) => {
      if (!holdsMoney(line, ignoreBelow)) return [];
      const kinds = bundledKinds(line, partnership);
      if (kinds.length === 0) return [];
      return {
        message: 'bundled',
        at: [...cellsOf(line, 'description'), mainCell(line)],
        severity: isMaterial(line.amount, partnership, materialShare) ? 'warning' : 'info',
        facts: { name: nameOf(line), amount: { money: line.amount }, kinds: { list: kinds } },
        amount: line.amount,
      };
    }),
});
