import type { Workbook } from '../workbook/workbook.js';
import { familyOf } from './currency-families.js';
import { currenciesOfPlaces } from './currency-places.js';
import type { Grid } from './grid.js';
import type { Table, TableKind } from './table.js';

/**
 * Budgets that do not say what they are in, or show only a sign that several currencies share, with the one
 * currency that the other budgets of the file name, or else the one that the sign stands for in the place that the
 * file's titles name; it stays marked as a guess.
 */
export function withSharedCurrency(
  tables: readonly Table[],
  { name = '' }: Workbook,
  grids: readonly Grid[],
): readonly Table[] {
  const named = new Set(
    tables.flatMap(({ kind, currency, isCurrencyGuessed }) =>
      holdsMoney(kind) && isCurrencyGuessed !== true ? (currency ?? []) : [],
    ),
  );
  const [only] = named;
  if (named.size > 1) return tables;
  if (only === undefined) return withCurrencyOfPlace(tables, titlesIn(name, grids));
  return tables.map((table) =>
    holdsMoney(table.kind) && isOpen(table, only)
      ? { ...table, currency: only, isCurrencyGuessed: true }
      : table,
  );
}

const topRows = 12;

/** What a file, its sheets and the first rows of those are called. */
function titlesIn(name: string, grids: readonly Grid[]): readonly string[] {
  return [
    name,
    ...grids.flatMap((grid) => {
      const texts = [grid.sheet.name];
      for (let row = 1; row <= Math.min(topRows, grid.height); row++) {
        for (let column = 1; column <= Math.min(topRows, grid.width); column++) {
          if (grid.kindAt(row, column) === 'text') texts.push(grid.textAt(row, column));
        }
      }
      return texts;
    }),
  ];
}

/** `$` in Canada is the dollar of Canada, where the titles name no second place with such a sign. */
function withCurrencyOfPlace(
  tables: readonly Table[],
  titles: readonly string[],
): readonly Table[] {
  if (!tables.some(({ isCurrencyGuessed }) => isCurrencyGuessed === true)) return tables;
  const local = [...currenciesOfPlaces(titles)];
  return tables.map((table) => {
    const { currency, isCurrencyGuessed } = table;
    if (currency === undefined || isCurrencyGuessed !== true) return table;
    const [only, ...more] = local.filter((code) => familyOf(code) === familyOf(currency));
    const isMeant = only !== undefined && more.length === 0 && isLikely(table, only);
    return isMeant ? { ...table, currency: only } : table;
  });
}

/** A few thousand of these would pay for nothing. */
const smallMoney: ReadonlySet<string> = new Set(['COP', 'CLP', 'ARS']);

function isLikely({ statedTotal }: Table, code: string): boolean {
  return !smallMoney.has(code) || statedTotal === undefined || statedTotal.value >= 500_000;
}

/** Tables of income are no budgets, but in the same money. */
function holdsMoney(kind: TableKind): boolean {
  return kind === 'budget' || kind === 'other';
}

/** A `$` may be any dollar or peso, but no euro. */
function isOpen({ currency, isCurrencyGuessed }: Table, only: string): boolean {
  if (currency === undefined) return true;
  return isCurrencyGuessed === true && familyOf(currency) === familyOf(only);
}
