import { describe, expect, test } from 'vitest';
import { evenSample, strideFor } from '../../../src/core/tables/even-sample.js';
import { rowsBetween } from '../../../src/core/tables/rows-between.js';

describe('some of many rows', () => {
  test('few rows are all taken', () => {
    expect(evenSample([4, 5, 9], 3)).toEqual([4, 5, 9]);
    expect(evenSample([], 3)).toEqual([]);
  });

  test('of many, every so many-th is, to the last of them', () => {
    expect(evenSample(rowsBetween(10, 16), 3)).toEqual([10, 12, 14, 16]);
  });

  test('a table a thousand times as long gives fewer than twice as many as asked for', () => {
    const sample = evenSample(rowsBetween(1, 80_079), 80);
    expect(sample.length).toBeGreaterThanOrEqual(80);
    expect(sample.length).toBeLessThan(160);
    expect((sample[1] ?? 0) - (sample[0] ?? 0)).toBe(strideFor(80_079, 80));
  });
});
