import { describe, expect, it } from 'vitest';
import { allLexicons } from '../../../../src/core/tables/words/index.js';
import {
  indexFrom,
  indexPhrases,
  type PhraseIndex,
  type ReadyIndex,
  readyIndexOf,
} from '../../../../src/core/tables/words/phrase-index.js';
import { headerIndex, termIndex } from '../../../../src/core/tables/words/word-indexes.js';

/** As a build keeps it, and as the add-on makes an index of it. */
function again<Meaning>(index: PhraseIndex<Meaning>): PhraseIndex<Meaning> {
  return indexFrom(JSON.parse(JSON.stringify(readyIndexOf(index))) as ReadyIndex);
}

function partsOf(index: PhraseIndex<unknown>) {
  const { exact, vocabulary, longest, byWord, longWords } = index;
  return { exact, vocabulary, longest, byWord: byWord(), longWords: longWords() };
}

describe('an index that was made ready', () => {
  const lexicons = allLexicons();
  it.each([
    ['budget headers', headerIndex(lexicons, 'budget')],
    ['partners headers', headerIndex(lexicons, 'partners')],
    ['timeline headers', headerIndex(lexicons, 'timeline')],
    ['terms', termIndex(lexicons)],
    ['nothing', indexPhrases([])],
  ])('of %s is the one made of the words', (_, index) => {
    expect(partsOf(again<unknown>(index))).toEqual(partsOf(index));
  });

  it('has no phrase that says nothing', () => {
    expect([...indexPhrases([['—', 'a']]).exact]).toEqual([]);
  });

  it('keeps how a phrase was written, and all that it means', () => {
    const index = again(
      indexPhrases([
        ['Unit costs', 'a'],
        ['unit cost', 'b'],
        ['Coûts unitaires', 'a'],
      ]),
    );
    expect(index.exact.get('unit cost')).toEqual([
      { folded: 'unit costs', key: 'unit cost', meaning: 'a' },
      { folded: 'unit cost', key: 'unit cost', meaning: 'b' },
    ]);
    expect(index.exact.get('cout unitaire')).toMatchObject([{ meaning: 'a' }]);
  });
});
