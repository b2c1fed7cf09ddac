import { describe, expect, test } from 'vitest';
import { type CellLike, calc, sheetOf } from '../../support/sheet-of.js';
import type { Table } from '../../../src/core/tables/table.js';
import { codes, kinds, only, read, roles, twoAmounts } from './corrected.js';

const register = sheetOf('Who', [
  ['Organisation', 'Kind', 'Country'],
  ['Harbour Relief', 'Lead', 'Kenya'],
  ['Sand Dune Association', 'Local NGO', 'Kenya'],
]);

describe('a column that people named', () => {
  test('is what they named it, for sure, and says so', () => {
    const { columns } = only(
      read([twoAmounts], { sheet: 'Budget', columns: [{ column: 'F', role: 'amount' }] }),
    );
    expect(columns[5]).toMatchObject({
      role: 'amount',
      confidence: 1,
      reasons: [{ key: 'column.said', facts: {} }],
    });
  });

  test('changes the rest: one column only is the amount, and the stated total is its own', () => {
    const before = only(read([twoAmounts]));
    const after = only(
      read([twoAmounts], {
        sheet: 'Budget',
        columns: [{ column: 'F', role: 'amount', header: 'granted' }],
      }),
    );
    expect([roles(before).E, before.statedTotal?.value]).toEqual(['amount', 8400]);
    expect(Object.values(roles(after)).filter((role) => role === 'amount')).toHaveLength(1);
    expect(after.statedTotal).toMatchObject({ value: 6800, cell: { row: 5, column: 6 } });
  });

  test('as the amount has the factors that make it; those of another amount are not its own', () => {
    const offers = sheetOf('Budget', [
      ['Item', 'Pieces', 'Old price', 'Old sum', 'Price', 'Sum'],
      ['Tents', 12, 500, calc('=B2*C2', 6000), 450, calc('=B2*E2', 5400)],
      ['Stoves', 12, 100, calc('=B3*C3', 1200), 90, calc('=B3*E3', 1080)],
      ['Lamps', 4, 300, calc('=B4*C4', 1200), 310, calc('=B4*E4', 1240)],
    ]);
    const said = (column: string) =>
      only(read([offers], { sheet: 'Budget', columns: [{ column, role: 'amount' }] }));
    const factorsOf = ({ columns }: Table) =>
      columns.filter(({ role, name }) => role === 'unit-cost' && name === undefined);
    expect(factorsOf(said('D')).map(({ column }) => column)).toEqual([3]);
    expect(factorsOf(said('F')).map(({ column }) => column)).toEqual([5]);
  });

  test('as the amount is that against all that speaks for another', () => {
    const sparse = sheetOf('Budget', [
      ['Item', 'Pieces', 'Price', 'Amount', 'Paid'],
      ['Tents', 12, 500, calc('=B2*C2', 6000), null],
      ['Stoves', 12, 100, calc('=B3*C3', 1200), 70],
      ['Lamps', 4, 300, calc('=B4*C4', 1200), null],
      ['Total', null, null, calc('=SUM(D2:D4)', 8400), null],
    ]);
    const columns = [{ column: 'E', role: 'amount' }];
    const { D, E } = roles(only(read([sparse], { sheet: 'Budget', columns })));
    expect([D === 'amount', E]).toEqual([false, 'amount']);
  });

  test('takes its role from the column that had it', () => {
    const { B, A } = roles(
      only(
        read([twoAmounts], { sheet: 'Budget', columns: [{ column: 'B', role: 'description' }] }),
      ),
    );
    expect([B, A === 'description']).toEqual(['description', false]);
  });

  test('that is not to be used is no factor any more', () => {
    const { D } = roles(
      only(read([twoAmounts], { sheet: 'Budget', columns: [{ column: 'D', role: 'ignore' }] })),
    );
    expect(D).toBe('ignore');
  });

  test('holds a part of the amounts, by its heading where no name is given', () => {
    const { columns } = only(
      read([twoAmounts], { sheet: 'Budget', columns: [{ column: 'F', role: 'source-amount' }] }),
    );
    expect(columns[5]).toMatchObject({ role: 'source-amount', name: 'Granted' });
  });

  test('beyond where the table was seen to end makes it wider', () => {
    const rows: CellLike[][] = [
      ['Item', 'Quantity', 'Unit cost', 'Amount', null, null, null],
      ['Rent', 12, 100, 1200, null, null, 'paid by the church'],
      ['Salary', 12, 500, 6000, null, null, null],
      ['Total', null, null, 7200, null, null, null],
    ];
    const sheet = sheetOf('Budget', rows);
    const table = only(
      read([sheet], { sheet: 'Budget', columns: [{ column: 'G', role: 'notes' }] }),
    );
    expect([table.area.right, roles(table).G]).toEqual([7, 'notes']);
  });

  test('takes a name from the column whose heading says so', () => {
    const { A, B } = roles(
      only(read([register], { sheet: 'Who', columns: [{ column: 'B', role: 'name' }] })),
    );
    expect([A === 'name', B]).toEqual([false, 'name']);
  });

  test('in a register and in a timeline counts as well', () => {
    const table = only(
      read([register], { sheet: 'Who', columns: [{ column: 'C', role: 'naming' }] }),
    );
    expect(table).toMatchObject({ kind: 'partners' });
    expect(roles(table).C).toBe('naming');
  });
});

