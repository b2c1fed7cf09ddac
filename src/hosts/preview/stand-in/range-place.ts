import { a1Area } from '../../../core/workbook/address.js';
import { activate } from './activation.js';
import { wholeAt } from './arguments.js';
import { cellAt, hasContent, overlaps, placesIn } from './cells.js';
import type { Methods } from './exposure.js';
import { again, heightOf, rangeFrom, widthOf, type HeldRange } from './range-finding.js';
import { Refusal } from './refusal.js';
import { mayEdit } from './rights.js';

/** Where a range is, and how to get from it to another. */
export const rangePlace = {
  getRow: ({ area }) => area.top,
  getColumn: ({ area }) => area.left,
  getRowIndex: ({ area }) => area.top,
  getLastRow: ({ area }) => area.bottom,
  getLastColumn: ({ area }) => area.right,
  getNumRows: heightOf,
  getNumColumns: widthOf,
  getHeight: heightOf,
  getWidth: widthOf,
  getA1Notation: ({ area }) => a1Area(area),
  getGridId: ({ sheet }) => sheet.id,
  getSheet: ({ execution, sheet }) => execution.objects.sheet(sheet),
  getCell: (self, ...args) => {
    const call = 'SpreadsheetApp.Range.getCell';
    const row = wholeAt(call, args, 0);
    const column = wholeAt(call, args, 1);
    if (row < 1 || column < 1 || row > heightOf(self) || column > widthOf(self)) {
      throw new Refusal('Cell reference out of range');
    }
    return rangeFrom(call, self, [self.area.top + row - 1, self.area.left + column - 1]);
  },
  offset: (self, ...args) => {
    const call = 'SpreadsheetApp.Range.offset';
    return rangeFrom(call, self, [
      self.area.top + wholeAt(call, args, 0),
      self.area.left + wholeAt(call, args, 1),
      args[2] ?? heightOf(self),
      args[3] ?? widthOf(self),
    ]);
  },
  getMergedRanges: ({ execution, sheet, area }) =>
    sheet.merges
      .filter((merge) => overlaps(area, merge))
      .map((merge) => execution.objects.range(sheet, merge, undefined)),
  isPartOfMerge: ({ sheet, area }) => sheet.merges.some((merge) => overlaps(area, merge)),
  isBlank: ({ sheet, area }) => {
    for (const { row, column } of placesIn(area)) {
      const cell = cellAt(sheet, row, column);
      if (cell !== undefined && hasContent(cell)) return false;
    }
    return true;
  },
  canEdit: ({ execution, sheet, area }) => mayEdit(execution.options.role, sheet, area),
  isStartColumnBounded: ({ whole }) => whole !== 'row',
  isEndColumnBounded: ({ whole }) => whole !== 'row',
  isStartRowBounded: ({ whole }) => whole !== 'column',
  isEndRowBounded: ({ whole }) => whole !== 'column',
} satisfies Methods<GoogleAppsScript.Spreadsheet.Range, HeldRange>;

/** Moves what the person sees. */
export const rangeActivation = {
  activate: (self) => {
    const { execution, sheet, area } = self;
    activate(execution, sheet, area);
    return again(self);
  },
} satisfies Methods<GoogleAppsScript.Spreadsheet.Range, HeldRange>;
