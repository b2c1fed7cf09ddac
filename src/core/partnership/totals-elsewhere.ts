import type { Fact } from '../facts.js';
import { words } from '../tables/words/match.js';
import type { Table } from '../tables/table.js';
import { currencyInFormat, currencyInText } from '../workbook/currency.js';
import { groupBy } from '../workbook/group-by.js';
import { readNumber } from '../workbook/number.js';
import { type CellRef, formatAt, type Sheet, valueAt } from '../workbook/workbook.js';
import { sheetNamed } from './cells.js';
import { linesOf, moneyIn, sumsOf, tableOf } from './lines.js';
import type { Partnership } from './partnership.js';
import { strayLine } from './stray-summary-line.js';
import { coversOf, titleRowsOf } from './title-rows.js';

/** A total of the budget that stands away from its table: in a title block, on a cover or in a summary. */
export interface TotalElsewhere {
  readonly label: string;
  readonly value: number;
  readonly cell: CellRef;
  /** What the table, or the tables that it speaks for, come to. */
  readonly total: number;
  readonly totalCell: CellRef | undefined;
  /** Figures that it may rightly repeat: totals of the table, of its sources, of its lines. */
  readonly accepted: readonly number[];
  /** All figures of its row added, where the total is split over columns. */
  readonly acrossRow: number;
  /** The sum that takes it up, where it is one line of a summary. */
  readonly sum?: CellRef;
}

/** All totals that stand elsewhere, whether they agree or not. */
export function totalsElsewhere(partnership: Partnership): readonly TotalElsewhere[] {
  const byTable = groupBy(linesOf(partnership), (line) => tableOf(partnership, line));
  const own = [...byTable].map(([table, lines]) => ({ table, lines: moneyIn(lines) }));
  const tabs = new Set(linesOf(partnership).map(({ itemisedIn }) => itemisedIn));
  const all = groundOf(
    own.filter(({ table }) => !tabs.has(table?.sheet)),
    partnership,
  );
  return [
    ...own.flatMap((one) => inTitles(one.table, groundOf([one], partnership), partnership)),
    ...inSummaries(partnership, own),
    ...coversOf(partnership).flatMap((sheet) => saidOn(sheet, 1, mostRows, 2, all)),
  ];
}

interface Counted {
  readonly table: Table;
  readonly lines: number;
}

type Ground = Pick<TotalElsewhere, 'total' | 'totalCell' | 'accepted'> & {
  readonly currency: string | undefined;
  /** Names of those who may be asked for a total. */
  readonly donors: readonly string[];
};

const mostRows = 80;

/** What a statement about some tables is held against. */
function groundOf(own: readonly Counted[], partnership: Partnership): Ground {
  const tables = own.map(({ table }) => table);
  const lines = own.reduce((sum, one) => sum + one.lines, 0);
  const stated = own.map(({ table, lines: added }) => table.statedTotal?.value ?? added);
  const whole = stated.reduce((sum, value) => sum + value, 0);
  const [only] = tables;
  return {
    total: whole,
    totalCell: tables.length === 1 ? only?.statedTotal?.cell : undefined,
    accepted: [
      lines,
      whole,
      ...stated,
      ...tables.flatMap((one) => totalRowFigures(one, partnership)),
    ],
    currency: partnership.budget?.currency,
    donors: partnership.organisations
      .filter(({ kind }) => kind === 'donor')
      .map(({ name }) => name),
  };
}

/** All figures in the total rows of a table: years, sources and partners have totals too. */
function totalRowFigures(table: Table, partnership: Partnership): readonly number[] {
  const sheet = sheetNamed(partnership, table.sheet);
  const totals = new Set(
    sumsOf(partnership)
      .filter(({ kind }) => kind === 'total')
      .map(({ cell }) => cell.row),
  );
  const rows = table.rows.filter(({ kind, row }) => kind === 'total' || totals.has(row));
  return rows.flatMap(({ row }) =>
    table.columns.flatMap(({ column }) => {
      const value = sheet && valueAt(sheet, row, column);
      return typeof value === 'number' ? value : [];
    }),
  );
}

function inTitles(table: Table, ground: Ground, partnership: Partnership) {
  const sheet = sheetNamed(partnership, table.sheet);
  const { top, bottom } = titleRowsOf(table, partnership.tables);
  return sheet === undefined ? [] : saidOn(sheet, top, bottom, 1, ground);
}

