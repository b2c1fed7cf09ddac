import * as XLSX from '@e965/xlsx';
import * as codepages from '@e965/xlsx/dist/cpexcel.full.mjs';
import type { Sheet } from '../../core/workbook/workbook.js';
import { lastRow } from './limits.js';
import { type FileFormat, type LibrarySheet, sheetFrom } from './sheet-from-library.js';
import type { FileTrouble } from './unusable-file.js';

export class CannotParse extends Error {
  constructor(readonly trouble: FileTrouble) {
    super(trouble);
  }
}

/**
 * The worksheets of a workbook file in any format that the library reads.
 * @throws {CannotParse} where it is none, is encrypted or is damaged.
 */
export function parseSheets(bytes: Buffer): readonly Sheet[] {
  XLSX.set_cptable(codepages);
  const book = quietly(() => parseBook(bytes));
  const format = formatOf(book);
  return book.SheetNames.flatMap((name, index) => {
    const sheet: unknown = book.Sheets[name];
    if (!isWorksheet(sheet)) return [];
    const isHidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
    return [sheetFrom(sheet, { name, isHidden, format })];
  });
}

/** Web pages have no cells that compute, and OpenDocument's hidden state the library does not read. */
function formatOf({ bookType, Workbook }: XLSX.WorkBook): FileFormat {
  const isOpenDocument = bookType === 'ods' || bookType === 'fods';
  return {
    isOpenDocument,
    tellsHidden: !isOpenDocument && bookType !== 'html',
    tellsFormulas: bookType !== 'html',
    firstDay: Workbook?.WBProps?.date1904 === true ? 1462 : 0,
  };
}

function parseBook(bytes: Buffer): XLSX.WorkBook {
  try {
    return XLSX.read(bytes, {
      type: 'buffer',
      dense: true,
      cellFormula: true,
      cellNF: true,
      cellStyles: true,
      cellHTML: false,
      cellText: false,
      cellDates: false,
      raw: true,
      sheetRows: lastRow,
    });
  } catch (error) {
    throw new CannotParse(troubleOf(error));
  }
}

function troubleOf(error: unknown): FileTrouble {
  const message = error instanceof Error ? error.message : '';
  // A zip's own encryption is known before it is unpacked; what looks like it here is damage.
  if (/zip encryption/i.test(message)) return 'unreadable';
  if (/password|encrypt/i.test(message)) return 'encrypted';
  const isNoWorkbook = /could not find workbook|unsupported (zip|numbers) file|cannot find file/i;
  return isNoWorkbook.test(message) ? 'not-a-spreadsheet' : 'unreadable';
}

/** Chart and macro sheets have no cells. */
function isWorksheet(sheet: unknown): sheet is LibrarySheet {
  const { '!data': data, '!type': type = 'sheet' } = (sheet ?? {}) as Record<string, unknown>;
  return Array.isArray(data) && type === 'sheet';
}

/** The library writes its doubts about number formats to the console, which is not ours to fill. */
function quietly<T>(work: () => T): T {
  const { error, warn, log } = console;
  const silence = (): void => undefined;
  Object.assign(console, { error: silence, warn: silence, log: silence });
  try {
    return work();
  } finally {
    Object.assign(console, { error, warn, log });
  }
}
