import { areaOf } from '../workbook/address.js';
import { sheetsDrawnOn } from '../workbook/formula.js';
import { type Area, formulaAt } from '../workbook/workbook.js';
import { sheetNamed } from './cells.js';
import type { Line, Partnership } from './partnership.js';

type Around = Pick<Partnership, 'workbook' | 'tables'>;

/** True where a line's parts stand elsewhere: its amount or unit cost is drawn from there. */
export function isDrawnFromElsewhere(line: Line, around: Around): boolean {
  const { cells, sheet } = line;
  const own = sheetNamed(around, sheet);
  const unitCost = cells['unit-cost'];
  const formula = unitCost && own && formulaAt(own, unitCost.row, unitCost.column);
  return isAmountDrawnFromElsewhere(line, around) || drawsOnOthers(formula, line, around);
}

/** True where a line's amount is the figure of another sheet or table, or sums rows other than its own. */
export function isAmountDrawnFromElsewhere(line: Line, around: Around): boolean {
  return drawsOnOthers(line.amountFormula, line, around);
}

function drawsOnOthers(
  formula: string | undefined,
  { cells, sheet, row }: Line,
  { workbook, tables }: Around,
): boolean {
  if (formula === undefined) return false;
  const isOther = (name: string) => name !== sheet && sheetNamed({ workbook }, name) !== undefined;
  if (sheetsDrawnOn(formula).some(isOther)) return true;
  if (sumsOtherRows(formula, row)) return true;
  const cell = figureOf(formula);
  return (
    cell !== undefined &&
    tables.some(
      (table) =>
        table.kind === 'budget' &&
        table.sheet === sheet &&
        !holds(table.area, row, cells.amount?.column) &&
        holds(table.area, cell.top, cell.left),
    )
  );
}

function holds({ top, bottom, left, right }: Area, row: number, column = left): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

/** D31 of `=D31`, and of nothing else. */
function figureOf(formula: string): Area | undefined {
  if (!/^=\+?\$?[A-Z]{1,3}\$?\d+$/.test(formula)) return undefined;
  return areaOf(formula.replace(/[=+]/g, ''));
}

function sumsOtherRows(formula: string, row: number): boolean {
  const areas = (formula.match(/\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+/g) ?? []).map(areaOf);
  return areas.some(
    (area) => area && area.bottom > area.top && (row < area.top || row > area.bottom),
  );
}
