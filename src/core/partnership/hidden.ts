import type { Column, Table } from '../tables/table.js';
import type { CellRef, Sheet } from '../workbook/workbook.js';
import { countedTables, linesOf, mainCell, moneyIn } from './lines.js';
import type { Line, Partnership } from './partnership.js';

/** A stretch of hidden rows, hidden columns or a whole hidden sheet that holds money. */
export interface HiddenMoney {
  readonly what: 'rows' | 'columns' | 'sheet';
  readonly sheet: string;
  /** First and last hidden row or column; both 1 for a sheet. */
  readonly first: number;
  readonly last: number;
  readonly money: number;
  readonly lines: number;
  readonly cells: readonly CellRef[];
}

/** Every contiguous hidden range that holds amounts, in workbook order; a hidden sheet speaks for all on it. */
export function hiddenMoney(partnership: Partnership): readonly HiddenMoney[] {
  return partnership.workbook.sheets
    .flatMap((sheet) => {
      const lines = linesOf(partnership).filter((line) => line.sheet === sheet.name);
      if (sheet.hidden === true) return hiddenSheet(sheet, lines, partnership);
      return [...hiddenRows(sheet, lines), ...hiddenColumns(sheet, lines, partnership)];
    })
    .filter(({ lines, money }) => lines > 0 && money !== 0);
}

/** Sheets with budget lines of which the host cannot fully tell what is hidden. */
export function sheetsOfUnknownState({ workbook, tables }: Partnership): readonly Sheet[] {
  return workbook.sheets.filter((sheet) => {
    const isAsked = tables.some(
      ({ kind, sheet: name }) => kind === 'budget' && name === sheet.name,
    );
    return isAsked && !isStateKnown(sheet);
  });
}

function isStateKnown({
  hidden,
  hiddenRows,
  hiddenColumns,
  hiddenRowsKnownTo,
  values,
}: Sheet): boolean {
  if (hidden === undefined || hiddenRows === undefined || hiddenColumns === undefined) return false;
  return hiddenRowsKnownTo === undefined || hiddenRowsKnownTo >= values.length;
}

function hiddenRows(sheet: Sheet, lines: readonly Line[]): readonly HiddenMoney[] {
  return runsOf(sheet.hiddenRows ?? []).map(([first, last]) =>
    found(
      'rows',
      sheet,
      first,
      last,
      lines.filter(({ row }) => first <= row && row <= last),
    ),
  );
}

const moneyRoles: readonly Column['role'][] = [
  'amount',
  'organisation-amount',
  'period-amount',
  'source-amount',
  'unit-cost',
];

function hiddenColumns(
  sheet: Sheet,
  lines: readonly Line[],
  partnership: Partnership,
): readonly HiddenMoney[] {
  const tables = countedTables(partnership).filter((table) => table.sheet === sheet.name);
  return runsOf(sheet.hiddenColumns ?? []).flatMap(([first, last]) =>
    tables.flatMap((table) => hiddenRun(sheet, table, lines, first, last) ?? []),
  );
}

/** The most telling kind of money among the hidden columns: amounts, else a partner's or a year's, else unit costs. */
function hiddenRun(
  sheet: Sheet,
  { columns, area }: Table,
  lines: readonly Line[],
  first: number,
  last: number,
): HiddenMoney | undefined {
  const hidden = columns.filter(({ column }) => first <= column && column <= last);
  const role = moneyRoles.find((one) => hidden.some((column) => column.role === one));
  if (role === undefined) return undefined;
  const own = lines.filter(({ row }) => area.top <= row && row <= area.bottom);
  if (role === 'amount') return found('columns', sheet, first, last, own);
  if (role === 'unit-cost') {
    return found(
      'columns',
      sheet,
      first,
      last,
      own.filter(({ unitCost }) => unitCost !== undefined),
    );
  }
  const parts = own.flatMap((line) =>
    line.parts.filter(
      (part) => part.role === role && first <= part.cell.column && part.cell.column <= last,
    ),
  );
  const money = parts.reduce((sum, { value }) => sum + value, 0);
  const rows = new Set(parts.map(({ cell }) => cell.row));
  const cells = parts.map(({ cell }) => cell);
  return { what: 'columns', sheet: sheet.name, first, last, money, lines: rows.size, cells };
}

/** Lines that count, or where no shown total covers the sheet, the amounts of its budget tables. */
function hiddenSheet(
  sheet: Sheet,
  lines: readonly Line[],
  { tables }: Partnership,
): readonly HiddenMoney[] {
  if (lines.length > 0) return [found('sheet', sheet, 1, 1, lines)];
  const amounts = tables
    .filter((table) => table.sheet === sheet.name && isUncovered(table))
    .flatMap((table) => amountCells(sheet, table));
  const money = amounts.reduce((sum, { value }) => sum + value, 0);
  const cells = amounts.map(({ cell }) => cell);
  const what = 'sheet' as const;
  return [{ what, sheet: sheet.name, first: 1, last: 1, money, lines: cells.length, cells }];
}

const stillMatters = ['hidden-sheet', 'is-detail'];

/** A budget left out because its sheet is hidden or a shown table sums it; old versions have their own notice. */
function isUncovered({ kind, use, why }: Table): boolean {
  return kind === 'budget' && use === 'ignored' && stillMatters.includes(why.key);
}

function amountCells(sheet: Sheet, { rows, columns }: Table) {
  const amount = columns.find(({ role }) => role === 'amount')?.column;
  if (amount === undefined) return [];
  return rows
    .filter(({ kind }) => kind === 'line')
    .flatMap(({ row }) => {
      const value = sheet.values[row - 1]?.[amount - 1];
      const cell = { sheet: sheet.name, row, column: amount };
      return typeof value === 'number' && value !== 0 ? [{ value, cell }] : [];
    });
}

function found(
  what: HiddenMoney['what'],
  { name: sheet }: Sheet,
  first: number,
  last: number,
  lines: readonly Line[],
): HiddenMoney {
  const paid = lines.filter(({ amount }) => amount !== undefined && amount !== 0);
  return {
    what,
    sheet,
    first,
    last,
    money: moneyIn(paid),
    lines: paid.length,
    cells: paid.map(mainCell),
  };
}

/** Numbers as runs of neighbours: 3, 4, 7 as 3–4 and 7–7. */
function runsOf(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const sorted = [...new Set(numbers)].sort((one, other) => one - other);
  const runs: [number, number][] = [];
  for (const number of sorted) {
    const last = runs[runs.length - 1];
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
