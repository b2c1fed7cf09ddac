import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNear, mismatchOf, multipliesOut } from '../../../src/core/partnership/arithmetic.js';
import { line } from '../../support/partnership-of.js';

const tolerance = { toleranceMoney: 1, toleranceShare: 0.005 };
const count = fc.integer({ min: 1, max: 500 });
const price = fc.integer({ min: 1, max: 100_000 }).map((cents) => cents / 100);
const share = fc.integer({ min: 1, max: 100 }).map((points) => points / 100);

describe('a line multiplies out', () => {
  test('whenever its amount was made from its factors', () => {
    fc.assert(
      fc.property(count, count, price, share, (quantity, duration, unitCost, percent) => {
        const amount = quantity * duration * unitCost * percent;
        const whole = line({ quantity, duration, unitCost, percent, amount });
        expect(multipliesOut(whole, tolerance)).toBe(true);
        expect(mismatchOf(whole, tolerance)).toBeUndefined();
      }),
    );
  });

  test('whenever its percent was a whole number after all', () => {
    fc.assert(
      fc.property(count, price, share, (quantity, unitCost, percent) => {
        const amount = quantity * unitCost * percent * 100;
        expect(multipliesOut(line({ quantity, unitCost, percent, amount }), tolerance)).toBe(true);
      }),
    );
  });

  test('never when the amount is twice of what its factors make', () => {
    fc.assert(
      fc.property(count, price, (quantity, unitCost) => {
        fc.pre(quantity * unitCost > 3);
        const wrong = line({ quantity, unitCost, amount: 2 * quantity * unitCost });
        const product = { value: unitCost * quantity, factors: [quantity, { money: unitCost }] };
        expect(mismatchOf(wrong, tolerance)?.product).toEqual(product);
      }),
    );
  });

  test.each([
    ['a credit', -900, 3, -300],
    ['a free quantity', 0, 3, 0],
  ])('%s is read by its sign', (_, amount, quantity, unitCost) => {
    expect(mismatchOf(line({ quantity, unitCost, amount }), tolerance)).toBeUndefined();
  });
});

describe('two figures are near', () => {
  test.each([
    [100, 101, true],
    [100, 101.01, false],
    [100_000, 100_500, true],
    [100_000, 100_503, false],
    [-100, 100, false],
  ])('%d and %d: %s', (one, other, near) => {
    expect(isNear(one, other, tolerance)).toBe(near);
    expect(isNear(other, one, tolerance)).toBe(near);
  });
});
