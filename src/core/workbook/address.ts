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
  return /^[A-Za-z]{1,3}$/.test(letters) ? numberOf(letters) : undefined;
}

function numberOf(letters: string): number {
  const capitals = letters.toUpperCase();
  let number = 0;
  for (let at = 0; at < capitals.length; at++) number = number * 26 + capitals.charCodeAt(at) - 64;
  return number;
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
  const ends = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(
    text.trim(),
  );
  if (!ends) return undefined;
  const column = numberOf(ends[1] ?? '');
  const row = Number(ends[2]);
  const otherColumn = ends[3] === undefined ? column : numberOf(ends[3]);
  const otherRow = ends[4] === undefined ? row : Number(ends[4]);
  return row < 1 || otherRow < 1 ? undefined : areaBetween(row, column, otherRow, otherColumn);
}

/** The last row and column that a sheet can have; where a range is open-ended it goes to there. */
export const lastRow = 1_048_576;
export const lastColumn = 18_278;

/** An area as people and formulas write it, with the sheet where one is named. */
export interface NamedArea {
  readonly sheet: string | undefined;
  readonly area: Area;
}

/**
 * Reads `A6:J48`, `$J$12`, `Sheet1!A1`, `'My ''x'' sheet'!A1:B2`, and the open-ended `A:H`, `A5:H`, `3:5`;
 * `undefined` for anything else.
 */
export function parseArea(text: string): NamedArea | undefined {
  const trimmed = text.trim();
  const bang = trimmed.lastIndexOf('!');
  const sheet = bang < 0 ? undefined : sheetName(trimmed.slice(0, bang));
  if (bang >= 0 && sheet === undefined) return undefined;
  const area = areaOf(trimmed.slice(bang + 1)) ?? openArea(trimmed.slice(bang + 1));
  return area === undefined ? undefined : { sheet, area };
}

/** A sheet's name as it is, from how it stands before a `!`. */
function sheetName(written: string): string | undefined {
  if (!written.startsWith("'")) return /^[^'![\]:*?/\\]+$/.test(written) ? written : undefined;
  if (written.length < 3 || !written.endsWith("'")) return undefined;
  const inner = written.slice(1, -1);
  return inner.replace(/''/g, '').includes("'") ? undefined : inner.replace(/''/g, "'");
}

/** `A:H`, `A5:H`, `3:5`. */
function openArea(text: string): Area | undefined {
  const [first, last, ...more] = text.split(':').map(edge);
  if (first === undefined || last === undefined || more.length > 0) return undefined;
  if ((first.column === undefined) !== (last.column === undefined)) return undefined;
  return areaBetween(
    first.row ?? 1,
    first.column ?? 1,
    last.row ?? lastRow,
    last.column ?? lastColumn,
  );
}

/** The area between two corners, whichever is written first. */
function areaBetween(row: number, column: number, otherRow: number, otherColumn: number): Area {
  return {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
}

interface Edge {
  readonly column: number | undefined;
  readonly row: number | undefined;
}

function edge(text: string): Edge | undefined {
  const parts = /^\$?([A-Za-z]{0,3})\$?(\d{0,7})$/.exec(text.trim());
  if (parts === null) return undefined;
  const [, letters = '', digits = ''] = parts;
  const row = digits === '' ? undefined : Number(digits);
  if (row === 0 || (letters === '' && digits === '')) return undefined;
  return { column: letters === '' ? undefined : numberOf(letters), row };
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
