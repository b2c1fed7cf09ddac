import { buildPartnership } from '../../src/core/partnership/build-partnership.js';
import type { Partnership } from '../../src/core/partnership/partnership.js';
import { noCorrections } from '../../src/core/tables/corrections.js';
import { findTables } from '../../src/core/tables/find-tables.js';
import type { Sheet } from '../../src/core/workbook/workbook.js';
import { type CellLike, sheetOf, type SheetOptions, workbookOf } from './sheet-of.js';

/** The partnership that the reading makes of sheets, for rules that look at cells and formulas. */
export function partnershipIn(...sheets: readonly Sheet[]): Partnership {
  const workbook = workbookOf(...sheets);
  return buildPartnership(workbook, findTables(workbook, noCorrections), '2026-11-21');
}

/** The partnership of one sheet "Budget", from its rows. */
export function inBudget(
  rows: readonly (readonly CellLike[])[],
  options: SheetOptions = {},
): Partnership {
  return partnershipIn(sheetOf('Budget', rows, options));
}
