import { drawsOnFile, sheetsDrawnOn } from '../workbook/formula.js';
import { oncePer } from '../workbook/once-per.js';
import { formulaAt, type Sheet } from '../workbook/workbook.js';
import { sheetNamed } from './cells.js';
import { cellsOf, holdsMoney, linesOf } from './lines.js';
import type { Line, Partnership } from './partnership.js';

const figureRoles = ['amount', 'unit-cost', 'quantity', 'duration', 'percent'] as const;

/**
 * Lines of which a figure comes from another file: by its own formula, through a tab that is filled from one, or
 * because the whole table is filled by an import above it.
 */
export function fedFromOutside(partnership: Partnership): readonly Line[] {
  const { sheets } = partnership.workbook;
  // Without one formula that draws on a file, nothing comes from outside, by whatever way.
  if (!sheets.some((sheet) => formulasOnFiles(sheet).length > 0)) return [];
  const filled = new Set(sheets.filter(isFilled).map(({ name }) => name));
  return linesOf(partnership).filter((line) => {
    const own = holdsMoney(line) ? sheetNamed(partnership, line.sheet) : undefined;
    if (own === undefined) return false;
    const formulas = formulasOf(line, own);
    if (formulas.length === 0) return filled.has(own.name) && isSpill(own, line);
    return formulas.some((formula) => isOutside(formula, filled));
  });
}

/** The formulas of a line's figures. */
function formulasOf(line: Line, sheet: Sheet): readonly string[] {
  const cells = [...cellsOf(line, ...figureRoles), ...line.parts.map(({ cell }) => cell)];
  return cells.flatMap(({ row, column }) => formulaAt(sheet, row, column) ?? []);
}

function isOutside(formula: string, filled: ReadonlySet<string>): boolean {
  return drawsOnFile(formula) || sheetsDrawnOn(formula).some((sheet) => filled.has(sheet));
}

/** A sheet that one formula at least fills from elsewhere, as IMPORTRANGE does. */
function isFilled(sheet: Sheet): boolean {
  return importsIn(sheet).length > 0;
}

/** An import above and to the left, in a sheet without other formulas on the line, spills over the line. */
function isSpill(sheet: Sheet, { row, cells }: Line): boolean {
  const right = cells.amount?.column ?? 0;
  return importsIn(sheet).some((cell) => cell.row <= row && cell.column <= right);
}

/** A formula and where it stands. */
interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Where a sheet's imports stand, from the top down. */
const importsIn = oncePer((sheet: Sheet): readonly FormulaCell[] =>
  formulasOnFiles(sheet).filter(({ formula }) => imports.test(formula)),
);

const imports = /\bIMPORT(RANGE|DATA|HTML|XML|FEED)\s*\(/i;

/** The formulas of a sheet that draw on another file, from the top down. */
const formulasOnFiles = oncePer(({ formulas = [] }: Sheet): readonly FormulaCell[] => {
  const found: FormulaCell[] = [];
  formulas.forEach((cells, row) => {
    cells?.forEach((formula, column) => {
      if (formula !== undefined && drawsOnFile(formula)) {
        found.push({ row: row + 1, column: column + 1, formula });
      }
    });
  });
  return found;
});
