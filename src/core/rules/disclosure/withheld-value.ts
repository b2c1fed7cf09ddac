import { words } from '../../tables/words/match.js';
import { isLumpWord } from '../../partnership/breakdown.js';
import { linesOf, nameOf, shortened } from '../../partnership/lines.js';
import type { Line, UnreadableCell } from '../../partnership/partnership.js';
import { defineRule } from '../rule.js';

/** Where a figure belongs, there should be a figure: no "TBC", no "confidential", no error. */
export const withheldValue = defineRule({
  meta: {
    id: 'disclosure/withheld-value',
    items: ['3.2.a'],
    severity: 'error',
    source: 'AA element 3, pillar 2',
    settings: {},
    messages: ['withheld', 'error-value', 'text'],
  },

  appliesTo: (partnership) => linesOf(partnership).length > 0,

  check: (partnership) =>
    linesOf(partnership).flatMap((line) => {
      const [first, ...others] = withheldCells(line);
      if (first === undefined) return [];
      return {
        message: messageFor(first.text),
        at: [first, ...others].map(({ cell }) => cell),
        facts: {
          name: nameOf(line),
          role: { term: `role.${first.role}` },
          text: shortened(first.text),
          others: others.length,
        },
        ...(line.amount !== undefined && { amount: line.amount }),
      };
    }),
});

/** Cells without their figure, the amount first; a stroke is nothing, a word for a lump sum another trouble. */
function withheldCells({ unreadable }: Line): readonly UnreadableCell[] {
  return unreadable
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .filter(({ role, text }) => role === 'amount' || !isLumpWord(text))
    .sort((one, other) => Number(other.role === 'amount') - Number(one.role === 'amount'));
}

function messageFor(text: string) {
  if (/^#[A-Z]/.test(text)) return 'error-value';
  return words().isTerm(text, 'withheld') ? 'withheld' : 'text';
}
