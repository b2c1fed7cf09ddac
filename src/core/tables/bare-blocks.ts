import type { Region } from './region.js';
import { isBlank } from './filled.js';
import type { Grid } from './grid.js';
import { linksOf } from './links.js';
import { isMoneyFormat } from './profile.js';
import { type Body, partsOfBody } from './body-parts.js';
import { rowsBetween } from './rows-between.js';
import { saysTotal } from './sum-cells.js';

type IsTaken = (row: number, column: number) => boolean;

/** Budgets without a head: labels with figures beside them that are money and are added up. */
export function findBareBlocks(grid: Grid, isTaken: IsTaken): readonly Region[] {
  return freeBodies(grid, isTaken)
    .flatMap((body) => sidesOf(grid, body))
    .flatMap((side) => partsOfBody(grid, side))
    .flatMap((part) => blockIn(grid, part));
}

/** Runs of rows with content that no table has taken, a few blank rows inside allowed. */
function freeBodies(grid: Grid, isTaken: IsTaken): readonly Body[] {
  const runs: { -readonly [Edge in keyof Body]: Body[Edge] }[] = [];
  let open: (typeof runs)[number] | undefined;
  for (let row = 1; row <= grid.height; row++) {
    const free = freeIn(grid, row, isTaken);
    if (free === undefined) {
      const ends = open !== undefined && row - open.lastRow > 4;
      if (ends || !isBlank(grid, row, 1, grid.width)) open = undefined;
      continue;
    }
    if (open === undefined) {
      open = { firstRow: row, lastRow: row, left: Infinity, right: 0 };
      runs.push(open);
    }
    open.lastRow = row;
    open.left = Math.min(open.left, free.left);
    open.right = Math.max(open.right, free.right);
  }
  return runs.filter(({ firstRow, lastRow }) => lastRow - firstRow >= 2);
}

/** From the first to the last cell of a row that holds something and is no table's; `undefined` where none does. */
function freeIn(
  grid: Grid,
  row: number,
  isTaken: IsTaken,
): Pick<Body, 'left' | 'right'> | undefined {
  let left = 0;
  let right = 0;
  for (let column = 1; column <= grid.width; column++) {
    if (grid.kindAt(row, column) === 'blank' || isTaken(row, column)) continue;
    if (left === 0) left = column;
    right = column;
  }
  return left === 0 ? undefined : { left, right };
}

/** Two lists side by side, each with its own words, figures and total. */
function sidesOf(grid: Grid, body: Body): readonly Body[] {
  for (let column = body.left + 2; column < body.right; column++) {
    const before = { ...body, right: column - 1 };
    const after = { ...body, left: column };
    if (
      totalsIn(grid, before) &&
      totalsIn(grid, after) &&
      kindsIn(grid, after, column).texts >= 2
    ) {
      return [before, ...sidesOf(grid, after)];
    }
  }
  return [body];
}

/** A first column of words, a later one of figures, and a row that says it is their total. */
function totalsIn(grid: Grid, body: Body): boolean {
  const first = kindsIn(grid, body, body.left);
  if (first.texts < 2 || first.numbers > first.texts) return false;
  for (let row = body.firstRow; row <= body.lastRow; row++) {
    if (!saysTotal(grid.textAt(row, body.left))) continue;
    for (let column = body.left + 1; column <= body.right; column++) {
      if (grid.kindAt(row, column) === 'number') return true;
    }
  }
  return false;
}

function kindsIn(grid: Grid, body: Body, column: number): { texts: number; numbers: number } {
  let texts = 0;
  let numbers = 0;
  for (let row = body.firstRow; row <= body.lastRow; row++) {
    const kind = grid.kindAt(row, column);
    if (kind === 'text') texts += 1;
    if (kind === 'number') numbers += 1;
  }
  return { texts, numbers };
}

interface Found {
  readonly rows: readonly number[];
  readonly titles: readonly number[];
}

function blockIn(grid: Grid, body: Body): readonly Region[] {
  const { rows, titles } = labelledFigures(grid, body);
  const first = rows[0];
  if (first === undefined || rows.length < 3 || !isMoney(grid, rows, body)) return [];
  if (!hasSums(grid, rows, body) && rows.length < 4) return [];
  const firstRow = Math.max(body.firstRow, ...titles.map((row) => row + 1));
  return [
    {
      ...body,
      grid,
      hint: 'budget',
      titleRows: titles,
      headerRows: [],
      headingRows: [],
      firstRow,
    },
  ];
}

/** Rows with a text before a figure; a first line of text alone may be the title. */
function labelledFigures(grid: Grid, { firstRow, lastRow, left, right }: Body): Found {
  const rows: number[] = [];
  const titles: number[] = [...titlesApart(grid, firstRow, left, right)];
  for (let row = firstRow; row <= lastRow; row++) {
    let label = false;
    for (let column = left; column <= right; column++) {
      const kind = grid.kindAt(row, column);
      if (kind === 'text') label = true;
      if (kind === 'number' && label) {
        rows.push(row);
        break;
      }
    }
    if (titles.includes(row)) continue;
    if (label && rows.length === 0 && opensWithTitle(grid, row, firstRow, left, right))
      titles.push(row);
  }
  return { rows, titles };
}

/** Single texts one under another, with a blank row after the last. */
function titlesApart(grid: Grid, firstRow: number, left: number, right: number): readonly number[] {
  const titles: number[] = [];
  for (let row = firstRow; row < firstRow + 6; row++) {
    const [only, ...more] = rowsBetween(left, right).filter(
      (column) => grid.kindAt(row, column) !== 'blank',
    );
    if (only === undefined) return titles;
    if (more.length > 0 || grid.kindAt(row, only) !== 'text') return [];
    titles.push(row);
  }
  return [];
}

/** A single text with a blank row or another single text after it. */
function opensWithTitle(
  grid: Grid,
  row: number,
  firstRow: number,
  left: number,
  right: number,
): boolean {
  const filled = (at: number) => {
    let count = 0;
    for (let column = left; column <= right; column++)
      if (grid.kindAt(at, column) !== 'blank') count += 1;
    return count;
  };
  return row === firstRow && filled(row) === 1 && filled(row + 1) <= 1;
}

/** Some column of the labelled rows holds money: by its formats, or by the size of its figures. */
function isMoney(grid: Grid, rows: readonly number[], { left, right }: Body): boolean {
  for (let column = left; column <= right; column++) {
    const figures = rows.filter((row) => grid.kindAt(row, column) === 'number');
    if (figures.length < 3 || figures.length < rows.length * 0.3) continue;
    const money = figures.filter((row) =>
      isMoneyFormat(grid.formatAt(row, column) ?? grid.textAt(row, column)),
    );
    const large = figures.filter((row) => isLarge(grid.numberAt(row, column)));
    if (money.length >= figures.length * 0.4 || large.length >= figures.length * 0.5) return true;
  }
  return false;
}

function isLarge(figure: number | undefined): boolean {
  return figure !== undefined && Math.abs(figure) >= 50;
}

function hasSums(grid: Grid, rows: readonly number[], { left, right }: Body): boolean {
  return rows.some((row) => {
    for (let column = left; column <= right; column++) {
      const formula = grid.formulaAt(row, column);
      if (formula === undefined) continue;
      const links = linksOf(formula).filter(
        ({ sheet, area }) => sheet === undefined && area.left === column && area.right === column,
      );
      const cells = links.reduce((sum, { area }) => sum + area.bottom - area.top + 1, 0);
      if (cells >= 2) return true;
    }
    return false;
  });
}
