import { isDate } from '../read-spreadsheet.js';
import { refusalOf } from './asking.js';
import type { Clause } from './contract.js';

const tooLong = 50_001;

/** Values, ranges, writing and notes. */
export const onCells: readonly Clause[] = [
  {
    behaviour: 1,
    says: 'values keep their kinds, and blanks are empty text',
    ask: (sheet) =>
      sheet
        .getRange('A1:D1')
        .setValues([['Rent', 500, true, '']])
        .getValues(),
    answer: [['Rent', 500, true, '']],
  },
  {
    behaviour: 2,
    says: 'an empty sheet has the data range A1 and no last row',
    ask: (sheet) => [
      sheet.getDataRange().getA1Notation(),
      sheet.getDataRange().getValues(),
      sheet.getLastRow(),
    ],
    answer: ['A1', [['']], 0],
  },
  {
    behaviour: 2,
    says: 'formats and notes alone do not extend it, a formula that gives nothing does',
    ask: (sheet) => {
      sheet.getRange('H20').setNote('n').setBackground('#ff0000');
      const before = sheet.getLastRow();
      return [before, sheet.getRange('C3').setNote('').getA1Notation()];
    },
    answer: [0, 'C3'],
  },
  ...outside([
    [1, 1, 0, 1, 'The number of rows in the range must be at least 1.'],
    [1, 1, 1, 0, 'The number of columns in the range must be at least 1.'],
    [0, 1, 1, 1, 'The starting row of the range is too small.'],
    [21, 1, 1, 1, 'The coordinates of the range are outside the dimensions of the sheet.'],
  ]),
  {
    behaviour: 4,
    says: 'setValues wants the shape of its range',
    ask: (sheet) => refusalOf(() => sheet.getRange('A1:B1').setValues([[1, 2, 3]])),
    answer:
      'The number of columns in the data does not match the number of columns in the range. ' +
      'The data has 3 but the range has 2.',
  },
  {
    behaviour: 5,
    says: 'the mark in front of text is swallowed, and the text stays text',
    ask: (sheet) => {
      const texts = ["'=1+1", "'007", "'1/2", "'TRUE", "''quoted"];
      const range = sheet.getRange('A1:E1').setValues([texts]);
      return [range.getValues(), range.getFormulas()];
    },
    answer: [[['=1+1', '007', '1/2', 'TRUE', "'quoted"]], [['', '', '', '', '']]],
  },
  {
    behaviour: 5,
    says: 'empty text clears a cell',
    ask: (sheet) => sheet.getRange('A1').setValue(5).setValue('').getValue() as unknown,
    answer: '',
  },
  {
    behaviour: 0,
    says: 'under the format @ text that begins with = is a formula all the same',
    ask: (sheet) => sheet.getRange('A1').setNumberFormat('@').setValue('=1+1').getFormula(),
    answer: '=1+1',
  },
  {
    behaviour: 0,
    says: 'formulas are read with semicolons in every language',
    ask: (sheet) => sheet.getRange('A1').setValue('=SUM(1;2)').getFormula() !== '',
    answer: true,
  },
  {
    behaviour: 6,
    says: 'a date cell is a Date at midnight where the spreadsheet is at home',
    ask: (sheet, spreadsheet) => {
      const value: unknown = sheet
        .getRange('A1')
        .setNumberFormat('yyyy-mm-dd')
        .setValue(46_000)
        .getValue();
      const zone = spreadsheet.getSpreadsheetTimeZone();
      return isDate(value) ? Utilities.formatDate(value, zone, 'yyyy-MM-dd HH:mm') : 'no date';
    },
    answer: '2025-12-09 00:00',
  },
  {
    behaviour: 7,
    says: 'merged cells hold the first value only',
    ask: (sheet) => {
      const range = sheet
        .getRange('A1:C1')
        .setValues([['a', 'b', 'c']])
        .merge();
      return [range.getValues(), sheet.getRange('B1').getMergedRanges().length];
    },
    answer: [[['a', '', '']], 1],
  },
  {
    behaviour: 13,
    says: 'a text that is too long is told when the sheet is asked next',
    ask: (sheet) => {
      const early = refusalOf(() => sheet.getRange('A1').setValue('x'.repeat(tooLong)));
      return [early, refusalOf(() => SpreadsheetApp.flush())];
    },
    answer: [
      'nothing',
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
  },
  {
    behaviour: 18,
    says: 'a colour that is none is taken without a word',
    ask: (sheet) => refusalOf(() => sheet.getRange('A1').setBackground('#12')),
    answer: 'nothing',
  },
];

function outside(
  cases: readonly (readonly [number, number, number, number, string])[],
): readonly Clause[] {
  return cases.map(([row, column, rows, columns, answer]) => ({
    behaviour: 3,
    says: `there is no range ${[row, column, rows, columns].join(', ')}`,
    ask: (sheet) => refusalOf(() => sheet.getRange(row, column, rows, columns)),
    answer,
  }));
}
