import { words } from '../tables/words/match.js';
import { type CurrencySign, currencyInFormat, currencyInText } from '../workbook/currency.js';
import { groupBy } from '../workbook/group-by.js';
import { remembering } from '../workbook/remember.js';
import { formatAt, type CellRef, type Workbook } from '../workbook/workbook.js';
import { sheetNamed, textIn } from './cells.js';
import { holdsMoney, linesByTable, linesOf, mainCell, type SomeLines, tableOf } from './lines.js';
import type { Line, Partnership } from './partnership.js';

/** Lines of one table in another currency than most of it, or a table in another than the others. */
export interface CurrencyMix {
  readonly what: 'lines' | 'table';
  readonly sheet: string;
  /** The other currency, ISO 4217, and the usual one. */
  readonly other: string;
  readonly usual: string;
  readonly lines: readonly Line[];
}

/** Where a budget mixes currencies; [] where a rate of exchange is shown anywhere in the workbook. */
export function currencyMixes(partnership: Partnership): readonly CurrencyMix[] {
  const tables = linesByTable(
    partnership,
    linesOf(partnership).filter((line) => holdsMoney(line)),
  );
  const mixes = [
    ...tables.flatMap((lines) => mixesWithin(lines, partnership)),
    ...mixesBetween(tables, partnership),
  ];
  return mixes.length > 0 && showsRate(partnership.workbook) ? [] : mixes;
}

function mixesWithin(lines: readonly Line[], partnership: Partnership): readonly CurrencyMix[] {
  const byCode = groupBy(lines, (line) => currencyOfLine(line, partnership));
  return minorities([...byCode]).map(({ other, usual, lines: own }) => ({
    what: 'lines',
    sheet: own[0].sheet,
    other,
    usual,
    lines: own,
  }));
}

function mixesBetween(
  tables: readonly SomeLines[],
  partnership: Partnership,
): readonly CurrencyMix[] {
  const byCode = groupBy(tables, ([line]) => tableOf(partnership, line)?.currency);
  const linesOfCode = [...byCode].map(([code, lists]): [string, readonly Line[]] => [
    code,
    lists.flat(),
  ]);
  return minorities(linesOfCode).flatMap(({ other, usual, lines }) =>
    [...new Set(lines.map(({ sheet }) => sheet))].map((sheet) => ({
      what: 'table' as const,
      sheet,
      other,
      usual,
      lines: lines.filter((line) => line.sheet === sheet),
    })),
  );
}

/** All currencies but the one of most lines. */
function minorities<Lines extends readonly Line[]>(byCode: readonly (readonly [string, Lines])[]) {
  const [usual, ...others] = [...byCode].sort((one, other) => other[1].length - one[1].length);
  return usual === undefined
    ? []
    : others.map(([other, lines]) => ({ other, usual: usual[0], lines }));
}

/** What the line itself says: its currency cell, else the sign beside or in the format of its amount. */
function currencyOfLine(line: Line, partnership: Partnership): string | undefined {
  return (
    typedCurrency(line.cells.currency, partnership) ??
    certain(signOf(mainCell(line), partnership)) ??
    typedCurrency(line.cells['unit-cost'], partnership) ??
    tableOf(partnership, line)?.currency
  );
}

/** True where a unit cost is typed in another currency than the amount that it makes. */
export function isPricedApart(line: Line, partnership: Partnership): boolean {
  const price = typedCurrency(line.cells['unit-cost'], partnership);
  const own = certain(signOf(mainCell(line), partnership)) ?? tableOf(partnership, line)?.currency;
  return price !== undefined && own !== undefined && price !== own;
}

/** The currency typed with a figure: `COP 45.000` among dollars. */
function typedCurrency(cell: CellRef | undefined, partnership: Partnership): string | undefined {
  return cell && certain(signTyped(cell, partnership));
}

/** A bare number names no currency. */
function signTyped(cell: CellRef, partnership: Partnership): CurrencySign | undefined {
  const text = textIn(partnership, cell);
  return /[^\d.-]/.test(text) ? currencyInText(text) : undefined;
}

const signInFormat = remembering(currencyInFormat);

function signOf(cell: CellRef, partnership: Partnership): CurrencySign | undefined {
  const sheet = sheetNamed(partnership, cell.sheet);
  const format = sheet && formatAt(sheet, cell.row, cell.column);
  return signTyped(cell, partnership) ?? (format === undefined ? undefined : signInFormat(format));
}

function certain(sign: CurrencySign | undefined): string | undefined {
  return sign?.certain === true ? sign.code : undefined;
}

/** "Exchange rate 3.75", "1 USD = 110 BDT": a text that speaks of a rate, in any sheet. */
function showsRate({ sheets }: Workbook): boolean {
  return sheets.some(({ values }) =>
    values.some((row) => row.some((value) => typeof value === 'string' && isRate(value))),
  );
}

function isRate(text: string): boolean {
  if (text.length > 200) return false;
  return /\d\s*\p{L}{3}\s*=\s*\d/u.test(text) || words().hasTerm(text, 'exchange-rate');
}
