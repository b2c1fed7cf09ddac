import type { Entry, PhraseIndex } from './phrase-index.js';

/** A known phrase inside a text, by the place of its first word and its number of words. */
export interface PhraseSpan<Meaning> {
  readonly from: number;
  readonly length: number;
  readonly entries: readonly Entry<Meaning>[];
}

/** Every known phrase that stands whole, word beside word, in a text. */
export function phraseSpans<Meaning>(
  words: readonly string[],
  index: PhraseIndex<Meaning>,
): readonly PhraseSpan<Meaning>[] {
  const spans: PhraseSpan<Meaning>[] = [];
  for (let from = 0; from < words.length; from++) {
    let phrase = '';
    for (let length = 1; length <= index.longest; length++) {
      const word = words[from + length - 1];
      if (word === undefined || !index.vocabulary.has(word)) break;
      phrase = length === 1 ? word : `${phrase} ${word}`;
      const entries = index.exact.get(phrase);
      if (entries !== undefined) spans.push({ from, length, entries });
    }
  }
  return spans;
}

type Stretch = Pick<PhraseSpan<unknown>, 'from' | 'length'>;

/** True where two spans have a word in common. */
export function sharesWords(one: Stretch, other: Stretch): boolean {
  return one.from < other.from + other.length && other.from < one.from + one.length;
}

/** True where one span covers another and more. */
export function isWithinLonger(span: Stretch, others: readonly Stretch[]): boolean {
  return others.some(
    (other) =>
      other.length > span.length &&
      other.from <= span.from &&
      other.from + other.length >= span.from + span.length,
  );
}
