import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/messages/en/index.js';
import { arFormats, esFormats, ptFormats } from '../../src/messages/formats.js';
import { fr } from '../../src/messages/fr/index.js';
import type { Phrasebook } from '../../src/messages/phrasebook.js';
import { say, sayDate, sayMoney, sayNumber, sayShare } from '../../src/messages/say.js';
import { saySource } from '../../src/messages/say-source.js';

const usd = (phrasebook: Phrasebook) => ({ phrasebook, currency: 'USD' });
/** English words in an Arabic sentence's direction. */
const turned: Phrasebook = { ...en, ...arFormats };

describe('numbers, money, shares and dates', () => {
  test.each([
    [en, '1,234,567.5', 'USD\u00a01,200.50', '12.5%', '1 Nov 2026'],
    [fr, '1\u202f234\u202f567,5', '1\u202f200,50\u00a0USD', '12,5\u202f%', '1er\u00a0nov. 2026'],
    [{ ...en, ...esFormats }, '1.234.567,5', '1.200,50\u00a0USD', '12,5\u00a0%', '1\u00a0nov 2026'],
    [
      { ...en, ...ptFormats },
      '1.234.567,5',
      '1.200,50\u00a0USD',
      '12,5%',
      '1\u00a0de nov. de 2026',
    ],
    [{ ...en, ...arFormats }, '1,234,567.5', '1,200.50\u00a0USD', '12.5%', '1 نوفمبر 2026'],
  ])('as the language writes them: $language', (phrasebook, number, money, share, date) => {
    expect(sayNumber(phrasebook, 1_234_567.5)).toBe(number);
    expect(sayMoney(usd(phrasebook), 1200.5)).toBe(money);
    expect(sayShare(phrasebook, 0.125)).toBe(share);
    expect(sayDate(phrasebook, '2026-11-01')).toBe(date);
  });

  test('money without a currency is a bare number; what is no date stays', () => {
    expect(sayMoney({ phrasebook: fr, currency: undefined }, -1200)).toBe('-1\u202f200');
    expect(sayDate(fr, 'soon')).toBe('soon');
  });

  test('any number keeps its digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
        expect(sayNumber(fr, value).replace(/\u202f/g, '')).toBe(String(value));
      }),
    );
  });
});

describe('plural forms', () => {
  const text = {
    plural: 'n',
    zero: 'nothing',
    one: '{n} one',
    two: '{n} two',
    few: '{n} few',
    many: '{n} many',
    other: '{n} other',
  };
  test.each([
    ['en', [0, 1, 1.5, 2], ['nothing', '1 one', '1.5 other', '2 other']],
    ['fr', [0, 1, 1.5, 2], ['nothing', '1 one', '1.5 one', '2 other']],
    ['pt', [0, 1, 1.5, 2], ['nothing', '1 one', '1.5 other', '2 other']],
    ['ar', [0, 1, 2, 3, 11, 100], ['nothing', '1 one', '2 two', '3 few', '11 many', '100 other']],
    ['xx', [0, 1], ['nothing', '1 other']],
  ])('of %s', (language, counts, said) => {
    const voice = { phrasebook: { ...en, language }, currency: undefined };
    expect(counts.map((n) => say(voice, text, { n }))).toEqual(said);
  });

  test('a form that a text lacks gives way to the general one', () => {
    const short = { plural: 'n', one: 'one', other: 'others' };
    const voice = { phrasebook: { ...en, language: 'ar' }, currency: undefined };
    expect(say(voice, short, { n: 2 })).toBe('others');
    expect(say(voice, short, { n: 'two' })).toBe('others');
  });
});

test('a placeholder without a fact stays, so that the lack shows', () => {
  expect(say(usd(en), '{a} and {toString}', { a: 'one' })).toBe('one and {toString}');
});

test('lists and products are joined as the language does', () => {
  const facts = { list: { list: ['a', 'b'] }, product: { product: [2, { money: 1000 }] } };
  expect(say(usd(fr), '{list} : {product}', facts)).toBe('a, b : 2 × 1\u202f000\u00a0USD');
});

test('in a sentence from right to left, what reads from left to right is kept apart', () => {
  const said = say(usd(turned), '{cell} {name} {money}', {
    cell: { cell: { sheet: 'Budget', row: 7, column: 6 } },
    name: 'منظمة',
    money: { money: 5 },
  });
  expect(said).toBe('\u2068Budget!F7\u2069 منظمة \u20685\u00a0USD\u2069');
});

test('a list runs as the sentence does, each member kept apart', () => {
  const said = say(usd(turned), '{list}', { list: { list: ['Acme', 'منظمة', { money: 5 }] } });
  expect(said).toBe('\u2068Acme\u2069، منظمة، \u20685\u00a0USD\u2069');
});

test.each([
  ['AA element 3, pillar 2', 'AA, élément 3, pilier 2'],
  ['element 4, pillar 2', 'AA, élément 4, pilier 2'],
  ['AA element 5', 'AA, élément 5'],
  ['2 CFR 200.204; AA element 5', '2 CFR 200.204\u202f; AA, élément 5'],
  ['NT time', 'NT, sur le temps'],
])('a source is cited in the language: %s', (source, cited) => {
  expect(saySource(fr, source)).toBe(cited);
});
