import { describe, expect, test } from 'vitest';
import { refusal, result, storeOf } from './script.js';

describe('behaviour 4: setValues wants the shape of its range', () => {
  test.each([
    ['[[1, 2, 3]]', 'columns', 3, 2],
    ['[[1]]', 'columns', 1, 2],
    ['[[1, 2], [3, 4]]', 'rows', 2, 1],
    ['[]', 'rows', 0, 1],
  ])('%s is refused with both sizes', (values, what, given, wanted) => {
    expect(refusal(`sheet.getRange('A1:B1').setValues(${values});`)).toBe(
      `Exception: The number of ${what} in the data does not match the number of ${what} in the range. ` +
        `The data has ${given} but the range has ${wanted}.`,
    );
  });

  test('ragged rows are refused', () => {
    expect(refusal(`sheet.getRange('A1:B2').setValues([[1, 2], [3]]);`)).toContain(
      'The data has 1 but the range has 2.',
    );
  });

  test.each([
    ['[1, 2]', 'number[]'],
    ['"a"', 'String'],
    ['null', 'null'],
    ['sheet', 'SpreadsheetApp.Sheet'],
  ])('%s is not a grid', (values, kind) => {
    expect(refusal(`sheet.getRange('A1').setValues(${values});`)).toBe(
      `Exception: The parameters (${kind}) don't match the method signature for SpreadsheetApp.Range.setValues.`,
    );
  });

  test('nothing is written where the shape is wrong', () => {
    const store = storeOf([['before']]);
    refusal(`sheet.getRange('A1:B1').setValues([['after']]);`, { store });
    expect(result(`return sheet.getRange('A1').getValue();`, { store })).toBe('before');
  });

  test('setFormulas, setNotes and setNumberFormats want it too', () => {
    for (const member of ['setFormulas', 'setNotes', 'setNumberFormats', 'setBackgrounds']) {
      expect(refusal(`sheet.getRange('A1:B1').${member}([['']]);`)).toContain(
        'has 1 but the range has 2',
      );
    }
  });
});

describe('behaviour 5: writing is typing', () => {
  test.each([
    ['"=SUM(A1:A3)"', 'Loading...', '=SUM(A1:A3)'],
    [`"'=SUM(A1:A3)"`, '=SUM(A1:A3)', ''],
    [`"''quoted"`, "'quoted", ''],
    ['"="', '=', ''],
    ['""', '', ''],
    ['null', '', ''],
    ['undefined', '', ''],
    ['5', 5, ''],
    ['false', false, ''],
    ['0/0', '#NUM!', ''],
  ])('%s reads back as %s', (written, value, formula) => {
    const body = `var cell = sheet.getRange('A1').setValue('before').setValue(${written});
      return [cell.getValue(), cell.getFormula()];`;
    expect(result(body)).toEqual([value, formula]);
  });

  test('one value fills the whole range', () => {
    expect(result(`return sheet.getRange('A1:B2').setValue(7).getValues();`)).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test('text stays text under the format @, but = still begins a formula', () => {
    const body = `var cells = sheet.getRange('A1:C1').setNumberFormat('@');
      cells.setValues([['007', '1/2/2026', '=A1']]);
      return [cells.getValues(), cells.getFormulas()];`;
    expect(result(body)).toEqual([[['007', '1/2/2026', 'Loading...']], [['', '', '=A1']]]);
  });

  test('a list or an object in one cell is a gap, not a guess', () => {
    expect(refusal(`sheet.getRange('A1').setValue([1]);`)).toContain('not emulated');
    expect(refusal(`sheet.getRange('A1').setValue({});`)).toContain('not emulated');
  });
});

describe('behaviour 13: a bad write is told late', () => {
  const tooLong = 'Your input contains more than the maximum of 50000 characters in a single cell.';
  const write = `sheet.getRange('A1').setValue(new Array(50002).join('x'));`;

  test('the writing call itself passes', () => {
    expect(refusal(`try { ${write} } catch (e) { throw new Error('told early'); }`)).toBe(
      `Exception: ${tooLong}`,
    );
  });

  test('the next call on the spreadsheet fails', () => {
    const body = `${write} try { sheet.getName(); } catch (e) { return e.message; }`;
    expect(result(body)).toBe(tooLong);
  });

  test('flush fails, and after it all is well', () => {
    const body = `var told; ${write} try { SpreadsheetApp.flush(); } catch (e) { told = e.message; }
      return [told, sheet.getRange('A1').getValue()];`;
    expect(result(body)).toEqual([tooLong, '']);
  });

  test('50,000 characters are allowed', () => {
    const body = `sheet.getRange('A1').setValue(new Array(50001).join('x')); SpreadsheetApp.flush();
      return sheet.getRange('A1').getValue().length;`;
    expect(result(body)).toBe(50_000);
  });

  test('so does a grid of more than ten million cells', () => {
    expect(refusal('sheet.insertRowsAfter(20, 2000000);')).toBe(
      'Exception: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  });
});
