import { expect, test } from 'vitest';
import { sheetOf } from '../../support/sheet-of.js';
import { read } from './corrected.js';

const costs = sheetOf('Budget', [
  ['Item', 'Unit', 'Quantity', 'Unit cost', 'Amount'],
  ['Researcher', 'month', 10, 400, 4000],
  ['Paper', 'ream', 10, 4, 40],
  ['Total', null, null, null, 4040],
]);
const ratesAt = (full: number) =>
  sheetOf('Rates', [
    ['Item', 'Year 1', 'Year 2', 'Year 3', 'Total'],
    ['Fringe benefits', 0.288, 0.29, 0.29, full],
    ['Inflation', 0, 0.03, 0.03, 0.06],
    ['Overhead', 0.57, 0.57, 0.57, 0.57],
  ]);
const useOf = (full: number) =>
  read([costs, ratesAt(full)])
    .tables.filter(({ sheet }) => sheet === 'Rates')
    .map(({ use, why }) => `${use} ${why.key}`);

test('a table of rates is no budget', () => expect(useOf(0.868)).toEqual(['ignored is-rates']));
test('with one amount among them it may be one', () => {
  expect(useOf(868)).toEqual(['counted one-of-several']);
});
