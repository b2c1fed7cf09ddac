import { type NumberHabits, numberHabits, readNumber } from '../workbook/number.js';
import { oncePer } from '../workbook/once-per.js';
import {
  type Area,
  bareSheet,
  type CellValue,
  formatAt,
  formulaAt,
  isSerialDate,
  type Sheet,
  valueAt,
} from '../workbook/workbook.js';

/** What a cell holds, seen from afar. A text that reads as a number is a `number`. */
export type CellKind = 'blank' | 'text' | 'number' | 'date' | 'error';

const kindOrder: readonly CellKind[] = ['blank', 'text', 'number', 'date', 'error'];

/** A sheet as recognition looks at it: what kind of thing each cell holds, and what is merged. */
export interface Grid {
  readonly sheet: Sheet;
  readonly height: number;
  readonly width: number;
  readonly kindAt: (row: number, column: number) => CellKind;
  /** The number in a `number` cell, typed as a number or as text; `undefined` for any other kind. */
  readonly numberAt: (row: number, column: number) => number | undefined;
  /** Trimmed text of a cell, also of a number; '' for a blank. */
  readonly textAt: (row: number, column: number) => string;
  readonly formulaAt: (row: number, column: number) => string | undefined;
  readonly formatAt: (row: number, column: number) => string | undefined;
  /** The merged range of several cells that a cell lies in, if any. */
  readonly mergeAt: (row: number, column: number) => Area | undefined;
}

/** Looks at every cell of a sheet, once a sheet. */
export const gridOf: (sheet: Sheet) => Grid = oncePer(lookAt);

function lookAt(sheet: Sheet): Grid {
  const height = sheet.values.length;
  const width = sheet.values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const habits = numberHabits(textsOf(sheet));
  // A byte a cell, as there may be millions; the numbers of the few texts that are numbers by their place.
  const kinds = new Uint8Array(height * width);
  const typedNumbers = new Map<number, number>();
  sheet.values.forEach((cells, rowAt) => {
    cells.forEach((value, columnAt) => {
      if (value === undefined) return;
      const place = rowAt * width + columnAt;
      const typed = typeof value === 'string' ? numberIn(value, habits) : undefined;
      if (typed !== undefined) typedNumbers.set(place, typed);
      kinds[place] = kindOrder.indexOf(typed === undefined ? kindOf(value) : 'number');
    });
  });
  return {
    sheet,
    height,
    width,
    kindAt: (row, column) =>
      row < 1 || column < 1 || row > height || column > width
        ? 'blank'
        : (kindOrder[kinds[(row - 1) * width + column - 1] ?? 0] ?? 'blank'),
    numberAt: (row, column) => {
      const value = valueAt(sheet, row, column);
      if (typeof value === 'number') return keptNumber(value);
      if (typeof value !== 'string') return undefined;
      return typedNumbers.get((row - 1) * width + column - 1);
    },
    textAt: (row, column) => {
      const value = valueAt(sheet, row, column);
      if (typeof value === 'string') return value.trim();
      return value === undefined || isSerialDate(value) ? '' : String(value);
    },
    formulaAt: (row, column) => formulaAt(sheet, row, column),
    formatAt: (row, column) => formatAt(sheet, row, column),
    mergeAt: mergeFinder(sheet.merges, height),
  };
}

/** Finds the grid that a table stands on; of a sheet that is not there, one without cells. */
export function gridFinder(grids: readonly Grid[]): (table: { readonly sheet: string }) => Grid {
  const byName = new Map(grids.map((grid) => [grid.sheet.name, grid]));
  return ({ sheet }) => byName.get(sheet) ?? gridOf(bareSheet(sheet, []));
}

function kindOf(value: CellValue): CellKind {
  if (value === undefined) return 'blank';
  if (typeof value === 'number') return isKept(value) ? 'number' : 'error';
  if (isSerialDate(value)) return 'date';
  if (typeof value === 'boolean') return 'text';
  if (value.trim() === '') return 'blank';
  return /^#[A-Z][A-Z0-9/]*[!?]?$/.test(value) ? 'error' : 'text';
}

/** A text as a number in the sheet's own habits; `undefined` for one that is none. */
function numberIn(text: string, habits: NumberHabits): number | undefined {
  if (text.length > 30 || !/[0-9\u0660-\u0669\u06f0-\u06f9]/.test(text)) return undefined;
  return keptNumber(readNumber(text, habits)?.value);
}

/** Beyond that a number holds no cents any more, and sums of a few could leave what numbers can hold at all. */
const mostKept = 1e15;

function isKept(number: number): boolean {
  return Math.abs(number) <= mostKept;
}

/** Nearer to nothing than that is what subtracting left of nothing; a share of it would be beyond all numbers. */
const leastKept = 1e-9;

function keptNumber(number: number | undefined): number | undefined {
  if (number === undefined || !isKept(number)) return undefined;
  return Math.abs(number) < leastKept ? 0 : number;
}

function textsOf(sheet: Sheet): string[] {
  const texts: string[] = [];
  for (const row of sheet.values) {
    for (const value of row) {
      if (typeof value === 'string' && value.length <= 30 && /\d/.test(value)) texts.push(value);
      if (texts.length >= 2000) return texts;
    }
  }
  return texts;
}

/** Finds merges by cell; ranges are few, but their cells may be asked for often. */
function mergeFinder(
  merges: readonly Area[],
  height: number,
): (row: number, column: number) => Area | undefined {
  const byRow = new Map<number, Area[]>();
  for (const area of merges) {
    if (area.top === area.bottom && area.left === area.right) continue;
    for (let row = area.top; row <= Math.min(area.bottom, height); row++) {
      const list = byRow.get(row);
      if (list) list.push(area);
      else byRow.set(row, [area]);
    }
  }
  return (row, column) =>
    byRow.get(row)?.find((area) => area.left <= column && column <= area.right);
}
