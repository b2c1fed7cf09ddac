import { expect, test } from 'vitest';
import { calendarPiece } from '../../../src/core/tables/calendar-heading.js';

test.each([
  ['Q1 2027', { quarter: 1, year: 2027 }],
  ['Week 7', { week: 7 }],
  ['M12', { monthCount: 12 }],
  ['Jan 2027', { month: 1, year: 2027 }],
  [2027, { year: 2027 }],
  [{ serial: 46_388 }, { day: '2027-01-01' }],
  [{ serial: -1_000_000 }, undefined],
  ['Q5', undefined],
  ['Weeks 1-4', undefined],
  ['Activity', undefined],
  [true, undefined],
])('a heading of %j says %j', (value, piece) => {
  expect(calendarPiece(value)).toEqual(piece);
});
