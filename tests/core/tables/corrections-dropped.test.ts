import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codes, only, read, roles, twoAmounts } from './corrected.js';

describe('a correction that no longer fits', () => {
  test('as its sheet is gone', () => {
    const reading = read([twoAmounts], { sheet: 'Old budget', kind: 'budget' });
    expect(codes(reading)).toContain('correction-sheet-gone');
  });

  test('as another heading stands there now', () => {
    const reading = read([twoAmounts], {
      sheet: 'Budget',
      columns: [{ column: 'F', role: 'amount', header: 'Approved' }],
    });
    expect(roles(only(reading)).E).toBe('amount');
    expect(reading.notices.find(({ code }) => code === 'correction-heading-differs')).toMatchObject(
      {
        at: { sheet: 'Budget', row: 1, column: 6 },
        saying: { facts: { heading: 'Approved', found: 'Granted' } },
      },
    );
  });

  test('as no table stands where it did', () => {
    const reading = read([twoAmounts], { sheet: 'Budget', range: 'Z90', kind: 'timeline' });
    expect([only(reading).kind, codes(reading).includes('correction-no-table')]).toEqual([
      'budget',
      true,
    ]);
  });

  test('as a table of that kind has no such column', () => {
    const reading = read([twoAmounts], {
      sheet: 'Budget',
      columns: [{ column: 'A', role: 'asked-on' }],
    });
    expect(codes(reading)).toContain('correction-other-role');
    expect(roles(only(reading)).A).toBe('description');
  });
});

describe('whatever people say', () => {
  const row = fc.integer({ min: 1, max: 9 });
  const letters = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H');
  const range = fc
    .tuple(letters, row, letters, row)
    .map(([left, top, right, bottom]) => `${left}${top}:${right}${bottom}`);
  const table = fc.record(
    {
      sheet: fc.constantFrom('Budget', 'Elsewhere'),
      range,
      headings: fc.array(fc.constantFrom('Item', 'Unit', 'Granted', 'Other'), { maxLength: 4 }),
      kind: fc.constantFrom('budget', 'timeline', 'partners', 'answers', 'other'),
      use: fc.constantFrom('counted', 'summary', 'ignored'),
      headerRows: fc.array(row, { maxLength: 2 }),
      columns: fc.array(
        fc.record({
          column: letters,
          role: fc.constantFrom('amount', 'description', 'unit-cost', 'name', 'due', 'ignore'),
        }),
        { maxLength: 3 },
      ),
      rows: fc.array(
        fc.record({ row, kind: fc.constantFrom('line', 'total', 'subtotal', 'section', 'note') }),
        { maxLength: 3 },
      ),
      statedTotalCell: fc.tuple(letters, row).map(([column, one]) => `${column}${one}`),
    },
    { requiredKeys: ['sheet'] },
  );

  test('a reading comes back, within the sheet, and says of each table what it is', () => {
    fc.assert(
      fc.property(fc.array(table, { maxLength: 3 }), (tables) => {
        const reading = read([twoAmounts], ...tables);
        for (const { area, columns, rows } of reading.tables) {
          expect(area.top).toBeLessThanOrEqual(area.bottom);
          expect(area.bottom).toBeLessThanOrEqual(5);
          expect(area.right).toBeLessThanOrEqual(6);
          expect(columns).toHaveLength(area.right - area.left + 1);
          expect(new Set(rows.map((one) => one.row)).size).toBe(rows.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
