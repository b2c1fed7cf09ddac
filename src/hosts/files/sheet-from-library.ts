import type { CellObject, Range } from '@e965/xlsx';
import type { Area, CellValue, Sheet } from '../../core/workbook/workbook.js';
import { lastColumn } from './limits.js';
import { isDateFormat } from './date-format.js';
import { withPlainReferences } from './open-formula.js';

/** What we use of a sheet as the library reads it, rows and columns from 0. */
export interface LibrarySheet {
  readonly '!data': readonly (readonly CellObject[] | undefined)[];
  readonly '!merges'?: readonly Range[];
  readonly '!rows'?: readonly HiddenOrNot[];
  readonly '!cols'?: readonly HiddenOrNot[];
}

type HiddenOrNot = { readonly hidden?: boolean } | undefined;

/** What a file's format can tell, and how. */
export interface FileFormat {
  readonly isOpenDocument: boolean;
  readonly tellsHidden: boolean;
  readonly tellsFormulas: boolean;
  /** Days from 1899-12-30 to the day that the file counts as 0. */
  readonly firstDay: 0 | 1462;
}

interface Setting {
  readonly name: string;
  readonly isHidden: boolean;
  readonly format: FileFormat;
}

/** One sheet as the library read it, as ours. Blank rows and cells at the ends are left off. */
export function sheetFrom(sheet: LibrarySheet, { name, isHidden, format }: Setting): Sheet {
  const rows = sheet['!data'];
  const values = usedPart(mapRows(rows, (cell) => valueOf(cell, format)));
  const width = values.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    name,
    hidden: format.tellsHidden ? isHidden : undefined,
    values,
    formulas: format.tellsFormulas ? mapRows(rows, (cell) => formulaOf(cell, format)) : undefined,
    formats: mapRows(rows, formatOf),
    notes: mapRows(rows, noteOf),
    merges: (sheet['!merges'] ?? []).map(areaFrom),
    hiddenRows: format.tellsHidden ? hiddenAmong(sheet['!rows'], values.length) : undefined,
    hiddenColumns: format.tellsHidden ? hiddenAmong(sheet['!cols'], width) : undefined,
  };
}

function areaFrom({ s, e }: Range): Area {
  return { top: s.r + 1, left: s.c + 1, bottom: e.r + 1, right: e.c + 1 };
}

/** Keeps gaps as gaps: a lone cell far down costs no million rows. */
function mapRows<T>(
  rows: readonly (readonly CellObject[] | undefined)[],
  pick: (cell: CellObject) => T | undefined,
): (T | undefined)[][] {
  const picked: (T | undefined)[][] = [];
  rows.forEach((row, at) => {
    const cells: (T | undefined)[] = [];
    row?.slice(0, lastColumn).forEach((cell, column) => {
      const value = pick(cell);
      if (value !== undefined) cells[column] = value;
    });
    if (cells.length > 0) picked[at] = cells;
  });
  return picked;
}

const noCells: readonly CellValue[] = [];

/** Values have a place for every row and cell up to the last one used, as the core walks them. */
function usedPart(
  rows: readonly (readonly CellValue[] | undefined)[],
): readonly (readonly CellValue[])[] {
  return Array.from(rows, (row) => (row === undefined ? noCells : Array.from(row)));
}

function valueOf(cell: CellObject, { firstDay }: FileFormat): CellValue {
  switch (cell.t) {
    case 'n':
      return typeof cell.v === 'number' && Number.isFinite(cell.v)
        ? numberOrDate(cell.v, cell.z, firstDay)
        : undefined;
    case 'b':
      return cell.v === true;
    case 'e':
      return errorTexts.get(Number(cell.v)) ?? '#ERROR!';
    case 's':
      return typeof cell.v === 'string' && cell.v.trim() !== '' ? cell.v : undefined;
    default:
      return undefined;
  }
}

function numberOrDate(value: number, format: unknown, firstDay: number): CellValue {
  return typeof format === 'string' && isDateFormat(format) ? { serial: value + firstDay } : value;
}

const errorTexts: ReadonlyMap<number, string> = new Map([
  [0, '#NULL!'],
  [7, '#DIV/0!'],
  [15, '#VALUE!'],
  [23, '#REF!'],
  [29, '#NAME?'],
  [36, '#NUM!'],
  [42, '#N/A'],
  [43, '#GETTING_DATA'],
]);

function formulaOf({ f }: CellObject, { isOpenDocument }: FileFormat): string | undefined {
  if (f === undefined || f === '') return undefined;
  return `=${isOpenDocument ? withPlainReferences(f) : f}`;
}

function formatOf({ z }: CellObject): string | undefined {
  return typeof z === 'string' && z !== '' && z !== 'General' ? z : undefined;
}

function noteOf({ c }: CellObject): string | undefined {
  const text = (c ?? [])
    .map(({ t }) => t.trim())
    .filter((line) => line !== '')
    .join('\n');
  return text === '' ? undefined : text;
}

/** 1-based places up to `end`: what is hidden beyond the data hides nothing. */
function hiddenAmong(infos: readonly HiddenOrNot[] | undefined, end: number): readonly number[] {
  const hidden: number[] = [];
  infos?.slice(0, end).forEach((info, index) => {
    if (info?.hidden === true) hidden.push(index + 1);
  });
  return hidden;
}
