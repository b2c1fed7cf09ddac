import type { Area } from '../../../core/workbook/workbook.js';
import type { StoredCell, StoredSheet } from './cell-store.js';

/** The key under which a sheet keeps a cell. */
export function keyOf(row: number, column: number): string {
  return `${row},${column}`;
}

/** The row and column of a key. */
export function placeOf(key: string): { readonly row: number; readonly column: number } {
  const comma = key.indexOf(',');
  return { row: Number(key.slice(0, comma)), column: Number(key.slice(comma + 1)) };
}

/** The cell as kept, where anything is kept there. */
export function cellAt(sheet: StoredSheet, row: number, column: number): StoredCell | undefined {
  return sheet.cells.get(keyOf(row, column));
}

/** True where a cell counts for the last row and column: a value or a formula, not a format or a note. */
export function hasContent(cell: StoredCell): boolean {
  if (cell.formula !== undefined) return true;
  return cell.value !== undefined && cell.value !== '';
}

/** The last row and column with content; 0 on an empty sheet. */
export function extentOf(sheet: StoredSheet): { readonly row: number; readonly column: number } {
  let row = 0;
  let column = 0;
  for (const [key, cell] of sheet.cells) {
    if (!hasContent(cell)) continue;
    const place = placeOf(key);
    row = Math.max(row, place.row);
    column = Math.max(column, place.column);
  }
  return { row, column };
}

/** Puts changes over what a cell has; a key given as `undefined` goes, and a cell with nothing left goes. */
export function changeCell(
  sheet: StoredSheet,
  row: number,
  column: number,
  changes: { readonly [K in keyof StoredCell]?: StoredCell[K] | undefined },
): void {
  const key = keyOf(row, column);
  const merged = { value: undefined, ...sheet.cells.get(key), ...changes };
  const kept = Object.entries(merged).filter(([, part]) => part !== undefined);
  if (kept.length === 0) sheet.cells.delete(key);
  else sheet.cells.set(key, { value: undefined, ...Object.fromEntries(kept) });
}

/** Every row and column of an area, row by row. */
export function* placesIn(
  area: Area,
): Generator<{ readonly row: number; readonly column: number }> {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) yield { row, column };
  }
}

/** One answer per cell, as rows. */
export function gridOf<T>(area: Area, answer: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: T[] = [];
    for (let column = area.left; column <= area.right; column += 1) cells.push(answer(row, column));
    rows.push(cells);
  }
  return rows;
}

/** True where two areas share a cell. */
export function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** True where `inner` lies wholly in `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}
