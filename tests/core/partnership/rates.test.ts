import { describe, expect, test } from 'vitest';
import { isRateOnBase, statedRate } from '../../../src/core/partnership/rates.js';
import type { Factor } from '../../../src/core/partnership/partnership.js';

describe('the rate that a line states', () => {
  const cases: Readonly<Record<string, readonly [Given, number | undefined]>> = {
    'a percent in the text': [{ description: 'Overhead 7%' }, 0.07],
    'a percent with a comma': [{ description: 'Frais indirects 6,5 %' }, 0.065],
    'an Arabic percent sign': [{ description: 'تكاليف 7٪' }, 0.07],
    'a percent in the formula': [{ amountFormula: '=J40*7%' }, 0.07],
    'a factor in the formula': [{ amountFormula: '=ROUND(J40*0.07,2)' }, 0.07],
    'a factor before the base': [{ amountFormula: '=0.07*SUM(J9:J30)' }, 0.07],
    'points over a hundred': [{ amountFormula: '=J40*7/100' }, 0.07],
    'a percent column': [{ factors: [percent(0.07)] }, 0.07],
    'the percent column before the text': [{ factors: [percent(0.05)], description: '7%' }, 0.05],
    'a whole share of a post is no rate': [{ factors: [percent(1)] }, undefined],
    'a quantity in a formula is no rate': [{ amountFormula: '=D9*E9*12' }, undefined],
    'a row number is no rate': [{ amountFormula: '=D9*E7' }, undefined],
    nothing: [{}, undefined],
  };
  for (const [name, [given, expected]] of Object.entries(cases)) {
    test(name, () => {
      const line = { factors: [], amountFormula: undefined, description: undefined, ...given };
      expect(statedRate(line)).toBe(expected);
    });
  }
});

describe('a rate on a base that stands where unit costs do', () => {
  test.each([
    ['a sum of amounts', 0.1, '=SUM(G7:G9)', true],
    ['a subtotal', 0.1, '=G10', true],
    ['amounts added one by one', 0.1, '=G7+G9', true],
    ['one line alone is no base', 0.1, '=G7', false],
    ['prices added are no base', 0.1, '=F7+F9', false],
    ['so many times, no rate', 12, '=SUM(G7:G9)', false],
    ['typed', 0.1, undefined, false],
  ])('%s', (_, value, base, expected) => {
    expect(isRateOnBase([percent(value)], base, new Set([10]), 7)).toBe(expected);
  });
});

type Given = Partial<Parameters<typeof statedRate>[0]>;

function percent(value: number): Factor {
  return { role: 'percent', value, cell: { sheet: 'Budget', row: 7, column: 8 } };
}
