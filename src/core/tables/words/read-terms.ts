import { oncePer } from '../../workbook/once-per.js';
import type { Term } from './lexicon.js';
import type { Entry, PhraseIndex } from './phrase-index.js';
import { isWithinLonger, type PhraseSpan, phraseSpans } from './spans.js';

/** A term found in a text. */
export interface TermMatch {
  readonly term: Term;
  /** ISO 639-1. */
  readonly language: string;
  /** The words of the text that say so, in normal form. */
  readonly words: string;
}

/** What a phrase of a lexicon's terms stands for. */
export interface TermMeaning {
  readonly term: Term;
  readonly language: string;
}

/** What the terms are that a text speaks of. */
export interface TextTerms {
  readonly matches: readonly TermMatch[];
  /** The terms of the matches, each once. */
  readonly terms: readonly Term[];
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
  'community',
  'partner',
  'incentive',
  'condition',
  'cap',
  'allocation-key',
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
  'condition',
  'cap',
  'allocation-key',
  'partner',
  'claim',
  'community',
  'audit',
  'insurance',
  'security',
  'it-equipment',
  'staff-care',
  'finance-staff',
  'connectivity',
  'incentive',
]);

const noTerms: TextTerms = { matches: [], terms: [], only: new Set() };

/**
 * Reads the terms of a text: all that it speaks of, and those that are all it says.
 * @param folded its words in normal form
 */
export function readTerms(folded: readonly string[], index: PhraseIndex<TermMeaning>): TextTerms {
  const spans = phraseSpans(folded, index);
  if (spans.length === 0) return noTerms;
  const hiding = spans.filter(
    ({ length, entries }) =>
      length > 1 && entries.some(({ meaning }) => !hideNothing.has(meaning.term)),
  );
  const matters = hiding.filter(isMatter);
  const matches = spans.flatMap((span) => {
    if (isWithinLonger(span, matters)) return [];
    return isWithinLonger(span, hiding) ? speakingAlways(span.entries) : matchesOf(span.entries);
  });
  return {
    matches,
    terms: [...new Set(matches.map(({ term }) => term))],
    only: isCovered(folded, spans) ? onlyTerms(folded, spans) : noTerms.only,
  };
}

type Span = PhraseSpan<TermMeaning>;
type Entries = readonly Entry<TermMeaning>[];

/** "Child labour" is nobody's pay: of words in it, none speaks. */
function isMatter({ entries }: Span): boolean {
  return entries.some(({ meaning }) => meaning.term === 'matter');
}

/** What a phrase of the lexicons says, made once a phrase. */
const matchesOf = oncePer((entries: Entries): readonly TermMatch[] =>
  entries.map(({ key, meaning }) => ({ ...meaning, words: key })),
);

/** What it still says inside a longer phrase. */
const speakingAlways = oncePer((entries: Entries): readonly TermMatch[] =>
  matchesOf(entries).filter(({ term }) => speakAlways.has(term)),
);

/** True where each word is in some phrase or is a number; else no term is all that the text says. */
function isCovered(folded: readonly string[], spans: readonly Span[]): boolean {
  return folded.every(
    (word, at) =>
      isNumber(word) || spans.some(({ from, length }) => from <= at && at < from + length),
  );
}

function isNumber(word: string): boolean {
  return /^\d/.test(word);
}

function onlyTerms(folded: readonly string[], spans: readonly Span[]): ReadonlySet<Term> {
  const covered = new Map<Term, Set<number>>();
  for (const span of spans) {
    for (const { meaning } of span.entries) cover(covered, meaning.term, span);
  }
  const idle = [covered.get('filler'), covered.get('connector')];
  const isIdle = (word: string, at: number) =>
    isNumber(word) || idle.some((places) => places?.has(at));
  const only = [...covered].filter(([, places]) =>
    folded.every((word, at) => places.has(at) || isIdle(word, at)),
  );
  return new Set(only.map(([term]) => term));
}

function cover(covered: Map<Term, Set<number>>, term: Term, { from, length }: Span): void {
  const places = covered.get(term) ?? new Set<number>();
  for (let at = from; at < from + length; at++) places.add(at);
  covered.set(term, places);
}
