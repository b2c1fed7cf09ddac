import { describe, expect, test } from 'vitest';
import { calc, type CellLike, sheetOf } from '../../support/sheet-of.js';
import { read } from './corrected.js';

const head = ['Item', 'Quantity', 'Unit cost', 'Total (USD)'];
const budget = (name: string, scale = 1) =>
  sheetOf(name, [
    head,
    ['Paper', 10, 10 * scale, calc('=B2*C2', 100 * scale)],
    ['Ink', 20, 10 * scale, calc('=B3*C3', 200 * scale)],
    ['Chalk', 30, 10 * scale, calc('=B4*C4', 300 * scale)],
  ]);
const uses = (...sheets: Parameters<typeof read>[0]) =>
  read(sheets).tables.map(({ sheet, use, why }) => `${sheet} ${use} ${why.key}`);

test('a sheet that says it is an example is left out', () => {
  expect(uses(budget('Budget'), budget('Example', 2))).toContain('Example ignored is-example');
});

test('a copy of a sheet is an older version', () => {
  expect(uses(budget('Budget'), budget('Copy of Budget', 2))).toContain(
    'Copy of Budget ignored is-old',
  );
});

describe('a list beside a list', () => {
  const side: readonly (readonly CellLike[])[] = [
    [...head, null, 'Donor', 'Contribution (USD)'],
    ['Paper', 10, 10, calc('=B2*C2', 100), null, 'City', 400],
    ['Ink', 20, 10, calc('=B3*C3', 200), null, 'Church', 200],
    ['Chalk', 30, 10, calc('=B4*C4', 300), null, null, null],
  ];
  test('is a table of its own', () => {
    const found = read([sheetOf('Budget', side)]).tables;
    expect(found.map(({ area }) => [area.left, area.right])).toEqual([
      [1, 4],
      [6, 7],
    ]);
  });
});

describe('a list without a head', () => {
  test('is a budget where a sum stands under its figures', () => {
    const found = read([
      sheetOf('Notes', [
        ['What we need'],
        ['Paper', 100],
        ['Ink', 200],
        ['Total', calc('=SUM(B2:B3)', 300)],
      ]),
    ]).tables;
    expect(found.map(({ kind }) => kind)).toEqual(['budget']);
  });
  test('is none where two figures stand somewhere', () => {
    const found = read([
      sheetOf('Notes', [
        ['Rooms', 3],
        ['Floors', 2],
      ]),
    ]).tables;
    expect(found.filter(({ kind }) => kind === 'budget')).toEqual([]);
  });
});
