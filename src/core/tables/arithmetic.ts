import { evenSample } from './even-sample.js';
import type { Grid } from './grid.js';
import { linksOf, namedInRow } from './links.js';

/** Columns whose figures, multiplied or added across a row, make the figure of another column. */
export interface Makeup {
  readonly target: number;
  readonly by: 'product' | 'sum' | 'conversion';
  readonly columns: readonly number[];
  /** Share of the rows on which it holds, 0–1. */
  readonly holds: number;
  readonly rows: number;
  readonly from: 'formulas' | 'values';
}

const mostRows = 80;

/** How each column of figures is made from others of its row, as far as formulas or figures tell. */
export function makeupsOf(
  grid: Grid,
  figures: readonly number[],
  rows: readonly number[],
  columnHeaded: ColumnHeaded,
): readonly Makeup[] {
  const sample = evenSample(rows, mostRows);
  const told = figures.flatMap((target) =>
    fromFormulas(grid, target, figures, sample, columnHeaded),
  );
  return told;
}

/** The column with a heading, as formulas of Excel tables name columns. */
export type ColumnHeaded = (heading: string) => number | undefined;

/** What the column's own formulas say: `=C5*D5`, `=SUM(F5:H5)`, `=G5/$H$8`. */
function fromFormulas(
  grid: Grid,
  target: number,
  figures: readonly number[],
  rows: readonly number[],
  columnHeaded: ColumnHeaded,
): readonly Makeup[] {
  const uses = { product: new Map<number, number>(), sum: new Map<number, number>() };
  const counts = { product: 0, sum: 0, conversion: 0, formulas: 0 };
  const converted = new Map<number, number>();
  for (const row of rows) {
    const formula = grid.formulaAt(row, target);
    if (formula === undefined) continue;
    counts.formulas += 1;
    const columns = columnsAcross(formula, row, target, figures, columnHeaded);
    if (columns.length === 0) continue;
    const only = columns[0];
    if (isProduct(formula) && columns.length >= 2) {
      counts.product += 1;
      for (const column of columns) uses.product.set(column, (uses.product.get(column) ?? 0) + 1);
    } else if (isSum(formula) && columns.length >= 2) {
      counts.sum += 1;
      for (const column of columns) uses.sum.set(column, (uses.sum.get(column) ?? 0) + 1);
    } else if (columns.length === 1 && only !== undefined && /[*/]/.test(formula)) {
      counts.conversion += 1;
      converted.set(only, (converted.get(only) ?? 0) + 1);
    }
  }
  const found: Makeup[] = [];
  const add = (by: Makeup['by'], used: Map<number, number>, count: number) => {
    const columns = [...used].filter(([, times]) => times >= count * 0.5).map(([column]) => column);
    if (columns.length === 0) return;
    found.push({
      target,
      by,
      columns: columns.sort((a, b) => a - b),
      holds: count / counts.formulas,
      rows: count,
      from: 'formulas',
    });
  };
  add('product', uses.product, counts.product);
  add('sum', uses.sum, counts.sum);
  add('conversion', converted, counts.conversion);
  return found;
}

function columnsAcross(
  formula: string,
  row: number,
  target: number,
  figures: readonly number[],
  columnHeaded: ColumnHeaded,
): readonly number[] {
  const columns = new Set<number>();
  for (const heading of namedInRow(formula)) {
    const column = columnHeaded(heading);
    if (column !== undefined && column !== target && figures.includes(column)) columns.add(column);
  }
  for (const { sheet, area } of linksOf(formula)) {
    if (sheet !== undefined || area.top !== row || area.bottom !== row) continue;
    for (let column = area.left; column <= area.right; column++) {
      if (column !== target && figures.includes(column)) columns.add(column);
    }
  }
  return [...columns];
}

