import { describe, expect, test } from 'vitest';
import { isLumpWord, lumpSumOf } from '../../../src/core/partnership/breakdown.js';
import { budgetTable, line } from '../../support/partnership-of.js';
import { calc, sheetOf, workbookOf } from '../../support/sheet-of.js';

const around = {
  workbook: workbookOf(sheetOf('Budget', []), sheetOf("Partner's part", [])),
  tables: [budgetTable, { ...budgetTable, sheet: "Partner's part" }],
};

describe('a lump sum by name', () => {
  test.each([
    'lump sum',
    'Lumpsum',
    'LS',
    'L/S',
    'forfait',
    'ff',
    'suma global',
    'global',
    'verba',
  ])('%s', (unit) => expect(isLumpWord(unit)).toBe(true));

  test.each(['month', 'global health advisor', 'staff', 'kit', 'mois', 'persona'])(
    'not %s',
    (unit) => expect(isLumpWord(unit)).toBe(false),
  );
});

describe('a remark describes a sum', () => {
  const isDescribed = (...remarks: readonly string[]) =>
    lumpSumOf(line({ description: 'Workshop', amount: 900, remarks }), around)?.isDescribed;

  test.each([
    'Hall, meals and transport',
    '30 participants x 3 days x 10',
    '30 people at 30',
    'Rent of the hall for three days including tea for all',
    'salle; repas; transport',
    'قاعة، وجبات، نقل المشاركين',
  ])('%s', (remark) => expect(isDescribed(remark)).toBe(true));

  test.each(['TBC', 'lump sum', 'See terms', 'Miscellaneous', 'Estimate', '30 people at 40', ''])(
    'not “%s”',
    (remark) => expect(isDescribed(remark)).toBe(false),
  );

  test('a calculation in the description itself', () => {
    const written = line({ description: 'Meals (30 people x 3 days @ 10)', amount: 900 });
    expect(lumpSumOf(written, around)?.isDescribed).toBe(true);
  });
});

describe('an amount that is itemised elsewhere is broken down', () => {
  const isLump = (amountFormula: string) =>
    lumpSumOf(line({ row: 7, description: 'Part of B', amount: 900, amountFormula }), around) !==
    undefined;

  test.each(["='Partner''s part'!F20", '=SUM(F40:F50)', "=ROUND('Partner''s part'!$F$20,0)"])(
    '%s',
    (formula) => expect(isLump(formula)).toBe(false),
  );

  test('where only its unit cost does', () => {
    const rows = [[], [null, null, null, null, calc("='Partner''s part'!F20", 900)]];
    const linked = workbookOf(sheetOf('Budget', rows), sheetOf("Partner's part", []));
    const part = { row: 2, description: 'Part of B', unit: 'item', quantity: 1 };
    expect(
      lumpSumOf(line({ ...part, unitCost: 900, amount: 900 }), { workbook: linked, tables: [] }),
    ).toBeUndefined();
  });

  describe('in another table of its own sheet', () => {
    const detail = { ...budgetTable, area: { top: 50, left: 1, bottom: 60, right: 6 } };
    const isLumpBeside = (amountFormula: string) =>
      lumpSumOf(line({ row: 7, description: 'Dinner', amount: 900, amountFormula }), {
        ...around,
        tables: [budgetTable, detail],
      }) !== undefined;

    test.each(['=F60', '=$F$60', '=+F60'])('%s', (formula) =>
      expect(isLumpBeside(formula)).toBe(false),
    );
    test.each(['=F20', '=F70', '=H60', '=F60*2', '=F60+1'])('but not %s', (formula) =>
      expect(isLumpBeside(formula)).toBe(true),
    );
  });

  test.each(['=900', '=300*3', '=SUM(C7:E7)', '=Elsewhere!F20', '=Budget!F2', '=SUM(F5:F9)'])(
    'but not %s',
    (formula) => expect(isLump(formula)).toBe(true),
  );
});

test.each([
  ['a month of pay is broken down', 'Project officer', true, false],
  ['a month under no post is not', 'Salaries', true, true],
  ['nor a month of other costs', 'Paper and ink', false, true],
])('%s', (_, heading, isStaff, isLump) => {
  const month = line({ description: '2.1 May', amount: 500, section: [heading], isStaff });
  expect(lumpSumOf(month, around) !== undefined).toBe(isLump);
});

describe('a line that points to an itemised tab is broken down', () => {
  const isLump = (description: string, ...remarks: readonly string[]) =>
    lumpSumOf(line({ description, amount: 900, remarks }), around) !== undefined;

  test.each(["Sub-grant, see tab Partner's part", "Subvention (voir onglet Partner's part)"])(
    '%s',
    (description) => expect(isLump(description)).toBe(false),
  );

  test('where a remark says so', () => {
    expect(isLump('Sub-grant', "Annex: Partner's part")).toBe(false);
  });

  test.each(["Partner's part", 'Sub-grant, see tab Other', 'Sub-grant, see tab Budget'])(
    'but not %s',
    (description) => expect(isLump(description)).toBe(true),
  );
});
