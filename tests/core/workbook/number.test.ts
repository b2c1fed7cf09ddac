import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { numberHabits, readNumber } from '../../../src/core/workbook/number.js';

const value = (text: string, mark?: '.' | ',') => readNumber(text, { decimalMark: mark })?.value;

describe('a text that is one number', () => {
  test.each([
    ['7', 7],
    ['1200.50', 1200.5],
    ['1.234,56', 1234.56],
    ['1 234,56', 1234.56],
    ['1\u00a0234,56', 1234.56],
    ['1\u202f234,56', 1234.56],
    ["1'234.56", 1234.56],
    ['1’234’567', 1234567],
    ['12,00,000', 1200000],
    ['12,00,000.50', 1200000.5],
    ['12.345.678,9', 12345678.9],
    ['.5', 0.5],
    ['0,25', 0.25],
    ['0.125', 0.125],
    ['1234,567', 1234.567],
    ['٢٬٥٠٠٫٧٥', 2500.75],
    ['۱۲۳', 123],
    ['\u200e1200\u200f', 1200],
    ['  42  ', 42],
  ])('%s is %d', (text, number) => {
    expect(readNumber(text)).toEqual({
      kind: 'number',
      value: number,
      currency: undefined,
      other: undefined,
    });
  });
});

describe('below zero', () => {
  test.each([
    ['-5', -5],
    ['−5', -5],
    ['1200-', -1200],
    ['(1,200)', -1200],
    ['(1.200,50)', -1200.5],
    ['-€ 12,50', -12.5],
    ['€ -12,50', -12.5],
    ['(€12.50)', -12.5],
  ])('%s is %d', (text, number) => {
    expect(value(text)).toBe(number);
  });

  it('keeps the comma in brackets a thousands mark, and tells the other reading', () => {
    expect(readNumber('(1,200)', { decimalMark: ',' })).toMatchObject({
      value: -1200,
      other: -1.2,
    });
    expect(readNumber('(1,200)', { decimalMark: '.' })).toMatchObject({
      value: -1200,
      other: undefined,
    });
  });

  it('has no minus zero', () => {
    expect(Object.is(value('-0'), 0)).toBe(true);
  });
});

describe('money', () => {
  test.each([
    ['€ 1 200', 1200, 'EUR'],
    ['1200 €', 1200, 'EUR'],
    ['USD 1,200.50', 1200.5, 'USD'],
    ['usd 500', 500, 'USD'],
    ["CHF 1'200.–", 1200, 'CHF'],
    ['12,00,000/- Rs.', 1200000, 'INR'],
    ['111,000/= KES', 111000, 'KES'],
    ['Rs. 500', 500, 'INR'],
    ['S/. 1,200.50', 1200.5, 'PEN'],
    ['R$ 10,00', 10, 'BRL'],
    ['US$ 5', 5, 'USD'],
    ['100 000 FCFA', 100000, 'XOF'],
    ['1,2 M€', 1200000, 'EUR'],
    ['2 million USD', 2000000, 'USD'],
  ])('%s is %d %s', (text, number, code) => {
    const read = readNumber(text);
    expect([read?.kind, read?.value, read?.currency?.code]).toEqual(['money', number, code]);
  });

  it('takes a lone $ for a hint only', () => {
    expect(readNumber('$5')?.currency).toEqual({ code: 'USD', certain: false });
    expect(readNumber('€5')?.currency).toEqual({ code: 'EUR', certain: true });
  });
});

describe('percents are shares', () => {
  test.each([
    ['50%', 0.5],
    ['50 %', 0.5],
    ['0,5 %', 0.005],
    ['%50', 0.5],
    ['٥٠٪', 0.5],
    ['12.3%', 0.123],
  ])('%s is %d', (text, number) => {
    expect(readNumber(text)).toMatchObject({ kind: 'percent', value: number });
  });
});

describe('thousands, millions, lakhs', () => {
  test.each([
    ['1,2 M', 1200000],
    ['1.1 million', 1100000],
    ['3k', 3000],
    ['2 mil', 2000],
    ['1 lakh', 100000],
    ['3 مليون', 3000000],
  ])('%s is %d', (text, number) => {
    expect(value(text)).toBe(number);
  });
});

