import type { EventKind, OrganisationKind } from '../../partnership/partnership.js';
import { lexicons as allLexicons } from './index.js';
import type { Lexicon, Term } from './lexicon.js';
import { type HeaderMatch, type HeaderMeaning, matchHeaderWords } from './match-header.js';
import { type PhraseIndex, indexPhrases, normalWords } from './phrase-index.js';
import { isWithinLonger, phraseSpans } from './spans.js';

export type HeaderKind = 'budget' | 'partners' | 'timeline';

/** A term found in a text. */
export interface TermMatch {
  readonly term: Term;
  /** ISO 639-1. */
  readonly language: string;
  /** The words of the text that say so, in normal form. */
  readonly words: string;
}

/** Finds the words of all lexicons in texts. Whole words only, so that `ff` is not found in `staff`. */
export interface WordMatcher {
  /** The roles that a header's words speak for, strongest first; [] where none does. */
  readonly matchHeader: (text: string, kind: HeaderKind) => readonly HeaderMatch[];
  /** Every term in a text; a word inside a longer known phrase speaks for that phrase only. */
  readonly findTerms: (text: string) => readonly TermMatch[];
  /** Whether a text has a word or phrase of a term, in any or in the given languages. */
  readonly hasTerm: (text: string, term: Term, languages?: readonly string[]) => boolean;
  /** Whether a text says nothing but the term: "Other costs" is `vague`, "Other travel" is not. */
  readonly isTerm: (text: string, term: Term) => boolean;
  /** Kinds of organisation that a text names, the longest words first; [] where it names none. */
  readonly organisationKinds: (text: string) => readonly OrganisationKind[];
  /** Kinds of event that a text speaks of, the longest words first; [] where it speaks of none. */
  readonly eventKinds: (text: string) => readonly EventKind[];
}

/**
 * Builds a matcher over some lexicons. It remembers what it found for the texts it met last, within a
 * fixed number, so that a sheet that repeats its units costs little.
 */
export function createMatcher(lexicons: readonly Lexicon[]): WordMatcher {
  const headers = headerIndexes(lexicons);
  const terms = termIndex(lexicons);
  const organisations = kindIndex(lexicons, (lexicon) => lexicon.organisationKinds);
  const events = kindIndex(lexicons, (lexicon) => lexicon.eventKinds);
  const noise = new Set([...currencyWords, ...wordsOf(lexicons, 'connector')]);

  const matchHeader = {
    budget: remembered((text: string) => matchHeaderWords(text, headers.budget, noise)),
    partners: remembered((text: string) => matchHeaderWords(text, headers.partners, noise)),
    timeline: remembered((text: string) => matchHeaderWords(text, headers.timeline, noise)),
  };
  const read = remembered((text: string) => readTerms(text, terms));

  return {
    matchHeader: (text, kind) => matchHeader[kind](text),
    findTerms: (text) => read(text).matches,
    hasTerm: (text, term, languages) =>
      read(text).matches.some(
        (match) =>
          match.term === term && (languages === undefined || languages.includes(match.language)),
      ),
    isTerm: (text, term) => read(text).only.has(term),
    organisationKinds: remembered((text: string) => kindsIn(text, organisations)),
    eventKinds: remembered((text: string) => kindsIn(text, events)),
  };
}

let shared: WordMatcher | undefined;

/** The matcher over all languages, built when it is first asked for. */
export function words(): WordMatcher {
  shared = shared ?? createMatcher(allLexicons);
  return shared;
}

interface TermMeaning {
  readonly term: Term;
  readonly language: string;
}

interface TextTerms {
  readonly matches: readonly TermMatch[];
  /** Terms that are all the text says. */
  readonly only: ReadonlySet<Term>;
}

/** Terms that speak even inside a longer phrase: a finance officer is core, and still an officer. */
const speakAlways: ReadonlySet<Term> = new Set<Term>([
  'role',
  'staff',
  'core',
  'indirect',
  'sub-grant',
  'volunteer',
  'in-kind',
  'connector',
  'filler',
]);

/** Terms meant for whole texts, so that their phrases hide no other word. */
const hideNothing: ReadonlySet<Term> = new Set<Term>([
  'vague',
  'withheld',
  'pooled-staff',
  'lump-sum-unit',
  'meaningless-unit',
  'thing-unit',
  'time-unit',
]);

function readTerms(text: string, index: PhraseIndex<TermMeaning>): TextTerms {
  const folded = normalWords(text);
  const spans = phraseSpans(folded, index);
  const hiding = spans.filter((span) =>
    span.entries.some(({ meaning }) => !hideNothing.has(meaning.term)),
  );
  const covered = new Map<Term, Set<number>>();
  const matches: TermMatch[] = [];
  for (const span of spans) {
    const isHidden = isWithinLonger(span, hiding);
    const phrase = folded.slice(span.from, span.from + span.length).join(' ');
    for (const { meaning } of span.entries) {
      cover(covered, meaning.term, span);
      if (isHidden && !speakAlways.has(meaning.term)) continue;
      matches.push({ ...meaning, words: phrase });
    }
  }
  return { matches, only: onlyTerms(folded, covered) };
}

