import type { CellValue, Sheet } from '../../src/core/workbook/workbook.js';
import type { PlanCell, SheetPlan } from '../../src/present/sheet-plan.js';

/** What people put into a tab of ours: text, figures and days by row and column, counted from 1. */
export type Filled = Readonly<Record<number, Readonly<Record<number, CellValue>>>>;

/** A planned tab as it is read back, with what people filled in. Formulas have no value until a sheet computes them. */
export function sheetOfPlan(plan: SheetPlan, filled: Filled = {}): Sheet {
  const cells = plan.rows.map((row) => plan.columnWidths.map((_, place) => row[place]));
  const values = cells.map((row, top) =>
    row.map((cell, left) => filled[top + 1]?.[left + 1] ?? valueOf(cell)),
  );
  return {
    name: plan.title,
    hidden: false,
    values,
    formulas: cells.map((row) => row.map((cell) => formulaOf(cell))),
    formats: cells.map((row) => row.map((cell) => formatOf(cell))),
    notes: undefined,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

function valueOf(cell: PlanCell | undefined): CellValue {
  if (cell === undefined || cell.kind === 'blank') return undefined;
  if (cell.kind === 'formula') return 0;
  if (cell.kind === 'number') return isDay(cell.format) ? { serial: cell.value } : cell.value;
  return cell.text === '' ? undefined : cell.text;
}

function formulaOf(cell: PlanCell | undefined): string | undefined {
  return cell?.kind === 'formula' ? cell.formula : undefined;
}

function formatOf(cell: PlanCell | undefined): string | undefined {
  return cell !== undefined && 'format' in cell ? cell.format : undefined;
}

function isDay(format: string): boolean {
  return format.startsWith('yyyy');
}