function inSummaries(partnership: Partnership, own: readonly Counted[]): readonly TotalElsewhere[] {
  return partnership.tables.flatMap((summary) => {
    const { use, kind, statedTotal, sheet } = summary;
    const named = sheetsNamedBy(summary);
    const parts = own.filter(({ table }) => named.includes(table.sheet));
    if (use !== 'summary' || kind !== 'budget' || parts.length === 0) return [];
    const ground = groundOf(parts, partnership);
    const inTitle = inTitles(summary, ground, partnership);
    if (!statedTotal) return inTitle;
    const stray = strayLine(
      summary,
      parts.map(({ table }) => table),
      partnership,
    );
    const { value, cell } = statedTotal;
    if (stray !== undefined) {
      return [...inTitle, { ...stray, accepted: [stray.total], acrossRow: stray.value, sum: cell }];
    }
    const acrossRow = rowSum(partnership, cell);
    return [...inTitle, { ...ground, label: sheet, value, cell, acrossRow }];
  });
}

/** The sheets that a summary is of; [] for any other table. */
function sheetsNamedBy({ why }: Table): readonly Fact[] {
  const named = why.facts['sheets'];
  return typeof named === 'object' && 'list' in named ? named.list : [];
}

function rowSum(partnership: Partnership, { sheet, row }: CellRef): number {
  const values = sheetNamed(partnership, sheet)?.values[row - 1] ?? [];
  return values.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0);
}

/** Statements such as "Total budget: USD 120,000", or with the figure in the next cell that says something. */
function saidOn(
  sheet: Sheet,
  top: number,
  bottom: number,
  fewestWords: number,
  { currency, donors, ...ground }: Ground,
): readonly TotalElsewhere[] {
  const found: TotalElsewhere[] = [];
  const rows = sheet.values.slice(top - 1, bottom);
  const parts = partsStated(ground.total, rows);
  for (const [index, values] of rows.entries()) {
    const row = top + index;
    const cells = values.flatMap((value, place) =>
      value === undefined ? [] : { value, column: place + 1 },
    );
    for (const [place, { value, column }] of cells.entries()) {
      if (typeof value !== 'string' || value.length > 80) continue;
      const [label = '', behind = ''] = value.split(/:\s*/);
      if (!isTotalLabel(label, donors, fewestWords)) continue;
      const next = behind === '' ? cells[place + 1] : { value: behind, column };
      const figure = next && figureIn(next.value);
      if (next === undefined || figure === undefined) continue;
      const cell = { sheet: sheet.name, row, column: next.column };
      const text = typeof next.value === 'string' ? `${value} ${next.value}` : value;
      const other = otherCurrency(text, sheet, cell);
      if (other === undefined || currency === undefined || other === currency) {
        const others = parts.filter((part) => part !== figure);
        const accepted = [...ground.accepted, ...others.map((part) => ground.total - part)];
        const stated = { label: label.trim(), value: figure, cell, acrossRow: figure };
        found.push({ ...ground, accepted, ...stated });
      }
    }
  }
  return found;
}

/** Figures beside a statement that may be others' contribution to the total. */
function partsStated(total: number, rows: Sheet['values']): readonly number[] {
  return rows
    .flatMap((values) => values.flatMap((value) => figureIn(value) ?? []))
    .filter((figure) => figure >= leastPart * total && figure < total);
}

/** Smaller figures are no contribution to a budget. */
const leastPart = 0.01;

/** Words for a total; of whom it is asked may stand there too: "Total requested from the donor". */
function isTotalLabel(label: string, donors: readonly string[], fewestWords: number): boolean {
  const bare = label.replace(/[([][^()[\]]*[)\]]/g, ' ').trim();
  if (bare.split(/\s+/).length < fewestWords || !words().hasTerm(bare, 'total')) return false;
  const unnamed = donors.reduce((text, name) => text.split(name).join(' '), bare);
  const own = unnamed.split(/\s+/).filter((word) => !words().isTerm(word, 'donor'));
  return words().isTerm(own.join(' '), 'total');
}

function figureIn(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /\d/.test(value) ? readNumber(value)?.value : undefined;
}

function otherCurrency(text: string, sheet: Sheet, cell: CellRef): string | undefined {
  const format = formatAt(sheet, cell.row, cell.column);
  const sign =
    currencyInText(text) ?? (format === undefined ? undefined : currencyInFormat(format));
  return sign?.certain === true ? sign.code : undefined;
}