describe('a row that people named', () => {
  test('as a line is no sum of others any more', () => {
    const sheet = sheetOf('Budget', [
      ['Item', 'Amount'],
      ['Rent', 1000],
      ['Salaries', 2000],
      ['Total costs of the youth club', 500],
      ['Total', calc('=SUM(B2:B4)', 3500)],
    ]);
    const table = only(read([sheet], { sheet: 'Budget', rows: [{ row: 4, kind: 'line' }] }));
    expect(kinds(table)).toMatchObject({ 4: 'line', 5: 'total' });
    expect(table.rows.find(({ row }) => row === 4)).not.toHaveProperty('covers');
    expect(table.rows.find(({ row }) => row === 5)?.covers?.rows).toContain(4);
  });

  test('as a line stays one although its figure is that of the lines before it', () => {
    const sheet = sheetOf('Budget', [
      ['Item', 'Quantity', 'Unit cost', 'Amount'],
      ['Rent', 10, 100, 1000],
      ['Salaries', 10, 200, 2000],
      ['Fuel', 5, 100, 500],
      ['What the neighbours do', null, null, 3500],
      ['Total', null, null, calc('=SUM(D2:D5)', 7000)],
    ]);
    const rows = [{ row: 5, kind: 'line' }];
    const total = ({ rows: all }: Table) => all.find(({ row }) => row === 6)?.covers?.rows;
    expect(kinds(only(read([sheet])))).toMatchObject({ 5: 'subtotal' });
    const table = only(read([sheet], { sheet: 'Budget', rows }));
    expect([kinds(table)[5], total(table)]).toEqual(['line', [2, 3, 4, 5]]);
  });

  test('as the total is the one that is stated, of two', () => {
    const sheet = sheetOf('Budget', [
      ['Item', 'Amount'],
      ['Rent', 1000],
      ['Salaries', 2000],
      ['Total', calc('=SUM(B2:B3)', 3000)],
      ['Grand total with the gift', 3500],
    ]);
    const rows = [{ row: 5, kind: 'total' }];
    const before = only(read([sheet])).statedTotal?.value;
    const after = only(read([sheet], { sheet: 'Budget', rows })).statedTotal?.value;
    expect([before, after]).toEqual([3000, 3500]);
  });

  test('as the total states the total', () => {
    const sheet = sheetOf('Budget', [
      ['Item', 'Amount'],
      ['Rent', 1000],
      ['Salaries', 2000],
      ['All of it', 3100],
    ]);
    expect(only(read([sheet])).statedTotal?.value).not.toBe(3100);
    const table = only(read([sheet], { sheet: 'Budget', rows: [{ row: 4, kind: 'total' }] }));
    expect([kinds(table)[4], table.statedTotal?.value]).toEqual(['total', 3100]);
  });

  test('stated total: the cell that they named', () => {
    const table = only(read([twoAmounts], { sheet: 'Budget', statedTotalCell: 'F5' }));
    expect(table.statedTotal).toMatchObject({ value: 6800, cell: { row: 5, column: 6 } });
  });

  test('beyond the table is dropped, and said', () => {
    const reading = read([twoAmounts], { sheet: 'Budget', rows: [{ row: 99, kind: 'line' }] });
    expect(codes(reading)).toContain('correction-row-gone');
  });
});

