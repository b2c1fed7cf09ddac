import { columnLetters } from '../../../src/core/workbook/address.js';
import type { Sheet } from '../../../src/core/workbook/workbook.js';
import { type CellLike, sheetOf } from '../sheet-of.js';

/** A sheet while it is being written; rows and columns count from 1. */
export interface SheetDraft {
  readonly name: string;
  readonly put: (row: number, column: number, cell: CellLike) => void;
  readonly merge: (top: number, left: number, bottom: number, right: number) => void;
  readonly hideRow: (row: number) => void;
  readonly finish: (valuesOnly: boolean) => Sheet;
}

export function draftSheet(name: string): SheetDraft {
  const rows: CellLike[][] = [];
  const merges: string[] = [];
  const hiddenRows: number[] = [];
  return {
    name,
    put: (row, column, cell) => {
      while (rows.length < row) rows.push([]);
      const cells = rows[row - 1] ?? [];
      while (cells.length < column) cells.push(null);
      cells[column - 1] = cell;
    },
    merge: (top, left, bottom, right) => {
      if (top < bottom || left < right)
        merges.push(`${columnLetters(left)}${top}:${columnLetters(right)}${bottom}`);
    },
    hideRow: (row) => void hiddenRows.push(row),
    finish: (valuesOnly) =>
      sheetOf(name, rows, valuesOnly ? { valuesOnly, merges } : { merges, hiddenRows }),
  };
}
