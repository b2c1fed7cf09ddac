import { type Head, topOfHead } from './head.js';
import { filledIn, hasFigures } from './filled.js';
import type { Grid } from './grid.js';
import { linksOf } from './links.js';
import { fold } from './words/fold.js';

/**
 * Heads without those that stand inside the table before: a head said again over a later section (the same headings,
 * no title over them), and a row of few words that only looks like a head. Beneath both a sum draws on rows above.
 */
export function withoutRepeats(grid: Grid, heads: readonly Head[]): readonly Head[] {
  const kept: Head[] = [];
  for (const head of heads) {
    const before = kept[kept.length - 1];
    if (before === undefined || !isInside(grid, before, head)) kept.push(head);
  }
  return kept;
}

function isInside(grid: Grid, before: Head, head: Head): boolean {
  return saysAgain(grid, before, head) || isRowOf(grid, before, head);
}

/** It names less than half of what the head before names, under that one's headings: a section with a remark. */
function isRowOf(grid: Grid, first: Head, row: Head): boolean {
  const isUnder = first.left <= row.left && row.right <= first.right;
  if (!isUnder || row.named * 2 >= first.named) return false;
  return leavesFigures(grid, first, row) || drawsAcross(grid, first, row);
}

/** Right beneath it stand figures that the head before has headings for, and it has none. */
function leavesFigures(grid: Grid, first: Head, { main }: Head): boolean {
  for (let column = first.left; column <= first.right; column++) {
    const isHeaded = first.rows.some((row) => grid.kindAt(row, column) !== 'blank');
    const isLeft = isHeaded && grid.kindAt(main, column) === 'blank';
    if (isLeft && grid.kindAt(main + 1, column) === 'number') return true;
  }
  return false;
}

function saysAgain(grid: Grid, first: Head, again: Head): boolean {
  return (
    first.left === again.left &&
    hasSameHeadings(grid, first, again) &&
    !hasTitle(grid, again) &&
    drawsAcross(grid, first, again)
  );
}

function hasSameHeadings(grid: Grid, first: Head, again: Head): boolean {
  for (let column = first.left; column <= Math.max(first.right, again.right); column++) {
    const said = first.rows.map((row) => fold(grid.textAt(row, column)));
    const here = fold(grid.textAt(again.main, column));
    if (here !== '' && !said.includes(here)) return false;
  }
  return true;
}

/** A row of one text stands right over the head, or over the blank rows above it; not a remark on a line. */
function hasTitle(grid: Grid, head: Head): boolean {
  let row = topOfHead(head) - 1;
  while (row > 0 && filledIn(grid, row, 1, grid.width) === 0) row -= 1;
  if (filledIn(grid, row, 1, grid.width) !== 1 || hasFigures(grid, row)) return false;
  return !hasFigures(grid, row - 1) || lengthIn(grid, row) <= longestTitle;
}

/** Right under a line a longer text than that speaks of the line. */
const longestTitle = 40;

function lengthIn(grid: Grid, row: number): number {
  let length = 0;
  for (let column = 1; column <= grid.width; column++) length += grid.textAt(row, column).length;
  return length;
}

/** Some formula below the later head adds up cells between the two, in its own column. */
function drawsAcross(grid: Grid, first: Head, again: Head): boolean {
  for (let row = again.main + 1; row <= grid.height; row++) {
    for (let column = again.left; column <= again.right; column++) {
      const formula = grid.formulaAt(row, column);
      if (formula === undefined) continue;
      const isAcross = linksOf(formula).some(
        ({ sheet, area }) =>
          sheet === undefined &&
          area.left === column &&
          area.right === column &&
          area.top > first.main &&
          area.top < again.main,
      );
      if (isAcross) return true;
    }
  }
  return false;
}
