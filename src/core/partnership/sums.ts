import type { Column, Row } from '../tables/table.js';
import { amountColumns, numberIn, partColumns } from './figures.js';
import type { Sum } from './partnership.js';
import { cellOf, labelOf, type TableView } from './table-view.js';

/** The subtotals and totals of one table, each with what the rows that it covers add up to. */
export function readSums(view: TableView): readonly Sum[] {
  return sumsIn(view, amountColumns(view));
}

/** The same in the columns of years, sources and partners that stand beside the amounts. */
export function readPartSums(view: TableView): readonly Sum[] {
  const own = amountColumns(view);
  return sumsIn(
    view,
    partColumns(view).filter((column) => !own.includes(column)),
  );
}

function sumsIn(view: TableView, columns: readonly Column[]): readonly Sum[] {
  return view.table.rows.flatMap((row) => {
    if (row.kind !== 'subtotal' && row.kind !== 'total') return [];
    return columns.map((column) =>
      sumAt(view, row, row.kind === 'total' ? 'total' : 'subtotal', column),
    );
  });
}

function sumAt(view: TableView, { row, covers }: Row, kind: Sum['kind'], column: Column): Sum {
  const rows = covers?.rows ?? [];
  return {
    kind,
    label: labelOf(view, row),
    stated: numberIn(view, row, column),
    cell: cellOf(view, row, column.column),
    formula: view.grid.formulaAt(row, column.column),
    covers: rows,
    computed: rows.length === 0 ? undefined : addUp(view, rows, column),
  };
}

/** Blank cells add nothing; a cell that cannot be read leaves the sum unknown. */
function addUp(view: TableView, rows: readonly number[], column: Column): number | undefined {
  const values = rows.map((row) => {
    const value = numberIn(view, row, column);
    const isBlank = view.grid.kindAt(row, column.column) === 'blank';
    return value ?? (isBlank || isDash(view, row, column) ? 0 : undefined);
  });
  return values.reduce(
    (sum, value) => (sum === undefined || value === undefined ? undefined : sum + value),
    0,
  );
}

function isDash({ grid }: TableView, row: number, { column }: Column): boolean {
  return /^[-–—.\s]*$/.test(grid.textAt(row, column));
}
