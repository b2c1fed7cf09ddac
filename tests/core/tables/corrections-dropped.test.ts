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
