import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/core/workbook/calendar.js';
import { readPeriod } from '../../../src/core/workbook/period.js';

describe('a period in a text', () => {
  const cases: Readonly<Record<string, readonly [from: string, to: string]>> = {
    'Joint budget, January to December 2027, US dollars': ['2027-01-01', '2027-12-31'],
    '1 March 2027 – 28 February 2029': ['2027-03-01', '2029-02-28'],
    'January 1 to June 30, 2027': ['2027-01-01', '2027-06-30'],
    '01/03/2027-31/08/2027': ['2027-03-01', '2027-08-31'],
    '01/2027 - 06/2028': ['2027-01-01', '2028-06-30'],
    'Project period: 2027-01-01 to 2027-12-31': ['2027-01-01', '2027-12-31'],
    'Year 1 (May 2026 until April 2027)': ['2026-05-01', '2027-04-30'],
    'Project start 1 May 2027, end 31 October 2027': ['2027-05-01', '2027-10-31'],
    'Début : 1er mars 2027 ; date de fin : 28 février 2028': ['2027-03-01', '2028-02-28'],
    'November to March 2027': ['2026-11-01', '2027-03-31'],
    'du 1er janvier 2027 au 31 décembre 2028': ['2027-01-01', '2028-12-31'],
    'janvier à décembre 2027': ['2027-01-01', '2027-12-31'],
    'enero de 2027 a junio de 2028': ['2027-01-01', '2028-06-30'],
    'De janeiro a dezembro de 2027': ['2027-01-01', '2027-12-31'],
    'يناير إلى ديسمبر 2027': ['2027-01-01', '2027-12-31'],
  };
  test.each(Object.entries(cases))('%s', (text, [from, to]) => {
    expect(readPeriod(text)).toEqual({ from, to });
  });

  const none = [
    'Budget 2027',
    'Created 1 Jan 2026, updated 3 Mar 2026',
    'January to December',
    'From May 2026',
    '31 December 2027 to 1 January 2027',
    'Costs may rise to 2027',
    '31/02/2027 – 30/06/2027',
    '00/2027 – 06/2027',
    'January 2027 to June',
    '',
  ];
  test.each(none)('none in “%s”', (text) => {
    expect(readPeriod(text)).toBeUndefined();
  });

  test('whatever the dates, two that are joined are read back', () => {
    const day = fc.integer({ min: 0, max: 20_000 });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 5_000 }), (start, length) => {
        const from = addDays('2000-01-01', start) ?? '';
        const to = addDays(from, length) ?? '';
        expect(readPeriod(`Budget (${from} – ${to}), in USD`)).toEqual({ from, to });
      }),
    );
  });
});
