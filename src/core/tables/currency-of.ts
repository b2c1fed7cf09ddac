import {
  type CurrencySign,
  currencyInFormat,
  currencyInText,
  settledCurrency,
} from '../workbook/currency.js';
import { columnFormats } from './column-formats.js';
import type { Region } from './regions.js';
import type { Column } from './table.js';

/**
 * The currency of a budget's amounts: what the heading of the amounts says, else a currency column, else what
 * their formats and texts show, else the titles above and the lines around the table.
 */
export function currencyOf(region: Region, columns: readonly Column[]): string | undefined {
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
              role.endsWith('-amount') || (role !== 'ignore' && name === undefined),
          )
          .map(({ header }) => header),
      ),
    () => inTexts([region.grid.sheet.name]),
  ];
  let hint: string | undefined;
  for (const source of sources) {
    const signs = source();
    const certain = settledCurrency(signs.filter((sign) => sign.certain));
    if (certain !== undefined) return certain;
    hint = hint ?? settledCurrency(signs);
  }
  return hint;
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
