import type { Grid } from './grid.js';
import type { Said } from './said.js';
import type { TableKind } from './table.js';

/** A rectangle that holds one table: its head, if it has one, and the rows beneath. */
export interface Region {
  readonly grid: Grid;
  /** What the words of the head speak for; a block without a head can only be a budget. */
  readonly hint: TableKind;
  readonly titleRows: readonly number[];
  readonly headerRows: readonly number[];
  /** Rows that name its columns: its own head, or the head of the table above that it goes on from. */
  readonly headingRows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly left: number;
  readonly right: number;
  /** What people said of this table. */
  readonly said?: Said;
}

/** The first row of a region, head included. */
export function topOf(region: Region): number {
  return region.headerRows[0] ?? region.firstRow;
}
