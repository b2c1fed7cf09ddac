import { fold } from './fold.js';
import { remembering, whenAsked } from '../../workbook/remember.js';

/** Phrases of one kind (budget headers, say) with what each stands for, ready to be looked up. */
export interface PhraseIndex<Meaning> {
  /** Phrases by their normal form, each as it was folded and with what it stands for. */
  readonly exact: ReadonlyMap<string, readonly Entry<Meaning>[]>;
  /** Phrases of several words by the longest of them, for headers that scatter them; made when asked for. */
  readonly byWord: () => ReadonlyMap<string, readonly Scattered<Meaning>[]>;
  /** Every word that a phrase has. */
  readonly vocabulary: ReadonlySet<string>;
  /** Words of five letters and more by length, for words with a slip of the pen; made when asked for. */
  readonly longWords: () => ReadonlyMap<number, readonly string[]>;
  /** Words of the longest phrase. */
  readonly longest: number;
}

export interface Entry<Meaning> {
  readonly folded: string;
  /** Its normal form. */
  readonly key: string;
  readonly meaning: Meaning;
}

/** A phrase by its words, in any order. */
export interface Scattered<Meaning> {
  readonly words: readonly string[];
  readonly entries: readonly Entry<Meaning>[];
}

/** An index as data: its meanings, and each normal form with its phrases, folded, and the place of what each means. */
export interface ReadyIndex {
  readonly meanings: readonly unknown[];
  readonly phrases: readonly (readonly [key: string, ...folded: readonly (string | number)[]])[];
}

/** Indexes phrases by their normal forms; one phrase may have several meanings. */
export function indexPhrases<Meaning>(
  entries: readonly (readonly [phrase: string, meaning: Meaning])[],
): PhraseIndex<Meaning> {
  const exact = new Map<string, Entry<Meaning>[]>();
  for (const [phrase, meaning] of entries) {
    const folded = fold(phrase);
    if (folded === '') continue;
    const key = normalForm(folded);
    const alike = exact.get(key);
    if (alike === undefined) exact.set(key, [{ folded, key, meaning }]);
    else alike.push({ folded, key, meaning });
  }
  return indexOf(exact);
}

/** An index as data, from which `indexFrom` makes it anew in a fraction of the time. */
export function readyIndexOf({ exact }: PhraseIndex<unknown>): ReadyIndex {
  const places = new Map<string, number>();
  const placeOf = (meaning: unknown): number => {
    const json = JSON.stringify(meaning);
    const place = places.get(json) ?? places.size;
    places.set(json, place);
    return place;
  };
  const phrases = [...exact].map(([key, entries]): ReadyIndex['phrases'][number] => [
    key,
    ...entries.flatMap(({ folded, meaning }) => [folded === key ? '' : folded, placeOf(meaning)]),
  ]);
  return { meanings: [...places.keys()].map((json) => JSON.parse(json) as unknown), phrases };
}

/** The index that was made ready; its meanings are taken to be of the kind asked for. */
export function indexFrom<Meaning>({ meanings, phrases }: ReadyIndex): PhraseIndex<Meaning> {
  const exact = new Map<string, Entry<Meaning>[]>();
  for (const [key, ...told] of phrases) {
    const entries: Entry<Meaning>[] = [];
    for (let at = 0; at < told.length; at += 2) {
      const meaning = meanings[Number(told[at + 1])] as Meaning;
      entries.push({ folded: told[at] === '' ? key : String(told[at]), key, meaning });
    }
    exact.set(key, entries);
  }
  return indexOf(exact);
}

function indexOf<Meaning>(
  exact: ReadonlyMap<string, readonly Entry<Meaning>[]>,
): PhraseIndex<Meaning> {
  const vocabulary = new Set<string>();
  let longest = 0;
  for (const key of exact.keys()) {
    const words = key.split(' ');
    longest = Math.max(longest, words.length);
    for (const word of words) vocabulary.add(word);
  }
  return {
    exact,
    byWord: whenAsked(() => byLongestWord(exact)),
    vocabulary,
    longWords: whenAsked(() => byLength(vocabulary)),
    longest,
  };
}

function byLongestWord<Meaning>(
  exact: ReadonlyMap<string, readonly Entry<Meaning>[]>,
): ReadonlyMap<string, readonly Scattered<Meaning>[]> {
  const byWord = new Map<string, Scattered<Meaning>[]>();
  for (const [key, entries] of exact) {
    const words = key.split(' ');
    if (words.length > 1) push(byWord, longestOf(words), { words, entries });
  }
  return byWord;
}

/**
 * The words of a text in the form that phrases are looked up by: folded, without plural endings (`-dores` of es and
 * pt among them), one spelling of -ise and of "number of"; any number as `0`, any year as `yyyy`.
 */
export function normalWords(text: string): readonly string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ').map(normalWord);
}

function normalForm(folded: string): string {
  return folded.includes(' ') ? folded.split(' ').map(normalWord).join(' ') : normalWord(folded);
}

const normalWord = remembering((word) => {
  if (/^(?:19|20)\d\d$/.test(word)) return 'yyyy';
  const counted = withoutOrdinal(word).replace(/\d+/g, '0');
  const spelled = spellings.get(counted) ?? counted.replace(/iz(?=ation|ed?$|er$)/, 'is');
  if (spelled.length >= 8 && /[dst]ores$/.test(spelled)) return spelled.slice(0, -2);
  return spelled.length > 3 && /[a-rt-wyz]s$/.test(spelled) && !/[ui]s$/.test(spelled)
    ? spelled.slice(0, -1)
    : spelled;
});

/** `1st`, `2ème`, `3ª` as the bare number. */
function withoutOrdinal(word: string): string {
  return /^\d+(?:st|nd|rd|th|er|ere|e|eme|re|nde?|do|ro|ra|to|ta|da|o|a)$/.test(word)
    ? word.replace(/\D+/, '')
    : word;
}

const spellings: ReadonlyMap<string, string> = new Map([
  ['number', 'no'],
  ['nr', 'no'],
  ['nb', 'no'],
  ['num', 'no'],
  ['nos', 'no'],
  ['nbre', 'no'],
  ['nbr', 'no'],
  ['numero', 'no'],
  ['nro', 'no'],
]);

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function longestOf(words: readonly string[]): string {
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

function byLength(words: ReadonlySet<string>): ReadonlyMap<number, readonly string[]> {
  const lengths = new Map<number, string[]>();
  for (const word of words) {
    if (word.length < 5) continue;
    const list = lengths.get(word.length);
    if (list === undefined) lengths.set(word.length, [word]);
    else list.push(word);
  }
  return lengths;
}
