import type { Grid } from './grid.js';

/** Nothing stands in a row between two columns, both included. */
export function isBlank(grid: Grid, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column++) {
    if (grid.kindAt(row, column) !== 'blank') return false;
  }
  return true;
}

/** How many figures stand in a row between two columns. */
export function figuresIn(grid: Grid, row: number, left: number, right: number): number {
  let figures = 0;
  for (let column = left; column <= right; column++) {
    if (grid.kindAt(row, column) === 'number') figures += 1;
  }
  return figures;
}

/** How many cells of a row are filled between two columns. */
export function filledIn(grid: Grid, row: number, left: number, right: number): number {
  let filled = 0;
  for (let column = left; column <= right; column++) {
    if (grid.kindAt(row, column) !== 'blank') filled += 1;
  }
  return filled;
}

/** Some figure stands in the row. */
export function hasFigures(grid: Grid, row: number): boolean {
  for (let column = 1; column <= grid.width; column++) {
    if (grid.kindAt(row, column) === 'number') return true;
  }
  return false;
}
