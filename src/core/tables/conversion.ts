import { currencyInText } from '../workbook/currency.js';
import { type Makeup, productByValues } from './arithmetic.js';
import type { Grid } from './grid.js';
import type { HeaderText } from './header-text.js';
import { words } from './words/match.js';

const fewestRows = 3;
const mostRows = 80;

interface Headed {
  readonly column: number;
  readonly header: HeaderText;
}

/**
 * Columns that hold the same money in another currency, told by figures alone: one is the other at a single rate, and
 * either their headings name two currencies or the rate stands in a cell that is called so. What makes the column
 * that is converted is told with it.
 */
export function conversionsByValues(
  grid: Grid,
  columns: readonly Headed[],
  rows: readonly number[],
): readonly Makeup[] {
  const figures = columns.map(({ column }) => column);
  const sample = rows.slice(0, mostRows);
  const rates = figures.length < 2 ? [] : statedRates(grid);
  const currencies = new Map(
    columns.flatMap(({ column, header }): readonly [number, string][] => {
      const named = currencyInText(header.whole);
      return named === undefined ? [] : [[column, named.code]];
    }),
  );
  if (rates.length === 0 && new Set(currencies.values()).size < 2) return [];
  const found: Makeup[] = [];
  for (const source of figures) {
    const product = productOf(grid, source, figures, rows);
    if (product === undefined) continue;
    for (const target of figures) {
      if (target === source || product.columns.includes(target)) continue;
      const rate = rateBetween(grid, source, target, sample);
      if (
        rate === undefined ||
        !(isStated(rate, rates) || differ(currencies.get(source), currencies.get(target)))
      )
        continue;
      const count = sample.length;
      found.push(product, {
        target,
        by: 'conversion',
        columns: [source],
        holds: 1,
        rows: count,
        from: 'values',
      });
    }
  }
  return found;
}

function productOf(
  grid: Grid,
  target: number,
  figures: readonly number[],
  rows: readonly number[],
): Makeup | undefined {
  const others = figures.filter((column) => column < target);
  return others.length < 2 ? undefined : productByValues(grid, target, others, rows);
}

/** Whether two columns hold the same figures but for one rate: money twice, in two currencies. */
export function areAtOneRate(
  grid: Grid,
  one: number,
  other: number,
  rows: readonly number[],
): boolean {
  return rateBetween(grid, one, other, rows) !== undefined;
}

/** The one rate at which all figures of a column become those of another; `undefined` where there is none. */
function rateBetween(
  grid: Grid,
  source: number,
  target: number,
  rows: readonly number[],
): number | undefined {
  const different = new Set<number>();
  let largest = 0;
  let rate = 0;
  for (const row of rows) {
    const from = grid.numberAt(row, source) ?? 0;
    const to = grid.numberAt(row, target);
    if (from === 0 || to === undefined) continue;
    if (different.size < fewestRows) different.add(from);
    if (Math.abs(from) <= largest) continue;
    largest = Math.abs(from);
    rate = to / from;
  }
  if (different.size < fewestRows || rate <= 0 || Math.abs(rate - 1) <= 0.001) return undefined;
  const holds = rows.every((row) => {
    const from = grid.numberAt(row, source) ?? 0;
    const to = grid.numberAt(row, target);
    if (from === 0 || to === undefined) return true;
    return Math.abs(from * rate - to) <= Math.max(0.6, Math.abs(to) * 0.002);
  });
  return holds ? rate : undefined;
}

/** Figures beside or under words for a rate of exchange, in the sheet's first rows. */
function statedRates(grid: Grid): readonly number[] {
  const rates: number[] = [];
  for (let row = 1; row <= Math.min(grid.height, 40); row++) {
    for (let column = 1; column <= grid.width; column++) {
      if (grid.kindAt(row, column) !== 'text') continue;
      if (!words().hasTerm(grid.textAt(row, column), 'exchange-rate')) continue;
      const near = [grid.numberAt(row, column + 1), grid.numberAt(row, column + 2)];
      rates.push(...near.flatMap((number) => number ?? []));
    }
  }
  return rates;
}

function isStated(rate: number, rates: readonly number[]): boolean {
  return rates.some((stated) =>
    [stated, 1 / stated].some((one) => Math.abs(one - rate) <= Math.abs(rate) * 0.002),
  );
}

/** Two currencies that are named and not the same. */
function differ(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}
