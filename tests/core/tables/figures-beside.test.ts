import { describe, expect, test } from 'vitest';
import { calc, type CellLike, sheetOf } from '../../support/sheet-of.js';
import { kinds, only, read, roles } from './corrected.js';

const table = (...rows: readonly (readonly CellLike[])[]) => only(read([sheetOf('Budget', rows)]));

describe('figures that are no money of the lines', () => {
  test('what one figure of a row is of another', () => {
    const found = table(
      ['Item', 'Approved', 'Budget (USD)', 'Change'],
      ['Paper', 90, 100, { value: 0.11, formula: '=C2/B2-1', format: '0%' }],
      ['Ink', 210, 200, { value: -0.05, formula: '=C3/B3-1', format: '0%' }],
      ['Chalk', 300, 330, { value: 0.1, formula: '=C4/B4-1', format: '0%' }],
      ['Total', 600, calc('=SUM(C2:C4)', 630), null],
    );
    expect(roles(found).D).toBe('ignore');
  });

  test('the part of the total that each line is', () => {
    const found = table(
      ['Item', 'Total (USD)', 'Share'],
      ['Paper', 100, calc('=B2/$B$5', 0.2)],
      ['Ink', 150, calc('=B3/$B$5', 0.3)],
      ['Chalk', 250, calc('=B4/$B$5', 0.5)],
      ['Total', calc('=SUM(B2:B4)', 500), 1],
    );
    expect(roles(found)).toMatchObject({ B: 'amount', C: 'ignore' });
  });
});

describe('figures that others are made from', () => {
  test('are told by the names that the formulas of a table give its columns', () => {
    const product = '=[@Kusov]*Budget[[#This Row],[Cenovka]]';
    const found = table(
      ['Artikl', 'Kusov', 'Cenovka', 'Castkaz'],
      ['Paper', 10, 120, calc(product, 1200)],
      ['Ink', 20, 150, calc(product, 3000)],
      ['Chalk', 30, 110, calc(product, 3300)],
      ['Maps', 40, 100, calc('=[@Kusov]*[@[No such column]]', 4000)],
    );
    expect(roles(found)).toEqual({
      A: 'description',
      B: 'quantity',
      C: 'unit-cost',
      D: 'amount',
    });
  });

  test('are shares where none is more than one, whatever their heading', () => {
    const made = table(
      ['Item', 'Qwer', 'Zyxw', 'Amount (USD)'],
      ['Nurse', 1000, 0.5, 500],
      ['Driver', 800, 0.25, 200],
      ['Guard', 600, 1, 600],
      ['Clerk', 700, 0.4, 280],
    );
    expect(roles(made)).toMatchObject({ B: 'unit-cost', C: 'percent', D: 'amount' });
  });

  test('or where nothing is made from them', () => {
    const beside = table(
      ['Item', 'Zyxw', 'Amount (USD)'],
      ['Paper', 0.5, 100],
      ['Ink', 0.25, 200],
      ['Chalk', 1, 300],
      ['Maps', 0.75, 450],
    );
    expect(roles(beside)).toMatchObject({ B: 'percent', C: 'amount' });
  });
});

describe('amounts', () => {
  test('that are mostly money in words are amounts all the same', () => {
    const found = table(
      ['Item', 'Quantity', 'Amount'],
      ['Paper', 2, 'EUR 40 a month'],
      ['Ink', 3, 'EUR 20 a month'],
      ['Chalk', 4, 'EUR 10 to 20'],
      ['Maps', 4, 300],
    );
    expect([roles(found).C, found.currency]).toEqual(['amount', 'EUR']);
  });

  test('of the first of two options are those that count', () => {
    const line = (item: string, row: number, one: number, other: number) => [
      item,
      one,
      10,
      calc(`=B${row}*C${row}`, one * 10),
      other,
      10,
      calc(`=E${row}*F${row}`, other * 10),
    ];
    const found = table(
      [null, 'Option A', null, null, 'Option B', null, null],
      ['Item', 'Quantity', 'Unit cost', 'Total', 'Quantity', 'Unit cost', 'Total'],
      line('Paper', 3, 10, 20),
      line('Ink', 4, 20, 10),
      line('Chalk', 5, 30, 30),
    );
    expect(roles(found)).toMatchObject({ D: 'amount', G: 'ignore' });
  });
});

describe('rows that are no lines', () => {
  const lines = [
    ['Item', 'Quantity', 'Unit cost', 'Total (USD)'],
    ['Paper', 10, 10, calc('=B2*C2', 100)],
    ['Ink', 20, 10, calc('=B3*C3', 200)],
    ['Chalk', 30, 10, calc('=B4*C4', 300)],
  ] as const;

  test('a sum, the sum again, and a note with a star', () => {
    const found = table(
      ...lines,
      ['Subtotal', null, null, calc('=SUM(D2:D4)', 600)],
      ['Total', null, null, calc('=D5', 600)],
      ['* prices of March'],
    );
    expect(kinds(found)).toMatchObject({ 5: 'subtotal', 6: 'total' });
    expect(kinds(found)[7]).not.toBe('line');
  });

  test('sums by lookup over groups', () => {
    const found = table(
      ['Group', 'Item', 'Quantity', 'Unit cost', 'Total (USD)'],
      ['A', 'Paper', 10, 10, calc('=C2*D2', 100)],
      ['A', 'Ink', 20, 10, calc('=C3*D3', 200)],
      ['B', 'Chalk', 30, 10, calc('=C4*D4', 300)],
      ['B', 'Maps', 40, 10, calc('=C5*D5', 400)],
      [null, 'Group A', null, null, calc('=SUMIF(A2:A5,"A",E2:E5)', 300)],
      [null, 'Group B', null, null, calc('=SUMIF(A2:A5,"B",E2:E5)', 700)],
    );
    expect([kinds(found)[6], kinds(found)[7]]).not.toContain('line');
  });

  test('the heads once more over a later part', () => {
    const found = read([
      sheetOf('Budget', [
        ...lines,
        lines[0],
        ['Fuel', 5, 40, calc('=B6*C6', 200)],
        ['Total', null, null, calc('=SUM(D2:D6)', 800)],
      ]),
    ]);
    const all = found.tables.flatMap(({ rows }) => rows.filter(({ row }) => row === 5));
    expect(all.map(({ kind }) => kind)).not.toContain('line');
  });
});

describe('words two columns from the figures', () => {
  test('belong to them, where they stand beside most', () => {
    const found = read([
      sheetOf('Budget', [
        [null, null, null, 'Quantity', 'Unit cost', 'Total (USD)'],
        ['Paper', null, null, 10, 10, calc('=D2*E2', 100)],
        ['Ink', null, null, 20, 10, calc('=D3*E3', 200)],
        ['For the schools'],
        [null, null, null, 30, 10, calc('=D5*E5', 300)],
        ['Chalk', null, null, 40, 10, calc('=D6*E6', 400)],
      ]),
    ]);
    const budget = found.tables.find(({ kind }) => kind === 'budget');
    expect(budget && roles(budget)).toMatchObject({ A: 'description', F: 'amount' });
  });
});
