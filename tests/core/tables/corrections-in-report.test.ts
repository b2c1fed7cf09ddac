import { describe, expect, test } from 'vitest';
import { kinds, only, read, readWith, roles, twoAmounts } from './corrected.js';

describe('a report that people edited', () => {
  const stated = (different: object, columns: object = {}) => ({
    schema: 1,
    tables: [
      {
        sheet: 'Budget',
        kind: 'budget',
        use: 'counted',
        range: 'A1:F5',
        headerRows: [1],
        currency: null,
        statedTotalCell: 'E5',
        columns: Object.entries({
          A: 'description',
          B: 'unit',
          C: 'quantity',
          D: 'unit-cost',
          E: 'amount',
          F: roles(only(read([twoAmounts]))).F,
          ...columns,
        }).map(([column, role]) => ({ column, role, name: null })),
        rows: [
          { row: 1, kind: 'header' },
          { row: 2, kind: 'line' },
          { row: 3, kind: 'line' },
          { row: 4, kind: 'line' },
          { row: 5, kind: 'total' },
        ],
        ...different,
      },
    ],
    partners: [],
  });

  test('nowhere is read as if it were not there', () => {
    expect(readWith([twoAmounts], stated({}))).toEqual(read([twoAmounts]));
  });

  test('in one column leaves the rest to be read in its light', () => {
    const table = only(readWith([twoAmounts], stated({}, { F: 'amount' })));
    expect(table.columns.filter(({ confidence }) => confidence === 1)).toMatchObject([
      { column: 6 },
    ]);
    expect(roles(table)).toMatchObject({ F: 'amount' });
    expect(roles(table).E).not.toBe('amount');
    expect(table.statedTotal?.value).toBe(6800);
  });

  test('says of a table that we do not find there what it is', () => {
    const found = readWith([twoAmounts], stated({ sheet: 'Gone' }));
    expect(found.notices.map(({ code }) => code)).toContain('correction-sheet-gone');
    const elsewhere = readWith([twoAmounts], stated({ range: 'A9:F12', headerRows: [9] }));
    expect(elsewhere.notices.map(({ code }) => code)).toContain('correction-no-table');
  });

  test('with the headings that its columns have is read as if it were not there', () => {
    const own = only(read([twoAmounts]));
    const columns = own.columns.map(({ column, role, header }) => ({
      column: String.fromCharCode(64 + column),
      role,
      name: null,
      header,
    }));
    expect(readWith([twoAmounts], stated({ columns }))).toEqual(read([twoAmounts]));
  });

  test('in its use, range or rows', () => {
    expect(only(readWith([twoAmounts], stated({ use: 'ignored' }))).use).toBe('ignored');
    expect(only(readWith([twoAmounts], stated({ range: 'A1:F4' }))).area.bottom).toBe(4);
    const rows = [{ row: 4, kind: 'note' }];
    expect(kinds(only(readWith([twoAmounts], stated({ rows }))))).toMatchObject({ 4: 'note' });
  });
});
