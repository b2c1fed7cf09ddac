import { expect, test } from 'vitest';
import { serialOfIso } from '../../../src/core/workbook/calendar.js';
import { sheetOf } from '../../support/sheet-of.js';
import { read, roles } from './corrected.js';

const day = (iso: string) => ({ serial: serialOfIso(iso) ?? 0 });
const plan = (...dates: readonly (readonly string[])[]) => {
  const heads = [
    'Activity',
    'Responsible',
    ...(dates[0] ?? []).map((_, place) => `Column ${place}`),
  ];
  const rows = dates.map((own, at) => [`Visit to village ${at}`, 'Amal', ...own.map(day)]);
  const [table] = read([sheetOf('Plan', [heads, ...rows])]).tables;
  return table?.kind === 'timeline' ? roles(table) : undefined;
};

test('of two columns of dates the first is the start, the second the end', () => {
  expect(
    plan(['2027-01-04', '2027-01-08'], ['2027-02-01', '2027-02-05'], ['2027-03-01', '2027-03-09']),
  ).toMatchObject({ C: 'starts', D: 'due' });
});

test('one alone is when it is due', () => {
  expect(plan(['2027-01-04'], ['2027-02-01'], ['2027-03-01'])).toMatchObject({ C: 'due' });
});
