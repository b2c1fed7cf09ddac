import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { a1Area, inSheet } from '../../../src/core/workbook/address.js';
import { readFormula, sheetsDrawnOn } from '../../../src/core/workbook/formula.js';

const references = (formula: string) =>
  readFormula(formula).references.map(({ sheet, area }) =>
    sheet === undefined ? a1Area(area) : inSheet(sheet, a1Area(area)),
  );

describe('the sheets that a formula draws on', () => {
  test.each([
    ["='Cedar Trust'!F9", ['Cedar Trust']],
    ["=SUM(Lines!A1:A9)+'It''s ours'!B2", ['Lines', "It's ours"]],
    ['=Lines!B2+A1', ['Lines']],
    ['=SUM(A1:A9)', []],
    ['="Lines!A1"', []],
    ['=Lines!Total', []],
    ["='never closed!A1", []],
    [`=${"'".repeat(40_000)}`, []],
    [`=${'a'.repeat(40_000)}`, []],
  ])('%#: %s', (formula, sheets) => {
    expect(sheetsDrawnOn(formula)).toEqual(sheets);
  });
});

describe('what a formula does', () => {
  test.each([
    ['=SUM(J9:J30)', 'sum'],
    ['=sum(J9:J30;J40)', 'sum'],
    ['=J9+J12+J20', 'sum'],
    ['=SUM(A1:A5)+B3', 'sum'],
    ['=SUBTOTAL(9,F2:F9)', 'sum'],
    ['=AGGREGATE(9,5,F2:F9)', 'sum'],
    ['=ROUND(SUM(F2:F9),-2)', 'sum'],
    ['of:=SUM([.A1:.A5])', 'sum'],
    ['=C5*D5*E5', 'product'],
    ['=PRODUCT(C5:E5)', 'product'],
    ['=ROUND(C5*D5,2)', 'product'],
    ['=C5*D5*50%', 'product'],
    ['=J40*$C$2', 'product'],
    ['=J40*C5/100', 'product'],
    ['=J40*7%', 'rate'],
    ['=0.07*SUM(J9:J30)', 'rate'],
    ['=(J9+J20)*7/100', 'rate'],
    ['=ROUND(J40*7%,0)', 'rate'],
    ['=A1', 'other'],
    ['=+A1', 'other'],
    ['=A1-B1', 'other'],
    ['=B2*1.07', 'other'],
    ['=SUM(A1:A3)+500', 'other'],
    ['=IF(A1>0,B1*C1,0)', 'other'],
    ['=5', 'other'],
    ['="C5*D5"', 'other'],
    ['=SUM(Lines)', 'other'],
    ['', 'other'],
  ])('%s: %s', (formula, shape) => {
    expect(readFormula(formula).shape).toBe(shape);
  });
});

test.each([
  ['=J40*7%', 0.07],
  ['=7/100*J40', 0.07],
  ['=SUM(J9:J30)*15/100', 0.15],
  ['=0.125*J40', 0.125],
  ['=J40*0.07/2', undefined],
  ['=IF(J40>0,J40*0.07,0)', undefined],
  ['=Base*7%', undefined],
  ['=MAX(J9:J30)*7%', undefined],
  ['=SUM(J9:J30)*7%+Extra', undefined],
  ['=J40*7%/J41', undefined],
  ['=J40*J41*7%', undefined],
  ['=SUM(J9:J30)', undefined],
])('the rate of %s is %s', (formula, rate) => {
  expect(readFormula(formula).rate).toBe(rate);
});

describe('the cells that it names', () => {
  test.each([
    ['=SUM(A1,$B$3:C9)', ['A1', 'B3:C9']],
    ["='My ''x'' sheet'!A1+Sheet2!B2", ["'My ''x'' sheet'!A1", 'Sheet2!B2']],
    ['=SUM([$Other.B2:.B9];[.C1])', ['Other!B2:B9', 'C1']],
    ['=VLOOKUP(A1,Prices!A:C,2,FALSE)', ['A1', 'Prices!A1:C1048576']],
    ['=SUM(3:5)', ['A3:ZZZ5']],
    ['="see A1"&B2', ['B2']],
    ['=LOG10(5)', []],
    ['=SUM((A1:A2', ['A1:A2']],
  ])('%s', (formula, expected) => {
    expect(references(formula)).toEqual(expected);
  });
});

test.each([
  ['=IMPORTRANGE("key","Budget!A1:B2")', true],
  ['=[Book1.xlsx]Sheet1!A1*2', true],
  ["='[Book1.xlsx]My Sheet'!A1", true],
  ['=SUM(Table1[Amount])', false],
  ['=SUM([.A1:.A5])', false],
  ['="[file]Sheet!A1"', false],
])('%s draws on another file: %s', (formula, isExternal) => {
  expect(readFormula(formula).hasExternalSource).toBe(isExternal);
});

describe('odd formulas', () => {
  it('never throw', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'SUM(',
        ')',
        'A1',
        ':',
        '"',
        "'",
        '[',
        ']',
        '!',
        ',',
        '7%',
        '*',
        '$',
        '.',
        '1e',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        readFormula(`=${pieces.join('')}`);
      }),
      { numRuns: 500 },
    );
  });

  test.each(['(', '[', "'", '"', 'A1:', '[a]', '1.', '!', "''", 'SUM('])(
    '%s over and over is read to its end',
    (piece) => {
      const formula = `=${piece.repeat(Math.floor(49_000 / piece.length))}`;
      expect(readFormula(formula).shape).toBe('other');
    },
  );

  it('read a sum of thousands of cells', () => {
    const cells = Array.from({ length: 1500 }, (_, at) => `J${at + 1}`);
    const reading = readFormula(`=${cells.join('+')}`);
    expect([reading.shape, reading.references.length]).toEqual(['sum', 1500]);
  });

  it('are left unread beyond 8,192 characters', () => {
    expect(readFormula(`=${'A1+'.repeat(20_000)}A1`)).toMatchObject({
      shape: 'other',
      references: [],
    });
  });
});
