import type { Grid } from './grid.js';
import { findBareBlocks } from './bare-blocks.js';
import { figuresIn, isBlank } from './filled.js';
import { bottomOfHead, type Head, topOfHead } from './head.js';
import { findHeads } from './heads.js';
import { type Region, topOf } from './region.js';
import { partsOfBody } from './body-parts.js';
import { segmentsOf } from './segments.js';
import { withoutRepeats } from './heads-again.js';

/** All tables of a sheet, one under another and side by side. */
export function findRegions(grid: Grid): readonly Region[] {
  const heads = withoutRepeats(grid, withBodies(grid, findHeads(grid)));
  const headed = heads.flatMap((head, place) =>
    regionsUnder(grid, head, heads.slice(0, place), heads.slice(place + 1)),
  );
  const bare = findBareBlocks(grid, (row, column) => isTaken(headed, row, column));
  return [...headed, ...bare].sort((a, b) => topOf(a) - topOf(b) || a.left - b.left);
}

/** Headings over a single row are mostly a form's fields, not a table, unless they name it well. */
function withBodies(grid: Grid, heads: readonly Head[]): readonly Head[] {
  return heads.filter((head, place) => {
    if (head.named >= 3) return true;
    const next = heads.slice(place + 1).find((other) => overlaps(head, other));
    const last = Math.min(next === undefined ? grid.height : next.main - 1, head.main + 40);
    const left = head.named === 0 ? 1 : head.left;
    let filled = 0;
    for (let row = bottomOfHead(head) + 1; row <= last; row++) {
      if (!isBlank(grid, row, left, head.right)) filled += 1;
      else if (filled > 0 && isBlank(grid, row + 1, left, head.right)) break;
    }
    return filled >= 2;
  });
}

function overlaps(one: Head, other: Head): boolean {
  return other.left <= one.right && other.right >= one.left;
}

function regionsUnder(
  grid: Grid,
  head: Head,
  earlier: readonly Head[],
  later: readonly Head[],
): readonly Region[] {
  const floor = earlier.length === 0 ? 1 : head.main - 6;
  const firstRow = bottomOfHead(head) + 1;
  const next = later.find((other) => overlaps(head, other));
  const limit = next === undefined ? grid.height : lastRowBefore(grid, next, firstRow);
  return segmentsOf(grid, head, firstRow, limit).flatMap(({ left, right }, segment) => {
    const lastRow = lastFilled(grid, firstRow, limit, left, right);
    return partsOfBody(grid, { firstRow, lastRow, left, right }).map((part, place) =>
      place === 0
        ? {
            grid,
            hint: head.kind,
            titleRows: titlesAbove(grid, head, floor, segment === 0 ? 1 : left, right),
            headerRows: head.rows,
            headingRows: head.rows,
            ...part,
          }
        : { grid, hint: head.kind, titleRows: [], headerRows: [], headingRows: [], ...part },
    );
  });
}

/** The titles just above the next head belong to that head's table. */
function lastRowBefore(grid: Grid, next: Head, firstRow: number): number {
  const top = topOfHead(next);
  let row = top - 1;
  let titles = 0;
  while (row >= firstRow && titles < 3 && isTitleOrBlank(grid, row, next.left, next.right)) {
    if (isBlank(grid, row, 1, grid.width)) {
      if (titles > 0 || row + 1 < top) break;
    } else titles += 1;
    row -= 1;
  }
  return row;
}

/** Titles, and what is said above a table of dates, people, rates; not the table before it. */
function titlesAbove(
  grid: Grid,
  head: Head,
  floor: number,
  left: number,
  right: number,
): readonly number[] {
  const top = topOfHead(head);
  const titles: number[] = [];
  for (let row = top - 1; row >= Math.max(1, floor, top - 40); row--) {
    const figures = figuresIn(grid, row, left, right);
    if (figures > 1 || (figures === 1 && (floor > 1 || figuresIn(grid, row - 1, left, right) > 0)))
      break;
    if (!isBlank(grid, row, left, right)) titles.unshift(row);
  }
  return titles;
}

function isTitleOrBlank(grid: Grid, row: number, left: number, right: number): boolean {
  let filled = 0;
  for (let column = left; column <= right; column++) {
    const kind = grid.kindAt(row, column);
    if (kind === 'number') return false;
    if (kind !== 'blank') filled += 1;
  }
  return filled <= 1;
}

function lastFilled(
  grid: Grid,
  firstRow: number,
  limit: number,
  left: number,
  right: number,
): number {
  let row = limit;
  while (row > firstRow && isBlank(grid, row, left, right)) row -= 1;
  return row;
}

function isTaken(regions: readonly Region[], row: number, column: number): boolean {
  for (const region of regions) {
    const isWithin = region.left <= column && column <= region.right;
    if (isWithin && row <= region.lastRow && topOf(region) <= row) return true;
  }
  return false;
}
