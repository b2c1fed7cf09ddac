import { activate, activateRange } from './activation.js';
import { mismatch, textAt, wholeAt, yesNoAt } from './arguments.js';
import { changeCell, extentOf, placeOf } from './cells.js';
import type { StoredCell, StoredSheet } from './cell-store.js';
import type { Held, Methods } from './exposure.js';
import { rangeFrom, sheetNamed } from './range-finding.js';
import { Refusal } from './refusal.js';

/** A sheet as a script holds it. */
export interface HeldSheet extends Held {
  readonly sheet: StoredSheet;
}

const DEFAULT_COLUMN_WIDTH = 100;
const LONGEST_NAME = 100;

/** What a sheet is and what it shows. */
export const sheetReading = {
  getName: ({ sheet }) => sheet.name,
  getSheetName: ({ sheet }) => sheet.name,
  getSheetId: ({ sheet }) => sheet.id,
  getIndex: ({ execution, sheet }) => execution.store.sheets.indexOf(sheet) + 1,
  getParent: ({ execution }) => execution.objects.spreadsheet(),
  getType: ({ execution }) => execution.enumValue('SheetType', 'GRID'),
  getRange: (self, ...args) => rangeFrom('SpreadsheetApp.Sheet.getRange', self, args),
  getDataRange: ({ execution, sheet }) => {
    const { row, column } = extentOf(sheet);
    const area = { top: 1, left: 1, bottom: Math.max(row, 1), right: Math.max(column, 1) };
    return execution.objects.range(sheet, area, undefined);
  },
  getLastRow: ({ sheet }) => extentOf(sheet).row,
  getLastColumn: ({ sheet }) => extentOf(sheet).column,
  getMaxRows: ({ sheet }) => sheet.rowCount,
  getMaxColumns: ({ sheet }) => sheet.columnCount,
  isSheetHidden: ({ sheet }) => sheet.hidden,
  isRowHiddenByUser: ({ sheet }, ...args) =>
    sheet.hiddenRows.has(rowAt('isRowHiddenByUser', sheet, args)),
  isRowHiddenByFilter: ({ sheet }, ...args) =>
    sheet.filteredRows?.has(rowAt('isRowHiddenByFilter', sheet, args)) ?? false,
  isColumnHiddenByUser: ({ sheet }, ...args) =>
    sheet.hiddenColumns.has(columnAt('isColumnHiddenByUser', sheet, args)),
  isRightToLeft: ({ sheet }) => sheet.rightToLeft,
  getFrozenRows: ({ sheet }) => sheet.frozenRows,
  getFrozenColumns: ({ sheet }) => sheet.frozenColumns,
  getTabColor: ({ sheet }) => sheet.tabColor ?? null,
  getColumnWidth: ({ sheet }, ...args) =>
    sheet.columnWidths.get(columnAt('getColumnWidth', sheet, args)) ?? DEFAULT_COLUMN_WIDTH,
  getActiveRange: ({ execution, sheet }) =>
    execution.objects.range(sheet, execution.store.selection, undefined),
  getActiveCell: ({ execution, sheet }) => {
    const { top, left } = execution.store.selection;
    return execution.objects.range(sheet, { top, left, bottom: top, right: left }, undefined);
  },
} satisfies Methods<GoogleAppsScript.Spreadsheet.Sheet, HeldSheet>;

