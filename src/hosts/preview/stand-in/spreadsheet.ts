import { activate, activateRange } from './activation.js';
import { mismatch, textAt, wholeAt } from './arguments.js';
import type { StoredSheet } from './cell-store.js';
import { heldBy, type Held, type Methods } from './exposure.js';
import { newSheet } from './new-store.js';
import { rangeOfText, sheetNamed } from './range-finding.js';
import { Refusal } from './refusal.js';
import { refuseProtected } from './rights.js';
import { freeName, type HeldSheet } from './sheet.js';

const NAME = 'SpreadsheetApp.Spreadsheet';
const MOST_CELLS = 10_000_000;
const TOO_MANY_CELLS =
  'This action would increase the number of cells in the workbook above the limit of 10000000 cells.';

/** The spreadsheet and its sheets. The person is its only editor, and its owner. */
export const spreadsheetReading = {
  getId: () => 'local-preview',
  getUrl: () => 'https://docs.google.com/spreadsheets/d/local-preview/edit',
  getName: ({ execution }) => execution.store.name,
  getSpreadsheetLocale: ({ execution }) => execution.store.locale,
  getSpreadsheetTimeZone: ({ execution }) => execution.store.timeZone,
  getSheets: ({ execution }) =>
    execution.store.sheets.map((sheet) => execution.objects.sheet(sheet)),
  getNumSheets: ({ execution }) => execution.store.sheets.length,
  getSheetByName: ({ execution }, ...args) => {
    const sheet = sheetNamed(execution.store, textAt(`${NAME}.getSheetByName`, args, 0));
    return sheet === undefined ? null : execution.objects.sheet(sheet);
  },
  getSheetById: ({ execution }, ...args) => {
    const id = wholeAt(`${NAME}.getSheetById`, args, 0);
    const sheet = execution.store.sheets.find((candidate) => candidate.id === id);
    return sheet === undefined ? null : execution.objects.sheet(sheet);
  },
  getActiveSheet: ({ execution }) => execution.objects.sheet(activeSheet(execution)),
  getSheetName: ({ execution }) => activeSheet(execution).name,
  getActiveRange: ({ execution }) =>
    execution.objects.range(activeSheet(execution), execution.store.selection, undefined),
  getRange: ({ execution }, ...args) =>
    rangeOfText(execution, activeSheet(execution), textAt(`${NAME}.getRange`, args, 0)),
  getEditors: () => [],
  getViewers: () => [],
  toast: ({ execution }, ...args) => {
    const message = textAt(`${NAME}.toast`, args, 0);
    const title = args[1] === undefined || args[1] === null ? '' : textAt(`${NAME}.toast`, args, 1);
    if (args[2] !== undefined && args[2] !== null && typeof args[2] !== 'number')
      throw mismatch(`${NAME}.toast`, args);
    execution.world.ui.toasts.push({ message, title });
  },
} satisfies Methods<GoogleAppsScript.Spreadsheet.Spreadsheet, Held>;

/** What a script may change about the spreadsheet as a whole. */
export const spreadsheetWriting = {
  insertSheet: ({ execution }, ...args) => {
    const { store, world } = execution;
    const { name, index } = insertion(args);
    const freshName = name ?? unusedName(store.sheets);
    freeName(freshName, sheetNamed(store, freshName));
    const sheet = newSheet(world.next.sheetId, freshName);
    refuseTooManyCells(execution, sheet.rowCount * sheet.columnCount);
    world.next.sheetId += 1;
    const active = store.sheets.findIndex(({ id }) => id === store.activeSheetId);
    store.sheets.splice(index ?? active + 1, 0, sheet);
    store.note({ kind: 'sheets' });
    activate(execution, sheet, undefined);
    return execution.objects.sheet(sheet);
  },
  deleteSheet: ({ execution }, ...args) => {
    const doomed = sheetIn(`${NAME}.deleteSheet`, args);
    const { store } = execution;
    refuseProtected({ execution, sheet: doomed }, 'deleteSheet');
    const left = store.sheets.filter((sheet) => sheet !== doomed);
    const shown = left.find((sheet) => !sheet.hidden);
    if (shown === undefined) {
      throw new Refusal("You can't remove all the visible sheets in a document.");
    }
    store.sheets = left;
    store.note({ kind: 'sheets' });
    if (store.activeSheetId === doomed.id) activate(execution, shown, undefined);
  },
  setActiveSheet: ({ execution }, ...args) => {
    const sheet = sheetIn(`${NAME}.setActiveSheet`, args);
    activate(execution, sheet, undefined);
    return execution.objects.sheet(sheet);
  },
  setActiveRange: ({ execution }, ...args) =>
    activateRange(execution, `${NAME}.setActiveRange`, args),
  moveActiveSheet: ({ execution }, ...args) => {
    const position = wholeAt(`${NAME}.moveActiveSheet`, args, 0);
    const { store } = execution;
    const sheet = activeSheet(execution);
    if (position < 1 || position > store.sheets.length) {
      throw new Refusal('The sheet position is out of bounds.');
    }
    store.sheets = store.sheets.filter((other) => other !== sheet);
    store.sheets.splice(position - 1, 0, sheet);
    store.note({ kind: 'sheets' });
  },
} satisfies Methods<GoogleAppsScript.Spreadsheet.Spreadsheet, Held>;

/** Google's limit on cells, blank ones too; like other bad writes it is told late. */
export function refuseTooManyCells(execution: Held['execution'], added: number): void {
  const { sheets } = execution.store;
  const cells = sheets.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, 0);
  if (cells + added > MOST_CELLS) execution.putOff(TOO_MANY_CELLS);
}

/** The sheet that the person has open. */
export function activeSheet({ store }: Held['execution']): StoredSheet {
  const sheet = store.sheets.find(({ id }) => id === store.activeSheetId) ?? store.sheets[0];
  if (sheet === undefined) throw new Error('A spreadsheet has at least one sheet.');
  return sheet;
}

function insertion(args: readonly unknown[]): { name?: string; index?: number } {
  const [first, second] = args;
  if (args.length === 0) return {};
  if (typeof first === 'string' && args.length === 1) return { name: first };
  if (typeof first === 'number' && args.length === 1) return { index: first };
  if (typeof first === 'string' && typeof second === 'number' && args.length === 2) {
    return { name: first, index: second };
  }
  throw mismatch(`${NAME}.insertSheet`, args);
}

function unusedName(sheets: readonly StoredSheet[]): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let number = sheets.length + 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

function sheetIn(call: string, args: readonly unknown[]): StoredSheet {
  const held = heldBy<HeldSheet>(args[0], 'Sheet');
  if (held === undefined) throw mismatch(call, args);
  return held.sheet;
}