describe('headings that people named', () => {
  const sheet = sheetOf('Budget', [
    ['Costs of the second year, all partners', null, null],
    ['Was', 'Stück', 'Geldes'],
    ['Miete', 12, 1200],
    ['Lohn', 12, 6000],
  ]);

  test('move the table', () => {
    const table = only(read([twoAmounts], { sheet: 'Budget', headerRows: [2] }));
    expect(table.headerRows).toEqual([2]);
    expect(kinds(table)).toMatchObject({ 1: 'title', 2: 'header', 3: 'line' });
    expect(table.columns[0]?.header).toBe('Coordinator');
  });

  test('make a table where none was found', () => {
    const table = only(
      read([sheet], {
        sheet: 'Budget',
        kind: 'budget',
        headerRows: [2],
        columns: [{ column: 'C', role: 'amount' }],
      }),
    );
    expect(table).toMatchObject({ kind: 'budget', headerRows: [2] });
    expect(table.rows.filter(({ kind }) => kind === 'line').map(({ row }) => row)).toEqual([3, 4]);
  });
});

describe('a range that people named', () => {
  test('is where the table is', () => {
    const table = only(read([twoAmounts], { sheet: 'Budget', range: 'A1:E4' }));
    expect(table.area).toEqual({ top: 1, left: 1, bottom: 4, right: 5 });
  });
});

describe('a table that people named', () => {
  test('by its kind alone is the one of that kind', () => {
    const sheet = sheetOf('Budget', [
      ['Activity', 'Starts', 'Ends', 'Who'],
      ['Training', '2027-01-01', '2027-02-01', 'Quay'],
      ['Review', '2027-03-01', '2027-04-01', 'Quay'],
      [],
      [],
      ['Item', 'Quantity', 'Unit cost', 'Amount'],
      ['Paper', 10, 10, 100],
      ['Ink', 20, 10, 200],
    ]);
    const { tables } = read([sheet], { sheet: 'Budget', kind: 'budget' });
    expect(tables.map(({ kind, confidence }) => [kind, confidence === 1])).toEqual([
      ['timeline', false],
      ['budget', true],
    ]);
  });

  test('is of that kind, for sure', () => {
    const table = only(read([register], { sheet: 'Who', kind: 'timeline' }));
    expect(table).toMatchObject({ kind: 'timeline', confidence: 1 });
  });

  test('as no table of ours is left out, with one notice', () => {
    const reading = read([twoAmounts], { sheet: 'Budget', kind: 'other' });
    expect(only(reading)).toMatchObject({ kind: 'other', use: 'ignored', why: { key: 'said' } });
    expect(codes(reading).filter((code) => code === 'left-out-said')).toHaveLength(1);
  });

  test('to be left out leaves the others to be counted', () => {
    const copy = { ...twoAmounts, name: 'Budget 2' };
    const before = read([twoAmounts, copy]).tables.map(({ use }) => use);
    const after = read([twoAmounts, copy], { sheet: 'Budget', use: 'ignored' });
    expect(before).toEqual(['counted', 'ignored']);
    expect(after.tables.map(({ use }) => use)).toEqual(['ignored', 'counted']);
    expect(after.tables[0]?.why.key).toBe('said');
  });

  test('to be counted is counted', () => {
    const copy = { ...twoAmounts, name: 'Copy of budget' };
    const { tables } = read([twoAmounts, copy], { sheet: 'Copy of budget', use: 'counted' });
    expect(tables.map(({ use }) => use)).toContain('counted');
    expect(tables[1]).toMatchObject({ use: 'counted', why: { key: 'said' } });
  });

  test('is in the currency that they named', () => {
    expect(only(read([twoAmounts], { sheet: 'Budget', currency: 'KES' })).currency).toBe('KES');
  });

  test('by its headings is that one of several, wherever it stands now', () => {
    const rows: CellLike[][] = [
      ['Item', 'Quantity', 'Unit cost', 'Amount'],
      ['Rent', 12, 100, 1200],
      ['Salary', 12, 500, 6000],
      [],
      [],
      ['Position', 'Months', 'Salary', 'Cost'],
      ['Nurse', 12, 700, 8400],
      ['Driver', 6, 300, 1800],
    ];
    const { tables } = read([sheetOf('Budget', rows)], {
      sheet: 'Budget',
      headings: ['Position', 'Months', 'Cost'],
      use: 'ignored',
    });
    expect(tables.map(({ use }) => use)).toEqual(['counted', 'ignored']);
  });

  test('and cannot be read as that is dropped, and said', () => {
    const empty = sheetOf('Notes', [['Dear all'], ['See you on Monday']]);
    const reading = read([twoAmounts, empty], { sheet: 'Notes', kind: 'timeline' });
    expect(codes(reading).some((code) => code.startsWith('correction-no'))).toBe(true);
  });
});
