import { describe, expect, test } from 'vitest';
import { refusal, result, storeOf } from './script.js';

describe('behaviour 3: ranges lie on the grid', () => {
  const outside = 'The coordinates of the range are outside the dimensions of the sheet.';

  test.each([
    ['1, 1, 0, 2', 'The number of rows in the range must be at least 1.'],
    ['1, 1, 2, 0', 'The number of columns in the range must be at least 1.'],
    ['0, 1', 'The starting row of the range is too small.'],
    ['1, 0', 'The starting column of the range is too small.'],
    ['21, 1', outside],
    ['1, 9', outside],
    ['20, 1, 2, 1', outside],
    ['"A1:I1"', outside],
    ['"A0"', 'Range not found'],
    ['"Nowhere!A1"', 'Range not found'],
    ['"not a range"', 'Range not found'],
    [
      '"1", 1',
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      'null',
      "The parameters (null) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
  ])('getRange(%s) is refused', (args, text) => {
    expect(refusal(`sheet.getRange(${args});`)).toBe(`Exception: ${text}`);
  });

  test.each([
    ['3, 2', 'B3'],
    ['3, 2, 4', 'B3:B6'],
    ['3, 2, 4, 5', 'B3:F6'],
    ['"c2:A1"', 'A1:C2'],
    ['"$B$3"', 'B3'],
    ['"G:G"', 'G1:G20'],
    ['"2:3"', 'A2:H3'],
    ['"B5:C"', 'B5:C20'],
    ['"Budget!B2"', 'B2'],
    ['"\'Budget\'!B2"', 'B2'],
  ])('getRange(%s) is %s', (args, name) => {
    expect(result(`return sheet.getRange(${args}).getA1Notation();`)).toBe(name);
  });

  test('writing never grows the grid', () => {
    expect(refusal('sheet.getRange(21, 1).setValue("one more");')).toContain(outside);
  });

  test('appendRow does', () => {
    const rows = Array.from({ length: 20 }, (_, index) => [index]);
    const body = `sheet.appendRow(['one more', '=A1', 3, 4, 5, 6, 7, 8, 9]);
      return [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getRange('B21').getFormula()];`;
    expect(result(body, { store: storeOf(rows) })).toEqual([21, 9, '=A1']);
  });

  test('offset and getCell stay within their bounds', () => {
    expect(result('return sheet.getRange("B2:C3").offset(1, 1).getA1Notation();')).toBe('C3:D4');
    expect(result('return sheet.getRange("B2:C3").getCell(2, 2).getA1Notation();')).toBe('C3');
    expect(refusal('sheet.getRange("B2:C3").getCell(3, 1);')).toContain('out of range');
    expect(refusal('sheet.getRange("A1").offset(-1, 0);')).toContain('too small');
  });
});

describe('behaviour 9: sheet names', () => {
  const taken =
    'Exception: A sheet with the name "budget" already exists. Please enter another name.';

  test('a name may be given once, capitals or not', () => {
    expect(refusal('book.insertSheet("budget");')).toBe(taken);
    expect(refusal('book.insertSheet().setName("budget");')).toBe(taken);
  });

  test('a sheet may be renamed to its own name in other capitals', () => {
    expect(result('return sheet.setName("BUDGET").getName();')).toBe('BUDGET');
  });

  test('empty names and names over 100 characters are refused', () => {
    expect(refusal('sheet.setName("");')).toContain('cannot be empty');
    expect(refusal('sheet.setName(new Array(102).join("x"));')).toContain('longer than 100');
    expect(result('return sheet.setName(new Array(101).join("x")).getName().length;')).toBe(100);
  });

  test('a name with an apostrophe is quoted in A1 notation', () => {
    const body = `book.insertSheet("It's"); return book.getRange("'It''s'!A1").getSheet().getName();`;
    expect(result(body)).toBe("It's");
  });

  test('insertSheet takes a name, a place, both or neither', () => {
    const body = `book.insertSheet(); book.insertSheet('First', 0); book.insertSheet(1);
      return book.getSheets().map(function (s) { return s.getName(); });`;
    expect(result(body)).toEqual(['First', 'Sheet4', 'Budget', 'Sheet2']);
  });

  test('the last shown sheet can be neither hidden nor deleted', () => {
    const text = "You can't remove all the visible sheets in a document.";
    expect(refusal('sheet.hideSheet();')).toBe(`Exception: ${text}`);
    expect(refusal('book.deleteSheet(sheet);')).toBe(`Exception: ${text}`);
  });

  test('a deleted sheet is found no more, and what was held of it is refused', () => {
    const body = `book.insertSheet('Other'); var range = sheet.getRange('A1'); book.deleteSheet(sheet);`;
    expect(result(`${body} return book.getSheetByName('Budget');`)).toBeNull();
    expect(refusal(`${body} range.getValue();`)).toBe('Exception: Sheet 0 not found');
  });
});
