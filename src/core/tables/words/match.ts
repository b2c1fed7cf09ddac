import type { EventKind, OrganisationKind } from '../../partnership/partnership.js';
import { currencyCodes, wordLikeCodes } from '../../workbook/currency-data.js';
import { allLexicons } from './index.js';
import { type LanguageVotes, languagesIn } from './languages.js';
import { type Lexicon, phrasesOf, type Term, type Topic } from './lexicon.js';
import { type HeaderMatch, matchHeaderWords } from './match-header.js';
import { perUnitOf } from './per-unit.js';
import { type PhraseIndex, normalWords } from './phrase-index.js';
import { type TermMatch, readTerms, type TextTerms } from './read-terms.js';
import { remembering, whenAsked } from '../../workbook/remember.js';
import { isWithinLonger, type PhraseSpan, phraseSpans, sharesWords } from './spans.js';
import { type HeaderKind, headerIndex, kindIndex, termIndex } from './word-indexes.js';

export type { HeaderKind } from './word-indexes.js';

/** Finds the words of all lexicons in texts. Whole words only, so that `ff` is not found in `staff`. */
export interface WordMatcher {
  /** The roles that a header's words speak for, strongest first; [] where none does. */
  readonly matchHeader: (text: string, kind: HeaderKind) => readonly HeaderMatch[];
  /** Every term in a text; a word inside a longer known phrase speaks for that phrase only. */
  readonly findTerms: (text: string) => readonly TermMatch[];
  /** The terms of a text: all that it speaks of, and those that are all it says. */
  readonly readTerms: (text: string) => TextTerms;
  /** Every term that a text speaks of, each once. */
  readonly termsIn: (text: string) => readonly Term[];
  /** Whether a text has a word or phrase of a term, in any or in the given languages. */
  readonly hasTerm: (text: string, term: Term, languages?: readonly string[]) => boolean;
  /** Whether a text says nothing but the term: "Other costs" is `vague`, "Other travel" is not. */
  readonly isTerm: (text: string, term: Term) => boolean;
  /** The languages that a text has words of, with how many. */
  readonly languagesIn: (text: string) => LanguageVotes;
  /** Kinds of organisation that a text names, the longest words first; [] where it names none. */
  readonly organisationKinds: (text: string) => readonly OrganisationKind[];
  /** Kinds of event that a text speaks of, the longest words first; [] where it speaks of none. */
  readonly eventKinds: (text: string) => readonly EventKind[];
  /** What a text is about, each subject with the words that say so. */
  readonly findTopics: (text: string) => readonly TopicMatch[];
}

export interface TopicMatch {
  readonly topic: Topic;
  /** As the lexicon has them, in small letters without accents. */
  readonly words: string;
}

/**
 * Builds a matcher over some lexicons. Each kind of word is made ready when it is first asked for, and what was
 * found is remembered for the texts met last, within a fixed number: a text is read once, whoever asks.
 */
