import {
  type CurrencySign,
  currencyInFormat,
  currencyInText,
  settledCurrency,
} from '../workbook/currency.js';
import { columnFormats } from './column-formats.js';
import type { Region } from './regions.js';
import type { Column, ColumnRole } from './table.js';

/** ISO 4217, and whether it is only the likeliest of several that share a sign. */
export interface FoundCurrency {
  readonly code: string;
  readonly isGuess: boolean;
}

/**
 * The currency of a budget's amounts: what the heading of the amounts says, else a currency column, else what
 * their formats and texts show, else the titles above and the lines around the table, else what most figures of
 * the sheet are shown in. `undefined` where nothing tells.
 */
export function currencyOf(region: Region, columns: readonly Column[]): FoundCurrency | undefined {
  const amounts = columns.filter(({ role }) => role === 'amount');
  const money =
    amounts.length > 0 ? amounts : columns.filter(({ role }) => role.endsWith('-amount'));
  const unitCosts = columns.filter(({ role, name }) => role === 'unit-cost' && name === undefined);
  const sources: (() => readonly CurrencySign[])[] = [
    () => inTexts(money.map(({ header }) => header)),
    () =>
      inCells(
        region,
        columns.filter(({ role }) => role === 'currency'),
      ),
    () => money.flatMap(({ column }) => columnFormats(region, column).flatMap(signIn)),
    () => inFigures(region, money),
    () => inTexts(unitCosts.map(({ header }) => header)),
    () => unitCosts.flatMap(({ column }) => columnFormats(region, column).flatMap(signIn)),
    () => inFigures(region, unitCosts),
    () => inTexts(textsAround(region)),
    () =>
      inTexts(
        columns
          .filter(
            ({ role, name }) =>
              role.endsWith('-amount') || (!speaksOfNoMoney(role) && name === undefined),
          )
          .map(({ header }) => header),
      ),
    () => inTexts([region.grid.sheet.name]),
    () => formatsOf(region).flatMap(signIn),
  ];
  let hint: string | undefined;
  for (const source of sources) {
    const signs = source();
    const certain = settledCurrency(signs.filter((sign) => sign.certain));
    if (certain !== undefined) return { code: certain, isGuess: false };
    hint = hint ?? settledCurrency(signs);
  }
  return hint === undefined ? undefined : { code: hint, isGuess: true };
}

/** `% CHF` is a share charged to a fund of that name. */
function speaksOfNoMoney(role: ColumnRole): boolean {
  return ['ignore', 'percent', 'quantity', 'duration'].includes(role);
}

const mostRows = 300;

/** The number formats of the sheet's figures, each as often as it stands in the first rows. */
function formatsOf({ grid }: Region): readonly string[] {
  const formats: string[] = [];
  for (let row = 1; row <= Math.min(grid.height, mostRows); row++) {
    for (let column = 1; column <= grid.width; column++) {
      const format = grid.formatAt(row, column);
      if (format !== undefined && grid.kindAt(row, column) === 'number') formats.push(format);
    }
  }
  return formats;
}

function signIn(format: string): readonly CurrencySign[] {
  const sign = currencyInFormat(format);
  return sign === undefined ? [] : [sign];
}

function inTexts(texts: readonly string[]): readonly CurrencySign[] {
  return texts.flatMap((text) => {
    const sign = currencyInText(text);
    return sign === undefined ? [] : [sign];
  });
}

function inCells(region: Region, columns: readonly Column[]): readonly CurrencySign[] {
  return inTexts(columns.flatMap(({ column }) => cellTexts(region, column, () => true)));
}

/** Figures typed as text with their currency: `€ 1 200`. */
function inFigures(region: Region, columns: readonly Column[]): readonly CurrencySign[] {
  return inTexts(
    columns.flatMap(({ column }) =>
      cellTexts(
        region,
        column,
        (text) => /[\d٠-٩۰-۹]/.test(text) && /[^\d٠-٩۰-۹.,٬٫'\s-]/.test(text),
      ),
    ),
  );
}

function cellTexts(
  { grid, firstRow, lastRow }: Region,
  column: number,
  keep: (text: string) => boolean,
) {
  const texts: string[] = [];
  for (let row = firstRow; row <= lastRow && texts.length < 50; row++) {
    const text = grid.textAt(row, column);
    if (text !== '' && text.length < 30 && keep(text)) texts.push(text);
  }
  return texts;
}

/** Titles above the table, group headings, labels of totals, and the few lines beneath. */
function textsAround({
  grid,
  titleRows,
  firstRow,
  lastRow,
  left,
  right,
}: Region): readonly string[] {
  const rows = [...titleRows];
  for (let row = Math.max(firstRow, lastRow - 5); row <= Math.min(grid.height, lastRow + 3); row++)
    rows.push(row);
  return rows.flatMap((row) => {
    const texts: string[] = [];
    for (let column = left; column <= right; column++) {
      const text = grid.textAt(row, column);
      if (grid.kindAt(row, column) === 'text' && text.length < 120) texts.push(text);
    }
    return texts;
  });
}