function cover(covered: Map<Term, Set<number>>, term: Term, span: Span): void {
  const places = covered.get(term) ?? new Set<number>();
  for (let at = span.from; at < span.from + span.length; at++) places.add(at);
  covered.set(term, places);
}

interface Span {
  readonly from: number;
  readonly length: number;
}

function onlyTerms(
  folded: readonly string[],
  covered: ReadonlyMap<Term, ReadonlySet<number>>,
): ReadonlySet<Term> {
  const idle = [covered.get('filler'), covered.get('connector')];
  const isIdle = (at: number) => /^\d/.test(folded[at] ?? '') || idle.some((set) => set?.has(at));
  const only = [...covered].filter(([, places]) =>
    folded.every((_, at) => places.has(at) || isIdle(at)),
  );
  return new Set(only.map(([term]) => term));
}

function kindsIn<Kind>(text: string, index: PhraseIndex<Kind>): readonly Kind[] {
  const spans = phraseSpans(normalWords(text), index);
  const telling = spans
    .filter((span) => !isWithinLonger(span, spans))
    .sort((one, other) => other.length - one.length);
  return [...new Set(telling.flatMap((span) => span.entries.map(({ meaning }) => meaning)))];
}

function headerIndexes(
  lexicons: readonly Lexicon[],
): Record<HeaderKind, PhraseIndex<HeaderMeaning>> {
  const budget = lexicons.flatMap((lexicon) => [
    ...headerEntries(lexicon.language, lexicon.budgetHeaders),
    ...monthEntries(lexicon),
  ]);
  const partners = lexicons.flatMap((lexicon) =>
    headerEntries(lexicon.language, lexicon.partnersHeaders),
  );
  const timeline = lexicons.flatMap((lexicon) =>
    headerEntries(lexicon.language, lexicon.timelineHeaders),
  );
  return {
    budget: indexPhrases(budget),
    partners: indexPhrases(partners),
    timeline: indexPhrases(timeline),
  };
}

type HeaderEntry = readonly [phrase: string, meaning: HeaderMeaning];

function headerEntries<Role extends HeaderMeaning['role']>(
  language: string,
  headers: Readonly<Partial<Record<Role, readonly string[]>>>,
): readonly HeaderEntry[] {
  return roleLists(headers).flatMap(([role, list]) =>
    list.map((phrase): HeaderEntry => [phrase, { role, language }]),
  );
}

/** A month's name over a column of money makes it the month's column. */
function monthEntries({ language, months }: Lexicon): readonly HeaderEntry[] {
  return months
    .flatMap((names) => names.flatMap((name) => [name, `${name} 2026`, `${name} 26`]))
    .map((phrase): HeaderEntry => [phrase, { role: 'period-amount', language }]);
}

function termIndex(lexicons: readonly Lexicon[]): PhraseIndex<TermMeaning> {
  return indexPhrases(
    lexicons.flatMap(({ language, terms }) =>
      roleLists(terms).flatMap(([term, list]) =>
        list.map((phrase): readonly [string, TermMeaning] => [phrase, { term, language }]),
      ),
    ),
  );
}

function kindIndex<Kind extends string>(
  lexicons: readonly Lexicon[],
  kinds: (lexicon: Lexicon) => Readonly<Partial<Record<Kind, readonly string[]>>>,
): PhraseIndex<Kind> {
  return indexPhrases(
    lexicons.flatMap((lexicon) =>
      roleLists(kinds(lexicon)).flatMap(([kind, list]) =>
        list.map((phrase): readonly [string, Kind] => [phrase, kind]),
      ),
    ),
  );
}

function roleLists<Key extends string>(
  lists: Readonly<Partial<Record<Key, readonly string[]>>>,
): readonly (readonly [Key, readonly string[]])[] {
  return Object.keys(lists).map((key) => [key as Key, lists[key as Key] ?? []]);
}

function wordsOf(lexicons: readonly Lexicon[], term: Term): readonly string[] {
  return lexicons.flatMap((lexicon) => lexicon.terms[term].flatMap(normalWords));
}

const currencyWords =
  'usd eur euro gbp chf us dollar dolar dolare mzn xof xaf bdt ken kes ugx etb jod lbp syp'.split(
    ' ',
  );

const rememberedTexts = 10_000;

/** The same function, asked once for each of the last thousands of texts. */
function remembered<Result>(find: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = find(text);
    if (known.size >= rememberedTexts) known.clear();
    known.set(text, result);
    return result;
  };
}
