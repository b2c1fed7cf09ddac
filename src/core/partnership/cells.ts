import {
  type CellRef,
  formulaAt,
  isSerialDate,
  type Sheet,
  valueAt,
  type Workbook,
} from '../workbook/workbook.js';
import { groupBy } from '../workbook/group-by.js';
import { oncePer } from '../workbook/once-per.js';
import { type FormulaReading, readFormula } from '../workbook/formula.js';
import type { Partnership } from './partnership.js';

type Book = Pick<Partnership, 'workbook'>;

/** The sheet of that name, as the host handed it in. */
export function sheetNamed({ workbook }: Book, name: string): Sheet | undefined {
  return sheetsByName(workbook).get(name)?.[0];
}

const sheetsByName = oncePer(({ sheets }: Workbook) => groupBy(sheets, ({ name }) => name));

/** The formula in a cell; `undefined` for a typed or blank cell, and where the host cannot tell. */
export function formulaIn(book: Book, cell: CellRef | undefined): string | undefined {
  const sheet = cell && sheetNamed(book, cell.sheet);
  return sheet && cell && formulaAt(sheet, cell.row, cell.column);
}

/** What a cell's formula does; `undefined` without one. */
export function formulaReadIn(book: Book, cell: CellRef | undefined): FormulaReading | undefined {
  const formula = formulaIn(book, cell);
  return formula === undefined ? undefined : readFormula(formula);
}

/** A cell as text, trimmed; '' for a blank, a date and no cell. */
export function textIn(book: Book, cell: CellRef | undefined): string {
  const sheet = cell && sheetNamed(book, cell.sheet);
  const value = sheet && cell && valueAt(sheet, cell.row, cell.column);
  return value === undefined || isSerialDate(value) ? '' : String(value).trim();
}

/** True for a formula that draws on cells; `=1200+300` is typed as well. */
export function drawsOnCells(formula: string | undefined): boolean {
  if (formula === undefined) return false;
  return beginsWithCell.test(formula) || readFormula(formula).references.length > 0;
}

/** `=E3*F3`: most formulas of lines are told by this look, without being read. */
const beginsWithCell = /^=\$?[A-Z]{1,3}\$?[1-9]\d{0,6}[-+*/]/;

/** Sheets with counted tables whose formulas the host cannot tell from typed figures. */
export function sheetsWithoutFormulas(partnership: Partnership): readonly string[] {
  const names = new Set(partnership.budget?.tables.map(({ sheet }) => sheet));
  return [...names].filter((name) => sheetNamed(partnership, name)?.formulas === undefined);
}
