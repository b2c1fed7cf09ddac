import { distance } from 'fastest-levenshtein';
import type { ColumnRole } from '../table.js';
import { fold } from './fold.js';
import { type PhraseIndex, normalWords } from './phrase-index.js';
import { isWithinLonger, phraseSpans } from './spans.js';

/** A role that a header's words speak for. */
export interface HeaderMatch {
  readonly role: ColumnRole;
  /** ISO 639-1, of the lexicon that knew the words. */
  readonly language: string;
  /** 1 for the very words; less for plurals, words among others, scattered words, a slip of the pen. */
  readonly strength: number;
}

export type HeaderMeaning = Omit<HeaderMatch, 'strength'>;

/** Texts of more words are sentences; nobody's slips are mended there. */
const mostWords = 8;

/** What a header can mean, strongest first, one entry a role; [] where no lexicon knows its words. */
export function matchHeaderWords(
  text: string,
  index: PhraseIndex<HeaderMeaning>,
  noise: ReadonlySet<string>,
): readonly HeaderMatch[] {
  const words = normalWords(text).flatMap((word) => apart(word, index));
  if (words.length === 0) return [];
  const mended = words.length > mostWords ? words : mendedWords(words, index);
  const slips = mended.filter((word, at) => word !== words[at]).length;
  const found = [
    ...wholeMatches(mended, fold(text), index),
    ...partMatches(mended, index, noise),
    ...scatteredMatches(mended, index, noise),
  ];
  return strongestByRole(found, slips > 0 ? 0.85 : 1);
}

/** `linecode`, `unitcost`: two known words that a program's export wrote as one. */
function apart(word: string, { vocabulary }: PhraseIndex<HeaderMeaning>): readonly string[] {
  if (word.length < 8 || vocabulary.has(word)) return [word];
  for (let at = 4; at <= word.length - 4; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (vocabulary.has(first) && vocabulary.has(second)) return [first, second];
  }
  return [word];
}

function wholeMatches(
  words: readonly string[],
  folded: string,
  index: PhraseIndex<HeaderMeaning>,
): readonly HeaderMatch[] {
  const entries = index.exact.get(words.join(' ')) ?? [];
  return entries.map((entry) => ({
    ...entry.meaning,
    strength: entry.folded === folded ? 1 : 0.93,
  }));
}

function partMatches(
  words: readonly string[],
  index: PhraseIndex<HeaderMeaning>,
  noise: ReadonlySet<string>,
): readonly HeaderMatch[] {
  const spans = phraseSpans(words, index).filter((span, _, all) => !isWithinLonger(span, all));
  const telling = tellingIn(words, noise);
  return spans.flatMap((span) =>
    span.entries.map(({ meaning }) => ({
      ...meaning,
      strength: 0.5 + 0.4 * Math.min(1, span.length / telling),
    })),
  );
}

/** How many words say something, at least one: words that join do not, nor does the number of a footnote at the end. */
function tellingIn(words: readonly string[], noise: ReadonlySet<string>): number {
  const last = words.length - 1;
  const isTelling = (word: string, at: number) =>
    !noise.has(word) && !(at === last && /^\d{1,2}$/.test(word));
  return Math.max(1, words.filter(isTelling).length);
}

function scatteredMatches(
  words: readonly string[],
  index: PhraseIndex<HeaderMeaning>,
  noise: ReadonlySet<string>,
): readonly HeaderMatch[] {
  const present = new Set(words);
  const phrases = new Set(words.flatMap((word) => index.byWord().get(word) ?? []));
  const telling = tellingIn(words, noise);
  return [...phrases].flatMap(({ words: needed, entries }) => {
    if (needed.length > words.length || !needed.every((word) => present.has(word))) return [];
    const strength = 0.45 + 0.35 * Math.min(1, needed.length / telling);
    return entries.map(({ meaning }) => ({ ...meaning, strength }));
  });
}

/** Each word without its slip; where several words are as near, the one that makes the whole a known phrase. */
function mendedWords(
  words: readonly string[],
  index: PhraseIndex<HeaderMeaning>,
): readonly string[] {
  const options = words.map((word) => mendings(word, index));
  const first = options.map(([option]) => option);
  for (const [at, [, ...others]] of options.entries()) {
    for (const other of others) {
      const tried = first.map((word, place) => (place === at ? other : word));
      if (index.exact.has(tried.join(' '))) return tried;
    }
  }
  return first;
}

/**
 * The word itself, or the known words that are one slip away: a letter more, less, other, or two
 * swapped, but for the first letter, where slips are rare.
 */
function mendings(word: string, index: PhraseIndex<HeaderMeaning>): Mendings {
  if (word.length < 5 || index.vocabulary.has(word) || /\d/.test(word)) return [word];
  const [first = word, ...others] = [word.length - 1, word.length, word.length + 1]
    .flatMap((length) => index.longWords().get(length) ?? [])
    .filter((known) => known[0] === word[0] && isOneSlip(known, word));
  return [first, ...others];
}

type Mendings = readonly [string, ...(readonly string[])];

function isOneSlip(known: string, word: string): boolean {
  const steps = distance(known, word);
  if (steps === 1) return true;
  const inOrder = (letters: string) => [...letters].sort().join('');
  return steps === 2 && inOrder(known) === inOrder(word);
}

function strongestByRole(found: readonly HeaderMatch[], factor: number): readonly HeaderMatch[] {
  const best = new Map<ColumnRole, HeaderMatch>();
  for (const match of found) {
    const known = best.get(match.role);
    if (known === undefined || match.strength > known.strength) best.set(match.role, match);
  }
  return [...best.values()]
    .map((match) => ({ ...match, strength: match.strength * factor }))
    .sort((one, other) => other.strength - one.strength);
}
