import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import * as XLSX from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { readWorkbook, UnusableFile } from '../../../src/hosts/files/read-workbook.js';
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

/** A zip of one deflated file that states a size of its own choosing. */
function zipOf(name: string, content: Uint8Array, statedSize = content.length): Buffer {
  const packed = deflateRawSync(content, { level: 9 });
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(statedSize, 18);
  fields.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, Buffer.from(name), packed]);
  const directory = Buffer.concat([
    Buffer.from('PK\u0001\u0002'),
    Buffer.from([20, 0]),
    fields,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, directory, end]);
}

function oleWith(stream: string): Buffer {
  const { utils, write } = XLSX.CFB as {
    utils: {
      cfb_new: () => unknown;
      cfb_add: (ole: unknown, name: string, content: Buffer) => void;
    };
    write: (ole: unknown, options: object) => Buffer;
  };
  const ole = utils.cfb_new();
  utils.cfb_add(ole, stream, Buffer.alloc(5000, 7));
  return write(ole, { type: 'buffer' });
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
    const zip = zipOf('word/document.xml', Buffer.from('<w/>'));
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
    const whole = zipOf('xl/workbook.xml', Buffer.from('<workbook/>'));
    const path = writeFile(folder, 'cut.xlsx', whole.subarray(0, 60));
    expect(['unreadable', 'not-a-spreadsheet']).toContain(troubleWith(path));
  });
  test('it would unpack to more than it may', () => {
    const zip = zipOf('xl/workbook.xml', Buffer.alloc(210_000_000, 32));
    expect(zip.length).toBeLessThan(1_000_000);
    expect(troubleWith(writeFile(folder, 'bomb.xlsx', zip))).toBe('too-big');
  });
  test('it would unpack to more than it may and says otherwise', () => {
    const zip = zipOf('xl/workbook.xml', Buffer.alloc(210_000_000, 32), 1000);
    expect(troubleWith(writeFile(folder, 'liar.xlsx', zip))).toBe('too-big');
  });
});
