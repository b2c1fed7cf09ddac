import type { Grid } from './grid.js';
import type { CalendarSlot } from './table.js';

/** Columns side by side of a calendar that a row marks. */
export type MarkedRun = readonly CalendarSlot[];

/**
 * What a row marks in a calendar: one run for each stretch of columns with a mark, a figure, or a merged bar over
 * them. Colours cannot be seen.
 */
export function markedRuns(
  grid: Grid,
  slots: readonly CalendarSlot[],
  row: number,
): readonly MarkedRun[] {
  const runs: CalendarSlot[][] = [];
  let open: CalendarSlot[] | undefined;
  for (const slot of slots) {
    if (!isMarked(grid, row, slot.column)) {
      open = undefined;
    } else if (open === undefined) {
      open = [slot];
      runs.push(open);
    } else {
      open.push(slot);
    }
  }
  return runs;
}

function isMarked(grid: Grid, row: number, column: number): boolean {
  const merge = grid.mergeAt(row, column);
  if (merge !== undefined && merge.right > merge.left) return true;
  const kind = grid.kindAt(row, column);
  if (kind === 'blank' || kind === 'error') return false;
  if (kind === 'number') return grid.numberAt(row, column) !== 0;
  return !unmarked.test(grid.textAt(row, column));
}

/** How people write that nothing is there; an unticked box is `false`. */
const unmarked = /^(?:[-–—.·]+|no|n|n\/?a|false)$/i;
