import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  a1Area,
  cellName,
  inSheet,
  lastColumn,
  lastRow,
  parseArea,
} from '../../../src/core/workbook/address.js';

describe('areas as people and formulas write them', () => {
  test.each([
    ['A6:J48', undefined, 'A6:J48'],
    ['$A$6:$J$48', undefined, 'A6:J48'],
    ['Sheet1!A1', 'Sheet1', 'A1'],
    ["'My ''x'' sheet'!A1:$B$2", "My 'x' sheet", 'A1:B2'],
    ["'2026!'!B2", '2026!', 'B2'],
    ['الميزانية!A1', 'الميزانية', 'A1'],
    ['A:H', undefined, `A1:H${lastRow}`],
    ['A5:H', undefined, `A5:H${lastRow}`],
    ['3:5', undefined, 'A3:ZZZ5'],
  ])('%s', (text, sheet, range) => {
    const named = parseArea(text);
    expect([named?.sheet, named && a1Area(named.area)]).toEqual([sheet, range]);
  });

  test.each([
    '',
    'hello',
    'A0',
    'A',
    '5',
    'A1:',
    'A:3',
    "'open!A1",
    "'It's'!A1",
    'a b c',
    'A1:B2:C3',
    '!A1',
    ':',
    'A0:A',
  ])('%s is none', (text) => {
    expect(parseArea(text)).toBeUndefined();
  });
});

const rows = fc.integer({ min: 1, max: lastRow });
const columns = fc.integer({ min: 1, max: lastColumn });
const sheets = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });

it('gives any cell back from its name', () => {
  fc.assert(
    fc.property(sheets, rows, columns, (sheet, row, column) => {
      fc.pre(sheet.trim() === sheet);
      const area = { top: row, left: column, bottom: row, right: column };
      expect(parseArea(cellName({ sheet, row, column }))).toEqual({ sheet, area });
    }),
  );
});

it('gives any area back from its name', () => {
  fc.assert(
    fc.property(sheets, rows, columns, rows, columns, (sheet, one, left, two, right) => {
      const area = {
        top: Math.min(one, two),
        left: Math.min(left, right),
        bottom: Math.max(one, two),
        right: Math.max(left, right),
      };
      expect(parseArea(inSheet(sheet, a1Area(area)))).toEqual({ sheet, area });
    }),
  );
});

it('never throws, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      parseArea(text);
    }),
  );
});
