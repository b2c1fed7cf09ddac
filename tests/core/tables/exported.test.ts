import { expect, test } from 'vitest';
import { sheetOf } from '../../support/sheet-of.js';
import { only, read, roles } from './corrected.js';

/** Twenty-four lines that somebody numbered and then sorted by name. */
const sorted = Array.from({ length: 24 }, (_, place) => [
  (place * 7) % 24,
  `Cost ${String.fromCharCode(97 + place)}`,
  1000 + 10 * place,
  1100 + 10 * place,
]);

test('row numbers that an export sorted away from their order are no amounts', () => {
  const table = only(
    read([sheetOf('Budget', [[null, 'Item', 'Budget 2026', 'Budget 2027'], ...sorted])]),
  );
  expect(roles(table)).toMatchObject({ B: 'description', C: 'period-amount', D: 'period-amount' });
  expect(roles(table).A).not.toBe('amount');
});

test('whole numbers that leave some out may well be amounts', () => {
  const twice = sorted.map(([number, item]) => [item, 2 * Number(number) + 1]);
  const table = only(read([sheetOf('Budget', [['Item', 'Total cost'], ...twice])]));
  expect(roles(table).B).toBe('amount');
});

const exported = [
  ['Article', 'Chapter', 'Item', 'New funds', 'Carry-over', 'Budget'],
  ['A', 'ch. 1', 'Paper', 100, 20, 120],
  ['A', 'ch. 1', 'Ink', 200, 30, 230],
  ['A', 'Total chapter 1', null, 300, 50, 350],
  ['Total article A', 'Total chapter 1', null, 300, 50, 350],
  ['Teaching', 'Total chapter 1', null, null, null, 0],
  ['B', 'ch. 2', 'Chalk', 0, 0, 0],
  ['B', 'Total chapter 2', null, 0, 0, 0],
  ['B', 'ch. 3', 'Books', 400, 0, 400],
  ['B', 'ch. 3', 'Maps', 10, 5, 15],
  ['B', 'Total chapter 3', null, 410, 5, 415],
];

test('the name of a total that an export writes on down the rows makes no further totals', () => {
  const table = only(read([sheetOf('Budget', exported)]));
  const kinds = new Map(table.rows.map(({ row, kind }) => [row, kind]));
  expect([4, 5, 6].map((row) => kinds.get(row))).toEqual(['subtotal', 'subtotal', 'line']);
});

test('a total of nothing covers the lines of nothing above it, not all that came before', () => {
  const table = only(read([sheetOf('Budget', exported)]));
  expect(table.rows.find(({ row }) => row === 8)?.covers).toMatchObject({ rows: [6, 7] });
});

test.each([
  ['New funds', 'Carry-over'],
  ['Crédit neuf', 'Reste à payer au 31/12/2026'],
  ['Fondos nuevos', 'Remanente'],
  ['Fundos novos', 'Saldo transitado'],
  ['اعتماد جديد', 'الرصيد المرحل'],
])('money that is new and money left from before name no partners: %s, %s', (fresh, left) => {
  const [, ...rows] = exported;
  const table = only(
    read([sheetOf('Budget', [['Article', 'Chapter', 'Item', fresh, left, 'Budget'], ...rows])]),
  );
  expect(roles(table)).toMatchObject({ D: 'source-amount', E: 'source-amount', F: 'amount' });
});

test('what stands on a day is nobody’s part', () => {
  const table = only(
    read([
      sheetOf('Budget', [
        ['Item', 'Alpha', 'Open on 31/12/2026', 'Total cost'],
        ['Paper', 100, 20, 120],
        ['Ink', 200, 30, 230],
        ['Chalk', 300, 40, 340],
      ]),
    ]),
  );
  expect(roles(table).C).not.toBe('organisation-amount');
});
