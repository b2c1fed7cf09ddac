import { describe, expect, test } from 'vitest';
import type { Role } from '../../../../src/hosts/preview/stand-in/stand-in.js';
import { refusal, result, storeOf } from './script.js';

function protectedStore(warningOnly = false) {
  const store = storeOf([['as it was']]);
  const [sheet] = store.sheets;
  if (sheet) sheet.protection = { description: '', warningOnly };
  return store;
}

describe('behaviour 10: a tab that the owner has protected', () => {
  test.each([
    "sheet.getRange('A1').setValue('x')",
    "sheet.getRange('A1').setNote('x')",
    "sheet.setName('x')",
    'sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].remove()',
    "book.insertSheet('y'); book.deleteSheet(sheet)",
  ])('is kept from an editor: %s', (call) => {
    const store = protectedStore();
    expect(refusal(`${call};`, { store, role: 'editor' })).toContain('protected cell or object');
    expect(store.sheets.find(({ name }) => name === 'Budget')?.cells.get('1,1')?.value).toBe(
      'as it was',
    );
  });

  test('can be read and shown by an editor', () => {
    const body = "sheet.getRange('B2').activate(); return sheet.getRange('A1').getValue();";
    expect(result(body, { store: protectedStore(), role: 'editor' })).toBe('as it was');
  });

  test('is open to its owner, and to editors where the protection only warns', () => {
    const body = "sheet.getRange('A1').setValue('x'); return sheet.getRange('A1').getValue();";
    expect(result(body, { store: protectedStore() })).toBe('x');
    expect(result(body, { store: protectedStore(true), role: 'editor' })).toBe('x');
  });
});

test.each<[Role, boolean, boolean]>([
  ['owner', true, true],
  ['editor', true, false],
  ['commenter', false, false],
  ['viewer', false, false],
])('%s may edit an open tab: %s, a protected one: %s', (role, open, guarded) => {
  const body = "return sheet.getRange('A1').canEdit();";
  expect(result(body, { role })).toBe(open);
  expect(result(body, { role, store: protectedStore() })).toBe(guarded);
});

describe('behaviour 10: cells that the owner has protected', () => {
  function store() {
    const made = storeOf([['as it was', 'open']]);
    const area = { top: 1, left: 1, bottom: 2, right: 1 };
    const [sheet] = made.sheets;
    if (sheet) sheet.protectedRanges = [{ area, description: '', warningOnly: false }];
    return made;
  }
  const protectedCell =
    'Exception: You are trying to edit a protected cell or object. ' +
    'Please contact the spreadsheet owner to remove protection if you need to edit.';

  test.each([
    "sheet.getRange('A1').setValue('x')",
    "sheet.getRange('A2:C2').setBackground('red')",
    'sheet.clear()',
    'sheet.deleteRow(1)',
    "book.insertSheet('y'); book.deleteSheet(sheet)",
  ])('are kept from an editor: %s', (call) => {
    const kept = store();
    expect(refusal(`${call};`, { store: kept, role: 'editor' })).toBe(protectedCell);
    expect(kept.sheets.find(({ id }) => id === 0)?.cells.get('1,1')?.value).toBe('as it was');
  });

  test('leave the others open, and say so when asked', () => {
    const body = `sheet.getRange('B1').setValue('x'); sheet.setName('y');
      return ['A1', 'B1', 'A2:B3'].map(function (a) { return sheet.getRange(a).canEdit(); })
        .concat(sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].canEdit());`;
    expect(result(body, { store: store(), role: 'editor' })).toEqual([false, true, false, false]);
    expect(result(body, { store: store() })).toEqual([true, true, true, true]);
  });
});

describe('behaviour 10: people who may only look', () => {
  const noAccess = 'Exception: You do not have permission to access the requested document.';

  test.each([
    "sheet.getRange('A1').setValue('x')",
    "sheet.setName('x')",
    "book.insertSheet('x')",
    "sheet.addDeveloperMetadata('x')",
    'book.deleteSheet(sheet)',
  ])('may not: %s', (call) => {
    expect(refusal(`${call};`, { role: 'viewer' })).toBe(noAccess);
    expect(refusal(`${call};`, { role: 'commenter' })).toBe(noAccess);
  });

  test('may read, and go where they like', () => {
    const body = `book.setActiveSheet(sheet); sheet.getRange('B2').activate();
      return sheet.getRange('A1').getValue();`;
    expect(result(body, { role: 'viewer', store: storeOf([['Rent']]) })).toBe('Rent');
  });
});
