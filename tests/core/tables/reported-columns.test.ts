import { expect, test } from 'vitest';
import { sheetOf } from '../../support/sheet-of.js';
import { only, read, roles } from './corrected.js';

const yearsOf = (...headings: readonly string[]) =>
  roles(
    only(
      read([
        sheetOf('Budget', [
          ['Code', 'Item', ...headings],
          ['A1', 'Paper and ink', 2000, 1800, 2100],
          ['A2', 'Printing of tickets', 500, 480, 700],
          ['A3', 'Fuel for the generator', 900, 1000, 950],
          ['A4', 'Water for the school', 300, 200, 310],
        ]),
      ]),
    ),
  );

test('what was spent in a year is no part of a budget that plans it', () => {
  expect(yearsOf('2026 Budget', '2026 Actual', '2027 Budget')).toMatchObject({
    C: 'period-amount',
    D: 'ignore',
    E: 'period-amount',
  });
});

test.each(['Réalisé 2026', 'Ejecutado 2026', 'Realizado 2026'])('%s', (heading) =>
  expect(yearsOf('Budget 2026', heading, 'Budget 2027')).toMatchObject({ D: 'ignore' }),
);

test('where nothing is planned, what was spent is all there is', () => {
  expect(yearsOf('2025 Actual', '2026 Actual', '2027 Actual')).toMatchObject({
    C: 'period-amount',
    D: 'period-amount',
  });
});
