import type { Area } from '../../../core/workbook/workbook.js';
import { keyOf, placeOf } from './cells.js';
import type { StoredMetadata, StoredSheet } from './cell-store.js';

/** Rows or columns. */
export type Axis = 'row' | 'column';

/** Where a line goes when lines are put in, taken out or sorted; `undefined` where it goes away. */
export type NewPlace = (index: number) => number | undefined;

/** Room for `count` lines before line `at`. */
export function opened(at: number, count: number): NewPlace {
  return (index) => (index < at ? index : index + count);
}

/** Lines `at` to `at + count - 1` gone, the rest closed up. */
export function closed(at: number, count: number): NewPlace {
  return (index) => {
    if (index < at) return index;
    return index < at + count ? undefined : index - count;
  };
}

/**
 * Moves all that a sheet keeps by line: cells, merges, hidden lines, widths and metadata. Formulas are not
 * rewritten: that is the grid's work.
 */
export function moveLines(sheet: StoredSheet, axis: Axis, to: NewPlace): void {
  const cells = [...sheet.cells].flatMap(([key, cell]) => {
    const { row, column } = placeOf(key);
    const moved = to(axis === 'row' ? row : column);
    if (moved === undefined) return [];
    return [[axis === 'row' ? keyOf(moved, column) : keyOf(row, moved), cell] as const];
  });
  sheet.cells = new Map(cells);
  sheet.merges = sheet.merges.flatMap((merge) => movedMerge(merge, axis, to));
  sheet.metadata = sheet.metadata.flatMap((metadata) => movedMetadata(metadata, axis, to));
  if (axis === 'row') {
    sheet.hiddenRows = movedSet(sheet.hiddenRows, to);
    if (sheet.filteredRows !== undefined) sheet.filteredRows = movedSet(sheet.filteredRows, to);
  } else {
    sheet.hiddenColumns = movedSet(sheet.hiddenColumns, to);
    const widths = [...sheet.columnWidths].map(([column, width]) => [to(column), width] as const);
    sheet.columnWidths = new Map(
      widths.filter((entry): entry is [number, number] => entry[0] !== undefined),
    );
  }
}

function movedSet(lines: ReadonlySet<number>, to: NewPlace): Set<number> {
  return new Set([...lines].map(to).filter((line): line is number => line !== undefined));
}

function movedMerge(merge: Area, axis: Axis, to: NewPlace): Area[] {
  const [first, last] = axis === 'row' ? [merge.top, merge.bottom] : [merge.left, merge.right];
  const left: number[] = [];
  for (let line = first; line <= last; line += 1) {
    const moved = to(line);
    if (moved !== undefined) left.push(moved);
  }
  if (left.length === 0) return [];
  const from = Math.min(...left);
  const until = Math.max(...left);
  const moved =
    axis === 'row'
      ? { ...merge, top: from, bottom: until }
      : { ...merge, left: from, right: until };
  return moved.top === moved.bottom && moved.left === moved.right ? [] : [moved];
}

/** The object itself moves, so that a script that holds it sees it in its new place. */
function movedMetadata(metadata: StoredMetadata, axis: Axis, to: NewPlace): StoredMetadata[] {
  if (metadata.place.kind !== axis) return [metadata];
  const index = to(metadata.place.index);
  if (index === undefined) return [];
  metadata.place = { kind: axis, index };
  return [metadata];
}
