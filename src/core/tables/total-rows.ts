import { oncePer } from '../workbook/once-per.js';
import { labelOf } from './label-of.js';
import type { Region } from './region.js';
import { saysTotal } from './sum-cells.js';

/** The rows of a region whose labels say that they are totals or subtotals, from the top. */
export const totalRowsOf: (region: Region) => ReadonlySet<number> = oncePer((region: Region) => {
  const { grid, firstRow, lastRow, left, right } = region;
  const rows = new Set<number>();
  for (let row = firstRow; row <= lastRow; row++) {
    if (saysTotal(labelOf(grid, row, left, right))) rows.add(row);
  }
  return rows;
});
