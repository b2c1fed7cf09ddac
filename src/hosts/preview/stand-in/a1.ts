import { columnNumber } from '../../../core/workbook/address.js';
import type { Area } from '../../../core/workbook/workbook.js';

/** A range as text says it, before it is held against a sheet's size. */
export interface NamedArea {
  /** The sheet's name where the text gives one. */
  readonly sheet: string | undefined;
  /** A missing end is the sheet's last row or column. */
  readonly area: {
    readonly top: number;
    readonly left: number;
    readonly bottom?: number;
    readonly right?: number;
  };
  /** Set for `G:G` and `3:3`, which name whole columns and rows. */
  readonly whole?: 'row' | 'column';
}

/** Reads `B2`, `A1:C9`, `G:G`, `3:5`, `A3:C` and each with a sheet before it; `undefined` for anything else. */
export function readA1(text: string): NamedArea | undefined {
  const bang = text.lastIndexOf('!');
  const sheet = bang === -1 ? undefined : unquoted(text.slice(0, bang));
  const ends = text
    .slice(bang + 1)
    .replace(/\$/g, '')
    .split(':');
  const first = readEnd(ends[0] ?? '');
  const last = ends.length === 1 ? first : readEnd(ends[1] ?? '');
  if (first === undefined || last === undefined || ends.length > 2) return undefined;
  if (ends.length === 1 && (first.row === undefined || first.column === undefined))
    return undefined;
  return { sheet, ...between(first, last) };
}

interface End {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function readEnd(text: string): End | undefined {
  const match = /^([A-Za-z]{0,3})([0-9]{0,7})$/.exec(text);
  if (match === null || text === '') return undefined;
  const [, letters = '', digits = ''] = match;
  const row = digits === '' ? undefined : Number(digits);
  const column = letters === '' ? undefined : columnNumber(letters);
  return row === 0 ? undefined : { row, column };
}

function between(first: End, last: End): Omit<NamedArea, 'sheet'> {
  const rows = ordered(first.row, last.row);
  const columns = ordered(first.column, last.column);
  return {
    area: {
      top: rows.from,
      left: columns.from,
      ...(rows.to === undefined ? {} : { bottom: rows.to }),
      ...(columns.to === undefined ? {} : { right: columns.to }),
    },
    ...wholeness(first, last),
  };
}

function ordered(a: number | undefined, b: number | undefined): { from: number; to?: number } {
  if (a === undefined || b === undefined) return { from: a ?? b ?? 1 };
  return { from: Math.min(a, b), to: Math.max(a, b) };
}

function wholeness(first: End, last: End): Pick<NamedArea, 'whole'> {
  if (first.row === undefined && last.row === undefined) return { whole: 'column' };
  return first.column === undefined && last.column === undefined ? { whole: 'row' } : {};
}

function unquoted(name: string): string {
  return /^'.*'$/s.test(name) ? name.slice(1, -1).replace(/''/g, "'") : name;
}

/** True where an area lies on a grid of this size. */
export function isOnGrid(
  area: Area,
  size: { readonly rowCount: number; readonly columnCount: number },
): boolean {
  return area.bottom <= size.rowCount && area.right <= size.columnCount;
}
