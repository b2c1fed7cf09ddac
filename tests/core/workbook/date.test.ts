import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isoOfSerial } from '../../../src/core/workbook/calendar.js';
import {
  dateOrder,
  packedOrder,
  readDate,
  readMonth,
  readPackedDate,
} from '../../../src/core/workbook/date.js';

describe('a text that is one date', () => {
  test.each([
    ['31/01/2026', '2026-01-31'],
    ['01/31/2026', '2026-01-31'],
    ['2026-01-31', '2026-01-31'],
    ['2026/1/5', '2026-01-05'],
    ['31.1.26', '2026-01-31'],
    ['1. 2. 2026', '2026-02-01'],
    ['31 Jan 2026', '2026-01-31'],
    ['31Jan26', '2026-01-31'],
    ['Jan-31-2026', '2026-01-31'],
    ['May-01-2018', '2018-05-01'],
    ['2018-May-01', '2018-05-01'],
    ['January 31st, 2026', '2026-01-31'],
    ['Monday, 12 January 2026', '2026-01-12'],
    ['1er mars 2026', '2026-03-01'],
    ['1 févr. 2026', '2026-02-01'],
    ['31 de enero de 2026', '2026-01-31'],
    ['15 de março de 2026', '2026-03-15'],
    ['٣١/٠١/٢٠٢٦', '2026-01-31'],
    ['١ مارس ٢٠٢٦', '2026-03-01'],
    ['15 كانون الثاني 2026', '2026-01-15'],
    ['2026-01-31T10:00:00Z', '2026-01-31'],
    ['31/1/2026 10:30', '2026-01-31'],
    ['31/12/97', '1997-12-31'],
  ])('%s is %s', (text, iso) => {
    expect(readDate(text)).toEqual({ iso, other: undefined });
  });
});

describe('no dates', () => {
  test.each([
    '',
    '31/02/2026',
    '13/13/2026',
    '2026-02-30',
    'Jan 2026',
    '5 Jan',
    '2026',
    '1.5',
    '1.2.3',
    '1/2-2026',
    '31 01 2026',
    '3 laptops',
    'due 31/01/2026',
    'TBC',
    'may be 1 2',
    '31/01/026',
    '001/02/2026',
    '2026-001-02',
    '3--4',
    'March 100, 2026',
    'March 5, April 2026',
  ])('%s', (text) => {
    expect(readDate(text)).toBeUndefined();
  });
});

describe('day or month first', () => {
  it('tells both readings where nothing decides', () => {
    expect(readDate('03/04/2026')).toEqual({ iso: '2026-04-03', other: '2026-03-04' });
    expect(readDate('04/04/2026')).toEqual({ iso: '2026-04-04', other: undefined });
  });

  test.each([
    ['03/04/2026', 'day-month', '2026-04-03'],
    ['03/04/2026', 'month-day', '2026-03-04'],
    ['31/01/2026', 'month-day', undefined],
    ['01/31/2026', 'day-month', undefined],
    ['2026-04-03', 'month-day', '2026-04-03'],
  ] as const)('%s in a column of %s is %s', (text, order, iso) => {
    expect(readDate(text, order)?.iso).toBe(iso);
  });

  test.each([
    [['03/04/2026', '31/01/2026'], 'day-month'],
    [['03/04/2026', '01/31/2026'], 'month-day'],
    [['03/04/2026'], undefined],
    [['31/01/2026', '01/31/2026'], undefined],
    [['2026-01-31', 'soon', ''], undefined],
  ])('%j: %s', (texts, order) => {
    expect(dateOrder(texts)).toBe(order);
  });
});

describe('digits alone', () => {
  test.each([
    [['310126', '150326', '010226'], 'ddmmyy'],
    [['20260131', '20260215', '20260301'], 'yyyymmdd'],
    [['310126', '150326'], undefined],
    [['1200', '350', '90'], undefined],
    [['010203', '020304', '030405'], undefined],
  ])('%j: %s', (values, order) => {
    expect(packedOrder(values)).toBe(order);
  });

  test.each([
    ['310126', 'ddmmyy', '2026-01-31'],
    ['10226', 'ddmmyy', '2026-02-01'],
    ['310226', 'ddmmyy', undefined],
    ['310189', 'ddmmyy', undefined],
    ['20700131', 'yyyymmdd', undefined],
    ['20260131', 'yyyymmdd', '2026-01-31'],
  ] as const)('%s as %s is %s', (value, order, iso) => {
    expect(readPackedDate(value, order)).toBe(iso);
  });
});

test.each([
  ['March 2026', '2026-03'],
  ['mars-26', '2026-03'],
  ['يناير ٢٠٢٦', '2026-01'],
  ['2026 abril', '2026-04'],
  ['31 Jan 2026', undefined],
  ['March', undefined],
  ['March–April', undefined],
  ['March 7', undefined],
])('the month of %s is %s', (text, month) => {
  expect(readMonth(text)).toBe(month);
});

describe('any date', () => {
  const dates = fc.integer({ min: 32_000, max: 60_000 }).map((serial) => isoOfSerial(serial) ?? '');

  it('is read back, however it is written', () => {
    fc.assert(
      fc.property(dates, (iso) => {
        const [year = '', month = '', day = ''] = iso.split('-');
        expect(readDate(`${day}/${month}/${year}`, 'day-month')?.iso).toBe(iso);
        expect(readDate(`${month}/${day}/${year}`, 'month-day')?.iso).toBe(iso);
        expect(readDate(`${day}.${month}.${year}`)?.iso).toBe(iso);
        expect(readDate(iso)?.iso).toBe(iso);
      }),
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        readDate(text);
        readMonth(text);
        dateOrder([text]);
        packedOrder([text, text, text]);
      }),
    );
  });
});
