import { expect, test } from 'vitest';
import { rangeGaps } from '../../../src/core/partnership/range-gaps.js';
import { inBudget } from '../../support/partnership-in.js';
import { calc } from '../../support/sheet-of.js';

const rows = (yearOne: string, yearTwo: string) => [
  ['Item', 'Year 1', 'Year 2'],
  ['Training', 100, 200],
  ['Transport', 50, 60],
  ['Printing', 10, 500],
  [
    'Total',
    calc(yearOne, yearOne.includes('B4') ? 160 : 150),
    calc(yearTwo, yearTwo.includes('C4') ? 760 : 260),
  ],
];
const columnsOf = (yearOne: string, yearTwo: string) =>
  rangeGaps(inBudget(rows(yearOne, yearTwo))).map(({ sum, corrected }) => [
    sum.cell.column,
    corrected - sum.stated,
  ]);

test('a year’s total that leaves out a line is found in its own column', () => {
  expect(columnsOf('=SUM(B2:B3)', '=SUM(C2:C4)')).toEqual([[2, 10]]);
});

test('where a formula was copied across, the largest difference speaks', () => {
  expect(columnsOf('=SUM(B2:B3)', '=SUM(C2:C3)')).toEqual([[3, 500]]);
});

test('nothing where each adds every line', () => {
  expect(columnsOf('=SUM(B2:B4)', '=SUM(C2:C4)')).toEqual([]);
});