describe('what one text cannot decide', () => {
  it('tells both readings where nothing is known of the column', () => {
    expect(readNumber('1,200')).toMatchObject({ value: 1200, other: 1.2 });
    expect(readNumber('1.234')).toMatchObject({ value: 1234, other: 1.234 });
  });

  test.each([
    ['1,200', '.', 1200],
    ['1,200', ',', 1.2],
    ['1.234', ',', 1234],
    ['1.234', '.', 1.234],
    ['1,5', ',', 1.5],
    ['1,1', '.', undefined],
  ] as const)('%s where the decimal mark is %s', (text, mark, number) => {
    const read = readNumber(text, { decimalMark: mark });
    expect([read?.value, read?.other]).toEqual([number, undefined]);
  });
});

describe('no numbers', () => {
  test.each([
    '',
    '-',
    'TBC',
    '2,670 to 116,500',
    '10-20',
    '31/01/2026',
    '31.01.2026',
    '2026-01-31',
    '1.2.3',
    '007',
    '007,50',
    '+251 911 234 567',
    '011 234 567',
    '3 laptops',
    '5 all',
    'Q1',
    'Year 2',
    'A4',
    '1e5',
    '--5',
    '(5',
    '5)',
    '(-5)',
    '5 %%',
    '12,34,56',
    '1.234,567.8',
    '3m',
    '1234567890123456',
    '1'.padStart(61),
  ])('%s', (text) => {
    expect(readNumber(text)).toBeUndefined();
  });
});

describe('the habits of a column', () => {
  test.each([
    [['1.234,56', '12,50', '1.1'], ','],
    [['1,234.56', '900'], '.'],
    [['1,200', '3,500', '12,000'], '.'],
    [['1,234,567'], '.'],
    [['0,5', '1.234'], ','],
    [['12.50', '12,50'], undefined],
    [['12', 'TBC'], undefined],
    [[], undefined],
  ])('%j: the decimal mark is %s', (texts, decimalMark) => {
    expect(numberHabits(texts)).toEqual({ decimalMark });
  });
});

describe('any number, in any usual way of writing', () => {
  const groupsOf = (whole: string, mark: string) => whole.replace(/\B(?=(\d{3})+$)/g, mark);
  const lakhs = (whole: string) =>
    whole.length < 4
      ? whole
      : `${whole.slice(0, -3).replace(/\B(?=(\d{2})+$)/g, ',')},${whole.slice(-3)}`;
  const arabic = (text: string) =>
    text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));

  const styles: Record<string, (whole: string, cents: string) => string> = {
    plain: (whole, cents) => `${whole}.${cents}`,
    English: (whole, cents) => `${groupsOf(whole, ',')}.${cents}`,
    German: (whole, cents) => `${groupsOf(whole, '.')},${cents}`,
    French: (whole, cents) => `${groupsOf(whole, '\u202f')},${cents}`,
    Swiss: (whole, cents) => `${groupsOf(whole, '’')}.${cents}`,
    Indian: (whole, cents) => `${lakhs(whole)}.${cents}`,
    Arabic: (whole, cents) => arabic(`${groupsOf(whole, '٬')}٫${cents}`),
    'English money': (whole, cents) => `USD ${groupsOf(whole, ',')}.${cents}`,
    'French money': (whole, cents) => `${groupsOf(whole, '\u00a0')},${cents} €`,
  };

  test.each(Object.keys(styles))('%s is read back as itself', (name) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e11 }), (cents) => {
        const whole = String(Math.floor(cents / 100));
        const text = styles[name]?.(whole, String(cents % 100).padStart(2, '0')) ?? '';
        expect(readNumber(text)?.value).toBe(cents / 100);
        expect(readNumber(`-${text}`)?.value).toBe(cents === 0 ? 0 : -cents / 100);
        expect(readNumber(text)?.other).toBeUndefined();
      }),
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const read = readNumber(text);
        expect(read === undefined || Number.isFinite(read.value)).toBe(true);
        numberHabits([text]);
      }),
    );
  });

  it('never throws on texts made of number signs', () => {
    const sign = fc.constantFrom(..."0123456789.,' -+()%€$kM٫٬/".split(''));
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 20 }), (signs) => {
        const read = readNumber(signs.join(''));
        expect(read === undefined || Number.isFinite(read.value)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
