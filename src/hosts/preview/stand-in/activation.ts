import type { Area } from '../../../core/workbook/workbook.js';
import { mismatch } from './arguments.js';
import type { StoredSheet } from './cell-store.js';
import type { Execution } from './execution.js';
import { heldBy } from './exposure.js';
import { gap } from './not-emulated.js';
import { again, type HeldRange } from './range-finding.js';

const FIRST_CELL: Area = { top: 1, left: 1, bottom: 1, right: 1 };

/**
 * Moves the person to a sheet, and to cells where an area is given. A hidden sheet is a gap on purpose: whether
 * Google shows it or refuses is an open question, so a script has to ask first.
 */
export function activate(execution: Execution, sheet: StoredSheet, area: Area | undefined): void {
  const { store } = execution;
  if (sheet.hidden) throw gap('activating a hidden sheet', execution);
  if (area !== undefined) store.selection = area;
  else if (store.activeSheetId !== sheet.id) store.selection = FIRST_CELL;
  store.activeSheetId = sheet.id;
  store.note({ kind: 'selection' });
}

/** The same for a range object that a script hands in. */
export function activateRange(
  execution: Execution,
  call: string,
  args: readonly unknown[],
): object {
  const range = heldBy<HeldRange>(args[0], 'Range');
  if (range === undefined) throw mismatch(call, args);
  activate(execution, range.sheet, range.area);
  return again(range);
}
