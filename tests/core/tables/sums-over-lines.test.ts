import { describe, expect, test } from 'vitest';
import type { Table } from '../../../src/core/tables/table.js';
import { calc, type CellLike, sheetOf } from '../../support/sheet-of.js';
import { kinds, only, read } from './corrected.js';

type Rows = readonly (readonly CellLike[])[];

const plain = ['Item', 'Amount'];
const priced = ['Item', 'Quantity', 'Unit cost', 'Amount'];
const coded = ['Code', ...priced];

const tableOf = (...rows: Rows) => only(read([sheetOf('Budget', rows)]));

/** What each sum speaks for, and by what it was told: `3,4 arithmetic`. */
function covers({ rows }: Table): Readonly<Record<number, string>> {
  return Object.fromEntries(
    rows.flatMap((row) =>
      row.covers ? [[row.row, `${row.covers.rows.join()} ${row.covers.by}`]] : [],
    ),
  );
}

describe('typed sums over their lines', () => {
  const nested = (staff: number, field: number): Rows => [
    coded,
    ['1', 'Staff', null, null, staff],
    ['1.1', 'Field', null, null, field],
    ['1.1.1', 'Nurse', 12, 100, 1200],
    ['1.1.2', 'Driver', 12, 50, 600],
    ['1.2', 'Office', null, null, 900],
    ['1.2.1', 'Clerk', 12, 50, 600],
    ['1.2.2', 'Cleaner', 12, 25, 300],
    ['2', 'Travel', null, null, 500],
    ['2.1', 'Fuel', 10, 30, 300],
    ['2.2', 'Hotel', 4, 50, 200],
  ];

  test('add up the sums under them, and those their lines', () => {
    expect(covers(tableOf(...nested(2700, 1800)))).toEqual({
      2: '3,6 arithmetic',
      3: '4,5 arithmetic',
      6: '7,8 arithmetic',
      9: '10,11 arithmetic',
    });
  });

  test('speak for the codes under theirs where the figure is another', () => {
    expect(covers(tableOf(...nested(2800, 1750)))).toMatchObject({
      2: '3,6 position',
      3: '4,5 position',
    });
  });

  test('leave a line with a code of its own to the total', () => {
    const table = tableOf(
      coded,
      ['1', 'Staff', null, null, 1800],
      ['1.1', 'Nurse', 12, 100, 1200],
      ['1.2', 'Driver', 12, 50, 600],
      ['2', 'Travel', null, null, 600],
      ['2.1', 'Fuel', 10, 30, 300],
      ['2.2', 'Hotel', 4, 50, 200],
      ['3', 'Audit', 1, 500, 500],
      [null, 'Total', null, null, 2900],
    );
    expect(covers(table)).toEqual({
      2: '3,4 arithmetic',
      5: '6,7 position',
      9: '2,5,8 arithmetic',
    });
  });

  test('of a form still to be filled in, nought over noughts', () => {
    const table = tableOf(
      coded,
      ['1', 'Staff', null, null, 0],
      ['1.1', 'Nurse', 12, 0, 0],
      ['1.2', 'Driver', 12, 0, 0],
      ['2', 'Travel', null, null, 0],
      ['2.1', 'Fuel', 10, 0, 0],
      ['2.2', 'Hotel', 10, 0, 0],
      ['3', 'Audit', 1, 500, 500],
    );
    expect(covers(table)).toEqual({ 2: '3,4 position', 5: '6,7 position' });
  });

  test('are told by one group alone where lines have prices', () => {
    const table = tableOf(
      priced,
      ['Staff', null, null, 1800],
      ['Nurse', 12, 100, 1200],
      ['Driver', 12, 50, 600],
      ['Fuel', 10, 30, 300],
      ['Hotel', 4, 50, 200],
    );
    expect(covers(table)).toEqual({ 2: '3,4 arithmetic' });
  });

  test('are told by blank rows around their groups', () => {
    const table = tableOf(
      plain,
      ['Staff', 1800],
      ['Nurse', 1200],
      ['Driver', 600],
      [],
      ['Gifts', 40],
      ['Post', 20],
      ['Tea', 10],
      ['Cups', 15],
      ['Soap', 5],
      [],
      ['Travel', 500],
      ['Fuel', 300],
      ['Hotel', 200],
      [],
      ['Audit', 80],
    );
    expect(covers(table)).toEqual({ 2: '3,4 arithmetic', 12: '13,14 arithmetic' });
  });
});

describe('a total over all lines', () => {
  test.each([
    ['adds them up', 2100, 'arithmetic'],
    ['speaks for them all the same where it does not', 2000, 'position'],
  ])('%s', (_, total, by) => {
    const table = tableOf(
      priced,
      ['Total', null, null, total],
      ['Nurse', 12, 100, 1200],
      ['Driver', 12, 50, 600],
      ['Fuel', 10, 30, 300],
    );
    expect(kinds(table)[2]).toBe('total');
    expect(covers(table)).toEqual({ 2: `3,4,5 ${by}` });
  });
});

describe('formulas over their lines', () => {
  test('name the sums of their groups', () => {
    const table = tableOf(
      priced,
      ['Chairs', 2, 50, 100],
      ['All activities', null, null, calc('=D4+D7', 2300)],
      ['Staff', null, null, calc('=SUM(D5:D6)', 1800)],
      ['Nurse', 12, 100, 1200],
      ['Driver', 12, 50, 600],
      ['Travel', null, null, calc('=SUM(D8:D9)', 500)],
      ['Fuel', 10, 30, 300],
      ['Hotel', 4, 50, 200],
    );
    expect(covers(table)).toEqual({ 3: '4,7 formula', 4: '5,6 formula', 7: '8,9 formula' });
  });

  test('that begin one line too low speak for that line too', () => {
    const table = tableOf(
      priced,
      ['Guard', 12, 30, 360],
      ['Nurse', 12, 100, 1200],
      ['Driver', 12, 50, 600],
      ['Total', null, null, calc('=SUM(D3:D4)', 1800)],
    );
    expect(covers(table)).toEqual({ 5: '2,3,4 position' });
  });

  test('that look their lines up on another sheet are sums where few rows do', () => {
    const lookup = (group: string, value: number) =>
      calc(`=SUMIF(Lines!A:A,"${group}",Lines!E:E)`, value);
    const table = tableOf(
      priced,
      ['Paper', 10, 10, calc('=B2*C2', 100)],
      ['Ink', 20, 10, calc('=B3*C3', 200)],
      ['Stationery', null, null, lookup('A', 300)],
      ['Chalk', 30, 10, calc('=B5*C5', 300)],
      ['Maps', 40, 10, calc('=B6*C6', 400)],
      ['Teaching', null, null, lookup('B', 700)],
      ['Total', null, null, 1000],
    );
    expect(covers(table)).toEqual({
      4: '2,3 arithmetic',
      7: '5,6 arithmetic',
      8: '4,7 arithmetic',
    });
  });
});
