import type { CellValue, Sheet, Workbook } from '../../src/core/workbook/workbook.js';
import { columnNumber } from '../../src/core/workbook/address.js';
import type { Area } from '../../src/core/workbook/workbook.js';

/** A cell as a test writes it: a plain value, `null` for a blank, or a cell with more to it. */
export type CellLike = CellValue | null | RichCell;

export interface RichCell {
  readonly value: CellValue | null;
  /** With its leading `=`. */
  readonly formula?: string;
  readonly format?: string;
  readonly note?: string;
}

export interface SheetOptions {
  readonly hidden?: boolean | undefined;
  /** Merged ranges in A1 notation: `A1:C1`. */
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** True for a file such as .csv, where formulas, formats, notes and hidden state are not known. */
  readonly valuesOnly?: boolean;
}

/**
 * A sheet from rows of plain values, as tests like to write them. Rows count from 1, the first is row 1.
 * @example sheetOf('Budget', [['Item', 'Amount'], ['Rice', 500], ['Total', calc('=SUM(B2:B2)', 500)]])
 */
export function sheetOf(
  name: string,
  rows: readonly (readonly CellLike[])[],
  options: SheetOptions = {},
): Sheet {
  const known = options.valuesOnly !== true;
  return {
    name,
    hidden: known ? (options.hidden ?? false) : undefined,
    values: rows.map((row) => row.map(valueOf)),
    formulas: known ? rows.map((row) => row.map((cell) => richOf(cell)?.formula)) : undefined,
    formats: known ? rows.map((row) => row.map((cell) => richOf(cell)?.format)) : undefined,
    notes: known ? rows.map((row) => row.map((cell) => richOf(cell)?.note)) : undefined,
    merges: (options.merges ?? []).map(areaOf),
    hiddenRows: known ? (options.hiddenRows ?? []) : undefined,
    hiddenColumns: known ? (options.hiddenColumns ?? []) : undefined,
  };
}

/** A workbook of sheets, named as a file would be. */
export function workbookOf(...sheets: readonly Sheet[]): Workbook {
  return { name: 'budget.xlsx', sheets };
}

/** A cell with a formula and the value that it shows. */
export function calc(formula: string, value: CellValue): RichCell {
  return { value, formula };
}

/** A cell with a number format such as `#,##0 "€"`. */
export function formatted(value: CellValue, format: string): RichCell {
  return { value, format };
}

/** A cell with a note (comment) on it. */
export function noted(value: CellValue, note: string): RichCell {
  return { value, note };
}

/** A date cell from an ISO date: `day('2026-11-21')`. */
export function day(iso: string): CellValue {
  return { serial: Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000) + 25_569 };
}

/** `A6:J48` as an area; a single cell is an area of one. */
export function areaOf(range: string): Area {
  const [first = '', last = first] = range.split(':');
  const [top, left] = cornerOf(first);
  const [bottom, right] = cornerOf(last);
  return { top, left, bottom, right };
}

function cornerOf(cell: string): [row: number, column: number] {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = columnNumber(letters);
  if (column === undefined) throw new Error(`Not a cell: ${cell}`);
  return [Number(row), column];
}

function isRich(cell: CellLike): cell is RichCell {
  return typeof cell === 'object' && cell !== null && 'value' in cell;
}

function richOf(cell: CellLike): RichCell | undefined {
  return isRich(cell) ? cell : undefined;
}

function valueOf(cell: CellLike): CellValue {
  const value = isRich(cell) ? cell.value : cell;
  return value === null || value === '' ? undefined : value;
}
