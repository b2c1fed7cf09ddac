import type { Region } from './region.js';
import type { Grid } from './grid.js';
import { fold } from './words/fold.js';
import { isSmallPrint } from './small-print.js';

/** What stands over a column: its own heading, and the group of columns that it belongs to. */
export interface HeaderText {
  /** All of it, from top to bottom, joined by a space. */
  readonly whole: string;
  /** The lowest heading. */
  readonly own: string;
  /** Headings above it that it shares with neighbours; '' where there are none. */
  readonly group: string;
}

/** Reads a column's heading from the head's rows; merged and trailing group headings spread to the right. */
export function headerTextOf(region: Region, column: number): HeaderText {
  const texts: string[] = [];
  const groups: string[] = [];
  let own = '';
  for (const row of region.headingRows) {
    const merge = region.grid.mergeAt(row, column);
    const direct = region.grid.textAt(row, merge?.left ?? column);
    const isShared = merge !== undefined && merge.right > merge.left;
    const spread = direct !== '' ? '' : groupToTheLeft(region, row, column);
    const text = direct === '' ? spread : direct;
    if (text === '' || texts[texts.length - 1] === text) continue;
    texts.push(text);
    const opensGroup = direct !== '' && groupToTheLeft(region, row, column + 1) === direct;
    if (isShared || direct === '' || opensGroup) groups.push(text);
    else if (own === '' || !isSmallPrint(text)) own = text;
  }
  // Without a heading of its own a column is called by the lowest that it shares.
  if (own === '') own = groups.pop() ?? '';
  return { whole: texts.join(' '), own, group: groups.join(' ') };
}

/** An upper heading without a merge stands over the columns to its right that have none of their own. */
function groupToTheLeft(region: Region, row: number, column: number): string {
  const below = region.headingRows.find((at) => at > row);
  if (below === undefined || !hasLowerHeading(region, row, column)) return '';
  for (let left = column - 1; left >= region.left; left--) {
    const text = region.grid.textAt(row, left);
    if (text === '') continue;
    const merge = region.grid.mergeAt(row, left);
    if (merge !== undefined) return '';
    return isOverFigures(region.grid, region, left) || beginsAnew(region, row, below, left)
      ? text
      : '';
  }
  return '';
}

function hasLowerHeading(region: Region, row: number, column: number): boolean {
  return region.headingRows.some(
    (below) => below > row && region.grid.textAt(below, column) !== '',
  );
}

/** The heading under it stands under another heading of its row too: each opens a group of columns. */
function beginsAnew(
  { grid, left, right }: Region,
  row: number,
  below: number,
  column: number,
): boolean {
  const own = fold(grid.textAt(below, column));
  if (own === '') return false;
  for (let other = left; other <= right; other++) {
    const isOther = other !== column && grid.textAt(row, other) !== '';
    if (isOther && fold(grid.textAt(below, other)) === own) return true;
  }
  return false;
}

function isOverFigures(grid: Grid, region: Region, column: number): boolean {
  let numbers = 0;
  let texts = 0;
  for (let row = region.firstRow; row <= Math.min(region.lastRow, region.firstRow + 15); row++) {
    const kind = grid.kindAt(row, column);
    if (kind === 'number') numbers += 1;
    if (kind === 'text') texts += 1;
  }
  return numbers > 0 && numbers >= texts;
}
