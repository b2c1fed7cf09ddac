import type { Head, Heading } from './head.js';
import type { Area } from '../workbook/workbook.js';
import type { Grid } from './grid.js';
import { isSmallPrint } from './small-print.js';
import type { ColumnRole, TableKind } from './table.js';
import { fold } from './words/fold.js';
import { type HeaderKind, words } from './words/match.js';

const sureEnough = 0.7;
const kinds: readonly HeaderKind[] = ['budget', 'timeline', 'partners'];

interface Fit {
  readonly kind: TableKind;
  /** Different roles named. */
  readonly named: number;
  /** Headings that name one. */
  readonly matched: number;
  readonly strength: number;
}

/** The kind of table whose columns a row of headings names best. */
export function bestKind(headings: readonly Heading[]): Fit {
  const fits = kinds.map((kind) => fitOf(headings, kind));
  return fits.reduce((best, fit) => (fit.strength > best.strength + 0.01 ? fit : best));
}

function fitOf(headings: readonly Heading[], kind: HeaderKind): Fit {
  const roles = new Set<ColumnRole>();
  let matched = 0;
  let strength = 0;
  for (const { text } of headings) {
    const match = words().matchHeader(text, kind)[0];
    if (match === undefined || match.strength < sureEnough) continue;
    matched += 1;
    if (match.role === 'ignore') continue;
    if (!roles.has(match.role)) strength += match.strength;
    roles.add(match.role);
  }
  return { kind, named: roles.size, matched, strength };
}

/**
 * Whether the row above a head groups its columns (years, partners, a merged heading), or the row below
 * it adds to its headings (units, currencies, years under one merged heading).
 */
export function fitsAsHeadRow(
  grid: Grid,
  head: Head,
  row: number,
  side: 'above' | 'below',
): boolean {
  if (side === 'above' && fillsGaps(grid, head, row)) return true;
  const cells = cellsOf(grid, side === 'above' ? head : widened(grid, head, row), row);
  if (cells === undefined || cells.length === 0) return false;
  for (let column = head.left; column <= head.right; column++) {
    if (joinsMain(grid, head, row, column)) return true;
  }
  if (side === 'above' && cells.length >= 2 && cells.every(isYearHeading)) return true;
  if (side === 'above' && opensAlike(grid, head, cells)) return true;
  return side === 'above'
    ? isGrouping(grid, head, row, cells)
    : addsHeadings(grid, head, row, cells);
}

/** Texts and years of a row within the head's columns; `undefined` where there are figures or prose. */
function cellsOf(grid: Grid, head: Head, row: number): readonly Heading[] | undefined {
  const cells: Heading[] = [];
  for (let column = head.left; column <= head.right; column++) {
    const kind = grid.kindAt(row, column);
    if (kind === 'blank') continue;
    const text = grid.textAt(row, column);
    const number = grid.numberAt(row, column);
    if (number !== undefined && !(Number.isInteger(number) && number >= 1 && number <= 2100)) {
      return undefined;
    }
    if (kind === 'error' || text.length > 80) return undefined;
    cells.push({ column, text });
  }
  return cells;
}

/** Right above the main row, headings of columns of figures that the main row leaves without one. */
function fillsGaps(grid: Grid, head: Head, row: number): boolean {
  if (row !== head.main - 1) return false;
  const cells = cellsOf(grid, widened(grid, head, row), row);
  return (
    cells !== undefined &&
    cells.length >= 2 &&
    cells.every(({ column }) => !isHeaded(grid, head, column) && isFigures(grid, head.main, column))
  );
}

/** A cell merged down or up into the head's main row. */
function joinsMain(grid: Grid, head: Head, row: number, column: number): boolean {
  const merge = grid.mergeAt(row, column);
  return merge !== undefined && merge.top <= head.main && merge.bottom >= head.main;
}

/** A row below may go on to the right where the last heading groups several columns. */
export function widened(grid: Grid, head: Head, row: number): Head {
  let right = head.right;
  while (right < grid.width && grid.kindAt(row, right + 1) !== 'blank') right += 1;
  return { ...head, right };
}

