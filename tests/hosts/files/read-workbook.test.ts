import { describe, expect, test } from 'vitest';
import type { Sheet, Workbook } from '../../../src/core/workbook/workbook.js';
import { readWorkbook } from '../../../src/hosts/files/read-workbook.js';
import { madeFolder, writeFile, writeRows, writeXlsx } from './made-files.js';

const folder = madeFolder();

function sheetNamed(book: Workbook, name: string): Sheet {
  const sheet = book.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

const book = readWorkbook(
  await writeXlsx(folder, 'budget.xlsx', (made) => {
    const sheet = made.addWorksheet('Budget');
    sheet.addRow(['Item', 'Quantity', 'Unit cost', 'Amount', 'Date']);
    sheet.addRow([
      'Salary',
      2,
      3,
      { formula: 'B2*C2', result: 6 },
      new Date(Date.UTC(2026, 0, 31)),
    ]);
    sheet.addRow(['Rent', 0, '  ', { sharedFormula: 'D2', result: 0 }, { error: '#REF!' }]);
    sheet.addRow([{ richText: [{ text: 'Fuel ' }, { text: 'and oil' }] }, true, 0.5, '', 44.5]);
    sheet.addRow(['Together']);
    sheet.getCell('C2').numFmt = '#,##0.00 "€"';
    sheet.getCell('E2').numFmt = 'dd/mm/yyyy';
    sheet.getCell('E4').numFmt = '[h]:mm';
    sheet.getCell('A2').note = 'Two posts';
    sheet.mergeCells('A5:C5');
    sheet.getRow(3).hidden = true;
    sheet.getColumn(2).hidden = true;
    sheet.getColumn(9).hidden = true;
    made.addWorksheet('Aside', { state: 'hidden' }).addRow([1]);
    made.addWorksheet('Deep', { state: 'veryHidden' }).addRow([1]);
    made.addWorksheet('__proto__').addRow(['still a sheet']);
    made.addWorksheet('Blank');
  }),
);
const budget = sheetNamed(book, 'Budget');

describe('an .xlsx file', () => {
  test('keeps blank, zero and text apart', () => {
    expect(budget.values.slice(0, 3)).toEqual([
      ['Item', 'Quantity', 'Unit cost', 'Amount', 'Date'],
      ['Salary', 2, 3, 6, { serial: 46053 }],
      ['Rent', 0, undefined, 0, '#REF!'],
    ]);
  });
  test('reads rich text as text, and hours worked as a number', () => {
    expect(budget.values[3]).toEqual(['Fuel and oil', true, 0.5, undefined, 44.5]);
  });
  test('has formulas with their equals sign, shared ones moved along', () => {
    expect(budget.formulas?.[1]?.[3]).toBe('=B2*C2');
    expect(budget.formulas?.[2]?.[3]).toBe('=B3*C3');
  });
  test('has formats, notes and merges', () => {
    expect(budget.formats?.[1]?.[2]).toBe('#,##0.00 "€"');
    expect(budget.formats?.[0]?.[0]).toBeUndefined();
    expect(budget.notes?.[1]?.[0]).toBe('Two posts');
    expect(budget.merges).toEqual([{ top: 5, left: 1, bottom: 5, right: 3 }]);
  });
  test('tells hidden rows and columns among the data', () => {
    expect(budget.hiddenRows).toEqual([3]);
    expect(budget.hiddenColumns).toEqual([2]);
  });
  test('tells hidden sheets, those too that only a macro can show', () => {
    expect(book.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Budget', false],
      ['Aside', true],
      ['Deep', true],
      ['__proto__', false],
      ['Blank', false],
    ]);
    expect(sheetNamed(book, '__proto__').values).toEqual([['still a sheet']]);
  });
  test('counts days from 1904 where the file does', async () => {
    const path = await writeXlsx(folder, 'mac.xlsx', (made) => {
      made.properties.date1904 = true;
      const sheet = made.addWorksheet('Plan');
      sheet.addRow([new Date(Date.UTC(2026, 0, 31))]);
      sheet.getCell('A1').numFmt = 'yyyy-mm-dd';
    });
    expect(readWorkbook(path).sheets[0]?.values).toEqual([[{ serial: 46053 }]]);
  });
  test('a lone cell far down costs no grid', async () => {
    const path = await writeXlsx(folder, 'far.xlsx', (made) => {
      made.addWorksheet('Budget').getCell('C900000').value = 7;
    });
    const { values } = readWorkbook(path).sheets[0] ?? { values: [] };
    expect(values.length).toBe(900_000);
    expect(values.reduce((sum, row) => sum + row.length, 0)).toBe(3);
    expect(values[899_999]?.[2]).toBe(7);
  });
  test('is known by its content, not by its name', async () => {
    const path = await writeXlsx(folder, 'misnamed.xls', (made) => {
      made.addWorksheet('Budget').addRow(['Item']);
    });
    expect(readWorkbook(path).sheets[0]?.values).toEqual([['Item']]);
  });
});

describe('other formats', () => {
  test('.xls: values, hidden columns, sheets that are shown', () => {
    const path = writeRows(
      folder,
      'old.xls',
      [
        ['Item', 'Amount'],
        ['Rent', 900],
      ],
      (sheet) => {
        sheet['!cols'] = [{}, { hidden: true }];
      },
    );
    const [sheet] = readWorkbook(path).sheets;
    expect(sheet).toMatchObject({
      hidden: false,
      hiddenRows: [],
      hiddenColumns: [2],
      values: [
        ['Item', 'Amount'],
        ['Rent', 900],
      ],
    });
  });
  test('.ods: formulas in plain references, notes; hidden state is unknown, not shown', () => {
    const path = writeRows(
      folder,
      'open.ods',
      [
        ['Item', 'Amount'],
        ['Rent', 900],
      ],
      (sheet) => {
        sheet['B3'] = { t: 'n', v: 900, f: 'SUM(B2:B2)' };
        sheet['A2'] = { t: 's', v: 'Rent', c: [{ a: 'Amina', t: 'Paid monthly' }] };
        sheet['!ref'] = 'A1:B3';
        sheet['!rows'] = [{}, { hidden: true }];
      },
    );
    const [sheet] = readWorkbook(path).sheets;
    expect(sheet).toMatchObject({
      hidden: undefined,
      hiddenRows: undefined,
      hiddenColumns: undefined,
    });
    expect(sheet?.formulas?.[2]?.[1]).toBe('=SUM(B2:B2)');
    expect(sheet?.notes?.[1]?.[0]).toBe('Paid monthly');
  });
  test('.csv: all text as it stands; what the format has no room for is unknown', () => {
    const path = writeFile(folder, 'plain.csv', 'Item,Amount\nRent,"1.234,50"\n,\n');
    expect(readWorkbook(path)).toEqual({
      name: 'plain.csv',
      sheets: [
        {
          name: 'plain',
          hidden: undefined,
          values: [
            ['Item', 'Amount'],
            ['Rent', '1.234,50'],
          ],
          formulas: undefined,
          formats: undefined,
          notes: undefined,
          merges: [],
          hiddenRows: undefined,
          hiddenColumns: undefined,
        },
      ],
    });
  });
  test('a web page exported as .xls keeps its numbers as text', () => {
    const page = '<html><table><tr><td>Item</td><td>1.234,50</td></tr></table></html>';
    const [sheet] = readWorkbook(writeFile(folder, 'page.xls', page)).sheets;
    expect(sheet?.values).toEqual([['Item', '1.234,50']]);
    expect(sheet?.hidden).toBeUndefined();
  });
});
