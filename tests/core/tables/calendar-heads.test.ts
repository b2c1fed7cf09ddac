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

const blanks = (count: number) => Array<null>(count).fill(null);

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
  test('months that begin anew under each year of the project', () => {
    const years = [null, 'Year 1', ...blanks(11), 'Year 2', ...blanks(11)];
    const months = Array.from({ length: 24 }, (_, place) => `Month ${(place % 12) + 1}`);
    const slots = slotsOf([['Project start', '1 February 2027'], years], ...months);
    expect([slots?.[0], slots?.[12], slots?.[23]]).toEqual([
      '2027-02-01 2027-02-28',
      '2028-02-01 2028-02-29',
      '2029-01-01 2029-01-31',
    ]);
  });
  test('bare numbers may be anything', () => {
    const titles = [['Work plan, 1 February 2027 to 31 January 2028'], []];
    expect(slotsOf(titles, 1, 2, 3, 4, 5, 6)?.[0]).toBe('? ?');
  });
  test('nothing beyond the last day that there is', () => {
    const late = [['Project start', day('9999-11-20')]];
    expect(slotsOf(late, 'Month 1', 'Month 2', 'Month 3', 'Month 4')?.slice(0, 2)).toEqual([
      '9999-11-20 9999-12-19',
      '? ?',
    ]);
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
  test('its twelve months by number', () => {
    const slots = slotsOf([[null, 2027, ...blanks(11)]], 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    expect([slots?.[0], slots?.[11]]).toEqual(['2027-01-01 2027-01-31', '2027-12-01 2027-12-31']);
  });
  test('the days of a month, one by one', () => {
    const slots = slotsOf(
      [['Work plan 2027'], [null, 'January', ...blanks(7)]],
      1,
      2,
      3,
      4,
      5,
      6,
      7,
      8,
    );
    expect([slots?.[0], slots?.[7]]).toEqual(['2027-01-01 2027-01-01', '2027-01-08 2027-01-08']);
  });
  test('the weeks of a month, the last to its end', () => {
    const slots = slotsOf([['Work plan 2027']], ...Array<string>(4).fill('January'));
    expect(slots?.slice(2)).toEqual(['2027-01-15 2027-01-21', '2027-01-22 2027-01-31']);
  });
  test('a first day with nothing around it is that day', () => {
    const slots = slotsOf([], day('2027-03-01'), 'Jan', 'Feb', 'Mar', 'Apr');
    expect(slots?.slice(0, 2)).toEqual(['2027-03-01 2027-03-01', '? ?']);
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
