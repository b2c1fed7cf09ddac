import { isSame } from '../tables/arithmetic.js';
import type { Table } from '../tables/table.js';
import { type CellRef, valueAt } from '../workbook/workbook.js';
import { sheetNamed, textIn } from './cells.js';
import type { Partnership } from './partnership.js';

/** A line of a summary that does not say what its table comes to, beside what that table says. */
export interface StrayLine {
  readonly label: string;
  readonly value: number;
  readonly cell: CellRef;
  readonly total: number;
  readonly totalCell: CellRef;
}

interface Figure {
  readonly value: number;
  readonly cell: CellRef;
}

/**
 * The line that makes a summary's total differ from its tables: all other lines repeat the total of one table each, and
 * one table is left over. `undefined` where figures alone do not tell which line is meant.
 */
export function strayLine(
  summary: Table,
  tables: readonly Table[],
  partnership: Partnership,
): StrayLine | undefined {
  const left = tables.flatMap(({ statedTotal }) => statedTotal ?? []);
  if (left.length < tables.length) return undefined;
  const strays = figuresOf(summary, partnership).filter(({ value }) => {
    const at = left.findIndex((total) => isSame(total.value, value));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const [line, otherLine] = strays;
  const [total, otherTotal] = left;
  if (!line || !total || otherLine !== undefined || otherTotal !== undefined) return undefined;
  return {
    label: labelOf(summary, line.cell, partnership),
    ...line,
    total: total.value,
    totalCell: total.cell,
  };
}

function figuresOf({ sheet, rows, statedTotal }: Table, partnership: Partnership): Figure[] {
  const cells = sheetNamed(partnership, sheet);
  const column = statedTotal?.cell.column;
  if (cells === undefined || column === undefined) return [];
  return rows
    .filter(({ kind }) => kind === 'line')
    .flatMap(({ row }) => {
      const value = valueAt(cells, row, column);
      return typeof value === 'number' && value !== 0
        ? { value, cell: { sheet, row, column } }
        : [];
    });
}

function labelOf({ sheet, columns }: Table, { row }: CellRef, partnership: Partnership): string {
  const described = columns.find(({ role }) => role === 'description' || role === 'organisation');
  return described === undefined
    ? sheet
    : textIn(partnership, { sheet, row, column: described.column }) || sheet;
}
