import { columnLetters } from '../../../src/core/workbook/address.js';
import type { ExpectedTable } from '../expected-reading.js';
import type { CellLike } from '../sheet-of.js';
import type { GeneratedColumn } from './columns.js';
import { type FigureWriter, figureWriter } from './figures.js';
import { cents } from './lines.js';
import type { Shape } from './shape.js';
import type { SheetDraft } from './sheet-draft.js';

/** A row with figures: where it stands and what it comes to. */
export interface Entry {
  readonly row: number;
  readonly amount: number;
  readonly parts: readonly number[];
}

/** Writes one table, row by row, and keeps what each row is. */
export interface TableWriter {
  readonly shape: Shape;
  readonly columns: readonly GeneratedColumn[];
  readonly figures: FigureWriter;
  /** The row that is written next. */
  readonly row: () => number;
  /** Writes cells by their column's key and goes on to the next row. */
  readonly add: (kind: string, cells: Readonly<Record<string, CellLike>>) => number;
  /** The place of a column, or of the first one where the table has none of that key. */
  readonly columnOf: (key: string) => number;
  /** The address of a column's cell, for a formula. */
  readonly at: (key: string, row: number) => string;
  readonly first: string;
  readonly last: string;
  readonly draft: SheetDraft;
  /** Keeps what a sum covers. */
  readonly cover: (row: number, entries: readonly Entry[]) => void;
  readonly expected: (total: number | undefined) => ExpectedTable;
}

export function tableWriter(
  draft: SheetDraft,
  shape: Shape,
  columns: readonly GeneratedColumn[],
  place: { readonly top: number; readonly left: number },
): TableWriter {
  const left = place.left + shape.margin;
  const kinds = new Map<number, string>();
  const covers = new Map<number, readonly number[]>();
  let next = place.top;
  const columnOf = (key: string) =>
    left +
    Math.max(
      0,
      columns.findIndex((column) => column.key === key),
    );
  const first = columns[0]?.key ?? '';
  const last = columns[columns.length - 1]?.key ?? '';
  return {
    shape,
    columns,
    draft,
    figures: figureWriter(shape),
    first,
    last,
    row: () => next,
    add: (kind, cells) => {
      for (const [key, cell] of Object.entries(cells)) {
        if (cell !== null && columns.some((column) => column.key === key))
          draft.put(next, columnOf(key), cell);
      }
      if (kind !== '.') kinds.set(next, kind);
      next += 1;
      return next - 1;
    },
    columnOf,
    at: (key, row) => `${columnLetters(columnOf(key))}${row}`,
    cover: (row, entries) =>
      void covers.set(
        row,
        entries.map((entry) => entry.row),
      ),
    expected: (total) => ({
      sheet: draft.name,
      kind: 'budget',
      use: 'counted',
      place: {
        top: place.top,
        left: place.left,
        bottom: next - 1,
        right: left + columns.length - 1,
      },
      roles: new Map(
        columns.flatMap(({ key, role }): [number, string][] =>
          role === '' ? [] : [[columnOf(key), role]],
        ),
      ),
      names: new Map(
        columns.flatMap(({ key, name }): [number, string][] =>
          name === undefined ? [] : [[columnOf(key), name]],
        ),
      ),
      rows: kinds,
      total: total === undefined ? undefined : `${columnLetters(columnOf('amount'))}${total}`,
      currency: currencyOf(shape),
      covers,
    }),
  };
}

function currencyOf(shape: Shape): string | undefined {
  return shape.currencyIn === 'nowhere' ? undefined : shape.currency;
}

/** The cells of a row that adds others up, in the amounts and in each part. */
export function sumCells(writer: TableWriter, entries: readonly Entry[], rate: number): Sum {
  const { shape, figures, columns } = writer;
  const amount = cents(entries.reduce((sum, entry) => sum + entry.amount, 0));
  const parts = (shape.parts?.names ?? []).map((_, at) =>
    cents(entries.reduce((sum, entry) => sum + (entry.parts[at] ?? 0), 0)),
  );
  const formula = (key: string) => sumFormula(writer, key, entries);
  const cells: Record<string, CellLike> = { amount: figures.money(amount, formula('amount')) };
  for (const [at, value] of parts.entries()) {
    cells[`part${at}`] = figures.money(value, formula(`part${at}`));
  }
  if (columns.some(({ key }) => key === 'converted')) {
    cells.converted = figures.money(cents(amount / rate), formula('converted'));
  }
  return { cells, amount, parts };
}

export interface Sum {
  readonly cells: Readonly<Record<string, CellLike>>;
  readonly amount: number;
  readonly parts: readonly number[];
}

/** `=SUM(F5:F9)` over rows that follow one another with nothing else in figures between, else `=F7+F12`. */
function sumFormula(writer: TableWriter, key: string, entries: readonly Entry[]): string {
  const rows = entries.map(({ row }) => row);
  const gaps = rows.filter((row, at) => at > 0 && row - (rows[at - 1] ?? row) > 3).length;
  const top = Math.min(...rows);
  const bottom = Math.max(...rows);
  if (gaps === 0 && writer.shape.sums === 'none')
    return `=SUM(${writer.at(key, top)}:${writer.at(key, bottom)})`;
  const areConsecutive = bottom - top === rows.length - 1;
  const sum = writer.shape.has.has('subtotal-function') ? 'SUBTOTAL(9,' : 'SUM(';
  return areConsecutive
    ? `=${sum}${writer.at(key, top)}:${writer.at(key, bottom)})`
    : `=${rows.map((row) => writer.at(key, row)).join('+')}`;
}
