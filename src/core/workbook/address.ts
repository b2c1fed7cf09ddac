import type { Area, CellRef } from './workbook.js';

/** Column letters of a 1-based column: 1 is `A`, 27 is `AA`. */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

/** The 1-based column of letters in either case; `undefined` for anything else. */
export function columnNumber(letters: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return undefined;
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** `J12`, without the sheet. */
export function a1({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${columnLetters(column)}${row}`;
}

/** `A6:J48`; a single cell as `A6`. */
export function a1Area({ top, left, bottom, right }: Area): string {
  const first = a1({ row: top, column: left });
  const last = a1({ row: bottom, column: right });
  return first === last ? first : `${first}:${last}`;
}

/** With its sheet, quoted where A1 notation asks for it: `'My budget'!J12`. */
export function cellName(cell: CellRef): string {
  const plain = /^[A-Za-z_\u00c0-\u024f][\w\u00c0-\u024f]*$/.test(cell.sheet) && columnNumber(cell.sheet) === undefined;
  const sheet = plain ? cell.sheet : `'${cell.sheet.replace(/'/g, "''")}'`;
  return `${sheet}!${a1(cell)}`;
}
