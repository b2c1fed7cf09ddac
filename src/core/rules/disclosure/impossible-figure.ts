import { type Impossible, impossibleFigures } from '../../partnership/impossible.js';
import { linesOf, mainCell, nameOf } from '../../partnership/lines.js';
import { defineRule } from '../rule.js';

/** Nobody works more than all of their time, or more months than there are. */
export const impossibleFigure = defineRule({
  meta: {
    id: 'disclosure/impossible-figure',
    items: ['3.2.a'],
    severity: 'error',
    source: 'AA element 3, pillar 2',
    settings: { mostTime: 1 },
    messages: ['over-full-time', 'person-over-full-time', 'beyond-project', 'negative'],
  },

  appliesTo: (partnership) =>
    linesOf(partnership).some(
      ({ factors, unitCost }) => factors.length > 0 || unitCost !== undefined,
    ),

  check: (partnership, { mostTime }) =>
    impossibleFigures(partnership, mostTime).map((found) => {
      const [first] = found.lines;
      return {
        message: found.why,
        at: [...found.cells, ...found.lines.map(mainCell)],
        facts: { name: nameOf(first), ...factsOf(found) },
        ...(first.amount !== undefined && { amount: Math.abs(first.amount) }),
      };
    }),
});

function factsOf({ why, value, limit, role, lines }: Impossible) {
  if (why === 'negative') return { role: { term: `role.${role}` }, value };
  if (why === 'beyond-project') return { months: value, limit };
  return { share: { share: value }, lines: lines.length };
}
