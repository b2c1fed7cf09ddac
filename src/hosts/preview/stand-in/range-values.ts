import { mismatch, textAt } from './arguments.js';
import { cellAt, changeCell, gridOf, placesIn } from './cells.js';
import type { StoredCell } from './cell-store.js';
import { written, type Written } from './coercion.js';
import { displayOf, isDateCell, NOT_YET_COMPUTED } from './display.js';
import type { Execution } from './execution.js';
import { Instant, type Methods } from './exposure.js';
import { gap } from './not-emulated.js';
import { again, heightOf, noteCells, widthOf, type HeldRange } from './range-finding.js';
import { Refusal } from './refusal.js';
import { instantOfSerial } from './zones.js';

const LONGEST_TEXT = 50_000;
const TOO_LONG = 'Your input contains more than the maximum of 50000 characters in a single cell.';

/** Reading what cells hold. */
export const rangeReading = {
  getValue: (self) => valueOf(self, topLeft(self)),
  getValues: (self) => each(self, (cell) => valueOf(self, cell)),
  getDisplayValue: (self) => displayOf(topLeft(self), self.execution.store.locale),
  getDisplayValues: (self) => each(self, (cell) => displayOf(cell, self.execution.store.locale)),
  getFormula: (self) => topLeft(self)?.formula ?? '',
  getFormulas: (self) => each(self, (cell) => cell?.formula ?? ''),
  getNote: (self) => topLeft(self)?.note ?? '',
  getNotes: (self) => each(self, (cell) => cell?.note ?? ''),
} satisfies Methods<GoogleAppsScript.Spreadsheet.Range, HeldRange>;

/** Writing what cells hold. A formula is kept without a value until the grid has computed it. */
export const rangeWriting = {
  setValue: (self, ...args) => {
    if (args.length !== 1) throw mismatch('SpreadsheetApp.Range.setValue', args);
    return write(self, () => args[0]);
  },
  setValues: (self, ...args) => writeRows(self, 'setValues', args),
  setFormula: (self, ...args) => {
    const formula = textAt('SpreadsheetApp.Range.setFormula', args, 0);
    return write(self, () => asFormula(formula));
  },
  setFormulas: (self, ...args) => writeRows(self, 'setFormulas', args, asFormula),
  setNote: (self, ...args) => {
    const [note] = args;
    if (note !== null && typeof note !== 'string')
      throw mismatch('SpreadsheetApp.Range.setNote', args);
    return writeNotes(self, () => note);
  },
  setNotes: (self, ...args) => {
    const notes = rowsOf(self, 'setNotes', args);
    return writeNotes(self, (row, column) => notes[row]?.[column]);
  },
  clearNote: (self) => writeNotes(self, () => null),
} satisfies Methods<GoogleAppsScript.Spreadsheet.Range, HeldRange>;

/** One answer per cell of a range, as rows. */
export function each(
  self: HeldRange,
  answer: (cell: StoredCell | undefined) => unknown,
): unknown[][] {
  return gridOf(self.area, (row, column) => answer(cellAt(self.sheet, row, column)));
}

/** The cell that single getters speak of. */
export function topLeft({ sheet, area }: HeldRange): StoredCell | undefined {
  return cellAt(sheet, area.top, area.left);
}

/** Rows of the range's own shape, or Google's refusal that names both sizes. */
export function rowsOf(
  self: HeldRange,
  member: string,
  args: readonly unknown[],
): readonly (readonly unknown[])[] {
  const rows: unknown = args[0];
  if (args.length !== 1 || !Array.isArray(rows) || !rows.every(Array.isArray)) {
    throw mismatch(`SpreadsheetApp.Range.${member}`, args);
  }
  const height = heightOf(self);
  if (rows.length !== height) throw wrongSize('rows', rows.length, height);
  const width = widthOf(self);
  const ragged = (rows as unknown[][]).find((row) => row.length !== width);
  if (ragged !== undefined) throw wrongSize('columns', ragged.length, width);
  return rows as unknown[][];
}

function wrongSize(what: 'rows' | 'columns', given: number, wanted: number): Refusal {
  return new Refusal(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${given} but the range has ${wanted}.`,
  );
}

function writeRows(
  self: HeldRange,
  member: string,
  args: readonly unknown[],
  asWritten: (value: unknown) => unknown = (value) => value,
): object {
  const rows = rowsOf(self, member, args);
  return write(self, (row, column) => asWritten(rows[row]?.[column]));
}

function asFormula(text: unknown): unknown {
  return typeof text !== 'string' || text === '' || text.startsWith('=') ? text : `=${text}`;
}

function write(self: HeldRange, valueFor: (row: number, column: number) => unknown): object {
  const { execution, sheet, area } = self;
  const changes = [...placesIn(area)].map(({ row, column }) => {
    const value = valueFor(row - area.top, column - area.left);
    const format = cellAt(sheet, row, column)?.format;
    return { row, column, ...writtenIn(execution, value, format) };
  });
  if (changes.some(isTooLong)) {
    execution.putOff(TOO_LONG);
    return again(self);
  }
  for (const { row, column, value, formula, error, format } of changes) {
    const content = { value, formula, error, link: undefined, runs: undefined };
    changeCell(sheet, row, column, format === undefined ? content : { ...content, format });
  }
  noteCells(self);
  return again(self);
}

/** What a cell becomes; a kind of value that the stand-in does not play is a gap, told by name. */
function writtenIn(execution: Execution, value: unknown, format: string | undefined): Written {
  const { locale, timeZone } = execution.store;
  const result = written(value, { locale, timeZone, format });
  if (result === undefined) throw gap('writing an object or a list into one cell', execution);
  return result;
}

function isTooLong({ value, formula }: Written): boolean {
  const text = formula ?? value;
  return typeof text === 'string' && text.length > LONGEST_TEXT;
}

function writeNotes(self: HeldRange, noteFor: (row: number, column: number) => unknown): object {
  const { sheet, area } = self;
  for (const { row, column } of placesIn(area)) {
    const note = noteFor(row - area.top, column - area.left);
    changeCell(sheet, row, column, { note: noteText(note) });
  }
  noteCells(self);
  return again(self);
}

function noteText(note: unknown): string | undefined {
  if (note === null || note === undefined || note === '') return undefined;
  if (typeof note === 'string') return note;
  // Google keeps numbers as its own server writes them.
  const isWhole = typeof note === 'number' && Number.isInteger(note);
  return isWhole ? `${note}.0` : JSON.stringify(note);
}

function valueOf({ execution }: HeldRange, cell: StoredCell | undefined): unknown {
  if (cell === undefined) return '';
  const { value } = cell;
  if (value === undefined) return cell.formula === undefined ? '' : NOT_YET_COMPUTED;
  if (typeof value === 'number' && isDateCell(cell)) {
    return new Instant(instantOfSerial(value, execution.store.timeZone));
  }
  return value;
}
