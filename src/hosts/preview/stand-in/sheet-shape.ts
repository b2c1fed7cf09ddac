import { mismatch, wholeAt } from './arguments.js';
import { extentOf, hasContent, placeOf } from './cells.js';
import type { StoredSheet } from './cell-store.js';
import type { Execution } from './execution.js';
import type { Methods } from './exposure.js';
import { closed, moveLines, opened, type Axis } from './move-lines.js';
import { gap } from './not-emulated.js';
import { rangeWriting } from './range-values.js';
import { Refusal } from './refusal.js';
import { changed, columnAt, rowAt, type HeldSheet } from './sheet.js';
import { refuseTooManyCells } from './spreadsheet.js';

type Member = (self: HeldSheet, ...args: unknown[]) => unknown;

/** Putting rows and columns in, taking them out, hiding and showing them. */
export const sheetShape = {
  insertRowBefore: insertion('row', 'insertRowBefore', 0),
  insertRowsBefore: insertion('row', 'insertRowsBefore', 0),
  insertRowAfter: insertion('row', 'insertRowAfter', 1),
  insertRowsAfter: insertion('row', 'insertRowsAfter', 1),
  insertRows: insertion('row', 'insertRows', 0),
  insertColumnBefore: insertion('column', 'insertColumnBefore', 0),
  insertColumnsBefore: insertion('column', 'insertColumnsBefore', 0),
  insertColumnAfter: insertion('column', 'insertColumnAfter', 1),
  insertColumnsAfter: insertion('column', 'insertColumnsAfter', 1),
  insertColumns: insertion('column', 'insertColumns', 0),
  deleteRow: deletion('row', 'deleteRow'),
  deleteRows: deletion('row', 'deleteRows'),
  deleteColumn: deletion('column', 'deleteColumn'),
  deleteColumns: deletion('column', 'deleteColumns'),
  hideRows: visibility('row', 'hideRows', true),
  showRows: visibility('row', 'showRows', false),
  hideColumns: visibility('column', 'hideColumns', true),
  showColumns: visibility('column', 'showColumns', false),
  appendRow: (self, ...args) => {
    const { execution, sheet } = self;
    const [values] = args;
    if (!Array.isArray(values) || values.length === 0) {
      throw mismatch('SpreadsheetApp.Sheet.appendRow', args);
    }
    const row = extentOf(sheet).row + 1;
    if (row > sheet.rowCount || values.length > sheet.columnCount) {
      refuseTooManyCells(execution, sheet.columnCount);
      sheet.rowCount = Math.max(sheet.rowCount, row);
      sheet.columnCount = Math.max(sheet.columnCount, values.length);
      execution.store.note({ kind: 'sheets' });
    }
    const area = { top: row, bottom: row, left: 1, right: values.length };
    rangeWriting.setValues({ execution, sheet, area, whole: undefined }, [values]);
    return execution.objects.sheet(sheet);
  },
} satisfies Methods<GoogleAppsScript.Spreadsheet.Sheet, HeldSheet>;

/** @param offset 1 where the new lines come after the named one. */
function insertion(axis: Axis, member: string, offset: 0 | 1): Member {
  return (self, ...args) => {
    const { execution, sheet } = self;
    const at = lineAt(axis, member, sheet, args) + offset;
    const count = countAt(member, args);
    refuseTooManyCells(execution, count * (axis === 'row' ? sheet.columnCount : sheet.rowCount));
    refuseStaleFormulas(execution, sheet, axis, at);
    moveLines(sheet, axis, opened(at, count));
    resize(sheet, axis, count);
    return changed(self);
  };
}

function deletion(axis: Axis, member: string): Member {
  return (self, ...args) => {
    const { execution, sheet } = self;
    const at = lineAt(axis, member, sheet, args);
    const count = countAt(member, args);
    const size = axis === 'row' ? sheet.rowCount : sheet.columnCount;
    if (at + count - 1 > size) throw new Refusal(`Those ${axis}s are out of bounds.`);
    const frozen = axis === 'row' ? sheet.frozenRows : sheet.frozenColumns;
    if (at <= frozen + 1 && at + count - 1 >= size) {
      throw new Refusal(`Sorry, it is not possible to delete all non-frozen ${axis}s.`);
    }
    refuseStaleFormulas(execution, sheet, axis, at);
    moveLines(sheet, axis, closed(at, count));
    resize(sheet, axis, -count);
    changed(self);
    return undefined;
  };
}

function visibility(axis: Axis, member: string, hidden: boolean): Member {
  return (self, ...args) => {
    const first = lineAt(axis, member, self.sheet, args);
    const lines = axis === 'row' ? self.sheet.hiddenRows : self.sheet.hiddenColumns;
    for (let line = first; line < first + countAt(member, args); line += 1) {
      if (hidden) lines.add(line);
      else lines.delete(line);
    }
    changed(self);
    return undefined;
  };
}

function lineAt(axis: Axis, member: string, sheet: StoredSheet, args: readonly unknown[]): number {
  return axis === 'row' ? rowAt(member, sheet, args) : columnAt(member, sheet, args);
}

function countAt(member: string, args: readonly unknown[]): number {
  const call = `SpreadsheetApp.Sheet.${member}`;
  const count = args.length > 1 ? wholeAt(call, args, 1) : 1;
  if (count < 1) throw mismatch(call, args);
  return count;
}

function resize(sheet: StoredSheet, axis: Axis, by: number): void {
  if (axis === 'row') sheet.rowCount += by;
  else sheet.columnCount += by;
}

/** Google rewrites formulas when cells move; the stand-in does not, so it says so instead of leaving them wrong. */
function refuseStaleFormulas(
  execution: Execution,
  sheet: StoredSheet,
  axis: Axis,
  from: number,
): void {
  const moves = [...sheet.cells].some(
    ([key, cell]) => hasContent(cell) && placeOf(key)[axis] >= from,
  );
  if (!moves) return;
  if ((sheet.protectedRanges ?? []).length > 0)
    throw gap('moving cells under a protected range', execution);
  const hasFormulas = execution.store.sheets.some(({ cells }) =>
    [...cells.values()].some(({ formula }) => formula !== undefined),
  );
  if (hasFormulas) throw gap('moving cells that formulas may speak of', execution);
}
