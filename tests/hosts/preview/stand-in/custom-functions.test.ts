import { describe, expect, test } from 'vitest';
import { standInWith } from './script.js';

const standIn = standInWith(`
  var runs = 0;
  /** Shows what it is given.
   * @param {A1:B2} value anything
   * @return {string} text
   * @customfunction */
  function SHOW(value) { return JSON.stringify(value) + ' of ' + arguments.length; }
  /** @customfunction */
  function KIND(value) { return Object.prototype.toString.call(value); }
  /** @customfunction */
  function ISO(value) { return value.toISOString(); }
  /** @customfunction */
  function REALM(rows) { return [rows instanceof Array, rows[0][0] instanceof Date]; }
  /** @customfunction */
  function GRID() { return [[1, null], [undefined, new Date(Date.UTC(2026, 0, 31))]]; }
  /** @customfunction */
  function COLUMN() { return ['a', 'b']; }
  /** @customfunction */
  function NOTHING() {}
  /** @customfunction */
  function BOOM() { throw new Error('The range has no amounts.'); }
  /** @customfunction */
  function WRITE() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); }
  /** @customfunction */
  function RUNS() { runs += 1; return runs; }
  /** @customfunction */
  function OBJECT() { return {}; }
  /** Not for cells. */
  function helper() {}
`);

describe('behaviour 21: custom functions', () => {
  test('they are known by their comment in the built script', () => {
    expect(standIn.customFunctionNames).toEqual([
      ...[
        'SHOW',
        'KIND',
        'ISO',
        'REALM',
        'GRID',
        'COLUMN',
        'NOTHING',
        'BOOM',
        'WRITE',
        'RUNS',
        'OBJECT',
      ],
    ]);
  });

  test('their names may be written in any case', () => {
    expect(standIn.customFunction('show', [1])).toBe('1 of 1');
  });

  test.each([
    ['one cell', [5], '5 of 1'],
    ['a blank cell', [''], '"" of 1'],
    ['a range of one cell', [[['a']]], '"a" of 1'],
    ['a row', [[[1, 2]]], '[[1,2]] of 1'],
    ['blanks in a range', [[['a', undefined, '']]], '[["a","",""]] of 1'],
    ['no argument', [], 'undefined of 0'],
    ['an argument left out', [undefined, 2], 'undefined of 2'],
  ])('%s arrives as Google hands it in', (_name, args, shown) => {
    expect(standIn.customFunction('SHOW', args)).toBe(shown);
  });

  test('dates arrive as dates, in lists and realm of the script', () => {
    const date = { isDate: true, serial: 46_053 };
    expect(standIn.customFunction('KIND', [date])).toBe('[object Date]');
    expect(standIn.customFunction('ISO', [date])).toBe('2026-01-31T00:00:00.000Z');
    expect(standIn.customFunction('REALM', [[[date, date]]])).toEqual([[true], [true]]);
  });

  test('rows spill as rows, a flat list as a column, blanks as empty text', () => {
    expect(standIn.customFunction('GRID', [])).toEqual([
      [1, ''],
      ['', { isDate: true, serial: 46_053 }],
    ]);
    expect(standIn.customFunction('COLUMN', [])).toEqual([['a'], ['b']]);
    expect(standIn.customFunction('NOTHING', [])).toBe('');
  });

  test('what they throw is what the cell tells', () => {
    expect(() => standIn.customFunction('BOOM', [])).toThrow('Error: The range has no amounts.');
  });

  test('they write nothing', () => {
    expect(() => standIn.customFunction('WRITE', [])).toThrow(
      'Exception: You do not have permission to call setValue',
    );
  });

  test('each cell is a run of its own', () => {
    expect([standIn.customFunction('RUNS', []), standIn.customFunction('RUNS', [])]).toEqual([
      1, 1,
    ]);
  });

  test('an object in a cell is a gap, not a guess', () => {
    expect(() => standIn.customFunction('OBJECT', [])).toThrow('not emulated');
  });
});
