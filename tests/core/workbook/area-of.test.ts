import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { a1Area, areaOf, inSheet } from '../../../src/core/workbook/address.js';

describe('the area of an address', () => {
  it.each([
    ['J12', { top: 12, left: 10, bottom: 12, right: 10 }],
    ['A6:J48', { top: 6, left: 1, bottom: 48, right: 10 }],
    ['$A$6:j48', { top: 6, left: 1, bottom: 48, right: 10 }],
    ['J48:A6', { top: 6, left: 1, bottom: 48, right: 10 }],
    [' AA1 ', { top: 1, left: 27, bottom: 1, right: 27 }],
  ])('%s', (text, area) => {
    expect(areaOf(text)).toEqual(area);
  });

  it.each(['', 'A', '12', 'A0', 'A0:B2', 'A1:B', 'A1,B2', 'Budget!A1', 'A1:B2:C3', 'ABCD1'])(
    '"%s" is none',
    (text) => {
      expect(areaOf(text)).toBeUndefined();
    },
  );

  it('comes back from the address of any area', () => {
    const place = fc.integer({ min: 1, max: 18_000 });
    const size = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(place, place, size, size, (top, left, height, width) => {
        const area = { top, left, bottom: top + height, right: left + width };
        expect(areaOf(a1Area(area))).toEqual(area);
      }),
    );
  });
});

describe('an address with its sheet', () => {
  it.each([
    ['Budget', 'Budget!A1:B2'],
    ['Année_1', 'Année_1!A1:B2'],
    ['My budget', "'My budget'!A1:B2"],
    ["Partner's", "'Partner''s'!A1:B2"],
    ['2026', "'2026'!A1:B2"],
    ['AB', "'AB'!A1:B2"],
    ['الميزانية', "'الميزانية'!A1:B2"],
  ])('%s', (sheet, name) => {
    expect(inSheet(sheet, 'A1:B2')).toBe(name);
  });
});
