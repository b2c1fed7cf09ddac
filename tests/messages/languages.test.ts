import { describe, expect, test } from 'vitest';
import { compareMessages, compareTexts, filesLeftOver } from '../../build/compare-messages.js';
import { phrasebookFor, phrasebookIn, phrasebooks } from '../../src/messages/index.js';
import { pluralForms } from '../../src/messages/plurals.js';

describe.each(phrasebooks.filter(({ language }) => language !== 'en'))(
  'the texts in $language',
  ({ language, dates }) => {
    test('have the keys, placeholders and plural forms that they need', () => {
      const faults = compareMessages(language).map(
        ({ file, key, fault }) => `src/messages/${language}/${file} > ${key}: ${fault}`,
      );
      expect(faults).toEqual([]);
    });

    test('have no file that English has not', () => {
      expect(filesLeftOver(language)).toEqual([]);
    });

    test('name twelve months', () => {
      expect(new Set(dates.months).size).toBe(12);
    });
  },
);

test.each([
  ['en', ['one', 'other']],
  ['fr', ['one', 'other']],
  ['es', ['one', 'other']],
  ['pt', ['one', 'other']],
  ['ar', ['one', 'two', 'few', 'many', 'other']],
])('%s has its own plural forms', (language, forms) => {
  expect(pluralForms(language)).toEqual(forms);
});

test.each([
  ['fr', 'fr'],
  ['fr-CA', 'fr'],
  ['FR_be', 'fr'],
  ['es-419', 'es'],
  ['pt_BR', 'pt'],
  ['xx', 'en'],
  ['', 'en'],
  [undefined, 'en'],
])('a person whose locale is %s reads %s', (locale, language) => {
  expect(phrasebookFor(locale).language).toBe(language);
});

test('a language that we have no texts in is none', () => {
  expect(phrasebookIn('xx')).toBeUndefined();
});

describe('a translation is held to the English text', () => {
  const lines = { plural: 'lines', one: '1 line in {place}', other: '{lines} lines in {place}' };
  const parts = { plural: 'n', zero: 'None', one: 'One of {all}', other: '{n} of {all}' };
  test.each([
    ['missing', 'fr', { a: 'Money' }, {}],
    ['left over: English has no such key', 'fr', {}, { a: 'Argent' }],
    ['is empty', 'fr', { a: 'Money' }, { a: ' ' }],
    ['is as in English', 'fr', { a: 'Money' }, { a: 'Money' }],
    ['lacks {sum}', 'fr', { a: 'Money: {sum}' }, { a: 'Argent' }],
    ['has {sum} too much', 'fr', { a: 'Money' }, { a: 'Argent {sum}' }],
    ['needs plural forms, as in English', 'fr', { a: lines }, { a: '{lines} lignes, {place}' }],
    ['is one text; English has several here', 'fr', { a: { b: 'Money' } }, { a: 'Argent' }],
    ['plural is to be "lines"', 'fr', { a: lines }, { a: forms('place', 'fr') }],
    ['lacks the form two', 'ar', { a: lines }, { a: { ...forms('lines', 'ar'), two: undefined } }],
    ['lacks the form zero', 'fr', { a: parts }, { a: forms('n', 'fr', '{n} sur {all}') }],
    [
      'has a form few, which fr does not have',
      'fr',
      { a: lines },
      { a: { ...forms('lines', 'fr'), few: '{lines} {place}' } },
    ],
    [
      'lacks {place} in one',
      'fr',
      { a: lines },
      { a: { ...forms('lines', 'fr'), one: '{lines} ligne' } },
    ],
    [
      'the form one is also said of 0 or 1.5: write {lines}, not 1',
      'fr',
      { a: lines },
      { a: { ...forms('lines', 'fr'), one: '1 ligne, {place}' } },
    ],
    ['has a straight apostrophe: write ’', 'fr', { a: 'Money' }, { a: "L'argent" }],
  ])('%s', (fault, language, english, own) => {
    const texts = JSON.parse(JSON.stringify(own)) as typeof english;
    expect(compareTexts(english, texts, language)).toEqual([{ key: 'a', fault }]);
  });

  test.each([
    ['with its own words', 'fr', { a: 'Money: {sum}' }, { a: '{sum} en tout' }],
    ['with names that stay', 'fr', { a: 'UNICEF' }, { a: 'UNICEF' }],
    ['with words spelled alike', 'fr', { a: '{n} organisations' }, { a: '{n} organisations' }],
    ['with forms where English has none', 'ar', { a: '{n} of it' }, { a: forms('n', 'ar', '{n}') }],
    ['with each form of its own', 'ar', { a: lines }, { a: forms('lines', 'ar') }],
    ['without the number in a form that says it', 'ar', { a: lines }, { a: dual() }],
    ['with a remark for translators left blank', 'fr', { note: 'Money' }, { note: '' }],
  ])('and may differ %s', (_, language, english, own) => {
    expect(compareTexts(english, own, language)).toEqual([]);
  });

  function forms(plural: string, language: string, text = '{lines} – {place}') {
    const each = pluralForms(language).map((form) => [form, text]);
    return { plural, ...(Object.fromEntries(each) as Record<string, string>) };
  }

  function dual() {
    return { ...forms('lines', 'ar'), two: 'سطران في {place}' };
  }
});
