import type { FoundTable } from './found-table.js';
import type { Region } from './region.js';
import { oncePer } from '../workbook/once-per.js';
import { withoutOwnReports } from '../workbook/own-reports.js';
import type { Workbook } from '../workbook/workbook.js';
import {
  correctRegions,
  leftOutBySaying,
  notTaken,
  ofSheetsGone,
  unreadable,
} from './apply-corrections.js';
import { type Corrections, noCorrections, type TableCorrection } from './corrections.js';
import { changesIn } from './edited-report.js';
import { type Grid, gridOf } from './grid.js';
import { partsByIncome } from './income-parts.js';
import { noticesOf } from './notices.js';
import { readRegion } from './read-region.js';
import { findRegions } from './regions.js';
import type { Said } from './said.js';
import type { Notice, Reading, Table, TableUse } from './table.js';
import { withSharedCurrency } from './shared-currency.js';
import { decideUse } from './use.js';

/**
 * Finds the tables of a workbook: where each is, what kind it is, what its columns and rows are, and whether
 * its money counts. What people said wins, and the rest is read in its light. What is unsure, and what was said
 * of something that is no longer there, is in the notices.
 */
export function findTables(workbook: Workbook, corrections: Corrections = noCorrections): Reading {
  const grids = withoutOwnReports(workbook).sheets.map(gridOf);
  const { tables: said } =
    corrections.from === 'report'
      ? changesIn(corrections, countOnce(readSheets(grids, []).found, grids))
      : corrections;
  const { found, notices } = readSheets(grids, said);
  const tables = withSharedCurrency(countOnce(found, grids), workbook, grids);
  return {
    tables,
    notices: [
      ...noticesOf(workbook, tables, said),
      ...notices,
      ...ofSheetsGone(grids, said),
      ...unreadable(corrections),
    ],
  };
}

/** A table, and whether people said that its money counts. */
interface SaidTable {
  readonly table: FoundTable;
  readonly use: TableUse | undefined;
}

interface SheetsRead {
  readonly found: readonly SaidTable[];
  readonly notices: readonly Notice[];
}

function readSheets(grids: readonly Grid[], said: readonly TableCorrection[]): SheetsRead {
  const found: SaidTable[] = [];
  const notices: Notice[] = [];
  for (const grid of grids) {
    const own = said.filter(({ sheet }) => sheet === grid.sheet.name);
    if (own.length === 0) {
      found.push(...tablesUntold(grid).map((table) => ({ table, use: undefined })));
      continue;
    }
    const { regions, dropped } = correctRegions(grid, tablesOn(grid), own);
    notices.push(...dropped);
    for (const region of regions) {
      const tables = readRegion(region);
      found.push(...tables.map((table) => ({ table, use: saidUse(region.said) })));
      notices.push(...notTaken(region, tables), ...leftOutBySaying(region));
    }
  }
  return { found, notices };
}

/** The tables of a sheet of which people said nothing: the same as long as it is the same sheet. */
const tablesUntold = oncePer((grid: Grid): readonly FoundTable[] =>
  tablesOn(grid).flatMap(readRegion),
);

/** The regions of a sheet, costs and income under one head told apart. */
function tablesOn(grid: Grid): readonly Region[] {
  return findRegions(grid).flatMap(partsByIncome);
}

/** What people said to be no table of ours is left out. */
function saidUse(said: Said | undefined): TableUse | undefined {
  return said?.kind === 'other' ? 'ignored' : said?.use;
}

/** Money is counted once; tables that people left out, or called a summary, no longer speak for or against others. */
function countOnce(found: readonly SaidTable[], grids: readonly Grid[]): readonly Table[] {
  const isOpen = ({ use }: SaidTable) => use === undefined || use === 'counted';
  const open = found.filter(isOpen).map(({ table }) => table);
  const useOf = decideUse(open, grids);
  return found.map(({ table, use }): Table =>
    use === undefined
      ? { ...table, ...useOf(table) }
      : { ...table, use, why: { key: 'said', facts: {} } },
  );
}
