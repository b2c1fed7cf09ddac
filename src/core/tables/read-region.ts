import { budgetColumnsOf } from './budget-columns.js';
import { budgetRowsOf } from './budget-rows.js';
import { columnFactsOf } from './column-facts.js';
import { currencyOf } from './currency-of.js';
import { type Region, topOf } from './regions.js';
import { statedTotalOf } from './stated-total.js';
import type { Table } from './table.js';

/** A table before it is known whether its money counts. */
export type FoundTable = Omit<Table, 'use' | 'why'>;

/** Reads what a region holds as the kind of table that suits it. */
export function readRegion(region: Region): readonly FoundTable[] {
  const budget = readBudget(region);
  return budget === undefined ? [] : [budget];
}

function readBudget(region: Region): FoundTable | undefined {
  const facts = columnFactsOf(region, 'budget');
  const columns = budgetColumnsOf(facts);
  if (
    columns.amount === undefined &&
    !columns.columns.some(({ role }) => role.endsWith('-amount'))
  ) {
    return undefined;
  }
  const rows = budgetRowsOf(region, columns);
  const table = {
    sheet: region.grid.sheet.name,
    kind: 'budget' as const,
    confidence: 0.8,
    area: { top: topOf(region), left: region.left, bottom: region.lastRow, right: region.right },
    headerRows: region.headerRows,
    columns: columns.columns,
    rows,
    currency: currencyOf(region, columns.columns),
  };
  return { ...table, statedTotal: statedTotalOf(region, table) };
}
