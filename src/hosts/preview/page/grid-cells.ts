import {
  CellValueType,
  type ICellData,
  type IWorkbookData,
  type IWorksheetData,
  WrapStrategy,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { GridCell } from '../protocol.js';

/** The letters that a row's usual height fits, in points. */
const usualSize = 12;

/** Sheets grows rows to fit wrapped and large text by itself; this grid has to be told. */
export function fitTallRows(api: FUniver, { sheets }: IWorkbookData): void {
  for (const [name, sheet] of Object.entries(sheets)) {
    const shown = api.getActiveWorkbook()?.getSheetBySheetId(name);
    for (const [row, cells] of rowsOf(sheet)) {
      if (Object.values(cells).some(isTall)) shown?.setRowAutoHeight(row, 1);
    }
  }
}

function isTall({ s: style }: ICellData): boolean {
  if (typeof style !== 'object' || style === null) return false;
  return style.tb === WrapStrategy.WRAP || (style.fs ?? 0) > usualSize;
}

type RowCells = Readonly<Record<string, ICellData>>;

function rowsOf(
  sheet: Partial<IWorksheetData> | undefined,
): readonly (readonly [number, RowCells])[] {
  const cellData = (sheet?.cellData ?? {}) as Readonly<Record<string, RowCells | undefined>>;
  return Object.entries(cellData).map(([row, cells]) => [Number(row), cells ?? {}]);
}

/** A cell as the server takes it. */
export function gridCell(
  row: number,
  column: number,
  cell: ICellData | null,
  format: string | undefined,
): GridCell {
  const value = cell?.t === CellValueType.BOOLEAN ? Boolean(cell.v) : (cell?.v ?? null);
  return {
    row: row + 1,
    column: column + 1,
    value,
    formula: cell?.f ?? null,
    format: format ?? null,
  };
}

/** The changed cells of a sheet, as rows and columns from 0. */
export function placesOf(
  changed: ReadonlySet<string>,
  sheetName: string,
): readonly (readonly [number, number])[] {
  return [...changed]
    .map((place) => place.split(' '))
    .filter(([name]) => name === sheetName)
    .map(([, row, column]) => [Number(row), Number(column)]);
}

/** All cells of a sheet. */
export function allPlaces(
  workbook: IWorkbookData | undefined,
  sheetName: string,
): readonly (readonly [number, number])[] {
  return rowsOf(workbook?.sheets[sheetName]).flatMap(([row, cells]) =>
    Object.keys(cells).map((column) => [row, Number(column)] as const),
  );
}
