import { describe, expect, test } from 'vitest';
import { unitsPerDollar } from '../../../src/core/partnership/exchange-rates.js';
import { line, partnership } from '../../support/partnership-of.js';
import { type CellLike, sheetOf, workbookOf } from '../../support/sheet-of.js';

describe('what a dollar is worth in a budget', () => {
  const cases: readonly (readonly [string, string, readonly CellLike[], number | undefined])[] = [
    ['dollars need no rate', 'USD', [], 1],
    ['a rate as an equation', 'KES', ['1 USD = 130 KES'], 130],
    ['a decimal comma', 'XAF', ['Taux : 1 EUR = 655,957 FCFA'], 655.957],
    ['a point before three decimals', 'XAF', ['1 EUR = 655.957 XAF (fixed parity)'], 655.957],
    ['a point for thousands', 'COP', ['1 USD = 4.100 COP'], 4100],
    ['in words with the figure beside', 'UGX', ['Exchange rate UGX/USD', 3700], 3700],
    ['in words with the figure beside as a text', 'UGX', ['Exchange rate UGX/USD', '3,700'], 3700],
    ['words without a figure', 'UGX', ['Exchange rate UGX/USD'], undefined],
    ['the rate of the other direction', 'UGX', ['Exchange rate USD per UGX', 0.00027], 1 / 0.00027],
    ['dinars are dearer than dollars', 'JOD', ['1 USD = 0.709 JOD'], 0.709],
    ['Spanish words', 'COP', ['Tipo de cambio (USD): 4100'], 4100],
    ['no rate at all', 'KES', ['Office rent', 130], undefined],
    ['a rate to a currency that thresholds are not in', 'KES', ['1 UGX = 0.035 KES'], undefined],
  ];
  for (const [what, currency, cells, expected] of cases) {
    test(what, () => {
      const around = {
        ...partnership({ rows: [line({ amount: 1 })], budget: { currency } }),
        workbook: workbookOf(sheetOf('Notes', [cells])),
      };
      const units = unitsPerDollar(around);
      if (expected === undefined) expect(units).toBeUndefined();
      else expect(units).toBeCloseTo(expected, 6);
    });
  }
});
