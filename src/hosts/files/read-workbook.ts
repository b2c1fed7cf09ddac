import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Sheet, Workbook } from '../../core/workbook/workbook.js';
import { hasTooManyFields, readDelimited } from './delimited.js';
import { fileKind } from './file-kind.js';
import { CannotParse, parseSheets } from './library.js';
import { limits, sprawls } from './limits.js';
import { UnusableFile } from './unusable-file.js';
import { troubleOfZip } from './zip-guard.js';

export { UnusableFile } from './unusable-file.js';

/**
 * Reads an .xlsx, .xlsm, .xls, .ods or .csv file. What the file is, its content says, not its name.
 * @throws {UnusableFile} where it cannot be read as a spreadsheet.
 */
export function readWorkbook(path: string): Workbook {
  return readWorkbookBytes(readBytes(path), path);
}

/**
 * The same of a file's bytes, under the name or path that people know it by.
 * @throws {UnusableFile} where it cannot be read as a spreadsheet.
 */
export function readWorkbookBytes(bytes: Buffer, path: string): Workbook {
  const sheets = readSheets(bytes, path);
  if (sprawls(sheets)) throw new UnusableFile('too-big', path);
  if (sheets.every(({ values }) => values.length === 0)) throw new UnusableFile('empty', path);
  return { name: basename(path), sheets };
}

function readBytes(path: string): Buffer {
  try {
    if (statSync(path).size > limits.bytes) throw new UnusableFile('too-big', path);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof UnusableFile) throw error;
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new UnusableFile(isMissing ? 'not-found' : 'unreadable', path);
  }
}

function readSheets(bytes: Buffer, path: string): readonly Sheet[] {
  const extension = extname(path).toLowerCase();
  const kind = fileKind(bytes, extension);
  switch (kind) {
    case 'empty':
    case 'encrypted':
    case 'not-a-spreadsheet':
      throw new UnusableFile(kind, path);
    case 'delimited-text':
      if (hasTooManyFields(bytes)) throw new UnusableFile('too-big', path);
      return [readDelimited(bytes, basename(path, extname(path)))];
    case 'zip': {
      const trouble = troubleOfZip(bytes);
      if (trouble !== undefined) throw new UnusableFile(trouble, path);
      return parse(bytes, path);
    }
    case 'ole':
    case 'markup':
      return parse(bytes, path);
  }
}

function parse(bytes: Buffer, path: string): readonly Sheet[] {
  try {
    return parseSheets(bytes);
  } catch (error) {
    if (error instanceof CannotParse) throw new UnusableFile(error.trouble, path);
    throw error;
  }
}
