import { describe, expect, test } from 'vitest';
import { serialOfIso } from '../../../src/core/workbook/calendar.js';
import { type CellLike, sheetOf } from '../../support/sheet-of.js';
import { read } from './corrected.js';

const day = (iso: string) => ({ serial: serialOfIso(iso) ?? 0 });
const rows = (count: number): readonly (readonly CellLike[])[] => [
  ['Inception', ...marks(count, 0)],
  ['Training', ...marks(count, 1)],
  ['Review', ...marks(count, count - 1)],
];
const marks = (count: number, at: number) =>
  Array.from({ length: count }, (_, place) => (place === at ? 'x' : null));

/** First and last day of each column that a calendar's heads mean. */
function slotsOf(titles: readonly (readonly CellLike[])[], ...heads: readonly CellLike[]) {
  const sheet = sheetOf('Plan', [...titles, ['Activity', ...heads], ...rows(heads.length)]);
  const [table] = read([sheet]).tables;
  return table?.calendar?.slots.map(({ from = '?', to = '?' }) => `${from} ${to}`);
}

describe('columns counted from the start of the project', () => {
  const started = [['Project start', day('2027-02-01')]];
  test('weeks', () => {
    expect(slotsOf(started, 'Week 1', 'Week 2', 'Week 3', 'Week 4')).toEqual([
      '2027-02-01 2027-02-07',
      '2027-02-08 2027-02-14',
      '2027-02-15 2027-02-21',
      '2027-02-22 2027-02-28',
    ]);
  });
  test('months, with the start as a text', () => {
    const said = [['Project start', '1 February 2027']];
    expect(slotsOf(said, 'Month 1', 'Month 2', 'Month 3', 'Month 4')?.slice(1, 3)).toEqual([
      '2027-03-01 2027-03-31',
      '2027-04-01 2027-04-30',
    ]);
  });
  test('quarters', () => {
    expect(slotsOf(started, 'Q1', 'Q2', 'Q3', 'Q4')?.[1]).toBe('2027-05-01 2027-07-31');
  });
  test('nothing where the start is not told', () => {
    const open = [['Project start', 'to be agreed']];
    expect(slotsOf(open, 'Week 1', 'Week 2', 'Week 3', 'Week 4')?.[0]).toBe('? ?');
  });
});

describe('columns of a year', () => {
  test('its quarters', () => {
    expect(slotsOf([['Work plan 2027']], 'Q1', 'Q2', 'Q3', 'Q4')).toEqual([
      '2027-01-01 2027-03-31',
      '2027-04-01 2027-06-30',
      '2027-07-01 2027-09-30',
      '2027-10-01 2027-12-31',
    ]);
  });
  test('first days last until the next, the last as long as the one before', () => {
    const heads = ['2027-03-01', '2027-03-08', '2027-03-15', '2027-03-22'].map(day);
    expect(slotsOf([], ...heads)).toEqual([
      '2027-03-01 2027-03-07',
      '2027-03-08 2027-03-14',
      '2027-03-15 2027-03-21',
      '2027-03-22 2027-03-28',
    ]);
  });
});
