import { describe, expect, test } from 'vitest';
import type { Role } from '../../../../src/hosts/preview/stand-in/stand-in.js';
import { refusal, result, storeOf } from './script.js';

function protectedStore(warningOnly = false) {
  const store = storeOf([['as it was']]);
  const [sheet] = store.sheets;
  if (sheet) sheet.protection = { description: '', warningOnly };
  return store;
}

describe('a tab that the owner has protected', () => {
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
