import { describe, expect, it } from 'vitest';
import { findTables } from '../../../src/core/tables/find-tables.js';
import { differencesOf } from '../../support/expected-reading.js';
import { generateBudget } from '../../support/generate-budget.js';

const seeds = Number(process.env['SEEDS'] ?? 300);

/** Where the reading of a generated budget is not the budget that was generated; [] where it is. */
function differences(seed: number): readonly string[] {
  const { workbook, expected } = generateBudget(seed);
  return differencesOf(findTables(workbook), expected);
}

describe('the reading of a generated budget is the budget that was generated', () => {
  const patience = { timeout: 10_000 + 50 * seeds };
  it(`on ${seeds} seeds, but for one in two hundred at most`, patience, () => {
    const wrong = Array.from({ length: seeds }, (_, place) => place + 1)
      .map((seed) => ({ seed, differences: differences(seed) }))
      .filter((one) => one.differences.length > 0);
    expect(wrong.length <= seeds / 200 ? [] : wrong).toEqual([]);
  });
});

describe('a generated budget', () => {
  it('is the same for the same seed', () => {
    expect(generateBudget(7)).toEqual(generateBudget(7));
  });

  it('comes in every layout within a hundred seeds', () => {
    const layouts = Array.from({ length: 100 }, (_, seed) => generateBudget(seed).layout);
    expect([...new Set(layouts)].sort()).toEqual([
      'beside',
      'single',
      'stacked',
      'summary',
      'with-assumptions',
      'with-old-version',
      'with-timeline',
    ]);
  });
});
