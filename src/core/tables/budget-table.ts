import type { FoundTable, Weighed } from './found-table.js';
import { type Region, topOf } from './region.js';
import { type BudgetColumns, budgetColumnsOf } from './budget-columns.js';
import { budgetRowsOf } from './budget-rows.js';
import { type ColumnFacts, columnFactsOf } from './column-facts.js';
import { currencyOf, type FoundCurrency } from './currency-of.js';
import { type AmountColumn, hasVerticalSum } from './amount-column.js';
import { labelOf } from './label-of.js';
import { nameOf } from './line-codes.js';
import { holdsRecords } from './records.js';
import { statedTotalOf } from './stated-total.js';
import type { Row, TableKind } from './table.js';
import { words } from './words/match.js';

const enoughForMoney = 2;
/** Dates in a list of grants make no timeline of it. */
const surelyNothingElse = 100;

/** The region as a budget, with what speaks for that; figures that are no money make it an other table. */
export function budgetIn(region: Region): Weighed | undefined {
  const facts = columnFactsOf(region);
  const columns = budgetColumnsOf(facts);
  const amount = columns.amount;
  const hasParts = columns.columns.some(({ role }) => role.endsWith('-amount'));
  if (amount === undefined && !hasParts) return undefined;
  const rows = budgetRowsOf(region, columns);
  if (!rows.some(({ kind }) => kind === 'line')) return undefined;
  const currency = currencyOf(region, columns.columns);
  const money = moneyEvidence(facts, columns, currency, rows);
  const named = new Set(
    facts.columns.flatMap(({ matches }) => {
      const best = matches[0];
      return best !== undefined && best.strength >= 0.7 && best.role !== 'ignore'
        ? [best.role]
        : [];
    }),
  ).size;
  const isRecords = holdsRecords(facts, columns.columns, rows);
  const isMoney = money >= enoughForMoney && !isRecords && !isIncome(region, rows);
  const kind: TableKind = isMoney || region.said?.kind === 'budget' ? 'budget' : 'other';
  const table = {
    sheet: region.grid.sheet.name,
    kind,
    confidence: confidenceOf(columns, named, money),
    area: { top: topOf(region), left: region.left, bottom: region.lastRow, right: region.right },
    headerRows: region.headerRows,
    columns: columns.columns,
    rows,
    currency: currency?.code,
    ...(currency?.isGuess === true ? { isCurrencyGuessed: true } : {}),
  };
  return {
    table: { ...table, statedTotal: statedTotalOf(region, table) } satisfies FoundTable,
    weight: isRecords ? surelyNothingElse : kind === 'budget' ? named + money : 0.5,
  };
}

/** How much speaks for the figures being money: signs, words, what they are made of, their size. */
function moneyEvidence(
  facts: ColumnFacts,
  { amount, columns }: BudgetColumns,
  currency: FoundCurrency | undefined,
  rows: readonly Row[],
): number {
  const profile = amount?.fact.profile;
  const heading = amount?.fact.matches.find(({ role }) => role === 'amount')?.strength ?? 0;
  const formats =
    profile === undefined || profile.numbers === 0 ? 0 : profile.moneyFormats / profile.numbers;
  const size = profile?.median ?? 100;
  return (
    2 * formats +
    (currency === undefined ? 0 : 1) +
    1.5 * heading +
    (amount?.product === undefined ? 0 : 2 * amount.product.holds) +
    (amount?.sum === undefined ? 0 : 1.5) +
    (columns.some(({ role }) => role === 'unit-cost') ? 1.5 : 0) +
    (columns.filter(({ role }) => role.endsWith('-amount')).length >= 2 ? 1 : 0) +
    (hasSums(facts, amount, rows) ? 1 : 0) +
    (size >= 100 ? 1 : size >= 20 ? 0.5 : 0) +
    (profile !== undefined && profile.whole < profile.numbers * 0.8 ? 0.5 : 0)
  );
}

/** Figures that are added up, by formula or as they stand. */
function hasSums(
  facts: ColumnFacts,
  amount: AmountColumn | undefined,
  rows: readonly Row[],
): boolean {
  return (
    rows.some(
      ({ covers }) => covers !== undefined && covers.by !== 'position' && covers.rows.length > 1,
    ) ||
    (amount !== undefined && hasVerticalSum(facts, amount.fact.column))
  );
}

function confidenceOf({ columns }: BudgetColumns, named: number, money: number): number {
  const amount = columns.find(({ role }) => role === 'amount')?.confidence ?? 0.55;
  const byWords = Math.min(1, named / 4);
  const byMoney = Math.min(1, money / 5);
  return (
    Math.round(Math.min(0.99, 0.25 + 0.25 * byWords + 0.25 * byMoney + 0.25 * amount) * 100) / 100
  );
}

/** Its nearest title, or its totals, speak of income: money that comes in is no cost of the project. */
function isIncome(region: Region, rows: readonly Row[]): boolean {
  const { grid, left, right, titleRows, headerRows } = region;
  const nearest = titleRows[titleRows.length - 1];
  const titles =
    nearest === undefined ? headerRows.slice(0, -1) : [nearest, ...headerRows.slice(0, -1)];
  const totals = rows.filter(({ kind }) => kind === 'total').map(({ row }) => row);
  const texts = [...titles, ...totals].flatMap((row) => {
    const found: string[] = [];
    for (let column = left; column <= right; column++) {
      if (grid.kindAt(row, column) === 'text') found.push(grid.textAt(row, column));
    }
    return found.filter((text) => text.length < 60);
  });
  return (
    texts.some((text) => words().hasTerm(text, 'income')) ||
    isHeadedIncome(region) ||
    opensWithIncome(region, rows)
  );
}

/** The first section says so before any line, and none after it speaks of costs. */
function opensWithIncome({ grid, left, right }: Region, rows: readonly Row[]): boolean {
  const firstLine = rows.findIndex(({ kind }) => kind === 'line');
  const labels = rows.map(({ row, kind }) =>
    kind === 'section' ? nameOf(labelOf(grid, row, left, right)) : '',
  );
  const first = labels.slice(0, firstLine).find((label) => label !== '');
  return first !== undefined && words().isTerm(first, 'income') && !labels.some(saysCosts);
}

function saysCosts(text: string): boolean {
  return words()
    .matchHeader(text, 'budget')
    .some(
      ({ role, strength }) => (role === 'description' || role === 'amount') && strength >= 0.85,
    );
}

/** The first heading says so: `Income | Year 1 | Year 2`. */
function isHeadedIncome({ grid, headerRows, left, right }: Region): boolean {
  const row = headerRows[headerRows.length - 1];
  if (row === undefined) return false;
  for (let column = left; column <= right; column++) {
    const text = grid.textAt(row, column);
    if (
      text !== '' &&
      !words()
        .matchHeader(text, 'budget')
        .some(({ role }) => role === 'code')
    )
      return words().isTerm(text, 'income');
  }
  return false;
}
