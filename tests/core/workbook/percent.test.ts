import { describe, expect, test } from 'vitest';
import { isPercentFormat, percentHabit, shareOf } from '../../../src/core/workbook/percent.js';

describe('how a column writes half', () => {
  test.each([
    [[100, 50, 25], 'points'],
    [[1, 7, 15], 'points'],
    [[0.5, 1, 0.25], 'share'],
    [[1, 1, 0], 'share'],
    [[2, 0.5, 1], 'share'],
    [[2, 1], undefined],
    [[0, 0], undefined],
    [[], undefined],
  ])('%j: %s', (values, habit) => {
    expect(percentHabit(values)).toBe(habit);
  });
});

test('points are hundredths, shares are themselves', () => {
  expect([shareOf(50, 'points'), shareOf(0.5, 'share')]).toEqual([0.5, 0.5]);
});

test.each([
  ['0%', true],
  ['0.0 %', true],
  ['#,##0', false],
  ['0" % of time"', false],
])('%s shows percents: %s', (format, isPercent) => {
  expect(isPercentFormat(format)).toBe(isPercent);
});
