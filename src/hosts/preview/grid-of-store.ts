import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { gridStyle } from './grid-style.js';
import { linkFormula, linksOf } from './link-formula.js';
import type { CellExtras } from './protocol.js';
import type { CellStore, StoredCell, StoredSheet } from './stand-in/cell-store.js';

/** Univer's own codes for cell types and switches. */
const univer = { text: 1, number: 2, boolean: 3, on: 1, off: 0 } as const;

/** The store as the grid wants it; the grid counts from 0, the store from 1. */
export function gridOfStore(store: CellStore): IWorkbookData {
  const sheets = store.sheets.map((sheet) => [gridId(sheet.id), worksheet(sheet)] as const);
  return {
    id: 'preview',
    name: store.name,
    appVersion: '',
    locale: 'enUS' as IWorkbookData['locale'],
    styles: {},
    sheetOrder: store.sheets.map(({ id }) => gridId(id)),
    sheets: Object.fromEntries(sheets),
  };
}

/** The grid's name for a sheet. */
export function gridId(sheetId: number): string {
  return `sheet-${sheetId}`;
}

/** The sheet behind a grid's name. */
export function sheetIdOf(gridName: string): number {
  return Number(gridName.replace('sheet-', ''));
}

function worksheet(sheet: StoredSheet): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const [place, cell] of sheet.cells) {
    const [row = 1, column = 1] = place.split(',').map(Number);
    const standsAtRight = sheet.rightToLeft && !runsOn(cell, sheet.columnWidths.get(column));
    (cellData[row - 1] ??= {})[column - 1] = cellOf(cell, standsAtRight);
  }
  return {
    id: gridId(sheet.id),
    name: sheet.name,
    hidden: sheet.hidden ? univer.on : univer.off,
    // Google's empty thousand rows are a burden here: what is used and some room below is enough.
    rowCount: Math.min(sheet.rowCount, Math.max(60, lastUsedRow(sheet) + 30)),
    columnCount: Math.max(sheet.columnCount, 1),
    cellData,
    ...(sheet.tabColor === undefined ? {} : { tabColor: sheet.tabColor }),
    showGridlines: sheet.hiddenGridlines === true ? univer.off : univer.on,
    mergeData: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top - 1,
      endRow: bottom - 1,
      startColumn: left - 1,
      endColumn: right - 1,
    })),
    rowData: hiddenOnes([...sheet.hiddenRows, ...(sheet.filteredRows ?? [])]),
    columnData: columnsOf(sheet),
    rightToLeft: sheet.rightToLeft ? univer.on : univer.off,
    freeze: {
      xSplit: sheet.frozenColumns,
      ySplit: sheet.frozenRows,
      startRow: sheet.frozenRows > 0 ? sheet.frozenRows : -1,
      startColumn: sheet.frozenColumns > 0 ? sheet.frozenColumns : -1,
    },
  };
}

function lastUsedRow({ cells, charts = [] }: StoredSheet): number {
  const rows = [...cells.keys()].map((place) => Number(place.split(',')[0]));
  return Math.max(0, ...rows, ...charts.map(({ position }) => position.row));
}

function hiddenOnes(indexes: readonly number[]): Record<number, { hd: 1 }> {
  return Object.fromEntries(indexes.map((index) => [index - 1, { hd: univer.on }]));
}

function columnsOf({
  cells,
  columnWidths,
  hiddenColumns,
}: StoredSheet): Record<number, { w?: number; hd?: 1 }> {
  const columns: Record<number, { w?: number; hd?: 1 }> = {};
  for (const [column, width] of [...fittingWidths(cells), ...columnWidths]) {
    columns[column - 1] = { w: width };
  }
  for (const column of hiddenColumns)
    columns[column - 1] = { ...columns[column - 1], hd: univer.on };
  return columns;
}

/**
 * Pixels for the longer texts of each column, as a file brings no widths. A text beside a blank cell runs on into it,
 * so titles widen nothing.
 */
function fittingWidths(cells: StoredSheet['cells']): ReadonlyMap<number, number> {
  const longest = new Map<number, number>();
  for (const [place, { value, formula }] of cells) {
    const [row = 1, column = 1] = place.split(',').map(Number);
    const runsOn = typeof value === 'string' && cells.get(`${row},${column + 1}`) === undefined;
    const letters = value === undefined || runsOn ? 0 : lettersOf(value, formula);
    longest.set(column, Math.max(longest.get(column) ?? 0, letters));
  }
  return new Map([...longest].map(([column, letters]) => [column, pixels(letters)]));
}

/** A computed figure is shown with its format, not with all its decimals. */
function lettersOf(value: string | number | boolean, formula: string | undefined): number {
  return typeof value === 'number' && formula !== undefined ? 10 : String(value).length;
}

function pixels(letters: number): number {
  return Math.min(320, Math.max(56, letters * 8 + 12));
}

const usualWidth = 100;
const usualFontSize = 10;

/** A title longer than its column runs on into blank cells; at the first column's right end it would be cut. */
function runsOn({ value, style }: StoredCell, width = usualWidth): boolean {
  if (typeof value !== 'string' || style?.wrapStrategy === 'WRAP') return false;
  return (pixels(value.length) * (style?.fontSize ?? usualFontSize)) / usualFontSize > width;
}

function cellOf(cell: StoredCell, standsAtRight: boolean): ICellData {
  const style = gridStyle(cell, standsAtRight);
  const extras = extrasOf(cell);
  const linked = linkFormula(cell)?.text;
  const formula = linked === undefined ? cell.formula : undefined;
  const value = linked ?? cell.value;
  return {
    ...(formula === undefined ? {} : { f: formula }),
    ...(value === undefined ? {} : { v: shownValue(value), t: typeOf(value) }),
    ...(Object.keys(style).length === 0 ? {} : { s: style }),
    ...(Object.keys(extras).length === 0 ? {} : { custom: { ...extras } }),
  };
}

function extrasOf(cell: StoredCell): CellExtras {
  const { note, choice } = cell;
  const links = linksOf(cell);
  return {
    ...(note === undefined ? {} : { note }),
    ...(choice?.showsArrow === true ? { words: choice.words } : {}),
    ...(links.length === 0 ? {} : { links }),
  };
}

function shownValue(value: string | number | boolean): string | number {
  return typeof value === 'boolean' ? Number(value) : value;
}

function typeOf(value: string | number | boolean): 1 | 2 | 3 {
  if (typeof value === 'number') return univer.number;
  return typeof value === 'boolean' ? univer.boolean : univer.text;
}
