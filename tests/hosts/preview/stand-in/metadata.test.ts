import { describe, expect, test } from 'vitest';
import { refusal, result, storeOf } from './script.js';

const arbitrary =
  'Exception: Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may ' +
  'only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.';
const found = `function found(finder) { return finder.find().map(function (m) {
  return [m.getKey(), m.getValue(), String(m.getLocation().getLocationType())]; }); }`;

describe('behaviour 17: developer metadata', () => {
  test.each(['"A1"', '"A1:A20"', '1, 7, 20, 1', '"G:H"', '"2:3"'])(
    'the range %s is arbitrary',
    (range) => {
      expect(refusal(`sheet.getRange(${range}).addDeveloperMetadata('k', 'v');`)).toBe(arbitrary);
    },
  );

  test('file, sheet, whole row and whole column carry it', () => {
    const body = `${found}
      book.addDeveloperMetadata('file', '1'); sheet.addDeveloperMetadata('sheet', '2');
      sheet.getRange('3:3').addDeveloperMetadata('row', '3');
      sheet.getRange('G:G').addDeveloperMetadata('column');
      return [found(book.createDeveloperMetadataFinder()), found(sheet.createDeveloperMetadataFinder()),
        found(sheet.getRange('G:G').createDeveloperMetadataFinder())];`;
    const onSheet = [
      ['sheet', '2', 'SHEET'],
      ['row', '3', 'ROW'],
      ['column', null, 'COLUMN'],
    ];
    expect(result(body)).toEqual([
      [['file', '1', 'SPREADSHEET'], ...onSheet],
      onSheet,
      [['column', null, 'COLUMN']],
    ]);
  });

  test('a finder grows narrower with each condition', () => {
    const body = `${found} var v = SpreadsheetApp.DeveloperMetadataVisibility;
      sheet.addDeveloperMetadata('k', 'a', v.PROJECT); sheet.addDeveloperMetadata('k', 'b', v.DOCUMENT);
      sheet.addDeveloperMetadata('k', v.DOCUMENT); sheet.getRange('2:2').addDeveloperMetadata('k', 'b');
      var all = book.createDeveloperMetadataFinder().withKey('k');
      return [all.find().length, all.withValue('b').find().length, all.withVisibility(v.PROJECT).find().length,
        all.withValue('b').withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.ROW).find().length,
        book.createDeveloperMetadataFinder().withKey('other').find().length];`;
    expect(result(body)).toEqual([4, 2, 1, 1, 0]);
  });

  const where = `function where() { return sheet.createDeveloperMetadataFinder().find().map(function (m) {
    var l = m.getLocation(); return (l.getRow() || l.getColumn()).getA1Notation(); }); }`;
  const mark = `${where} sheet.getRange('3:3').addDeveloperMetadata('r');
    sheet.getRange('C:C').addDeveloperMetadata('c');`;

  test.each([
    ['sheet.insertRowsBefore(2, 2)', ['A5:H5', 'C1:C22']],
    ['sheet.insertRowsAfter(3, 1)', ['A3:H3', 'C1:C21']],
    ['sheet.insertColumnBefore(1)', ['A3:I3', 'D1:D20']],
    ['sheet.deleteRow(1)', ['A2:H2', 'C1:C19']],
    ['sheet.deleteRow(3)', ['C1:C19']],
    ['sheet.deleteColumns(2, 2)', ['A3:F3']],
  ])('it moves with its line: %s', (change, places) => {
    expect(result(`${mark} ${change}; return where();`)).toEqual(places);
  });

  test('it moves with its row when rows are sorted', () => {
    const store = storeOf([['c'], ['b'], ['a']]);
    const body = `${mark} sheet.getRange('A1:A3').sort(1); return where()[0];`;
    expect(result(body, { store })).toBe('A1:H1');
  });

  test('it can be changed, and taken away', () => {
    const body = `${found} sheet.addDeveloperMetadata('k', 'unfinished'); sheet.addDeveloperMetadata('gone');
      sheet.getDeveloperMetadata()[0].setValue('complete'); sheet.getDeveloperMetadata()[1].remove();
      return found(book.createDeveloperMetadataFinder());`;
    expect(result(body)).toEqual([['k', 'complete', 'SHEET']]);
  });
});
