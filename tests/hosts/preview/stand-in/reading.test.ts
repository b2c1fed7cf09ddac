import { describe, expect, test } from 'vitest';
import { result, storeOf } from './script.js';

describe('behaviour 1: values are numbers, booleans, dates or text, and blanks are empty text', () => {
  test('each kind comes as itself', () => {
    const store = storeOf([['Rent', 500, true, undefined]]);
    expect(result('return sheet.getRange("A1:D1").getValues();', { store })).toEqual([
      ['Rent', 500, true, ''],
    ]);
  });

  test('display values are what a person sees', () => {
    const store = storeOf([[0.125, 1234.5, true, undefined]]);
    const body = `sheet.getRange('A1').setNumberFormat('0.0%');
      sheet.getRange('B1').setNumberFormat('#,##0.00 "€"');
      return sheet.getRange('A1:D1').getDisplayValues();`;
    expect(result(body, { store })).toEqual([['12.5%', '1,234.50 €', 'TRUE', '']]);
  });

  test('display values speak the spreadsheet’s language', () => {
    const store = storeOf([[1234.5, true]], { locale: 'de_DE' });
    const body = `sheet.getRange('A1').setNumberFormat('#,##0.00');
      return sheet.getRange('A1:B1').getDisplayValues();`;
    expect(result(body, { store })).toEqual([['1.234,50', 'WAHR']]);
  });

  test('changing what was read writes nothing, and the next read is a fresh copy', () => {
    const store = storeOf([['Rent', 500]]);
    const body = `var rows = sheet.getRange('A1:B1').getValues(); rows[0][1] = 0;
      return sheet.getRange('A1:B1').getValues();`;
    expect(result(body, { store })).toEqual([['Rent', 500]]);
  });
});

describe('behaviour 2: the data range ends where data ends', () => {
  test('an empty sheet has the data range A1, one blank, and no last row', () => {
    const body = `var data = sheet.getDataRange();
      return [data.getA1Notation(), data.getValues(), sheet.getLastRow(), sheet.getLastColumn()];`;
    expect(result(body)).toEqual(['A1', [['']], 0, 0]);
  });

  test('formats, notes and colours alone do not extend it', () => {
    const body = `sheet.getRange('B9').setNote('see annex').setBackground('#ff0000').setNumberFormat('0.00');
      return sheet.getDataRange().getA1Notation();`;
    expect(result(body, { store: storeOf([['Rent', 500]]) })).toBe('A1:B1');
  });

  test('a formula that gives empty text does extend it', () => {
    const store = storeOf([['Rent']]);
    store.sheets[0]?.cells.set('4,3', { value: '', formula: '=IF(A1="","","")' });
    expect(result('return sheet.getDataRange().getA1Notation();', { store })).toBe('A1:C4');
  });
});

describe('behaviour 7: a merged range holds its value in the first cell only', () => {
  const store = () => storeOf([['Staff', 'Rent', 'Fuel']]);

  test('merging empties the other cells', () => {
    const body = `sheet.getRange('A1:C1').merge(); return sheet.getRange('A1:C1').getValues();`;
    expect(result(body, { store: store() })).toEqual([['Staff', '', '']]);
  });

  test('merged ranges are told for every range that touches them', () => {
    const body = `sheet.getRange('A1:C1').merge(); sheet.getRange('A3:A4').merge();
      return [sheet.getRange('B1').getMergedRanges(), sheet.getRange('A1:A9').getMergedRanges()]
        .map(function (ranges) { return ranges.map(function (r) { return r.getA1Notation(); }); });`;
    expect(result(body, { store: store() })).toEqual([['A1:C1'], ['A1:C1', 'A3:A4']]);
  });

  test('writing over a merge writes its hidden cells', () => {
    const body = `sheet.getRange('A1:C1').merge().setValues([['a', 'b', 'c']]).breakApart();
      return sheet.getRange('A1:C1').getValues();`;
    expect(result(body, { store: store() })).toEqual([['a', 'b', 'c']]);
  });
});

describe('behaviour 8: error cells read as their text', () => {
  test.each(['#REF!', '#N/A', '#DIV/0!', '#ERROR!'])('%s', (text) => {
    const store = storeOf();
    store.sheets[0]?.cells.set('1,1', { value: text, error: true, formula: '=B1' });
    const body = `var cell = sheet.getRange('A1'); return [cell.getValue(), cell.getDisplayValue()];`;
    expect(result(body, { store })).toEqual([text, text]);
  });

  test('a formula that nobody has computed yet reads as Loading...', () => {
    const body = `return sheet.getRange('A1').setFormula('SUM(B1:B3)').getValue();`;
    expect(result(body)).toBe('Loading...');
  });
});
