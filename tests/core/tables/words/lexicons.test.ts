import { describe, expect, it, test } from 'vitest';
import { fold } from '../../../../src/core/tables/words/fold.js';
import { allLexicons } from '../../../../src/core/tables/words/index.js';
import type { Lexicon } from '../../../../src/core/tables/words/lexicon.js';

const kinds = ['budgetHeaders', 'partnersHeaders', 'timelineHeaders'] as const;

/** Languages that lines are judged in; the others are known well enough to read a table. */
const complete: ReadonlySet<string> = new Set(['en', 'fr', 'es', 'pt', 'ar']);
const sums = ['total', 'subtotal', 'indirect', 'contingency', 'time-unit', 'thing-unit'];

/** Header words with two roles, and what in the column tells which it is. */
const toldApart: Readonly<Record<string, string>> = {
  'en budgetHeaders no: code, quantity': 'a code runs on or has parts (1.2); quantities do not',
  'en budgetHeaders costs: description, amount': 'a description is text, an amount is numbers',
};

function wordsWithTwoRoles(lexicon: Lexicon, kind: (typeof kinds)[number]): readonly string[] {
  const roles = new Map<string, string[]>();
  for (const [role, words] of Object.entries(lexicon[kind])) {
    for (const word of new Set(words.map(fold))) {
      roles.set(word, [...(roles.get(word) ?? []), role]);
    }
  }
  return [...roles]
    .filter(([, names]) => names.length > 1)
    .map(([word, names]) => `${lexicon.language} ${kind} ${word}: ${names.join(', ')}`);
}

it('gives a header word one role in a language and kind of table, unless the column tells', () => {
  const doubled = allLexicons().flatMap((lexicon) =>
    kinds.flatMap((kind) => wordsWithTwoRoles(lexicon, kind)),
  );
  expect(doubled).toEqual(Object.keys(toldApart));
});

it('sees a word in two roles, however it is written', () => {
  const [lexicon] = allLexicons().filter(({ language }) => language === 'fr');
  if (lexicon === undefined) throw new Error('No French');
  const { budgetHeaders } = lexicon;
  const doubled = {
    ...lexicon,
    budgetHeaders: { ...budgetHeaders, notes: [...(budgetHeaders.notes ?? []), 'QUANTITE'] },
  };
  const found = wordsWithTwoRoles(doubled, 'budgetHeaders');
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^fr budgetHeaders quantite: /);
});

describe.each(allLexicons().map((lexicon) => [lexicon.language, lexicon] as const))(
  'the lexicon of %s',
  (_, lexicon) => {
    const lists = Object.entries({
      ...lexicon.budgetHeaders,
      ...lexicon.terms,
      ...lexicon.organisationKinds,
      ...lexicon.eventKinds,
    });

    it('has words for every role and kind that English has, and for its terms', () => {
      const english = allLexicons()[0];
      for (const part of [...kinds, 'organisationKinds', 'eventKinds'] as const) {
        expect(Object.keys(lexicon[part]).sort()).toEqual(
          Object.keys(english?.[part] ?? {}).sort(),
        );
      }
      const needed = complete.has(lexicon.language) ? Object.keys(english?.terms ?? {}) : sums;
      expect(Object.keys(lexicon.terms)).toEqual(expect.arrayContaining(needed));
    });

    test.each(lists)('%s: no word is empty or stands twice', (__, words) => {
      const folded = words.map(fold);
      expect(folded.filter((word, at) => word === '' || folded.indexOf(word) !== at)).toEqual([]);
    });

    it('names twelve months, each word one month', () => {
      const names = lexicon.months.flatMap((words) => words.map(fold));
      expect(lexicon.months).toHaveLength(12);
      expect(new Set(names).size).toBe(names.length);
    });
  },
);

it('means one month by a word in all languages', () => {
  const months = new Map<string, Set<number>>();
  for (const lexicon of allLexicons()) {
    for (const [at, names] of lexicon.months.entries()) {
      for (const name of names.map(fold)) months.set(name, (months.get(name) ?? new Set()).add(at));
    }
  }
  expect([...months].filter(([, places]) => places.size > 1)).toEqual([]);
});