function isProduct(formula: string): boolean {
  return /\*|PRODUCT\(/i.test(formula) && !/SUMPRODUCT/i.test(formula);
}

function isSum(formula: string): boolean {
  return (
    /SUM\(|\+/i.test(formula) && !/[*/]/.test(formula) && !/\d\)?\s*-|[A-Z]\d+\s*-/.test(formula)
  );
}

/** Whether a column's formulas draw on another column of their row: what is made from it is no factor of it. */
export function drawsAcross(
  grid: Grid,
  column: number,
  other: number,
  rows: readonly number[],
): boolean {
  return evenSample(rows, fewRows).some((row) => {
    const formula = grid.formulaAt(row, column);
    if (formula === undefined) return false;
    return linksOf(formula).some(
      ({ sheet, area }) =>
        sheet === undefined && area.top === row && area.left <= other && other <= area.right,
    );
  });
}

const fewRows = 10;

/**
 * Which columns, multiplied, give a column's figures on most rows. A blank factor leaves the product as it is,
 * as where a months column is filled for staff only.
 */
export function productByValues(
  grid: Grid,
  target: number,
  candidates: readonly number[],
  rows: readonly number[],
): Makeup | undefined {
  const sample = evenSample(
    rows.filter((row) => (grid.numberAt(row, target) ?? 0) !== 0),
    mostRows,
  );
  // One line says enough where it is the only one.
  const fewest = Math.min(2, sample.length);
  let best: Makeup | undefined;
  for (const columns of subsetsOf(candidates.slice(0, 8), 4)) {
    let tried = 0;
    let held = 0;
    const telling = new Set<number>();
    for (const row of sample) {
      const amount = grid.numberAt(row, target);
      const parts = columns.map((column) => grid.numberAt(row, column));
      const known = parts.filter((part): part is number => part !== undefined);
      if (known.length < 2) continue;
      tried += 1;
      const product = known.reduce((all, part) => all * part, 1);
      if (!isNear(product, amount) && !isNear(product / 100, amount)) continue;
      held += 1;
      parts.forEach((part, place) => {
        const column = columns[place];
        if (part !== undefined && part !== 1 && column !== undefined) telling.add(column);
      });
    }
    if (held < fewest || held < tried * 0.6 || telling.size < columns.length) continue;
    const holds = held / sample.length;
    if (best === undefined || holds > best.holds + 0.02) {
      best = { target, by: 'product', columns, holds, rows: held, from: 'values' };
    }
  }
  return best;
}

/**
 * Which of the runs of columns, added up, give a column's figures on nearly all rows: the first one, or a longer one
 * with all of its columns that does so on more rows.
 */
export function sumByValues(
  grid: Grid,
  target: number,
  runs: readonly (readonly number[])[],
  rows: readonly number[],
): Makeup | undefined {
  const sample = evenSample(
    rows.filter((row) => (grid.numberAt(row, target) ?? 0) !== 0),
    mostRows,
  );
  let best: Makeup | undefined;
  for (const run of runs) {
    if (best?.columns.every((column) => run.includes(column)) === false) continue;
    // A column without figures on these rows takes no part: codes that are numbers in headings only.
    const columns = run.filter((column) =>
      sample.some((row) => grid.numberAt(row, column) !== undefined),
    );
    const sum = sumOfRun(grid, target, columns, sample);
    if (sum !== undefined && sum.rows > (best?.rows ?? 0)) best = sum;
  }
  return best;
}

/** The columns as what makes up another; `undefined` where too few rows bear it out. */
function sumOfRun(
  grid: Grid,
  target: number,
  columns: readonly number[],
  sample: readonly number[],
): Makeup | undefined {
  if (columns.length < 2) return undefined;
  // More rows that do not hold than that, and too few can.
  const mostMissed = sample.length * 0.2;
  let tried = 0;
  let held = 0;
  let mixed = 0;
  const alone = new Map<number, number>();
  for (const row of sample) {
    if (tried - held > mostMissed) return undefined;
    const sum = sumIn(grid, row, columns);
    if (sum === undefined) continue;
    tried += 1;
    if (!isSame(sum, grid.numberAt(row, target))) continue;
    held += 1;
    const known = columns.map((column) => grid.numberAt(row, column) ?? 0);
    if (known.filter((part) => Math.abs(part) > Math.abs(sum) * 0.001).length >= 2) mixed += 1;
    else
      known.forEach((part, place) => part !== 0 && alone.set(place, (alone.get(place) ?? 0) + 1));
  }
  // Lines that are each one partner's: several columns that are in turn the whole.
  const takesTurns = [...alone.values()].filter((times) => times >= 2).length >= 2;
  const isMixed =
    mixed >= 2 ||
    (mixed === 1 && (takesTurns || held === sample.length)) ||
    (takesTurns && held >= enoughTurns);
  const isTried = tried >= Math.max(3, sample.length * 0.5);
  if (!isTried || held < Math.max(3, tried * 0.8) || !isMixed) return undefined;
  return { target, by: 'sum', columns, holds: held / tried, rows: held, from: 'values' };
}

/** So many lines that are each wholly in one of several columns are no chance. */
const enoughTurns = 6;

/** The figures of some columns in a row, added; `undefined` where there are none. */
function sumIn(grid: Grid, row: number, columns: readonly number[]): number | undefined {
  let sum: number | undefined;
  for (const column of columns) {
    const figure = grid.numberAt(row, column);
    if (figure !== undefined) sum = (sum ?? 0) + figure;
  }
  return sum;
}

/** Equal but for rounding. */
function isNear(one: number, other: number | undefined): boolean {
  return other !== undefined && Math.abs(one - other) <= Math.max(0.011, Math.abs(other) * 0.0005);
}

/** Equal to the cent; what is not known is equal to nothing. */
export function isSame(one: number | undefined, other: number | undefined): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    Math.abs(one - other) <= 0.02 + Math.abs(other) * 1e-9
  );
}

function subsetsOf(columns: readonly number[], most: number): readonly (readonly number[])[] {
  const subsets: number[][] = [];
  const grow = (from: number, chosen: readonly number[]) => {
    if (chosen.length >= 2) subsets.push([...chosen]);
    if (chosen.length === most) return;
    for (const [place, column] of columns.entries()) {
      if (place >= from) grow(place + 1, [...chosen, column]);
    }
  };
  grow(0, []);
  return subsets.sort((a, b) => a.length - b.length);
}