/** Each heading stands where the headings of the main row begin anew: `All years` and `Year 1`, both over `Unit`. */
function opensAlike(grid: Grid, head: Head, cells: readonly Heading[]): boolean {
  const beneath = cells.map(({ column }) => fold(grid.textAt(head.main, column)));
  const [first = ''] = beneath;
  return cells.length >= 2 && first !== '' && beneath.every((heading) => heading === first);
}

/** Every heading stands over columns of figures, at least one of them over several columns. */
function isGrouping(grid: Grid, head: Head, row: number, cells: readonly Heading[]): boolean {
  let spread = 0;
  for (const [place, { column }] of cells.entries()) {
    if (!isOverFigures(grid, head, row, column)) return false;
    if (headsCodes(grid.textAt(head.main, column))) return false;
    const merge = grid.mergeAt(row, column);
    const isTitle =
      column === head.left &&
      (merge === undefined || merge.right >= head.right || !isAllFigures(grid, head, merge));
    if (isTitle) return false;
    const next = cells[place + 1]?.column ?? head.right + 1;
    if ((merge?.right ?? column) > column || next - column > 1) spread += 1;
  }
  return spread > 0;
}

/** Some row of the head, or a cell merged into it, names the column. */
function isHeaded(grid: Grid, { rows }: Head, column: number): boolean {
  return rows.some((row) => grid.textAt(grid.mergeAt(row, column)?.top ?? row, column) !== '');
}

/** It lies under a heading merged over several columns. */
function isWide(grid: Grid, { rows }: Head, column: number): boolean {
  return rows.some((row) => {
    const merge = grid.mergeAt(row, column);
    return merge !== undefined && merge.right > merge.left;
  });
}

/** Under it, or under any column that it is merged over, there are figures. */
function isOverFigures(grid: Grid, head: Head, row: number, column: number): boolean {
  const right = grid.mergeAt(row, column)?.right ?? column;
  for (let under = column; under <= right; under++) {
    if (isFigures(grid, head.main, under)) return true;
  }
  return false;
}

function isAllFigures(grid: Grid, head: Head, { left, right }: Area): boolean {
  for (let under = left; under <= right; under++) {
    if (!isFigures(grid, head.main, under)) return false;
  }
  return true;
}

function isYearHeading({ text }: Heading): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}

function headsCodes(heading: string): boolean {
  return words().matchHeader(heading, 'budget')[0]?.role === 'code';
}

/** Units, currencies, letters in brackets, or headings where the main row has none. */
function addsHeadings(grid: Grid, head: Head, row: number, cells: readonly Heading[]): boolean {
  const [only] = cells.length === 1 ? cells : [];
  if (only?.column === head.left) return false;
  const overFigures = cells.filter(({ column }) => isFigures(grid, row, column));
  if (overFigures.length === 0) return false;
  const isAdded = ({ column, text }: Heading, place: number) =>
    !isHeaded(grid, head, column) ||
    isWide(grid, head, column) ||
    isSmallPrint(text) ||
    opensSpread(grid, head, column, cells[place + 1]?.column);
  return (
    cells.every(isAdded) || (overFigures.length === cells.length && partsWide(grid, head, cells))
  );
}

/** The columns under a wide heading are told apart; single ones beside it say the same of theirs: `Cash`, `In kind`. */
function partsWide(grid: Grid, head: Head, cells: readonly Heading[]): boolean {
  return cells.filter(({ column }) => isWide(grid, head, column)).length >= 2;
}

/** A heading of the main row without a merge that the headings beneath it share. */
function opensSpread(grid: Grid, head: Head, column: number, next: number | undefined): boolean {
  return next === column + 1 && grid.kindAt(head.main, next) === 'blank';
}

function isFigures(grid: Grid, row: number, column: number): boolean {
  let numbers = 0;
  let texts = 0;
  for (let below = row + 1; below <= Math.min(grid.height, row + 12); below++) {
    const kind = grid.kindAt(below, column);
    if (kind === 'number') numbers += 1;
    if (kind === 'text') texts += 1;
  }
  return numbers > 0 && numbers >= texts;
}
