import type { Area } from '../../../core/workbook/workbook.js';
import { isOnGrid, readA1 } from './a1.js';
import { mismatch, wholeAt } from './arguments.js';
import type { CellStore, StoredSheet } from './cell-store.js';
import type { Execution } from './execution.js';
import type { Held } from './exposure.js';
import { Refusal } from './refusal.js';

/** A range as a script holds it. */
export interface HeldRange extends Held {
  readonly sheet: StoredSheet;
  readonly area: Area;
  /** Set where the script named whole rows or columns (`3:3`, `G:G`). */
  readonly whole: 'row' | 'column' | undefined;
}

const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

/** `Sheet.getRange` in all its forms: numbers of a place and a size, or A1 text. */
export function rangeFrom(
  call: string,
  { execution, sheet }: { readonly execution: Execution; readonly sheet: StoredSheet },
  args: readonly unknown[],
): object {
  const [first] = args;
  if (typeof first === 'string' && args.length === 1) return rangeOfText(execution, sheet, first);
  if (args.length < 2 || args.length > 4) throw mismatch(call, args);
  const row = wholeAt(call, args, 0);
  const column = wholeAt(call, args, 1);
  const rows = args.length > 2 ? wholeAt(call, args, 2) : 1;
  const columns = args.length > 3 ? wholeAt(call, args, 3) : 1;
  if (row < 1) throw new Refusal('The starting row of the range is too small.');
  if (column < 1) throw new Refusal('The starting column of the range is too small.');
  if (rows < 1) throw new Refusal('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new Refusal('The number of columns in the range must be at least 1.');
  const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
  return onGrid(execution, sheet, area, undefined);
}

/** The range that A1 text names, on `sheet` unless the text names another. */
export function rangeOfText(execution: Execution, sheet: StoredSheet, text: string): object {
  const named = readA1(text);
  const target = named?.sheet === undefined ? sheet : sheetNamed(execution.store, named.sheet);
  if (named === undefined || target === undefined) throw new Refusal('Range not found');
  const { top, left, bottom = target.rowCount, right = target.columnCount } = named.area;
  return onGrid(execution, target, { top, left, bottom, right }, named.whole);
}

/** The sheet of that name; Google's names differ in more than capitals. */
export function sheetNamed(store: CellStore, name: string): StoredSheet | undefined {
  return store.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

function onGrid(
  execution: Execution,
  sheet: StoredSheet,
  area: Area,
  whole: 'row' | 'column' | undefined,
): object {
  if (!isOnGrid(area, sheet)) throw new Refusal(OUTSIDE);
  return execution.objects.range(sheet, area, whole);
}

/** Rows that a range spans. */
export function heightOf({ area }: HeldRange): number {
  return area.bottom - area.top + 1;
}

/** Columns that a range spans. */
export function widthOf({ area }: HeldRange): number {
  return area.right - area.left + 1;
}

/** The object that a script writes on with, so that calls can follow one another. */
export function again({ execution, sheet, area, whole }: HeldRange): object {
  return execution.objects.range(sheet, area, whole);
}

/** Tells the grid that cells of this range changed. */
export function noteCells({ execution, sheet, area }: HeldRange): void {
  execution.store.note({ kind: 'cells', sheetId: sheet.id, area });
}
