import type { Area } from '../workbook/workbook.js';
import type { Grid } from './grid.js';
import { linksOf } from './links.js';

export interface Body {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Parts what stands under one head where a wide gap parts two tables: the upper draws its figures from
 * the lower, or each has its own sums and nothing crosses the gap.
 */
export function partsOfBody(grid: Grid, body: Body): readonly Body[] {
  for (const gap of wideGaps(grid, body)) {
    const upper = { ...body, lastRow: gap.above };
    const lower = { ...body, firstRow: gap.below };
    if (areApart(grid, upper, lower)) return [upper, ...partsOfBody(grid, lower)];
  }
  return [body];
}

interface Gap {
  readonly above: number;
  readonly below: number;
}

/** Two blank rows or more. */
function wideGaps(grid: Grid, { firstRow, lastRow, left, right }: Body): readonly Gap[] {
  const gaps: Gap[] = [];
  let filled = firstRow - 1;
  for (let row = firstRow; row <= lastRow; row++) {
    if (isBlankRow(grid, row, left, right)) continue;
    if (filled >= firstRow && row - filled > 2) gaps.push({ above: filled, below: row });
    filled = row;
  }
  return gaps.slice(0, 40);
}

function isBlankRow(grid: Grid, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column++) {
    if (grid.kindAt(row, column) !== 'blank') return false;
  }
  return true;
}

function areApart(grid: Grid, upper: Body, lower: Body): boolean {
  const down = crossings(grid, upper, lower);
  const up = crossings(grid, lower, upper);
  if (up.crossing > 0) return false;
  if (down.crossing > 0) return true;
  return down.sums > 0 && up.sums > 0 && figures(grid, lower) >= 2;
}

interface Crossings {
  /** Formulas of one body that draw on the other. */
  readonly crossing: number;
  /** Sums that stay within the body. */
  readonly sums: number;
}

function crossings(grid: Grid, from: Body, to: Body): Crossings {
  const areas = areasNamed(grid, from);
  const drawsOn = (area: Area) =>
    (area.top >= to.firstRow && area.bottom <= to.lastRow + 1) ||
    (isRun(area) && area.top <= to.lastRow && area.bottom >= to.firstRow);
  const crossing = areas.filter(drawsOn).length;
  return { crossing, sums: areas.filter((area) => isRun(area) && !drawsOn(area)).length };
}

/** Several rows of one column. */
function isRun(area: Area): boolean {
  return area.top < area.bottom && area.left === area.right;
}

/** What the figures of a body draw on, on their own sheet. */
function areasNamed(grid: Grid, { firstRow, lastRow, left, right }: Body): readonly Area[] {
  const areas: Area[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = left; column <= right; column++) {
      const formula = grid.formulaAt(row, column);
      if (formula === undefined || grid.kindAt(row, column) !== 'number') continue;
      areas.push(
        ...linksOf(formula).flatMap(({ sheet, area }) => (sheet === undefined ? area : [])),
      );
    }
  }
  return areas;
}

function figures(grid: Grid, { firstRow, lastRow, left, right }: Body): number {
  let rows = 0;
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = left; column <= right; column++) {
      if (grid.kindAt(row, column) !== 'number') continue;
      rows += 1;
      break;
    }
  }
  return rows;
}
