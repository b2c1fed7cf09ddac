import { describe, expect, test } from 'vitest';
import { readFixture } from '../support/fixture.js';
import { generateBudget } from '../support/generate-budget.js';
import { fuzzOnce, spoiltBy } from './fuzz.js';
import { mutations } from './mutations.js';
import { breachesOf, soundBreachesOf } from './properties.js';
import { fixtureWorkbooks } from './seeds.js';

const runs = 25;

describe('spoilt workbooks', { timeout: 120_000 }, () => {
  test('of the generator crash nothing, and what must hold holds', () => {
    const seeds = Array.from({ length: runs }, (_, at) => at + 1);
    const failures = seeds.map((seed) => fuzzOnce(seed, generateBudget(seed).workbook));
    expect(failures.filter((failure) => failure !== undefined)).toEqual([]);
  });

  test('of the fixtures crash nothing, and what must hold holds', () => {
    const workbooks = fixtureWorkbooks().filter((_, at) => at % 8 === 0);
    const failures = workbooks.map((workbook, at) => fuzzOnce(at, workbook));
    expect(failures.filter((failure) => failure !== undefined)).toEqual([]);
  });

  test.each([
    ['partners-over-quantity-and-price', [{ change: 'removeColumn', seed: 929_547_777 }]],
  ])('that failed once in the long run hold: %s', (fixture, steps) => {
    const { workbook } = readFixture(`tests/fixtures/budgets/${fixture}.txt`);
    expect(breachesOf(spoiltBy(workbook, steps))).toEqual([]);
  });

  test.each(Object.keys(mutations))('change by %s', (change) => {
    const { workbook } = readFixture('tests/fixtures/budgets/account-codes-and-instalments.txt');
    const steps = Array.from({ length: 20 }, (_, seed) => ({ change, seed }));
    const spoilt = spoiltBy(workbook, steps);
    expect(JSON.stringify(spoilt)).not.toBe(JSON.stringify(workbook));
  });
});

describe('sound workbooks', { timeout: 120_000 }, () => {
  test('come to the same with their lines in another order, and to the same shares of twice the money', () => {
    const seeds = Array.from({ length: runs }, (_, at) => at + 1);
    const breaches = seeds.flatMap((seed) => soundBreachesOf(generateBudget(seed).workbook));
    expect(breaches).toEqual([]);
  });
});
