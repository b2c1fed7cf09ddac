import { describe, expect, test } from 'vitest';
import { placesIn } from '../../../src/core/tables/kept-places.js';
import { calc, type CellLike, sheetOf } from '../../support/sheet-of.js';
import { kinds, only, read, roles } from './corrected.js';

const lines: readonly (readonly CellLike[])[] = [
  ['Grant of the youth club', null, null, null],
  ['Item', 'Quantity', 'Unit cost', 'Amount'],
  ['Rent', 12, 100, 1200],
  ['Salary', 12, 500, 6000],
  ['Fuel', 4, 50, 200],
  [],
  [],
  [],
  ['Audit', null, null, 900],
  ['Gifts from neighbours, not in this budget', null, null, 450],
];
const sheet = sheetOf('Budget', lines);

describe('the last row that people named', () => {
  test('ends the table before lines that were taken for its own', () => {
    const table = only(read([sheet], { sheet: 'Budget', lastRow: 4 }));
    expect([table.area.bottom, table.rows.some(({ row }) => row > 4)]).toEqual([4, false]);
  });

  test('takes in what stands apart, and leaves out what comes after', () => {
    expect(only(read([sheet])).area.bottom).toBe(10);
    const table = only(read([sheet], { sheet: 'Budget', lastRow: 9 }));
    expect([table.area.bottom, kinds(table)[9]]).toEqual([9, 'line']);
  });

  test('is that of the table above it, of several', () => {
    const two = [...lines.slice(1, 5), [], ['Second year'], ...lines.slice(1, 5)];
    const sheets = [sheetOf('Budget', two)];
    const before = read(sheets).tables.map(({ area }) => area.bottom);
    const { tables } = read(sheets, { sheet: 'Budget', lastRow: 9 });
    expect([before, tables.map(({ area }) => area.bottom)]).toEqual([
      [4, 10],
      [4, 9],
    ]);
  });
});

describe('a row beyond the end', () => {
  test('that people named a line makes the table longer, and its rows are read', () => {
    const short = { sheet: 'Budget', range: 'A2:D5' };
    const rows = [{ row: 9, kind: 'line' }];
    expect(only(read([sheet], short)).area.bottom).toBe(5);
    const table = only(read([sheet], short, { sheet: 'Budget', rows }));
    expect([table.area.bottom, kinds(table)[9]]).toEqual([9, 'line']);
  });
});

describe('the name that people gave a column of parts', () => {
  test('is whose money it is, whatever its heading', () => {
    const parts = sheetOf('Budget', [
      ['Item', 'A', 'B', 'Total'],
      ['Rent', 600, 600, 1200],
      ['Salary', 4000, 2000, 6000],
      ['Fuel', 150, 50, 200],
    ]);
    const columns = [
      { column: 'B', role: 'organisation-amount', name: 'Harbour Relief' },
      { column: 'C', role: 'period-amount', name: 'Year 2' },
    ];
    const table = only(read([parts], { sheet: 'Budget', columns }));
    expect(roles(table)).toMatchObject({ B: 'organisation-amount', C: 'period-amount' });
    expect(table.columns.map(({ name }) => name)).toEqual([
      undefined,
      'Harbour Relief',
      'Year 2',
      undefined,
    ]);
  });
});

describe('rows marked one by one', () => {
  const mark = (row: number, place: 'heading' | 'last', on = 'Budget') => ({
    sheet: on,
    row,
    place,
  });
  const place = (headerRows: readonly number[], lastRow?: number, on = 'Budget') => ({
    sheet: on,
    headerRows,
    lastRow,
  });

  test.each([
    [
      'headings that stand together are one head',
      [mark(3, 'heading'), mark(2, 'heading')],
      [place([2, 3])],
    ],
    [
      'headings apart are of two tables',
      [mark(2, 'heading'), mark(9, 'heading')],
      [place([2]), place([9])],
    ],
    [
      'the first last row below is their end',
      [mark(2, 'heading'), mark(9, 'last')],
      [place([2], 9)],
    ],
    [
      'each table has its own',
      [mark(2, 'heading'), mark(5, 'last'), mark(6, 'heading'), mark(9, 'last')],
      [place([2], 5), place([6], 9)],
    ],
    ['a last row stands alone', [mark(9, 'last')], [place([], 9)]],
    [
      'sheets are apart',
      [mark(2, 'heading'), mark(3, 'heading', 'Other')],
      [place([2]), place([3], undefined, 'Other')],
    ],
  ] as const)('%s', (_, marks, places) => {
    expect(placesIn(marks)).toEqual(places);
  });
});

describe('a list without a head', () => {
  const bare = sheetOf('Budget', [
    ['City', 500],
    ['Church', 300],
    ['Members', 200],
    ['Fees', 100],
    ['Total', calc('=SUM(B1:B4)', 1100)],
  ]);

  test('has no heading that a column could be told by', () => {
    const columns = [{ column: 'B', role: 'organisation-amount', header: 'Amount' }];
    const { notices } = read([bare], { sheet: 'Budget', columns });
    expect(notices.find(({ code }) => code === 'correction-heading-differs')).toMatchObject({
      at: { row: 1, column: 2 },
      saying: { facts: { heading: 'Amount', found: '' } },
    });
  });

  test('has columns that are what people say all the same', () => {
    const columns = [{ column: 'B', role: 'organisation-amount' }];
    expect(roles(only(read([bare], { sheet: 'Budget', columns }))).B).toBe('organisation-amount');
  });
});
