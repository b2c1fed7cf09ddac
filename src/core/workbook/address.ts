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

/** The area of `J12`, `$A$6:J48` or `J48:A6`; `undefined` for anything that is not one area of cells. */
export function areaOf(text: string): Area | undefined {
  const ends = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(text.trim());
  if (!ends) return undefined;
  const [, firstLetters = '', firstRow = '', lastLetters = firstLetters, lastRow = firstRow] = ends;
  const columns = [columnNumber(firstLetters) ?? 0, columnNumber(lastLetters) ?? 0];
  const rows = [Number(firstRow), Number(lastRow)];
  if (Math.min(...rows) < 1) return undefined;
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/** With its sheet, quoted where A1 notation asks for it: `'My budget'!J12`. */
export function cellName(cell: CellRef): string {
  return inSheet(cell.sheet, a1(cell));
}

/** An A1 range with its sheet before it, quoted where A1 notation asks for it: `'My budget'!A6:J48`. */
export function inSheet(sheet: string, range: string): string {
  const plain =
    /^[A-Za-z_\u00c0-\u024f][\w\u00c0-\u024f]*$/.test(sheet) && columnNumber(sheet) === undefined;
  return `${plain ? sheet : `'${sheet.replace(/'/g, "''")}'`}!${range}`;
}
