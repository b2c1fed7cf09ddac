import { describe, expect, test } from 'vitest';
import { refusal, result, storeOf } from './script.js';

const fourRows = () => storeOf([['a'], ['b'], ['c'], ['d']]);

describe('behaviour 22: hiding, freezing and sorting', () => {
  test('hidden and filtered rows are read like others', () => {
    const store = fourRows();
    store.sheets[0]?.hiddenRows.add(2);
    Object.assign(store.sheets[0] ?? {}, { filteredRows: new Set([3]) });
    const body = `return [sheet.getDataRange().getValues(),
      [1, 2, 3].map(function (r) { return [sheet.isRowHiddenByUser(r), sheet.isRowHiddenByFilter(r)]; }),
      sheet.getFilter() === null];`;
    expect(result(body, { store })).toEqual([
      [['a'], ['b'], ['c'], ['d']],
      [
        [false, false],
        [true, false],
        [false, true],
      ],
      false,
    ]);
  });

  test('hidden columns and sheets are told', () => {
    const body = `sheet.hideColumns(2, 2); var other = book.insertSheet('Other').hideSheet();
      return [1, 2, 3, 4].map(function (c) { return sheet.isColumnHiddenByUser(c); })
        .concat([sheet.isSheetHidden(), other.isSheetHidden(), sheet.getFilter()]);`;
    expect(result(body)).toEqual([false, true, true, false, false, true, null]);
  });

  test('frozen rows do not move ranges, and cannot be all rows', () => {
    const body = `sheet.setFrozenRows(2); return [sheet.getFrozenRows(), sheet.getDataRange().getA1Notation()];`;
    expect(result(body, { store: fourRows() })).toEqual([2, 'A1:A4']);
    expect(refusal('sheet.setFrozenRows(20);')).toBe(
      "Exception: You can't freeze all visible rows on the sheet.",
    );
  });

  test('asking about a row beyond the grid is refused', () => {
    expect(refusal('sheet.isRowHiddenByUser(21);')).toBe(
      'Exception: Those rows are out of bounds.',
    );
    expect(refusal('sheet.isColumnHiddenByUser(9);')).toBe(
      'Exception: Those columns are out of bounds.',
    );
  });

  test('sorting puts numbers before texts, blanks last, and takes several columns', () => {
    const store = storeOf([
      ['b', 1],
      [undefined, 2],
      ['a', 1],
      [3, 2],
    ]);
    const body = `sheet.getRange('A1:B4').sort([{ column: 2, ascending: false }, 1]);
      return sheet.getRange('A1:B4').getValues();`;
    expect(result(body, { store })).toEqual([
      [3, 2],
      ['', 2],
      ['a', 1],
      ['b', 1],
    ]);
  });

  test('blanks stay last when the order is turned round', () => {
    const store = storeOf([[undefined], [1], ['a'], [2]]);
    const body = `sheet.getRange('A1:A4').sort({ column: 1, ascending: false });
      return sheet.getRange('A1:A4').getValues().join();`;
    expect(result(body, { store })).toBe('a,2,1,');
  });

  test('activating a hidden sheet is a gap until a live account has told what happens', () => {
    const body = `var other = book.insertSheet('Other'); sheet.activate(); other.hideSheet(); other.activate();`;
    expect(refusal(body)).toContain('not emulated: activating a hidden sheet');
  });
});

describe('rows and columns that come and go', () => {
  test('cells, merges and hidden rows move with them', () => {
    const body = `sheet.getRange('A2:B3').merge(); sheet.hideRows(4);
      sheet.insertRowsBefore(3, 2); sheet.deleteRow(1);
      return [sheet.getRange('A1:A6').getValues().join(), sheet.getMaxRows(),
        sheet.getRange('A1:B9').getMergedRanges()[0].getA1Notation(), sheet.isRowHiddenByUser(5)];`;
    expect(result(body, { store: fourRows() })).toEqual(['b,,,,d,', 21, 'A1:B4', true]);
  });

  test('not all rows can go', () => {
    expect(refusal('sheet.deleteRows(1, 20);')).toBe(
      'Exception: Sorry, it is not possible to delete all non-frozen rows.',
    );
    expect(refusal('sheet.deleteColumns(5, 9);')).toBe(
      'Exception: Those columns are out of bounds.',
    );
  });

  test('moving cells that formulas may speak of is a gap, not a wrong formula', () => {
    const body = `sheet.getRange('B1').setFormula('=A4'); sheet.insertRowBefore(2);`;
    expect(refusal(body, { store: fourRows() })).toContain('not emulated: moving cells');
  });

  test('room below the data may come and go under formulas', () => {
    const body = `sheet.getRange('B1').setFormula('=A4'); sheet.insertRowsAfter(20, 5); sheet.deleteRows(10, 3);
      return sheet.getMaxRows();`;
    expect(result(body, { store: fourRows() })).toBe(22);
  });
});

describe('selection', () => {
  test('activating a range moves the person there, and the grid hears of it', () => {
    const store = fourRows();
    const body = `var other = book.insertSheet('Other'); sheet.activate(); other.getRange('B2:C3').activate();
      return [book.getActiveSheet().getName(), book.getActiveRange().getA1Notation()];`;
    expect(result(body, { store })).toEqual(['Other', 'B2:C3']);
    expect(store.selection).toEqual({ top: 2, left: 2, bottom: 3, right: 3 });
    expect(store.drain()).toContainEqual({ kind: 'selection' });
    expect(store.drain()).toEqual([]);
  });
});
