import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../src/hosts/files/read-workbook.js';
import { lacksResults } from '../../../src/hosts/files/uncomputed.js';
import { madeFolder, writeFile, writeXlsx } from './made-files.js';

const folder = madeFolder();

const withFormulas = (name: string, results: readonly (number | undefined)[]) =>
  writeXlsx(folder, name, (made) => {
    const sheet = made.addWorksheet('Budget');
    sheet.addRow(['Rent', 2, 3]);
    results.forEach((result, index) => {
      sheet.getCell(`E${index + 1}`).value =
        result === undefined ? { formula: 'B1*C1' } : { formula: 'B1*C1', result };
    });
  });

describe('formulas without a saved result', () => {
  test('none has one: blank, not zero, and said so', async () => {
    const book = readWorkbook(await withFormulas('script.xlsx', [undefined, undefined]));
    expect(book.sheets[0]?.values).toEqual([['Rent', 2, 3]]);
    expect(book.sheets[0]?.formulas?.[0]?.[4]).toBe('=B1*C1');
    expect(lacksResults(book)).toBe(true);
  });
  test('one has a result: a program has computed it', async () => {
    expect(lacksResults(readWorkbook(await withFormulas('some.xlsx', [undefined, 0])))).toBe(false);
  });
  test('no formulas, and formats that cannot tell', async () => {
    expect(lacksResults(readWorkbook(await withFormulas('plain.xlsx', [])))).toBe(false);
    expect(lacksResults(readWorkbook(writeFile(folder, 'a.csv', 'Rent,6')))).toBe(false);
  });
});
