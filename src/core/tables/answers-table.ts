import { isBlank } from './filled.js';
import type { FoundTable } from './found-table.js';
import type { Grid } from './grid.js';
import { type Region, topOf } from './region.js';
import { rowsBetween } from './rows-between.js';
import { headerTextOf } from './header-text.js';
import type { Row } from './table.js';

/** A checklist filled in: an item such as `3.2.a` on most rows, and columns of answers from 0 to 3. */
export function answersIn(region: Region): FoundTable | undefined {
  const { grid, left, right } = region;
  const body = rowsBetween(region.firstRow, region.lastRow);
  const items = rowsBetween(left, Math.min(right, left + 3)).find((column) => {
    const marked = body.filter((row) => isItem(grid, row, column)).length;
    return marked >= 3 && marked >= body.length * 0.4;
  });
  if (items === undefined) return undefined;
  const rows = body.map((row): Row => {
    const kind = isItem(grid, row, items)
      ? 'line'
      : isBlank(grid, row, left, right)
        ? 'blank'
        : 'section';
    return { row, kind, confidence: 0.9 };
  });
  return {
    sheet: grid.sheet.name,
    kind: 'answers',
    confidence: 0.9,
    area: { top: topOf(region), left, bottom: region.lastRow, right },
    headerRows: region.headerRows,
    columns: rowsBetween(left, right).map((column) => ({
      column,
      role: 'ignore',
      name: undefined,
      header: headerTextOf(region, column).whole,
      confidence: 0.9,
      reasons: [],
    })),
    rows: [
      ...region.headerRows.map((row): Row => ({ row, kind: 'header', confidence: 0.9 })),
      ...rows,
    ],
    currency: undefined,
    statedTotal: undefined,
  };
}

function isItem(grid: Grid, row: number, column: number): boolean {
  if (grid.kindAt(row, column) !== 'text') return false;
  return /^[1-6]\.\d{1,2}\.[a-z]$/.test(grid.textAt(row, column));
}
