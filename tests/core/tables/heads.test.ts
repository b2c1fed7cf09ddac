import { describe, expect, test } from 'vitest';
import { calc, type CellLike, sheetOf } from '../../support/sheet-of.js';
import { read, roles } from './corrected.js';

const head = ['Item', 'Quantity', 'Unit cost', 'Amount'];
const tablesOf = (...rows: readonly (readonly CellLike[])[]) =>
  read([sheetOf('Budget', rows)]).tables;

describe('a heading alone in its row', () => {
  const total = ['Total', null, calc('=SUM(C2:C4)', 600)];
  test('heads the amounts of the words before it', () => {
    const [table] = tablesOf(
      [null, null, 'Amount'],
      ['Paper', null, 100],
      ['Ink', null, 200],
      ['Chalk', null, 300],
      total,
    );
    expect(table && [table.headerRows, roles(table).C]).toEqual([[1], 'amount']);
  });

  test('is none over figures that nothing names', () => {
    expect(tablesOf(['Amount'], [100], [200], [300])).toEqual([]);
  });
});

test('words over a row of figures are no titles of the head further down', () => {
  const [table] = tablesOf(
    ['Name', 'Type'],
    ['Harbour', 4, 5, 7],
    [],
    head,
    ['Paper', 10, 10, 100],
    ['Ink', 20, 10, 200],
  );
  expect(table?.headerRows).toEqual([4]);
});

test('words beside the columns that are headed are lines, whatever they could head', () => {
  const [table, ...others] = tablesOf(
    [null, null, null, 'Quantity', 'Unit cost', 'Amount'],
    ['Paper', 'reams', null, 10, 10, 100],
    ['Ink', 'boxes', null, 20, 10, 200],
    ['Description', 'Notes'],
    ['Chalk', 'boxes', null, 30, 10, 300],
    ['Maps', 'sheets', null, 40, 10, 400],
  );
  expect([table?.area.bottom, others]).toEqual([6, []]);
});

describe('the same headings once more', () => {
  const first = [head, ['Paper', 10, 10, 100], ['Ink', 20, 10, 200]] as const;

  test('are of the table where a sum reaches over them', () => {
    const [table, ...others] = tablesOf(
      ...first,
      head,
      ['Fuel', 5, 40, 200],
      ['All', null, null, calc('=SUM(D2:D3)+D5', 500)],
    );
    expect(others).toEqual([]);
    expect(table?.rows.map(({ kind }) => kind)).toEqual([
      'header',
      'line',
      'line',
      'header',
      'line',
      'total',
    ]);
  });

  test('are of it too under a long remark on its last line', () => {
    const found = tablesOf(
      ...first,
      ['A longer remark on the ink, that is said of that line and of nothing else'],
      head,
      ['Fuel', 5, 40, 200],
      ['All', null, null, calc('=SUM(D2:D3)+D6', 500)],
    );
    expect(found.map(({ area }) => [area.top, area.bottom])).toEqual([[1, 7]]);
  });

  test('open another table under a title of their own', () => {
    const found = tablesOf(
      ...first,
      ['Total', null, null, calc('=SUM(D2:D3)', 300)],
      [],
      ['The second part'],
      head,
      ['Fuel', 5, 40, 200],
      ['Oil', 5, 20, 100],
      ['All', null, null, calc('=D4+SUM(D8:D9)', 600)],
    );
    expect(found.map(({ area }) => [area.top, area.bottom])).toEqual([
      [1, 4],
      [7, 10],
    ]);
  });
});

test('small numbers and an amount that could be a year are a line, not a calendar', () => {
  const [table, ...others] = tablesOf(
    ['No.', ...head],
    [null, 'Supplies'],
    [1, 'Filters per unit', 40, 50, calc('=C3*D3', 2000)],
    [2, 'Tents', 10, 31, calc('=C4*D4', 310)],
    [null, 'Total', null, null, calc('=SUM(E3:E4)', 2310)],
  );
  expect(others).toEqual([]);
  expect(table?.headerRows).toEqual([1]);
  expect(table?.statedTotal?.value).toBe(2310);
});
