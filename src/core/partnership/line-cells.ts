import { type BudgetRole, budgetRoles, type Column } from '../tables/table.js';
import type { CellRef } from '../workbook/workbook.js';
import { amountColumns } from './figures.js';
import type { Line } from './partnership.js';
import { cellOf, columnOf, columnsOf, type TableView, textOf } from './table-view.js';

/** Finds the cells of a table's lines; which columns may hold them is settled once a table. */
export function cellFinder(view: TableView): (row: number) => Line['cells'] {
  const columns = budgetRoles.flatMap((role) => {
    const usual = columnOf(view, role);
    return usual === undefined ? [] : { role, usual, rivals: rivalsFor(view, role) };
  });
  return (row) => {
    const cells: Partial<Record<BudgetRole, CellRef>> = {};
    for (const { role, usual, rivals } of columns) {
      const telling = rivals.find(({ column }) => textOf(view, row, column) !== '') ?? usual;
      cells[role] = cellOf(view, row, telling.column);
    }
    return cells;
  };
}

/** Of several columns with one role, the first that says something in a row tells; of money, the surest does. */
function rivalsFor(view: TableView, role: BudgetRole): readonly Column[] {
  const columns = columnsOf(view, role);
  return columns.length < 2 || role === 'amount' || role === 'unit-cost' ? [] : columns;
}

/** Tells whether people can see the money of a table's lines; `undefined` where the host cannot tell. */
export function hiddenTeller(view: TableView): (row: number) => Line['isHidden'] {
  const { hidden, hiddenRows, hiddenRowsKnownTo = Infinity, hiddenColumns } = view.sheet;
  const columns = amountColumns(view);
  const areColumnsHidden =
    hiddenColumns &&
    columns.length > 0 &&
    columns.every(({ column }) => hiddenColumns.includes(column));
  const rows = new Set(hiddenRows);
  return (row) => {
    const isRowKnown = hiddenRows !== undefined && row <= hiddenRowsKnownTo;
    const signs = [hidden, isRowKnown ? rows.has(row) : undefined, areColumnsHidden];
    if (signs.includes(true)) return true;
    return signs.includes(undefined) ? undefined : false;
  };
}
