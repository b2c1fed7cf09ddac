import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { written } from '../../../../src/hosts/preview/stand-in/coercion.js';

const at = (locale: string, format?: string) => ({ locale, timeZone: 'Etc/UTC', format });

describe('behaviour 5: typed text is read in the spreadsheet’s language', () => {
  test.each([
    ['en_GB', '007', 7],
    ['en_GB', '1E5', 100_000],
    ['en_GB', '1,234.50', 1234.5],
    ['en_GB', '1.5', 1.5],
    ['en_GB', '-12', -12],
    ['en_GB', '(12)', -12],
    ['en_GB', '12.5%', 0.125],
    ['en_GB', '£1,234.50', 1234.5],
    ['en_GB', 'TRUE', true],
    ['en_GB', 'false', false],
    ['en_GB', '31/01/2026', 46_053],
    ['en_US', '1/31/2026', 46_053],
    ['en_US', '2026-01-31', 46_053],
    ['en_US', '$1,234', 1234],
    ['en_US', '+49', 49],
    ['de_DE', '1.234,5', 1234.5],
    ['de_DE', '1,5', 1.5],
    ['de_DE', '12,5 %', 0.125],
    ['de_DE', '1.234,50 €', 1234.5],
    ['de_DE', '31.01.2026', 46_053],
    ['de_DE', 'WAHR', true],
    ['fr_FR', '1 234,50', 1234.5],
  ])('%s: %s is %s', (locale, text, value) => {
    expect(written(text, at(locale))?.value).toBe(value);
  });

  test.each([
    ['en_GB', '1,5'],
    ['de_DE', '1,234.50'],
    ['en_GB', 'Rent'],
    ['en_GB', '+49 123 456'],
    ['en_GB', 'Line 3'],
    ['en_GB', ' '],
  ])('%s: %s stays text', (locale, text) => {
    expect(written(text, at(locale))).toEqual({ value: text });
  });

  test('in German "1.5" is a day in May, the classic trap', () => {
    expect(written('1.5', at('de_DE'))?.value).toBeGreaterThan(40_000);
  });

  test('what was read as a date, percent or money looks so afterwards', () => {
    expect(written('31.01.2026', at('de_DE'))?.format).toBe('dd.mm.yyyy');
    expect(written('31/01/2026', at('en_GB'))?.format).toBe('dd/mm/yyyy');
    expect(written('12%', at('en_GB'))?.format).toBe('0%');
    expect(written('£1,234.50', at('en_GB'))?.format).toBe('£#,##0.00');
  });

  test('a format that the cell already has stays', () => {
    expect(written('12%', at('en_GB', '0.00'))).toEqual({ value: 0.12 });
  });

  test('no text behind an apostrophe is ever anything but itself', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('en_GB', 'de_DE', 'fr_FR'), (text, locale) => {
        expect(written(`'${text}`, at(locale))).toEqual({ value: text });
      }),
    );
  });
});
