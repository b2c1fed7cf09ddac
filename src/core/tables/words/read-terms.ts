import type { Term } from './lexicon.js';
import { type PhraseIndex, normalWords } from './phrase-index.js';
import { isWithinLonger, phraseSpans } from './spans.js';

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

const noTerms: TextTerms = { matches: [], only: new Set() };

/** Reads the terms of a text: all that it speaks of, and those that are all it says. */
export function readTerms(text: string, index: PhraseIndex<TermMeaning>): TextTerms {
  const folded = normalWords(text);
  const spans = phraseSpans(folded, index);
  if (spans.length === 0) return noTerms;
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
