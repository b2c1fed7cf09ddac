import type { Region } from './region.js';
import { rowsBetween } from './rows-between.js';
import { words } from './words/match.js';

/** Texts that are looked at: headings count as often as they stand, lines by a sample. */
const mostTexts = 200;
/** Words that a language needs, in all and for each text that speaks at all, and how far it must be ahead. */
const enough = 2;
const shareOfTexts = 0.2;
const ahead = 1.2;

/** The language (ISO 639-1) that most of a table's words are in; `undefined` where none stands out. */
export function languageOf(region: Region): string | undefined {
  const votes = new Map<string, number>();
  const texts = textsOf(region);
  for (const text of texts) {
    for (const [language, count] of words().languagesIn(text)) {
      votes.set(language, (votes.get(language) ?? 0) + count);
    }
  }
  const [first, second] = [...votes].sort((one, other) => other[1] - one[1]);
  if (first === undefined || first[1] < Math.max(enough, texts.length * shareOfTexts)) {
    return undefined;
  }
  return second === undefined || first[1] >= second[1] * ahead ? first[0] : undefined;
}

function textsOf(region: Region): readonly string[] {
  const { grid, titleRows, headingRows, firstRow, lastRow, left, right } = region;
  const texts = new Set<string>();
  for (const row of [...titleRows, ...headingRows, ...rowsBetween(firstRow, lastRow)]) {
    for (let column = left; column <= right; column++) {
      const text = grid.kindAt(row, column) === 'text' ? grid.textAt(row, column) : '';
      if (/\p{L}{2}/u.test(text) && !/:\/\/|www\.|@/.test(text)) texts.add(text);
    }
    if (texts.size >= mostTexts) break;
  }
  return [...texts];
}
