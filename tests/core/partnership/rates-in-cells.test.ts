import { describe, expect, test } from 'vitest';
import { calc, type CellLike } from '../../support/sheet-of.js';
import { inBudget } from '../../support/partnership-in.js';

const head = ['Item', 'Quantity', 'Unit cost', 'Total (USD)'];
const lines = [
  ['Training', 10, 100, calc('=B4*C4', 1000)],
  ['Transport', 20, 50, calc('=B5*C5', 1000)],
  ['Subtotal', null, null, calc('=SUM(D4:D5)', 2000)],
];
/** The last line of a budget whose first row holds a rate. */
function lastLine(...row: readonly CellLike[]) {
  const found = inBudget([['Overhead', 0.07], [], head, ...lines, row]).budget?.lines ?? [];
  const last = found[found.length - 1];
  return last && { isRate: last.isRate, costClass: last.costClass };
}

describe('a rate', () => {
  test('in a cell above the table, on the subtotal', () => {
    expect(lastLine('Support', null, null, calc('=D6*$B$1', 140))).toMatchObject({ isRate: true });
  });
  test('on a sum of the lines', () => {
    expect(lastLine('Indirect costs', null, null, calc('=SUM(D4:D5)*$B$1', 140))).toMatchObject({
      isRate: true,
      costClass: 'indirect',
    });
  });
  test('beside a base that stands as a unit cost', () => {
    const row = ['Indirect costs', 0.07, calc('=D6', 2000), calc('=B7*C7', 140)];
    expect(lastLine(...row)).toMatchObject({ isRate: true, costClass: 'indirect' });
  });
  test('is none where a quantity multiplies a price', () => {
    expect(lastLine('Chairs', 7, 20, calc('=B7*C7', 140))).toMatchObject({ isRate: false });
  });
});
