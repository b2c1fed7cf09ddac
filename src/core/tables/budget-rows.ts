import type { BudgetColumns } from './budget-columns.js';
import { figuresIn, isBlank, type Region } from './regions.js';
import { draftRows } from './row-drafts.js';
import { withSaidLooks } from './said.js';
import { coverSums } from './sum-coverage.js';
import type { Row } from './table.js';

/** What each row of a budget is, titles above the head included, and what each sum speaks for. */
export function budgetRowsOf(region: Region, columns: BudgetColumns): readonly Row[] {
  const drafts = withSaidLooks(draftRows(region, columns), region.said);
  return [
    ...region.titleRows.map((row): Row => titleRow(region, row)),
    ...headerRowsOf(region),
    ...coverSums(drafts),
  ];
}

/** A heading, or a note where a figure stands beside it (a rate, a number of people). */
function titleRow({ grid, right }: Region, row: number): Row {
  return { row, kind: figuresIn(grid, row, 1, right) > 0 ? 'note' : 'title', confidence: 0.8 };
}

function headerRowsOf({ grid, headerRows, left, right }: Region): readonly Row[] {
  return headerRows.map((row): Row => ({
    row,
    kind: isBlank(grid, row, left, right) ? 'blank' : 'header',
    confidence: 0.9,
  }));
}
