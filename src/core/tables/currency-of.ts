import type { Region } from './region.js';
import {
  type CurrencySign,
  currencyInFormat,
  currencyInMoneyHeading,
  currencyInText,
  settledCurrency,
} from '../workbook/currency.js';
import { groupBy } from '../workbook/group-by.js';
import { columnFormats } from './column-formats.js';
import { type CurrencyFamily, familyOf } from './currency-families.js';
import type { Column, ColumnRole } from './table.js';

/** ISO 4217, and whether it is only the likeliest of several that share a sign. */
export interface FoundCurrency {
  readonly code: string;
  readonly isGuess: boolean;
}

/**
 * The currency of a budget's amounts: what the heading of the amounts says, else a currency column, else what
 * their formats and texts show, else the titles above and the lines around the table, else what most figures of
 * the sheet are shown in; of a sign that several share, as most lines of a currency column have it, the later ones
 * tell which. `undefined` where nothing tells.
 */
export function currencyOf(region: Region, columns: readonly Column[]): FoundCurrency | undefined {
  const amounts = columns.filter(({ role }) => role === 'amount');
  const money =
    amounts.length > 0 ? amounts : columns.filter(({ role }) => role.endsWith('-amount'));
  const unitCosts = columns.filter(({ role, name }) => role === 'unit-cost' && name === undefined);
  const told = inCells(
    region,
    columns.filter(({ role }) => role === 'currency'),
  );
  const sources: (() => readonly CurrencySign[])[] = [
    () => inHeadings(money),
    () => told,
    () => money.flatMap(({ column }) => columnFormats(region, column).flatMap(signIn)),
    () => inFigures(region, money, often),
    () => inHeadings(unitCosts),
    () => unitCosts.flatMap(({ column }) => columnFormats(region, column).flatMap(signIn)),
    () => inFigures(region, unitCosts, often),
    () => inTexts(textsAround(region)),
    () => inFigures(region, [...money, ...unitCosts], seldom),
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
  const mostlyIn = familyOfMost(told);
  let hint: string | undefined;
  for (const [place, source] of sources.entries()) {
    const isOpen = place === 0 || mostlyIn === undefined;
    const signs = source().filter(({ code }) => isOpen || familyOf(code) === mostlyIn);
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

function inHeadings(columns: readonly Column[]): readonly CurrencySign[] {
  return columns.flatMap(({ header }) => currencyInMoneyHeading(header) ?? []);
}

function inTexts(texts: readonly string[]): readonly CurrencySign[] {
  return texts.flatMap((text) => {
    const sign = currencyInText(text);
    return sign === undefined ? [] : [sign];
  });
}

/** What most lines say that they are in: one line in euros among francs speaks for itself alone. */
function familyOfMost(signs: readonly CurrencySign[]): CurrencyFamily | undefined {
  const alike = [...groupBy(signs, ({ code }) => familyOf(code))];
  return alike.sort(([, one], [, other]) => other.length - one.length)[0]?.[0];
}

function inCells(region: Region, columns: readonly Column[]): readonly CurrencySign[] {
  return inTexts(columns.flatMap(({ column }) => cellTexts(region, column, () => true)));
}

/** Of the figures of a column, the share that has to be typed with a currency so that it speaks for all. */
const often = 0.25;
const seldom = 0;

/** Figures typed as text with their currency: `€ 1 200`. */
function inFigures(
  region: Region,
  columns: readonly Column[],
  leastShare: number,
): readonly CurrencySign[] {
  return columns.flatMap(({ column }) => {
    const signs = inTexts(cellTexts(region, column, isFigureWithWords));
    return signs.length >= leastShare * filledIn(region, column) ? signs : [];
  });
}

function isFigureWithWords(text: string): boolean {
  return /[\d٠-٩۰-۹]/.test(text) && /[^\d٠-٩۰-۹.,٬٫'\s-]/.test(text);
}

const mostFigures = 50;

/** How many figures a column has, as far as they are looked at. */
function filledIn({ grid, firstRow, lastRow }: Region, column: number): number {
  let filled = 0;
  for (let row = firstRow; row <= lastRow && filled < mostFigures; row++) {
    if (/\d/.test(grid.textAt(row, column))) filled += 1;
  }
  return filled;
}

function cellTexts(
  { grid, firstRow, lastRow }: Region,
  column: number,
  keep: (text: string) => boolean,
) {
  const texts: string[] = [];
  for (let row = firstRow; row <= lastRow && texts.length < mostFigures; row++) {
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
