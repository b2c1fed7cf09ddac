import { expect, test } from 'vitest';
import { findTables } from '../../../src/core/tables/find-tables.js';
import { calc, type CellLike, formatted, sheetOf, workbookOf } from '../../support/sheet-of.js';

const head = ['Item', 'Quantity', 'Unit cost', 'Total (USD)', 'SRD', 'ADO', 'UFRF'];

/** A line that is all one partner's: the first, the second or the third. */
function line(row: number, name: string, quantity: number, cost: number, whose: number) {
  const amount = quantity * cost;
  const parts = [0, 1, 2].map((place) => (place === whose ? calc(`=D${row}`, amount) : null));
  return [name, quantity, cost, calc(`=B${row}*C${row}`, amount), ...parts];
}

const rows: readonly (readonly CellLike[])[] = [
  head,
  line(2, 'Project manager', 12, 900, 0),
  line(3, 'Pedagogue', 12, 700, 0),
  line(4, 'Animators', 72, 140, 1),
  line(5, 'School benches', 250, 24, 1),
  line(6, 'School kits', 120, 18, 1),
  line(7, 'Snacks for the mothers', 400, 1, 2),
  line(8, 'Transport of the mothers', 60, 7, 2),
  [
    'Total',
    null,
    null,
    ...['D', 'E', 'F', 'G'].map((column, place) =>
      calc(`=SUM(${column}2:${column}8)`, [38260, 19200, 18240, 820][place] ?? 0),
    ),
  ],
];

test('a partner with few lines has a column of its own, where each line is one partner’s', () => {
  const [table] = findTables(workbookOf(sheetOf('Budget', rows))).tables;
  const parts = table?.columns.filter(({ role }) => role === 'organisation-amount');
  expect(parts?.map(({ name }) => name)).toEqual(['SRD', 'ADO', 'UFRF']);
});

test('percents beside the parts that are made by them are no part themselves', () => {
  const shared = (row: number, name: string, quantity: number, cost: number, share: number) => {
    const amount = quantity * cost;
    return [
      ...[name, quantity, cost, calc(`=B${row}*C${row}`, amount), formatted(share, '0%')],
      ...[calc(`=D${row}*E${row}`, amount * share), calc(`=D${row}-F${row}`, amount * (1 - share))],
    ];
  };
  const [table] = findTables(
    workbookOf(
      sheetOf('Budget', [
        ['Item', 'Quantity', 'Unit cost', 'Total (USD)', 'Lotus, % of line', 'Lotus', 'Town hall'],
        shared(2, 'Midwife', 12, 900, 0.5),
        shared(3, 'Nurse', 12, 700, 0.5),
        shared(4, 'Tents', 40, 120, 0.25),
        shared(5, 'Rice', 250, 20, 1),
      ]),
    ),
  ).tables;
  expect(table?.columns.map(({ role }) => role).slice(3)).toEqual([
    'amount',
    'percent',
    'organisation-amount',
    'organisation-amount',
  ]);
});
