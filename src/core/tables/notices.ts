import type { Facts } from '../facts.js';
import { isOwnReport } from '../workbook/own-reports.js';
import { type CellRef, type Sheet, valueAt, type Workbook } from '../workbook/workbook.js';
import {
  alternativesOf,
  columnDoubt,
  isDoubtful,
  rowDoubt,
  sureFrom,
  tableDoubt,
  totalDoubt,
} from './doubts.js';
import type { TableCorrection } from './corrections.js';
import { leftBelow } from './left-below.js';
import type { Column, ColumnRole, Doubt, Notice, Table } from './table.js';

/**
 * What people should know or settle about the reading, what most depends on it first; nobody is asked again what
 * they said.
 */
export function noticesOf(
  workbook: Workbook,
  tables: readonly Table[],
  said: readonly TableCorrection[],
): readonly Notice[] {
  const budgets = tables.filter(({ kind }) => kind === 'budget');
  const counted = budgets.filter(({ use }) => use === 'counted');
  if (counted.length === 0) {
    return [
      notice('no-budget', undefined),
      ...likeliestBudget(tables),
      ...otherKinds(tables),
      ...leftOut(budgets),
      ...ownReports(workbook),
    ];
  }
  return [
    ...severalBudgets(counted.filter(({ why }) => why.key !== 'is-partner-budget')),
    ...severalCurrencies(counted),
    ...guessedCurrency(counted),
    ...counted.flatMap((table) => aboutTable({ workbook, tables, said }, table)),
    ...otherKinds(tables),
    ...leftOut(budgets),
    ...hiddenUnknown(workbook, counted),
    ...ownReports(workbook),
  ];
}

/** What a table stands among, and what people said of tables. */
interface Context {
  readonly workbook: Workbook;
  readonly tables: readonly Table[];
  readonly said: readonly TableCorrection[];
}

function notice(code: string, at: CellRef | undefined, facts: Facts = {}): Notice {
  return { code, at, saying: { key: code, facts } };
}

/** Without any budget: the largest table with figures like amounts, which people may know to be one. */
function likeliestBudget(tables: readonly Table[]): readonly Notice[] {
  const [largest] = tables
    .filter(({ kind, use }) => kind === 'other' && use !== 'summary')
    .filter(({ why, columns }) => why.key !== 'said' && columns.some(isAmount))
    .sort((one, other) => other.rows.length - one.rows.length);
  return largest === undefined ? [] : [unsureTable(largest)];
}

function isAmount({ role }: Column): boolean {
  return role === 'amount';
}

/** Timelines and registers that may be something else. */
function otherKinds(tables: readonly Table[]): readonly Notice[] {
  return tables
    .filter(({ kind, use }) => use === 'counted' && (kind === 'timeline' || kind === 'partners'))
    .flatMap((table) => [...doubtfulTable(table), ...aboutCalendar(table)]);
}

const dateRoles: ReadonlySet<string> = new Set(['starts', 'due', 'asked-on', 'done-on']);

/** A calendar of colours, or of months without a year, gives no dates. */
function aboutCalendar(table: Table): readonly Notice[] {
  const { calendar, columns, sheet } = table;
  if (calendar === undefined || columns.some(({ role }) => dateRoles.has(role))) return [];
  const at = topLeft(table);
  if (!calendar.hasMarks) return [notice('calendar-without-marks', at, { sheet })];
  const isDated = calendar.slots.some(({ from }) => from !== undefined);
  return isDated ? [] : [notice('calendar-undated', at, { sheet })];
}

function severalBudgets(counted: readonly Table[]): readonly Notice[] {
  const first = counted[0];
  if (first === undefined || counted.length < 2) return [];
  return [
    notice('several-budgets', topLeft(first), {
      count: counted.length,
      sheets: { list: [...new Set(counted.map(({ sheet }) => sheet))] },
    }),
  ];
}

function severalCurrencies(counted: readonly Table[]): readonly Notice[] {
  const currencies = [...new Set(counted.flatMap(({ currency }) => currency ?? []))];
  return currencies.length < 2
    ? []
    : [notice('several-currencies', undefined, { currencies: { list: currencies } })];
}

function aboutTable(context: Context, table: Table): readonly Notice[] {
  const notices: Notice[] = [];
  const at = topLeft(table);
  const amount = table.columns.find(({ role }) => role === 'amount');
  notices.push(...doubtfulTable(table));
  if (table.headerRows.length === 0) notices.push(notice('no-heading', at, { sheet: table.sheet }));
  notices.push(...table.columns.filter(isDoubtful).map((column) => aboutColumn(table, column)));
  if (amount === undefined) notices.push(notice('no-amounts', at, { sheet: table.sheet }));
  else if (table.statedTotal === undefined)
    notices.push(notice('no-total', at, { sheet: table.sheet }));
  return [
    ...notices,
    ...optionsBeside(table),
    ...doubtfulTotal(table),
    ...doubtfulRows(context, table),
  ];
}

/** A sign such as `$` alone is many countries' money. */
function guessedCurrency(counted: readonly Table[]): readonly Notice[] {
  const guessed = counted.filter(({ isCurrencyGuessed }) => isCurrencyGuessed === true);
  const [first] = guessed;
  if (first?.currency === undefined) return [];
  const sheets = { list: [...new Set(guessed.map(({ sheet }) => sheet))] };
  return [notice('currency-guessed', topLeft(first), { sheets, currency: first.currency })];
}