/** What a script may change about a sheet as a whole. */
export const sheetWriting = {
  setName: (self, ...args) => {
    const { execution, sheet } = self;
    const name = textAt('SpreadsheetApp.Sheet.setName', args, 0);
    if (name !== sheet.name) {
      const namesake = sheetNamed(execution.store, name);
      sheet.name = namesake === sheet ? name : freeName(name, namesake);
    }
    return changed(self);
  },
  hideSheet: (self) => {
    const { execution, sheet } = self;
    const shown = execution.store.sheets.filter((other) => !other.hidden && other !== sheet);
    if (shown[0] === undefined) {
      throw new Refusal("You can't remove all the visible sheets in a document.");
    }
    sheet.hidden = true;
    if (execution.store.activeSheetId === sheet.id) activate(execution, shown[0], undefined);
    return changed(self);
  },
  showSheet: (self) => {
    self.sheet.hidden = false;
    return changed(self);
  },
  activate: (self) => {
    activate(self.execution, self.sheet, undefined);
    return self.execution.objects.sheet(self.sheet);
  },
  setActiveRange: ({ execution }, ...args) =>
    activateRange(execution, 'SpreadsheetApp.Sheet.setActiveRange', args),
  setActiveSelection: (self, ...args) => {
    const range = typeof args[0] === 'string' ? sheetReading.getRange(self, args[0]) : args[0];
    const call = 'SpreadsheetApp.Sheet.setActiveSelection';
    return activateRange(self.execution, call, [range]);
  },
  setFrozenRows: (self, ...args) => {
    const rows = wholeAt('SpreadsheetApp.Sheet.setFrozenRows', args, 0);
    if (rows >= self.sheet.rowCount) {
      throw new Refusal("You can't freeze all visible rows on the sheet.");
    }
    self.sheet.frozenRows = rows;
    return changed(self);
  },
  setFrozenColumns: (self, ...args) => {
    const columns = wholeAt('SpreadsheetApp.Sheet.setFrozenColumns', args, 0);
    if (columns >= self.sheet.columnCount) {
      throw new Refusal("You can't freeze all visible columns on the sheet.");
    }
    self.sheet.frozenColumns = columns;
    return changed(self);
  },
  setColumnWidth: (self, ...args) => {
    const width = wholeAt('SpreadsheetApp.Sheet.setColumnWidth', args, 1);
    self.sheet.columnWidths.set(columnAt('setColumnWidth', self.sheet, args), width);
    return changed(self);
  },
  setColumnWidths: (self, ...args) => {
    const call = 'SpreadsheetApp.Sheet.setColumnWidths';
    const first = columnAt('setColumnWidths', self.sheet, args);
    const last = first + wholeAt(call, args, 1) - 1;
    const width = wholeAt(call, args, 2);
    for (let column = first; column <= last; column += 1)
      self.sheet.columnWidths.set(column, width);
    return changed(self);
  },
  setRightToLeft: (self, ...args) => {
    self.sheet.rightToLeft = yesNoAt('SpreadsheetApp.Sheet.setRightToLeft', args, 0);
    return changed(self);
  },
  setTabColor: (self, ...args) => {
    const [colour] = args;
    if (colour !== null && typeof colour !== 'string') {
      throw mismatch('SpreadsheetApp.Sheet.setTabColor', args);
    }
    self.sheet.tabColor = colour ?? undefined;
    return changed(self);
  },
  setHiddenGridlines: (self, ...args) => {
    self.sheet.hiddenGridlines = yesNoAt('SpreadsheetApp.Sheet.setHiddenGridlines', args, 0);
    return changed(self);
  },
  clear: (self) => emptied(self, ['value', 'formula', 'error', 'link', 'runs', 'format', 'style']),
  clearContents: (self) => emptied(self, ['value', 'formula', 'error', 'link', 'runs']),
  clearFormats: (self) => emptied(self, ['format', 'style']),
  clearNotes: (self) => emptied(self, ['note']),
} satisfies Methods<GoogleAppsScript.Spreadsheet.Sheet, HeldSheet>;

/** The name itself where a new sheet may have it, or Google's refusal. */
export function freeName(name: string, namesake: StoredSheet | undefined): string {
  if (name.trim() === '') throw new Refusal('Sheet name cannot be empty.');
  if (name.length > LONGEST_NAME) {
    throw new Refusal('Sheet name cannot be longer than 100 characters.');
  }
  if (namesake !== undefined) {
    throw new Refusal(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
  return name;
}

function emptied(self: HeldSheet, parts: readonly (keyof StoredCell)[]): object {
  const nothing = Object.fromEntries(parts.map((part) => [part, undefined]));
  for (const key of [...self.sheet.cells.keys()]) {
    const { row, column } = placeOf(key);
    changeCell(self.sheet, row, column, nothing);
  }
  return changed(self);
}

/** Tells the grid that a sheet changed, and answers the script with the sheet. */
export function changed({ execution, sheet }: HeldSheet): object {
  execution.store.note({ kind: 'sheets' });
  return execution.objects.sheet(sheet);
}

/** The row that `args` begin with, on the sheet's grid. */
export function rowAt(member: string, sheet: StoredSheet, args: readonly unknown[]): number {
  const row = wholeAt(`SpreadsheetApp.Sheet.${member}`, args, 0);
  if (row < 1 || row > sheet.rowCount) throw new Refusal('Those rows are out of bounds.');
  return row;
}

/** The column that `args` begin with, on the sheet's grid. */
export function columnAt(member: string, sheet: StoredSheet, args: readonly unknown[]): number {
  const column = wholeAt(`SpreadsheetApp.Sheet.${member}`, args, 0);
  if (column < 1 || column > sheet.columnCount) {
    throw new Refusal('Those columns are out of bounds.');
  }
  return column;
}
