import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundingOf } from '../../../src/core/partnership/total-entries.js';
import { totalFaults } from '../../../src/core/partnership/totals.js';
import { budget, line, total } from '../../support/partnership-of.js';

const tolerance = { toleranceMoney: 1, toleranceShare: 0.005 };
const amounts = fc.array(fc.integer({ min: 10, max: 1_000_000 }), { minLength: 2, maxLength: 30 });

function faultsOf(given: readonly number[], stated: number) {
  const lines = given.map((amount, place) => line({ row: 7 + place, amount }));
  const covers = lines.map(({ row }) => row);
  const sum = total({ row: 7 + given.length, stated, covers });
  const { budget: ground } = budget(...lines, sum);
  return ground === undefined ? [] : totalFaults(ground, tolerance);
}

const sumOf = (given: readonly number[]) => given.reduce((sum, amount) => sum + amount, 0);

describe('a typed total', () => {
  test('that is the sum of its lines is never a fault', () => {
    fc.assert(
      fc.property(amounts, (given) => {
        expect(faultsOf(given, sumOf(given))).toEqual([]);
      }),
    );
  });

  test('without one of its lines is one fault, by as much, and names that line if only it can be meant', () => {
    fc.assert(
      fc.property(amounts, fc.nat(), (given, choice) => {
        const left = choice % given.length;
        const amount = given[left] ?? 0;
        const [fault, ...others] = faultsOf(given, sumOf(given) - amount);
        expect(others).toEqual([]);
        expect((fault?.computed ?? 0) - (fault?.sum.stated ?? 0)).toBe(amount);
        const alike = given.filter((one) => Math.abs(one - amount) <= 1).length;
        const named = fault?.rows.map(({ lines }) => lines[0]?.row);
        if (alike === 1) expect([fault?.how, named]).toEqual(['left-out', [7 + left]]);
      }),
    );
  });

  test('covers a subtotal that covers itself without end: it is left alone', () => {
    const round = [
      total({ row: 8, stated: 5, covers: [9] }),
      total({ row: 9, stated: 7, covers: [8] }),
    ];
    const { budget: ground } = budget(line({ row: 7, amount: 5 }), ...round);
    expect(ground && totalFaults(ground, tolerance)).toEqual([]);
  });
});

describe('rounding is forgiven', () => {
  test.each([
    ['a unit where all are whole', 100, [50, 50], 1],
    ['half a unit a row where cents meet a whole total', 100, [20.4, 20.4, 20.4, 38.8], 2],
    ['a unit where the total has cents too', 100.5, [20.4, 20.4, 20.4, 38.8], 1],
  ])('%s', (_, stated, given, slack) => {
    expect(roundingOf(stated, given)).toBeCloseTo(slack, 4);
  });
});