export function createMatcher(lexicons: readonly Lexicon[]): WordMatcher {
  const noise = whenAsked(() => new Set([...currencyWords, ...wordsOf(lexicons, 'connector')]));
  const headers = {
    budget: whenAsked(() => headerIndex(lexicons, 'budget')),
    partners: whenAsked(() => headerIndex(lexicons, 'partners')),
    timeline: whenAsked(() => headerIndex(lexicons, 'timeline')),
  };
  const headersOf = (kind: HeaderKind) =>
    remembering((text) => matchHeaderWords(text, headers[kind](), noise()));
  const known = headersOf('budget');
  const budgetHeaders = remembering((text) => {
    const perUnit = perUnitOf(text, (part) => known(part).length > 0);
    const others = known(text).filter(({ role }) => role !== 'unit-cost' && role !== 'quantity');
    if (perUnit === undefined) return known(text);
    const [best] = known(text).filter(({ role }) => role === perUnit);
    return [best ?? { role: perUnit, language: 'en', strength: 0.9 }, ...others];
  });
  const matchHeader = {
    budget: budgetHeaders,
    partners: headersOf('partners'),
    timeline: headersOf('timeline'),
  };
  const terms = whenAsked(() => termIndex(lexicons));
  const organisations = whenAsked(() =>
    kindIndex(lexicons, (lexicon) => lexicon.organisationKinds),
  );
  const events = whenAsked(() => kindIndex(lexicons, (lexicon) => lexicon.eventKinds));
  const topics = whenAsked(() => kindIndex<Topic>(lexicons, (lexicon) => lexicon.topics ?? {}));

  // What texts say that differ in numbers, capitals and endings only is found once.
  const sayingOf = remembering((normal): KnownText => ({
    words: normal === '' ? [] : normal.split(' '),
  }));
  const textOf = remembering((text) => sayingOf(normalWords(text).join(' ')));
  const read = (text: string) => {
    const known = textOf(text);
    return (known.terms = known.terms ?? readTerms(known.words, terms()));
  };
  const organisationKinds = (text: string) => {
    const known = textOf(text);
    return (known.organisations = known.organisations ?? kindsIn(known.words, organisations()));
  };
  const eventKinds = (text: string) => {
    const known = textOf(text);
    return (known.events = known.events ?? kindsIn(known.words, events()));
  };
  const findTopics = (text: string) => {
    const known = textOf(text);
    return (known.topics = known.topics ?? topicsIn(known.words, topics()));
  };

  return {
    matchHeader: (text, kind) => matchHeader[kind](text),
    readTerms: read,
    findTerms: (text) => read(text).matches,
    termsIn: (text) => read(text).terms,
    hasTerm: (text, term, languages) => {
      const { terms: said, matches } = read(text);
      if (languages === undefined || !said.includes(term)) return said.includes(term);
      return matches.some((match) => match.term === term && languages.includes(match.language));
    },
    isTerm: (text, term) => read(text).only.has(term),
    languagesIn: (text) => languagesIn(text, [terms(), headers.budget(), headers.timeline()]),
    organisationKinds,
    eventKinds,
    findTopics,
  };
}

/** A text in normal form, and what was found in it so far: one look-up finds all. */
interface KnownText {
  readonly words: readonly string[];
  terms?: TextTerms;
  organisations?: readonly OrganisationKind[];
  events?: readonly EventKind[];
  topics?: readonly TopicMatch[];
}

let shared: WordMatcher | undefined;

/** The matcher over all languages, built when it is first asked for. */
export function words(): WordMatcher {
  shared = shared ?? createMatcher(allLexicons());
  return shared;
}

function kindsIn<Kind>(normal: readonly string[], index: PhraseIndex<Kind>): readonly Kind[] {
  const spans = phraseSpans(normal, index);
  const telling = spans
    .filter((span) => !isWithinLonger(span, spans))
    .sort((one, other) => other.length - one.length);
  return [...new Set(telling.flatMap((span) => span.entries.map(({ meaning }) => meaning)))];
}

function topicsIn(normal: readonly string[], index: PhraseIndex<Topic>): readonly TopicMatch[] {
  const spans = phraseSpans(normal, index);
  const telling = spans.filter((span) => !isWithinLonger(span, spans));
  const others = telling.filter(isOfNoTopic);
  return telling
    .filter((span) => !others.some((other) => sharesWords(span, other)))
    .flatMap(({ entries }) => entries)
    .map(({ folded, meaning }) => ({ topic: meaning, words: folded }));
}

/** "Food security" is no security, nor is a "security training" within a "food security training". */
function isOfNoTopic({ entries }: PhraseSpan<Topic>): boolean {
  return entries.some(({ meaning }) => meaning === 'other');
}

function wordsOf(lexicons: readonly Lexicon[], term: Term): readonly string[] {
  return phrasesOf(lexicons, term).flatMap(normalWords);
}

const currencyWords = [
  'us euro dollar dolar dolare',
  currencyCodes
    .split(' ')
    .filter((code) => !wordLikeCodes.split(' ').includes(code))
    .join(' ')
    .toLowerCase(),
].flatMap((list) => list.split(' '));
