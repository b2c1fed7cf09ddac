import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  isIsoDate,
  isoOf,
  isoOfSerial,
  saturdayAndSunday,
  serialOfIso,
  weekday,
  wholeMonthsBetween,
  workingDaysBetween,
} from '../../../src/core/workbook/calendar.js';

const dates = fc.integer({ min: 366, max: 110_000 }).map((serial) => isoOfSerial(serial) ?? '');
const weekends = fc.subarray([0, 1, 2, 3, 4, 5, 6]);

describe('serials and ISO dates', () => {
  test.each([
    [1, undefined],
    [2, '1900-01-01'],
    [61, '1900-03-01'],
    [25569, '1970-01-01'],
    [45351, '2024-02-29'],
    [46053, '2026-01-31'],
    [46053.75, '2026-01-31'],
    [NaN, undefined],
    [1e9, undefined],
  ])('%d is %s', (serial, iso) => {
    expect(isoOfSerial(serial)).toBe(iso);
  });

  it('go back and forth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 2_958_465 }), (serial) => {
        const iso = isoOfSerial(serial) ?? '';
        expect(isIsoDate(iso)).toBe(true);
        expect(serialOfIso(iso)).toBe(serial);
      }),
    );
  });

  it('agree with the calendar of the machine', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 100_000 }), (day) => {
        const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
        expect(serialOfIso(iso)).toBe(day + 25569);
        expect(weekday(iso)).toBe(new Date(day * 86_400_000).getUTCDay());
      }),
    );
  });
});

test.each([
  ['2026-02-29', false],
  ['2024-02-29', true],
  ['1900-02-29', false],
  ['2026-13-01', false],
  ['2026-1-1', false],
  ['', false],
])('%s is a date: %s', (text, isDate) => {
  expect(isIsoDate(text)).toBe(isDate);
});

test.each([
  [2026, 0, 1],
  [2026, 1, 0],
  [2026, 4, 31],
  [0, 1, 1],
  [NaN, 1, 1],
])('there is no day %d-%d-%d', (year, month, day) => {
  expect(isoOf(year, month, day)).toBeUndefined();
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-01-31', 12, '2027-01-31'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-12-15', 1, '2027-01-15'],
  ['no date', 1, undefined],
])('%s and %d months: %s', (iso, months, later) => {
  expect(addMonths(iso, months)).toBe(later);
});

test.each([
  ['2026-01-01', '2026-12-31', 12],
  ['2026-01-15', '2026-02-14', 1],
  ['2026-01-15', '2026-02-13', 0],
  ['2026-01-01', '2027-06-30', 18],
  ['2026-01-01', 'no date', NaN],
])('from %s to %s: %s whole months', (from, to, months) => {
  expect(wholeMonthsBetween(from, to)).toBe(months);
});

describe('days between', () => {
  it('undo adding days', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -5000, max: 5000 }), (iso, days) => {
        const later = addDays(iso, days);
        fc.pre(later !== undefined);
        expect(daysBetween(iso, later ?? '')).toBe(days);
      }),
    );
  });

  it('are unknown where a date is none', () => {
    expect([daysBetween('2026-02-30', '2026-03-01'), addDays('', 1)]).toEqual([NaN, undefined]);
  });
});

test.each([
  ['2026-11-22', 0],
  ['1970-01-01', 4],
  ['2026-02-30', NaN],
])('%s is day %s of the week', (iso, place) => {
  expect(weekday(iso)).toBe(place);
});

describe('working days', () => {
  test.each([
    ['Friday to Monday week', '2026-01-02', '2026-01-12', saturdayAndSunday, 6],
    ['over a weekend', '2026-01-02', '2026-01-04', saturdayAndSunday, 0],
    ['where Friday and Saturday are free', '2026-01-01', '2026-01-04', [5, 6], 1],
    ['to an earlier day', '2026-01-12', '2026-01-02', saturdayAndSunday, -6],
    ['without a weekend', '2026-01-01', '2026-01-31', [], 30],
    ['to what is no date', '2026-01-01', 'soon', saturdayAndSunday, NaN],
  ])('%s', (_, from, to, weekend, days) => {
    expect(workingDaysBetween(from, to, weekend)).toBe(days);
  });

  it('add up over any stop on the way', () => {
    fc.assert(
      fc.property(dates, dates, dates, weekends, (one, two, three, weekend) => {
        const days = (from: string, to: string) => workingDaysBetween(from, to, weekend);
        expect(days(one, two) + days(two, three)).toBe(days(one, three));
      }),
    );
  });

  it('are the days that are not free, counted one by one', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 60 }), weekends, (from, length, weekend) => {
        const days = Array.from({ length }, (_, at) => addDays(from, at + 1) ?? '');
        const free = days.filter((day) => weekend.includes(weekday(day))).length;
        expect(workingDaysBetween(from, addDays(from, length) ?? '', weekend)).toBe(length - free);
      }),
    );
  });
});
