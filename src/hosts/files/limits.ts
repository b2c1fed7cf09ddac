import type { Sheet } from '../../core/workbook/workbook.js';

/** What no budget comes near: beyond it a file is a mistake or an attack, and is refused before it costs more. */
export const limits = {
  /** Of a file, and of what it unpacks to; 100,000 lines take some 40 MB. */
  bytes: 100_000_000,
  /** Written in a file, blank ones counted. */
  cells: 1_500_000,
  sheets: 1000,
  /** From the first to the last that holds something, in one sheet. */
  columns: 2000,
  /** Rows times columns of one sheet, to its last row and column that hold something. */
  area: 10_000_000,
} as const;

/** No program has columns beyond this one. */
export const lastColumn = 16_384;
export const lastRow = 1_048_576;

/** True for sheets that spread beyond what is looked at cell by cell. */
export function sprawls(sheets: readonly Sheet[]): boolean {
  if (sheets.length > limits.sheets) return true;
  return sheets.some(({ values }) => {
    const width = values.reduce((most, row) => Math.max(most, row.length), 0);
    return width > limits.columns || width * values.length > limits.area;
  });
}

/** How often two bytes stand in a row; the search ends where there are more than `most`. */
export function countOf(bytes: Buffer, text: string, most: number): number {
  let count = 0;
  for (let at = bytes.indexOf(text); at >= 0 && count <= most; at = bytes.indexOf(text, at + 1)) {
    count += 1;
  }
  return count;
}
