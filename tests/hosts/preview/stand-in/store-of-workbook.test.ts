import { describe, expect, test } from 'vitest';
import type { Workbook } from '../../../../src/core/workbook/workbook.js';
import {
  storeOfWorkbook,
  workbookOfStore,
} from '../../../../src/hosts/preview/stand-in/store-of-workbook.js';
import { result } from './script.js';

const settings = { locale: 'en_GB', timeZone: 'Etc/UTC' };
const workbook: Workbook = {
  name: 'Joint project',
  sheets: [
    {
      name: 'Budget',
      hidden: false,
      values: [
        ['Line', 'Amount', 'Due'],
        ['Rent', 500, { serial: 46_053 }],
        [],
        [undefined, '#REF!'],
      ],
      formulas: [
        undefined,
        [undefined, '=5*100'],
        undefined,
        [undefined, '=B9', '=IF(A1="","","")'],
      ],
      formats: [undefined, [undefined, '#,##0.00', 'dd/mm/yyyy']],
      notes: [[undefined, 'in euro']],
      merges: [{ top: 3, left: 1, bottom: 3, right: 2 }],
      hiddenRows: [2],
      hiddenColumns: [3],
    },
    {
      name: 'Old',
      hidden: true,
      values: [],
      formulas: undefined,
      formats: undefined,
      notes: undefined,
      merges: [],
      hiddenRows: undefined,
      hiddenColumns: undefined,
    },
  ],
};

describe('a workbook as Google would keep it', () => {
  test('a script reads what the file holds', () => {
    const store = storeOfWorkbook(workbook, settings);
    const body = `var data = sheet.getDataRange();
      return [data.getDisplayValues(), data.getFormulas()[1], data.getNotes()[0], sheet.isRowHiddenByUser(2),
        sheet.isColumnHiddenByUser(3), book.getSheetByName('Old').isSheetHidden(), sheet.getMaxRows()];`;
    expect(result(body, { store })).toEqual([
      [
        ['Line', 'Amount', 'Due'],
        ['Rent', '500.00', '31/01/2026'],
        ['', '', ''],
        ['', '#REF!', ''],
      ],
      ['', '=5*100', ''],
      ['', 'in euro', ''],
      true,
      true,
      true,
      1000,
    ]);
  });

  test('it comes back as it went in', () => {
    const back = workbookOfStore(storeOfWorkbook(workbook, settings));
    const [budget, old] = back.sheets;
    expect(back.name).toBe('Joint project');
    expect(budget).toMatchObject({
      name: 'Budget',
      values: [
        ['Line', 'Amount', 'Due'],
        ['Rent', 500, { serial: 46_053 }],
        [],
        [undefined, '#REF!'],
      ],
      merges: [{ top: 3, left: 1, bottom: 3, right: 2 }],
      hiddenRows: [2],
      hiddenColumns: [3],
    });
    expect(budget?.formulas?.[3]).toEqual([undefined, '=B9', '=IF(A1="","","")']);
    expect(budget?.notes?.[0]).toEqual([undefined, 'in euro']);
    expect(old).toMatchObject({ name: 'Old', hidden: true, values: [] });
  });

  test('a date without a date format gets one, so that it stays a date', () => {
    const store = storeOfWorkbook(
      { name: 'x', sheets: [{ ...emptySheet(), values: [[{ serial: 46_053 }]] }] },
      settings,
    );
    expect(result(`return sheet.getRange('A1').getDisplayValue();`, { store })).toBe('2026-01-31');
  });

  test('a workbook without sheets still has one, as every spreadsheet has', () => {
    expect(storeOfWorkbook({ name: undefined, sheets: [] }, settings).sheets).toHaveLength(1);
  });

  test('the first shown sheet is open', () => {
    const hiddenFirst = {
      name: 'x',
      sheets: [{ ...emptySheet(), name: 'Old', hidden: true }, emptySheet()],
    };
    expect(storeOfWorkbook(hiddenFirst, settings).activeSheetId).toBe(1);
  });

  function emptySheet() {
    return {
      name: 'Budget',
      hidden: false,
      values: [],
      formulas: [],
      formats: [],
      notes: [],
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
    };
  }
});
