import { isRateRow } from '../../partnership/breakdown.js';
import { cellsOf, foundOn, holdsMoney, linesOf, mainCell } from '../../partnership/lines.js';
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
    foundOn(linesOf(partnership), (line) => {
      if (!isDescribedAtAll(line) || !holdsMoney(line, ignoreBelow)) return undefined;
      const isShort = hasFewerLetters(line.description, fewestLetters);
      if (!isShort && !line.descriptionTerms.only.has('vague')) return undefined;
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

function hasFewerLetters(text: string, fewest: number): boolean {
  let letters = 0;
  for (const sign of text) {
    if (letters >= fewest) return false;
    letters += lettersIn(sign);
  }
  return letters < fewest;
}

/** A sign of a script that writes words or syllables counts as three letters. */
function lettersIn(sign: string): number {
  // Most letters are these, and to compare is quicker than to ask what a sign is.
  if ((sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z')) return 1;
  if (/\p{sc=Han}|\p{sc=Hangul}|\p{sc=Hira}|\p{sc=Kana}/u.test(sign)) return 3;
  return /\p{L}/u.test(sign) ? 1 : 0;
}
