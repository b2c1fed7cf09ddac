import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWorkbook, UnusableFile } from '../../../src/hosts/files/read-workbook.js';
import { oleWith } from '../../support/locked-ole.js';
import { zipOf } from '../../support/zip-of.js';
import { madeFolder, writeFile, writeRows } from './made-files.js';

const folder = madeFolder();

function troubleWith(path: string): string {
  try {
    readWorkbook(path);
  } catch (error) {
    if (error instanceof UnusableFile && error.file === path) return error.trouble;
    throw error;
  }
  return 'none';
}

describe('a file that cannot be used says why', () => {
  test('there is none', () => {
    expect(troubleWith(join(folder, 'nowhere.xlsx'))).toBe('not-found');
  });
  test('it is a folder', () => {
    const path = join(folder, 'folder.xlsx');
    mkdirSync(path);
    expect(troubleWith(path)).toBe('unreadable');
  });
  test.skipIf(process.getuid?.() === 0)('it may not be read', () => {
    const path = writeFile(folder, 'locked.csv', 'a,b');
    chmodSync(path, 0);
    expect(troubleWith(path)).toBe('unreadable');
  });
  test('it has no bytes', () => {
    expect(troubleWith(writeFile(folder, 'nothing.xlsx', ''))).toBe('empty');
  });
  test('it has no cells', () => {
    expect(troubleWith(writeRows(folder, 'blank.xlsx', []))).toBe('empty');
    expect(troubleWith(writeFile(folder, 'blank.csv', ' \n;;\n'))).toBe('empty');
  });
  test('a password protects it', () => {
    expect(troubleWith(writeFile(folder, 'locked.xlsx', oleWith('EncryptedPackage')))).toBe(
      'encrypted',
    );
  });
  test('it is a document of another program', () => {
    expect(troubleWith(writeFile(folder, 'letter.xls', oleWith('WordDocument')))).toBe(
      'not-a-spreadsheet',
    );
    const zip = zipOf([{ name: 'word/document.xml', content: '<w/>' }]);
    expect(troubleWith(writeFile(folder, 'letter.xlsx', zip))).toBe('not-a-spreadsheet');
  });
  test.each([
    ['a picture', 'photo.xlsx', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])],
    ['a picture called .csv', 'photo.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])],
    ['a PDF', 'print.xlsx', Buffer.from('%PDF-1.7\nobj')],
    ['a PDF called .csv', 'print.csv', Buffer.from('%PDF-1.7\nobj')],
    ['a web page without a table', 'page.xls', Buffer.from('<html><p>Sign in</p></html>')],
    ['plain text called .xlsx', 'notes.xlsx', Buffer.from('Some, notes')],
  ])('it is %s', (_what, name, bytes) => {
    expect(troubleWith(writeFile(folder, name, bytes))).toBe('not-a-spreadsheet');
  });
  test('it is cut off', () => {
    const whole = zipOf([{ name: 'xl/workbook.xml', content: '<workbook/>' }]);
    const path = writeFile(folder, 'cut.xlsx', whole.subarray(0, 60));
    expect(['unreadable', 'not-a-spreadsheet']).toContain(troubleWith(path));
  });
});
