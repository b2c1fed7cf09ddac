import exceljs from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readWorkbookBytes } from '../../../src/hosts/files/read-workbook.js';
import type { StoredSheet } from '../../../src/hosts/preview/stand-in/cell-store.js';
import { newSheet, newStore } from '../../../src/hosts/preview/stand-in/new-store.js';
import { xlsxOfStore } from '../../../src/hosts/preview/xlsx-of-store.js';

const budget: StoredSheet = {
  ...newSheet(0, "Partners' budget"),
  cells: new Map([
    ['1,1', { value: 'Item', style: { fontWeight: 'bold', background: '#eef3f1' } }],
    ['2,1', { value: 'Rent', note: 'Shared office' }],
    ['2,2', { value: 1200.5, format: '#,##0.00' }],
    ['2,3', { value: 46_000, format: 'yyyy-mm-dd' }],
    ['3,2', { value: 2401, formula: '=B2*2' }],
    ['4,2', { value: 0.4, formula: '=EVENTERMS_DISCLOSURE(A1:B3)' }],
    ['5,1', { value: undefined, formula: '=HYPERLINK("#gid=7&range=B5";"Timeline!B5")' }],
    [
      '6,1',
      {
        value: undefined,
        choice: { words: ['lead', 'RLO'], showsArrow: true, takesOthers: true, help: undefined },
      },
    ],
  ]),
  frozenRows: 1,
  columnWidths: new Map([[1, 210]]),
  merges: [{ top: 8, left: 1, bottom: 8, right: 3 }],
};
const timeline: StoredSheet = { ...newSheet(7, 'Timeline'), rightToLeft: true };
const hidden: StoredSheet = { ...newSheet(8, 'Hidden'), hidden: true };
const store = newStore({
  name: 'x.xlsx',
  locale: 'en_GB',
  timeZone: 'Etc/UTC',
  sheets: [budget, timeline, hidden],
});

describe('a saved file', () => {
  let bytes: Buffer;
  const book = new exceljs.Workbook();
  const cell = (address: string) => book.worksheets[0]?.getCell(address);
  beforeAll(async () => {
    bytes = Buffer.from((await xlsxOfStore(store)).bytes);
    // The library's types know an older Buffer than Node's.
    await book.xlsx.load(bytes as unknown as Parameters<typeof book.xlsx.load>[0]);
  });

  test('reads back as it was', () => {
    const [sheet] = readWorkbookBytes(bytes, 'x.xlsx').sheets;
    expect(sheet?.name).toBe("Partners' budget");
    expect(sheet?.values.slice(0, 4)).toEqual([
      ['Item'],
      ['Rent', 1200.5, { serial: 46_000 }],
      [undefined, 2401],
      [undefined, 0.4],
    ]);
    expect(sheet?.formulas?.[2]?.[1]).toBe('=B2*2');
    expect(sheet?.notes?.[1]?.[0]).toBe('Shared office');
  });
  test('keeps looks, formats and drop-downs', () => {
    expect(cell('A1')?.font.bold).toBe(true);
    expect(cell('A1')?.fill).toMatchObject({ fgColor: { argb: 'FFEEF3F1' } });
    expect(cell('B2')?.numFmt).toBe('#,##0.00');
    expect(cell('A6')?.dataValidation).toMatchObject({ formulae: ['"lead,RLO"'] });
  });
  test('keeps the shape of each tab', () => {
    expect(book.worksheets[0]?.views).toMatchObject([{ state: 'frozen', ySplit: 1 }]);
    expect(book.worksheets[0]?.getColumn(1).width).toBe(30);
    expect(cell('C8')?.isMerged).toBe(true);
    expect(book.worksheets[1]?.views).toMatchObject([{ rightToLeft: true }]);
    expect(book.worksheets.map(({ state }) => state)).toEqual(['visible', 'visible', 'hidden']);
  });
  test('keeps the value of a function that only Google has, and links that lead to cells', () => {
    expect(cell('B4')?.value).toBe(0.4);
    expect(cell('A5')?.value).toMatchObject({ text: 'Timeline!B5' });
    expect(cell('A5')?.hyperlink).toContain("'Timeline'!B5");
  });
});

describe('what a file cannot hold is said', () => {
  test('of functions', async () => {
    expect((await xlsxOfStore(store)).lost).toEqual(['functions']);
  });
  test('of charts', async () => {
    const sheet: StoredSheet = {
      ...newSheet(0, 'Report'),
      charts: [
        {
          id: 1,
          type: 'BAR',
          ranges: [],
          options: {},
          headers: 0,
          transposed: false,
          merge: '',
          hidden: '',
          position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
        },
      ],
    };
    const { lost } = await xlsxOfStore({ ...store, sheets: [sheet] });
    expect(lost).toEqual(['charts']);
  });
  test('and nothing where nothing is lost', async () => {
    expect((await xlsxOfStore({ ...store, sheets: [timeline] })).lost).toEqual([]);
  });
});

test('tabs are called as the file can call them, and formulas follow', async () => {
  const names = [
    'Costs: 2026/27',
    'Costs  2026 27',
    'A name that is much too long for a file',
    "'x'",
  ];
  const sheets = names.map((name, at) => newSheet(at, name));
  const formula = "='Costs: 2026/27'!A1+'A name that is much too long for a file'!A1";
  const summing = { ...newSheet(9, 'Sum'), cells: new Map([['1,1', { value: 3, formula }]]) };
  const { bytes } = await xlsxOfStore({ ...store, sheets: [...sheets, summing] });
  const saved = readWorkbookBytes(Buffer.from(bytes), 'x.xlsx');
  expect(saved.sheets.map(({ name }) => name)).toEqual([
    'Costs  2026 27',
    'Costs  2026 27 2',
    'A name that is much too long fo',
    '’x’',
    'Sum',
  ]);
  expect(saved.sheets[4]?.formulas?.[0]?.[0]).toBe(
    "='Costs  2026 27'!A1+'A name that is much too long fo'!A1",
  );
});

test('a text longer than a cell of the file is cut, and ends in dots', async () => {
  const sheet = {
    ...newSheet(0, 'Long'),
    cells: new Map([['1,1', { value: 'a'.repeat(50_000) }]]),
  };
  const { bytes } = await xlsxOfStore({ ...store, sheets: [sheet] });
  const [value] = readWorkbookBytes(Buffer.from(bytes), 'x.xlsx').sheets[0]?.values[0] ?? [];
  expect(value).toBe(`${'a'.repeat(32_766)}…`);
});
