import type { Grid } from './grid.js';

/** The first text of a row that is no code. */
export function labelOf(grid: Grid, row: number, left: number, right: number): string {
  let code = '';
  for (let column = left; column <= right; column++) {
    if (grid.kindAt(row, column) !== 'text') continue;
    const text = grid.textAt(row, column);
    if (text.length > 1 && !/^[A-Z]{0,3}[-. ]?\d[\d.,-]*\.?$/.test(text)) return text;
    code = code || text;
  }
  return code;
}
