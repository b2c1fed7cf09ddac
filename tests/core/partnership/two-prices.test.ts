import { expect, test } from 'vitest';
import { inBudget } from '../../support/partnership-in.js';
import { calc } from '../../support/sheet-of.js';

test('of two columns of prices the one that is filled in makes the amount', () => {
  const { budget } = inBudget([
    ['Item', 'Order quantity', 'Price per person', 'Price per unit', 'Total (USD)'],
    ['Rolls', 10, null, 2, calc('=D2*B2', 20)],
    ['Apples', 20, null, 3, calc('=D3*B3', 60)],
    ['Water', 30, null, 1, calc('=D4*B4', 30)],
  ]);
  expect(budget?.lines.map(({ unitCost }) => unitCost)).toEqual([2, 3, 1]);
});
