import type { Reading, Table } from '../../src/core/tables/table.js';
import { a1, columnLetters } from '../../src/core/workbook/address.js';
import { type Workbook, valueAt } from '../../src/core/workbook/workbook.js';
import type { Truth, TruthTable } from './truth.js';

/** How one true table was read. `undefined`: the truth says nothing of it. */
export interface Judgement {
  readonly file: string;
  readonly sheet: string;
  readonly found: boolean;
  readonly head: boolean;
  readonly first: boolean | undefined;
  readonly last: boolean | undefined;
  readonly amount: boolean;
  readonly stated: boolean;
  readonly linesTotal: boolean | undefined;
  /** `unknown`: the reading leaves open what the truth names. */
  readonly currency: boolean | 'unknown';
  readonly language: boolean | 'unknown' | undefined;
  readonly columns: readonly ColumnVerdict[];
  readonly rows: readonly RowVerdict[];
  readonly ms: number;
}

interface ColumnVerdict {
  readonly column: string;
  readonly expected: string;
  readonly got: string | undefined;
  readonly confidence: number;
}

export interface RowVerdict {
  readonly row: number;
  readonly expected: string;
  readonly got: string;
  readonly confidence: number;
}

/** Compares a reading with each table of a file's truth. */
export function judgeFile(
  file: string,
  truth: Truth,
  workbook: Workbook,
  reading: Reading,
  ms: number,
): readonly Judgement[] {
  return truth.tables.map((expected) => {
    const table = bestTable(reading, expected);
    return {
      ...judgeTable(file, expected, workbook, reading, table, ms),
      language: languageRight(table?.language, truth.language),
    };
  });
}

/** Of the tables on that sheet, the one that has most of the true rows. */
function bestTable(reading: Reading, { sheet, kind, rows }: TruthTable): Table | undefined {
  const expected = Object.keys(rows).map(Number);
  const overlap = (table: Table) => {
    const own = new Set(table.rows.filter((row) => row.kind !== 'title').map(({ row }) => row));
    return (
      expected.filter((row) => own.has(row)).length +
      (table.kind === kind ? 0.5 : 0) -
      table.area.left / 1000
    );
  };
  return reading.tables
    .filter((table) => table.sheet === sheet)
    .sort((one, other) => overlap(other) - overlap(one))[0];
}

function judgeTable(
  file: string,
  truth: TruthTable,
  workbook: Workbook,
  reading: Reading,
  table: Table | undefined,
  ms: number,
): Omit<Judgement, 'language'> {
  const lines = (table?.rows ?? []).filter(({ kind }) => kind === 'line').map(({ row }) => row);
  const columns = Object.entries(truth.columns).map(([letters, expected]): ColumnVerdict => {
    const beside = reading.tables.filter(({ sheet }) => sheet === truth.sheet);
    const column = [table, ...beside]
      .flatMap((one) => one?.columns ?? [])
      .find((one) => columnLetters(one.column) === letters);
    return { column: letters, expected, got: column?.role, confidence: column?.confidence ?? 0 };
  });
  const amount = table?.columns.find(({ role }) => role === 'amount');
  const allowed = truth.amountColumn === null ? [] : [truth.amountColumn].flat();
  const total = linesTotalOf(workbook, table, lines);
  return {
    file,
    sheet: truth.sheet,
    found: table !== undefined && table.kind === truth.kind,
    head: String(table?.headerRows ?? '-') === String(truth.headerRows),
    first: truth.firstRow === null ? undefined : lines[0] === truth.firstRow,
    last: truth.lastRow === null ? undefined : lastOf(lines, truth) === truth.lastRow,
    amount: amount !== undefined && allowed.includes(columnLetters(amount.column)),
    stated: isStated(table, truth),
    linesTotal: truth.linesTotal === null ? undefined : Math.abs(total - truth.linesTotal) < 1,
    currency: saidRightly(table?.currency, truth.currency ?? undefined),
    columns,
    rows: Object.entries(truth.rows).map(([key, expected]): RowVerdict => {
      const row = table?.rows.find((one) => one.row === Number(key));
      const confidence = row?.confidence ?? 0;
      return { row: Number(key), expected, got: row?.kind ?? 'none', confidence };
    }),
    ms,
  };
}

/** `en (with some French)` is `en`; what is no language at all is not judged. */
function languageRight(got: string | undefined, expected: string | undefined) {
  const code = /^[a-z]{2}(?![a-z])/.exec(expected ?? '')?.[0];
  return code === undefined ? undefined : saidRightly(got, code);
}

/** Nothing said where there is something to say is unknown, not wrong. */
function saidRightly(got: string | undefined, expected: string | undefined): boolean | 'unknown' {
  return got === undefined && expected !== undefined ? 'unknown' : got === expected;
}

/** The truths name the last line before rates on the whole, such as indirect costs. */
function lastOf(lines: readonly number[], truth: TruthTable): number | undefined {
  const rates = new Set((truth.indirectRows ?? []).map(({ row }) => row));
  return lines.filter((row) => !rates.has(row)).pop();
}

function isStated(table: Table | undefined, { statedTotal, statedTotalCell }: TruthTable): boolean {
  if (table === undefined) return false;
  if (statedTotal === null) return table.statedTotal === undefined;
  const cell = table.statedTotal?.cell;
  return cell !== undefined && (statedTotalCell === null || a1(cell) === statedTotalCell);
}

function linesTotalOf(
  workbook: Workbook,
  table: Table | undefined,
  lines: readonly number[],
): number {
  const sheet = workbook.sheets.find(({ name }) => name === table?.sheet);
  const amount = table?.columns.find(({ role }) => role === 'amount')?.column;
  if (sheet === undefined || amount === undefined) return NaN;
  return lines.reduce((sum, row) => {
    const value = valueAt(sheet, row, amount);
    return sum + (typeof value === 'number' ? value : 0);
  }, 0);
}
