import type { PhraseIndex } from './phrase-index.js';
import { normalWords } from './phrase-index.js';
import { isWithinLonger, phraseSpans } from './spans.js';

/** How much of a text is in words of each language (ISO 639-1), in words; shared words count in parts. */
export type LanguageVotes = ReadonlyMap<string, number>;

interface Spoken {
  readonly language: string;
}

/** The languages whose phrases a text has. */
export function languagesIn(text: string, indexes: readonly PhraseIndex<Spoken>[]): LanguageVotes {
  const words = normalWords(text);
  const votes = new Map<string, number>();
  for (const index of indexes) {
    const spans = phraseSpans(words, index);
    for (const span of spans) {
      if (isWithinLonger(span, spans)) continue;
      const languages = new Set(span.entries.map(({ meaning }) => meaning.language));
      for (const language of languages) {
        votes.set(language, (votes.get(language) ?? 0) + span.length / languages.size);
      }
    }
  }
  return votes;
}
