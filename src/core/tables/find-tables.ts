import { type Workbook } from '../workbook/workbook.js';
import { gridOf } from './grid.js';
import { noticesOf } from './notices.js';
import { readRegion } from './read-region.js';
import { findRegions } from './regions.js';
import type { Reading } from './table.js';
import { decideUse } from './use.js';

/**
 * Finds the tables of a workbook: where each is, what kind it is, what its columns and rows are, and whether
 * its money counts. What is unsure is said in the notices.
 */
export function findTables(workbook: Workbook): Reading {
  const grids = workbook.sheets.filter(({ ownReport }) => ownReport !== true).map(gridOf);
  const found = grids.flatMap((grid) => findRegions(grid).flatMap(readRegion));
  const tables = decideUse(found, grids);
  return { tables, notices: noticesOf(workbook, tables) };
}
