import { allLexicons } from './index.js';
import type { Lexicon } from './lexicon.js';
import type { HeaderMeaning } from './match-header.js';
import { type PhraseIndex, indexFrom, indexPhrases } from './phrase-index.js';
import type { TermMeaning } from './read-terms.js';
import { readyIndexes } from './ready/index.js';

export type HeaderKind = 'budget' | 'partners' | 'timeline';

/** What headers of a kind of table can mean. */
export function headerIndex(
  lexicons: readonly Lexicon[],
  kind: HeaderKind,
): PhraseIndex<HeaderMeaning> {
  const ready = madeBefore<HeaderMeaning>(lexicons, kind);
  return ready ?? indexPhrases(lexicons.flatMap((lexicon) => entriesFor[kind](lexicon)));
}

/** The index that a build made ready for the words of all languages; `undefined` for some of them, or for none made. */
function madeBefore<Meaning>(
  lexicons: readonly Lexicon[],
  name: HeaderKind | 'terms',
): PhraseIndex<Meaning> | undefined {
  const ready = lexicons === allLexicons() ? readyIndexes()[name] : undefined;
  return ready && indexFrom(ready);
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

const entriesFor: Readonly<Record<HeaderKind, (lexicon: Lexicon) => readonly HeaderEntry[]>> = {
  budget: (lexicon) => [
    ...headerEntries(lexicon.language, lexicon.budgetHeaders),
    ...monthEntries(lexicon),
  ],
  partners: ({ language, partnersHeaders }) => headerEntries(language, partnersHeaders),
  timeline: ({ language, timelineHeaders }) => headerEntries(language, timelineHeaders),
};

/** A month's name over a column of money makes it the month's column. */
function monthEntries({ language, months }: Lexicon): readonly HeaderEntry[] {
  return months
    .flatMap((names) => names.flatMap((name) => [name, `${name} 2026`, `${name} 26`]))
    .map((phrase): HeaderEntry => [phrase, { role: 'period-amount', language }]);
}

/** What phrases stand for which term. */
export function termIndex(lexicons: readonly Lexicon[]): PhraseIndex<TermMeaning> {
  const ready = madeBefore<TermMeaning>(lexicons, 'terms');
  return (
    ready ??
    indexPhrases(
      lexicons.flatMap(({ language, terms }) =>
        roleLists(terms).flatMap(([term, list]) =>
          list.map((phrase): readonly [string, TermMeaning] => [phrase, { term, language }]),
        ),
      ),
    )
  );
}

/** What phrases name which kind, of organisations or of events. */
export function kindIndex<Kind extends string>(
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
