import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { afterAll } from 'vitest';

/** A folder of its own for a test file, gone at its end. */
export function madeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'even-terms-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

/** Writes a file and gives its path. */
export function writeFile(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** An .xlsx as a person would make it, filled in by `fill`. */
export async function writeXlsx(
  folder: string,
  name: string,
  fill: (book: ExcelJS.Workbook) => void,
): Promise<string> {
  const book = new ExcelJS.Workbook();
  fill(book);
  const path = join(folder, name);
  await book.xlsx.writeFile(path);
  return path;
}

/** One sheet of plain rows in any format that the library writes. */
export function writeRows(
  folder: string,
  name: string,
  rows: readonly (readonly unknown[])[],
  change: (sheet: XLSX.WorkSheet) => void = () => undefined,
): string {
  const sheet = XLSX.utils.aoa_to_sheet(rows.map((row) => [...row]));
  change(sheet);
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, 'Budget');
  const bookType = name.endsWith('.xls') ? 'biff8' : (name.split('.').pop() as XLSX.BookType);
  return writeFile(folder, name, XLSX.write(book, { type: 'buffer', bookType }) as Buffer);
}
