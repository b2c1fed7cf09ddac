import { expect, test } from 'vitest';
import { joinWorkbooks } from '../../../src/hosts/files/join-workbooks.js';
import { readDelimited } from '../../../src/hosts/files/delimited.js';

const bookOf = (...names: readonly string[]) => ({
  name: names[0],
  sheets: names.map((name) => readDelimited(Buffer.from(`${name},1`), name)),
});

test('sheets of other files come last, under a free name, their cells as they were', () => {
  const joined = joinWorkbooks(bookOf('Budget', 'Partners'), [
    bookOf('partners'),
    bookOf('PARTNERS', 'Plan'),
  ]);
  expect(joined.name).toBe('Budget');
  expect(joined.sheets.map(({ name }) => name)).toEqual([
    'Budget',
    'Partners',
    'partners (2)',
    'PARTNERS (3)',
    'Plan',
  ]);
  expect(joined.sheets[2]?.values).toEqual([['partners', '1']]);
});

test('with nothing to add the workbook is the same', () => {
  expect(joinWorkbooks(bookOf('Budget'), [])).toEqual(bookOf('Budget'));
});