const factorRoles: ReadonlySet<string> = new Set(['quantity', 'duration', 'unit-cost', 'percent']);

/** Options side by side, each with quantities and prices of its own: one of them is the budget. */
function optionsBeside(table: Table): readonly Notice[] {
  const hasParts = table.columns.some(({ role }) => role.endsWith('-amount'));
  const named = table.columns.find(({ role, name }) => factorRoles.has(role) && name !== undefined);
  const amount = table.columns.find(({ role }) => role === 'amount');
  if (hasParts || named === undefined || amount === undefined) return [];
  const facts = { sheet: table.sheet, name: amount.header };
  return [notice('alternatives', topLeft(table), facts)];
}

/** A guess that people are asked about, with what else it could be. */
function doubtful(code: string, at: CellRef, facts: Facts, doubt: Doubt): Notice {
  return { ...notice(code, at, { ...facts, alternatives: alternativesOf(doubt) }), doubt };
}

function doubtfulTable(table: Table): readonly Notice[] {
  return table.confidence >= sureFrom ? [] : [unsureTable(table)];
}

function unsureTable(table: Table): Notice {
  const facts = { sheet: table.sheet, kind: { term: `table.${table.kind}` } };
  return doubtful('unsure-table', topLeft(table), facts, tableDoubt(table.kind));
}

function doubtfulTotal({ rows, statedTotal }: Table): readonly Notice[] {
  const row = statedTotal && rows.find((one) => one.row === statedTotal.cell.row);
  if (row === undefined || statedTotal === undefined || row.confidence >= sureFrom) return [];
  const facts = { cell: { cell: statedTotal.cell }, total: { money: statedTotal.value } };
  return [doubtful('unsure-total', statedTotal.cell, facts, totalDoubt)];
}

/** More questions than that nobody answers; the answers to the first ones may settle the others. */
const mostRowsAsked = 3;

/** Rows that may be something else, each at its amount; one below the table that may be a line of it. */
function doubtfulRows({ workbook, tables, said }: Context, table: Table): readonly Notice[] {
  const { sheet, area, columns, rows, statedTotal } = table;
  const places = workbook.sheets.find(({ name }) => name === sheet);
  const column = columns.find(({ role }) => role === 'amount')?.column ?? area.left;
  const left = places && leftBelow(places, table, tables, said);
  const outside = left === undefined ? [] : [{ row: left, kind: 'note' as const, confidence: 0 }];
  const doubts = [...outside, ...rows].flatMap((row) => {
    const doubt = row.row === statedTotal?.cell.row ? undefined : rowDoubt(row);
    return doubt === undefined ? [] : [{ row: row.row, doubt }];
  });
  return doubts.slice(0, mostRowsAsked).map(({ row, doubt }) => {
    const label = places === undefined ? '' : labelAt(places, table, row);
    const at = { sheet, row, column };
    const facts = { cell: { cell: at }, kind: { term: `row.${doubt.best}` } };
    return label === ''
      ? doubtful('unsure-row', at, facts, doubt)
      : doubtful('unsure-labelled-row', at, { ...facts, label }, doubt);
  });
}

const labelRoles: readonly ColumnRole[] = ['description', 'category', 'organisation', 'code'];

/** What a row calls itself; '' where nothing does. */
function labelAt(sheet: Sheet, { columns }: Table, row: number): string {
  const texts = labelRoles
    .flatMap((role) => columns.filter((one) => one.role === role))
    .map(({ column }) => valueAt(sheet, row, column));
  return texts.find((value): value is string => typeof value === 'string') ?? '';
}

function aboutColumn({ sheet, area, headerRows }: Table, one: Column): Notice {
  const { column, role, header } = one;
  const row = headerRows[headerRows.length - 1] ?? area.top;
  const at = { sheet, row, column };
  const facts = { cell: { cell: at }, role: { term: `role.${role}` } };
  return header === ''
    ? doubtful('unsure-column', at, facts, columnDoubt(one))
    : doubtful('unsure-heading', at, { ...facts, heading: header }, columnDoubt(one));
}

const toldWhenLeftOut: ReadonlySet<string> = new Set([
  'is-old',
  'is-example',
  'is-repeat',
  'hidden-sheet',
  'is-empty',
  'is-rates',
]);

function leftOut(budgets: readonly Table[]): readonly Notice[] {
  return budgets
    .filter(({ use, why }) => use === 'ignored' && toldWhenLeftOut.has(why.key))
    .map((table) => notice(`left-out-${table.why.key}`, topLeft(table), { sheet: table.sheet }));
}

/** .ods and .csv do not say what is hidden, so nothing can be said of it. */
function hiddenUnknown({ sheets }: Workbook, counted: readonly Table[]): readonly Notice[] {
  const unknown = sheets.filter(
    ({ name, hidden, hiddenRows }) =>
      (hidden === undefined || hiddenRows === undefined) &&
      counted.some(({ sheet }) => sheet === name),
  );
  const first = unknown[0];
  return first === undefined ? [] : [notice('hidden-unknown', undefined, { sheet: first.name })];
}

/** Tabs of ours, in a file that somebody downloaded or copied. */
function ownReports(workbook: Workbook): readonly Notice[] {
  const list = workbook.sheets.filter(isOwnReport).map(({ name }) => name);
  return list.length === 0 ? [] : [notice('own-reports', undefined, { sheets: { list } })];
}

function topLeft({ sheet, area }: Table): CellRef {
  return { sheet, row: area.top, column: area.left };
}
