import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeExamples } from '../../../examples/write-examples.js';
import { openBooks, type OpenBooks } from '../../../src/hosts/preview/open-books.js';
import type { Role } from '../../../src/hosts/preview/stand-in/stand-in.js';

/** An add-on that says who it is run for, and writes into the first tab. */
const code = `
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem(Session.getActiveUserLocale(), 'write').addToUi();
}
function write() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('L1').setValue('written'); }
function answer() { return 42; }
/** @customfunction */
function TWICE(number) { return number * 2; }`;

let example: string;
let books: OpenBooks;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'even-terms-'));
  await writeExamples(folder);
  example = join(folder, 'joint-project.xlsx');
  books = openBooks({ code, html: {} }, example, example, 'fr-CA');
});

const csv = Buffer.from('Item,Amount\nRent,100\n');

describe('opening files', () => {
  test('begins with the first, in the language of the person', () => {
    const { fileName, person, direction, menu, words, others } = books.opening();
    expect(fileName).toBe('joint-project.xlsx');
    expect([person.locale, person.role, direction]).toEqual(['fr', 'owner', 'ltr']);
    expect(menu).toMatchObject([{ label: 'fr-CA' }]);
    expect(words['file']).toBe('Fichier');
    expect(others).toEqual([]);
  });

  test.each([
    ['broken.xlsx', Buffer.from('PK\u0003\u0004 torn'), 'broken.xlsx'],
    ['picture.png', Buffer.from('\u0089PNG'), 'picture.png'],
    ['nothing.csv', Buffer.from(''), 'nothing.csv'],
  ])('%s is answered in a sentence, and nothing changes', (name, bytes, said) => {
    const outcome = books.openBytes(bytes, name);
    expect(outcome).toEqual({ ok: false, message: expect.stringContaining(said) as string });
    expect(books.opening().fileName).toBe('joint-project.xlsx');
  });

  test('puts a good one in front, and keeps what was open with what was written there', () => {
    books.current.choose('write');
    expect(books.openBytes(csv, 'budget.csv')).toEqual({ ok: true });
    const { fileName, others, book } = books.opening();
    expect([fileName, others]).toEqual(['budget.csv', [{ number: 0, name: 'joint-project.xlsx' }]]);
    expect(book.workbook.sheets['sheet-0']?.cellData?.[1]?.[0]?.v).toBe('Rent');
    expect(book.workbook.sheets['sheet-0']?.cellData?.[1]?.[1]).toMatchObject({ v: 100, t: 2 });
    books.goBackTo(0);
    expect(books.current.store.sheets[0]?.cells.get('1,12')?.value).toBe('written');
  });
});

describe('being somebody else', () => {
  const become = (role: Role, severalAccounts = false, locale = 'ar') =>
    books.become({ locale, role, severalAccounts });

  test('turns the page and the menu to their language', () => {
    become('owner');
    expect(books.opening()).toMatchObject({ direction: 'rtl', menu: [{ label: 'ar' }] });
  });

  test.each<[Role, number, boolean]>([
    ['owner', 1, true],
    ['editor', 1, true],
    ['commenter', 0, false],
    ['viewer', 0, false],
  ])('a person who is %s has %d menu entries; the add-on runs: %s', (role, entries, runs) => {
    become(role);
    expect(books.opening().menu).toHaveLength(entries);
    expect(books.current.choose('write').ok).toBe(runs);
    expect(books.current.customFunction('TWICE', [21])).toEqual({ ok: true, value: 42 });
  });

  test('with several accounts the menu works, and the panel meets what it meets at Google', () => {
    become('owner', true);
    expect(books.current.choose('write').ok).toBe(true);
    expect(books.current.call('answer', [])).toMatchObject({
      ok: false,
      message: expect.stringContaining('PERMISSION_DENIED') as string,
    });
    become('owner');
    expect(books.current.call('answer', [])).toMatchObject({ ok: true, value: 42 });
  });

  test('only the owner protects a tab, and editors cannot change it then', () => {
    const typed = { row: 1, column: 12, value: 'typed', formula: null, format: null };
    const edit = () => books.current.edit([{ sheetId: 0, cells: [typed], whole: false }]);
    become('editor');
    expect(books.current.toggleProtection(0).sheets[0]?.isProtected).toBe(false);
    become('owner');
    books.current.toggleProtection(0);
    become('editor');
    expect(books.opening().book.sheets[0]).toMatchObject({ isProtected: true, mayEdit: false });
    edit();
    expect(books.current.choose('write').ok).toBe(false);
    expect(books.current.store.sheets[0]?.cells.get('1,12')?.value).toBe('written');
    become('owner');
    edit();
    expect(books.current.store.sheets[0]?.cells.get('1,12')?.value).toBe('typed');
  });
});
