import { figuresIn, isBlank } from './filled.js';
import type { Region } from './region.js';
import type { BudgetColumns } from './budget-columns.js';
import { draftRows } from './row-drafts.js';
import { withSaidLooks } from './said.js';
import { coverSums } from './sum-coverage.js';
import type { Row } from './table.js';

/** What each row of a budget is, titles above the head included, and what each sum speaks for. */
export function budgetRowsOf(region: Region, columns: BudgetColumns): readonly Row[] {
  const drafts = withSaidLooks(draftRows(region, columns), region.said);
  return [
    ...region.titleRows.map((row): Row => titleRow(region, row)),
    ...headerRowsOf(region, columns),
    ...coverSums(drafts),
  ];
}

/** A heading, or a note where a figure stands beside it (a rate, a number of people). */
function titleRow({ grid, right }: Region, row: number): Row {
  return { row, kind: figuresIn(grid, row, 1, right) > 0 ? 'note' : 'title', confidence: 0.8 };
}

/** Headings; where the heading of the amounts is itself a figure, they may well be the first line. */
function headerRowsOf(
  { grid, headerRows, left, right }: Region,
  { columns }: BudgetColumns,
): readonly Row[] {
  const amount = columns.find(({ role }) => role === 'amount')?.column;
  const isFigure = (row: number) => amount !== undefined && grid.kindAt(row, amount) === 'number';
  return headerRows.map((row): Row => ({
    row,
    kind: isBlank(grid, row, left, right) ? 'blank' : 'header',
    confidence: isFigure(row) ? 0.55 : 0.9,
  }));
}
