import { mismatch } from './arguments.js';
import { cellAt, keyOf } from './cells.js';
import type { StoredCell, StoredMetadata } from './cell-store.js';
import type { Methods } from './exposure.js';
import { gap } from './not-emulated.js';
import { again, noteCells, type HeldRange } from './range-finding.js';

interface SortKey {
  /** Column of the sheet, not of the range. */
  readonly column: number;
  readonly ascending: boolean;
}

/** Sorting the rows of a range. */
export const rangeSorting = {
  sort: (self, ...args) => {
    const { execution, sheet, area } = self;
    const keys = sortKeys(args);
    const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
    const columns = Array.from({ length: area.right - area.left + 1 }, (_, i) => area.left + i);
    const cells = rows.map((row) => columns.map((column) => cellAt(sheet, row, column)));
    if (cells.flat().some((cell) => cell?.formula !== undefined)) {
      throw gap('sorting formulas', execution);
    }
    const sorted = [...rows].sort((a, b) => {
      for (const { column, ascending } of keys) {
        const order = inOrder(cellAt(sheet, a, column), cellAt(sheet, b, column), ascending);
        if (order !== 0) return order;
      }
      return a - b;
    });
    sorted.forEach((from, index) =>
      columns.forEach((column, offset) => {
        const key = keyOf(area.top + index, column);
        const cell = cells[from - area.top]?.[offset];
        if (cell === undefined) sheet.cells.delete(key);
        else sheet.cells.set(key, cell);
      }),
    );
    const places = new Map(sorted.map((from, index) => [from, area.top + index]));
    for (const metadata of sheet.metadata) followRow(metadata, places);
    noteCells(self);
    return again(self);
  },
} satisfies Methods<GoogleAppsScript.Spreadsheet.Range, HeldRange>;

function sortKeys(args: readonly unknown[]): readonly SortKey[] {
  const [spec] = args;
  const keys = (Array.isArray(spec) ? (spec as readonly unknown[]) : [spec]).map(sortKey);
  if (args.length !== 1 || keys.some((key) => key === undefined)) {
    throw mismatch('SpreadsheetApp.Range.sort', args);
  }
  return keys.filter((key) => key !== undefined);
}

function sortKey(spec: unknown): SortKey | undefined {
  if (typeof spec === 'number') return { column: spec, ascending: true };
  if (typeof spec !== 'object' || spec === null) return undefined;
  const { column, ascending } = spec as { readonly column?: unknown; readonly ascending?: unknown };
  return typeof column === 'number' ? { column, ascending: ascending !== false } : undefined;
}

/** Numbers before texts before booleans, blanks last whichever way. */
function inOrder(a: StoredCell | undefined, b: StoredCell | undefined, ascending: boolean): number {
  const rankA = rankOf(a?.value);
  const rankB = rankOf(b?.value);
  if (rankA === BLANK || rankB === BLANK) return rankA - rankB;
  const order = rankA === rankB ? compare(a?.value, b?.value) : rankA - rankB;
  return ascending ? order : -order;
}

const BLANK = 3;

function rankOf(value: StoredCell['value']): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string' && value !== '') return 1;
  return typeof value === 'boolean' ? 2 : BLANK;
}

function compare(a: StoredCell['value'], b: StoredCell['value']): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [textA, textB] = [String(a).toLowerCase(), String(b).toLowerCase()];
  return textA < textB ? -1 : textA > textB ? 1 : 0;
}

function followRow(metadata: StoredMetadata, places: ReadonlyMap<number, number>): void {
  if (metadata.place.kind !== 'row') return;
  const index = places.get(metadata.place.index);
  if (index !== undefined) metadata.place = { kind: 'row', index };
}
