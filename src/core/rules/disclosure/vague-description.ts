import { words } from '../../tables/words/match.js';
import { isRateRow } from '../../partnership/breakdown.js';
import { cellsOf, holdsMoney, linesOf, mainCell } from '../../partnership/lines.js';
import type { Line } from '../../partnership/partnership.js';
import { defineRule, severityBySize } from '../rule.js';

/** A description should say what the money is for; "miscellaneous" alone does not. */
export const vagueDescription = defineRule({
  meta: {
    id: 'disclosure/vague-description',
    items: ['3.2.a'],
    severity: 'warning',
    source: 'AA element 3, pillar 2',
    settings: { materialShare: 0.01, fewestLetters: 3, ignoreBelow: 0 },
    messages: ['generic', 'too-short'],
  },

  appliesTo: (partnership) => linesOf(partnership).some((line) => isDescribedAtAll(line)),

  check: (partnership, { materialShare, fewestLetters, ignoreBelow }) =>
    linesOf(partnership).flatMap((line) => {
      if (!isDescribedAtAll(line) || !holdsMoney(line, ignoreBelow)) return [];
      const isShort = lettersIn(line.description) < fewestLetters;
      if (!isShort && !words().isTerm(line.description, 'vague')) return [];
      return {
        message: isShort ? 'too-short' : 'generic',
        at: [...cellsOf(line, 'description'), mainCell(line)],
        severity: severityBySize(line.amount, partnership, materialShare),
        facts: { description: line.description, amount: { money: line.amount } },
        amount: line.amount,
      };
    }),
});

/** A line with a description; rates, contingency and taxes are named by what they are. */
function isDescribedAtAll(line: Line): line is Line & { readonly description: string } {
  return line.description !== undefined && holdsMoney(line) && !isRateRow(line);
}

/** Letters of a text; a sign of a script that writes words or syllables counts as three. */
function lettersIn(text: string): number {
  const letters = [...text].filter((sign) => /\p{L}/u.test(sign));
  const wordSigns = text.match(/\p{sc=Han}|\p{sc=Hangul}|\p{sc=Hira}|\p{sc=Kana}/gu) ?? [];
  return letters.length + 2 * wordSigns.length;
}
