import { expect, test, vi } from 'vitest';
import { allLexicons } from '../../../../src/core/tables/words/index.js';
import { indexPhrases, readyIndexOf } from '../../../../src/core/tables/words/phrase-index.js';
import { headerIndex, termIndex } from '../../../../src/core/tables/words/word-indexes.js';

vi.mock('../../../../src/core/tables/words/ready/index.js', () => ({
  readyIndexes: () => ({
    terms: readyIndexOf(indexPhrases([['made by a build', { term: 'total', language: 'en' }]])),
  }),
}));

const has = (index: { readonly exact: ReadonlyMap<string, unknown> }, phrase: string) =>
  index.exact.has(phrase);

test('an index that a build made ready is taken as it is', () => {
  const index = termIndex(allLexicons());
  expect([has(index, 'made by a build'), has(index, 'subtotal')]).toEqual([true, false]);
});

test('one that it did not make is made of the words', () => {
  expect(has(headerIndex(allLexicons(), 'budget'), 'unit cost')).toBe(true);
});

test('the words of some languages only have none ready', () => {
  const index = termIndex(allLexicons().slice(0, 1));
  expect(has(index, 'made by a build')).toBe(false);
});
