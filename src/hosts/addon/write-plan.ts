import type { Choices, PlanCell, PlanRow, SheetPlan } from '../../present/sheet-plan.js';
import { type Appearance, appearances, blankAppearance, linkAppearance } from './looks.js';
import { insertCharts } from './insert-charts.js';
import { linkFormulas } from './link-formulas.js';
import type { SharedFile } from './shared-file.js';
import { textFormat, typedText } from './typed-text.js';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Under the format for text a formula might stay text. */
const automatic = 'General';

/** Writes a plan into a new, empty tab; how many calls that takes does not depend on how many rows it has. */
export function writePlan(
  { sheetNamed, progress }: Pick<SharedFile, 'sheetNamed' | 'progress'>,
  sheet: GoogleSheet,
  plan: SheetPlan,
): void {
  const width = plan.columnWidths.length;
  const height = plan.rows.length;
  fitGrid(sheet, height, width);
  if (plan.rightToLeft) sheet.setRightToLeft(true);
  const grid = plan.rows.map((row) => filled(row, width));
  const linkOf = linkFormulas(sheetNamed, plan.rows);
  const links = grid.map((row) => row.map(linkOf));
  const looks = grid.map((row, top) =>
    row.map((cell, left) => lookOf(cell, links[top]?.[left] !== undefined)),
  );
  const range = sheet.getRange(1, 1, height, width);
  range
    .setNumberFormats(
      grid.map((row, top) =>
        row.map((cell, left) => (links[top]?.[left] === undefined ? formatOf(cell) : automatic)),
      ),
    )
    .setValues(grid.map((row, top) => row.map((cell, left) => links[top]?.[left] ?? valueOf(cell))))
    .setFontSizes(looks.map((row) => row.map(({ size }) => size)))
    .setFontWeights(looks.map((row) => row.map(({ weight }) => weight)))
    .setFontColors(looks.map((row) => row.map(({ color }) => color)))
    .setBackgrounds(looks.map((row) => row.map((look) => backgroundOf(look, plan))))
    .setWraps(looks.map((row) => row.map(({ wraps }) => wraps)))
    .setHorizontalAlignments(grid.map((row) => row.map(alignmentOf)))
    .setVerticalAlignment('top');
  if (looks.some((row) => row.some(({ line }) => line !== 'none')))
    range.setFontLines(looks.map((row) => row.map(({ line }) => line)));
  const notes = grid.map((row) => row.map((cell) => (cell?.kind === 'text' && cell.note) || ''));
  if (notes.some((row) => row.some((note) => note !== ''))) range.setNotes(notes);
  if (plan.choices?.length) range.setDataValidations(rulesFor(plan.choices, height, width));
  setWidths(sheet, plan.columnWidths);
  // Google refuses to freeze all there is.
  sheet.setFrozenRows(Math.min(plan.frozenRows, height - 1));
  insertCharts(sheet, plan.charts ?? [], progress);
}

function lookOf(cell: PlanCell | undefined, isLink: boolean): Appearance {
  if (isLink) return linkAppearance;
  return cell ? appearances[cell.look] : blankAppearance;
}

/** Columns side by side of one width take one call. */
function setWidths(sheet: GoogleSheet, widths: readonly number[]): void {
  widths.forEach((pixels, index) => {
    if (widths[index - 1] === pixels) return;
    const end = widths.findIndex((other, place) => place > index && other !== pixels);
    sheet.setColumnWidths(index + 1, (end < 0 ? widths.length : end) - index, pixels);
  });
}

/** What a new tab has, though Google promises it nowhere. */
const newGrid = { rows: 1000, columns: 26 };

/** A report has the rows and columns that it needs, so that it prints on few pages. */
function fitGrid(sheet: GoogleSheet, height: number, width: number): void {
  try {
    fitGridOf(newGrid, sheet, height, width);
  } catch {
    // Smaller than new tabs are wont to be: how large it is has to be asked.
    const grid = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
    fitGridOf(grid, sheet, height, width);
  }
}

function fitGridOf(
  { rows, columns }: typeof newGrid,
  sheet: GoogleSheet,
  height: number,
  width: number,
): void {
  if (rows < height) sheet.insertRowsAfter(rows, height - rows);
  if (rows > height) sheet.deleteRows(height + 1, rows - height);
  if (columns < width) sheet.insertColumnsAfter(columns, width - columns);
  if (columns > width) sheet.deleteColumns(width + 1, columns - width);
}

function filled(row: PlanRow, width: number): readonly (PlanCell | undefined)[] {
  return Array.from({ length: width }, (_, index) => row[index]);
}

/** A list for each cell that offers one; lists of the same words are made once. */
function rulesFor(
  choices: readonly Choices[],
  height: number,
  width: number,
): (GoogleAppsScript.Spreadsheet.DataValidation | null)[][] {
  const made = new Map<string, GoogleAppsScript.Spreadsheet.DataValidation>();
  const rules = Array.from({ length: height }, () =>
    new Array<GoogleAppsScript.Spreadsheet.DataValidation | null>(width).fill(null),
  );
  for (const { column, firstRow, lastRow, words } of choices) {
    const key = words.join('\n');
    const rule = made.get(key) ?? ruleFor(words);
    made.set(key, rule);
    rules.slice(firstRow - 1, lastRow).forEach((row) => (row[column - 1] = rule));
  }
  return rules;
}

/** Words that are not in the list are taken too. */
function ruleFor(words: readonly string[]): GoogleAppsScript.Spreadsheet.DataValidation {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...words], true)
    .setAllowInvalid(true)
    .build();
}

/** Paper hides the lines of the grid, which a form needs. */
function backgroundOf({ background }: Appearance, { isForm }: SheetPlan): string | null {
  return isForm && background === blankAppearance.background ? null : background;
}

function formatOf(cell: PlanCell | undefined): string {
  return cell === undefined || !('format' in cell) ? textFormat : cell.format;
}

function valueOf(cell: PlanCell | undefined): string | number {
  if (cell === undefined || cell.kind === 'blank') return '';
  if (cell.kind === 'formula') return cell.formula;
  return cell.kind === 'number' ? cell.value : typedText(cell.text);
}

/** Dates stand apart from the words on either side, whichever way these run. */
function alignmentOf(cell: PlanCell | undefined): 'right' | 'center' | null {
  if (cell?.look === 'date') return 'center';
  const isFigure =
    cell?.kind === 'number' ||
    cell?.kind === 'formula' ||
    cell?.look === 'number-head' ||
    cell?.look === 'unknown';
  return isFigure ? 'right' : null;
}
