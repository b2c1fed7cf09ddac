import { rowsBetween } from './rows-between.js';
import { groupBy } from '../workbook/group-by.js';
import { drawsAcross, type Makeup, productByValues, sumByValues } from './arithmetic.js';
import { type ColumnFact, type ColumnFacts } from './column-facts.js';
import type { RoleMatch } from './role-match.js';
import type { BudgetRole, ColumnRole } from './table.js';
import { verticalSumAt } from './sum-cells.js';
import { fold } from './words/fold.js';
import { words } from './words/match.js';

/** The column of the lines' totals, with what makes its figures. */
export interface AmountColumn {
  readonly fact: ColumnFact;
  readonly score: number;
  readonly product: Makeup | undefined;
  readonly sum: Makeup | undefined;
  /** Figures in another currency that this column is converted from. */
  readonly convertedFrom: number | undefined;
}

const neverAmounts: ReadonlySet<ColumnRole> = new Set<BudgetRole>([
  'code',
  'unit',
  'quantity',
  'duration',
  'unit-cost',
  'percent',
  'currency',
  'ignore',
]);
const partRoles: ReadonlySet<ColumnRole> = new Set<BudgetRole>([
  'period-amount',
  'source-amount',
  'organisation-amount',
]);

/** Chooses the column that explains the table best as the amounts; best first. */
export function amountColumns(facts: ColumnFacts): readonly AmountColumn[] {
  const figures = facts.columns.filter(({ isFigures }) => isFigures);
  const ranked = figures
    .map((fact) => weigh(facts, figures, fact))
    .filter(({ score, fact }) => score > 0 || saidRole(facts, fact) === 'amount')
    .sort((one, other) => other.score - one.score);
  return asSaid(facts, firstOfAlternatives(ranked));
}

/** The column that people named comes first; those that they named something else are none. */
function asSaid(facts: ColumnFacts, ranked: readonly AmountColumn[]): readonly AmountColumn[] {
  const named = ranked.filter(({ fact }) => saidRole(facts, fact) === 'amount');
  return [...named, ...ranked.filter(({ fact }) => saidRole(facts, fact) === undefined)];
}

function saidRole({ region }: ColumnFacts, { column }: ColumnFact): ColumnRole | undefined {
  return region.said?.columns.get(column)?.role;
}

/**
 * Of groups of columns with the same headings side by side that nothing adds up, the one that is called revised
 * counts, else the first.
 */
function firstOfAlternatives(ranked: readonly AmountColumn[]): readonly AmountColumn[] {
  const best = ranked[0];
  if (best === undefined || best.sum !== undefined) return ranked;
  const alike = ranked.filter((one) => one === best || isAlternative(one, best));
  const revised = alike.filter(({ fact }) => words().hasTerm(fact.header.group, 'revised'));
  const first = (revised.length > 0 ? revised : alike).reduce((left, one) =>
    one.fact.column < left.fact.column ? one : left,
  );
  return [first, ...ranked.filter((one) => one !== first)];
}

/** The same heading in another group of columns. */
function isAlternative(one: AmountColumn, other: AmountColumn): boolean {
  const here = one.fact.header;
  const there = other.fact.header;
  return (
    here.group !== there.group &&
    fold(here.own) === fold(there.own) &&
    one.score > 0.5 * other.score
  );
}

function weigh(facts: ColumnFacts, figures: readonly ColumnFact[], fact: ColumnFact): AmountColumn {
  const { column, profile } = fact;
  const told = facts.makeups.filter((makeup) => makeup.target === column);
  const others = figures.filter((other) => other.column !== column);
  const product = told.find(({ by }) => by === 'product') ?? productFor(facts, fact, others);
  const money = others.filter((other) => !holdsPercents(other));
  const mayAdd =
    product !== undefined && product.holds >= 0.5 ? without(money, product.columns) : money;
  const sum = told.find(({ by }) => by === 'sum') ?? sumFor(facts, fact, mayAdd);
  const conversion = told.find(({ by }) => by === 'conversion');
  const score =
    headerScore(fact) +
    (product === undefined ? 0 : (product.from === 'formulas' ? 2.5 : 2) * product.holds) +
    (sum === undefined ? 0 : (sum.from === 'formulas' ? 2.5 : 2) * sum.holds) +
    (conversion === undefined ? 0 : conversionScore(facts, conversion)) +
    (hasVerticalSum(facts, column) ? 1 : 0) +
    sideOfUnitCost(facts, column) +
    (profile.numbers === 0 ? 0 : 0.4 * (profile.moneyFormats / profile.numbers)) +
    0.8 * fillOf(fact, facts) +
    0.3 * placeOf(figures, column) -
    (isUsedElsewhere(facts, column) ? 2.5 : 0) -
    (profile.isCount ? 5 : 0) -
    (holdsPercents(fact) ? 4 : 0);
  const convertedFrom = score > 0 ? conversion?.columns[0] : undefined;
  return { fact, score, product, sum, convertedFrom };
}

function holdsPercents({ profile }: ColumnFact): boolean {
  return profile.percentFormats > profile.numbers * 0.5;
}

/** Words for amounts speak for it, words for something else against it. */
function headerScore({ matches }: ColumnFact): number {
  const best = matches[0];
  if (best === undefined) return 0;
  const amount = matches.find(({ role }) => role === 'amount');
  if (amount !== undefined && amount.strength >= best.strength - 0.1) return 3 * amount.strength;
  if (neverAmounts.has(best.role)) return -3 * best.strength;
  if (partRoles.has(best.role)) return -0.5;
  if (amount !== undefined) return amount.strength;
  // Words for words over a column of figures say little, unless they say it plainly.
  return best.strength > 0.85 ? -1 : 0;
}

function productFor(
  facts: ColumnFacts,
  fact: ColumnFact,
  others: readonly ColumnFact[],
): Makeup | undefined {
  if (fact.matches.some(({ role, strength }) => neverAmounts.has(role) && strength > 0.85)) {
    return undefined;
  }
  const candidates = others
    .filter(({ profile, matches }) => !profile.isCount && !isPart(matches[0]))
    .map(({ column }) => column)
    .filter((column) => !drawsAcross(facts.region.grid, column, fact.column, facts.lineRows));
  return productByValues(facts.region.grid, fact.column, candidates, facts.lineRows);
}

function sumFor(
  facts: ColumnFacts,
  fact: ColumnFact,
  others: readonly ColumnFact[],
): Makeup | undefined {
  const runs: number[][] = [];
  for (const role of partRoles) {
    runs.push(
      others
        .filter(({ matches }) =>
          matches.some((match) => match.role === role && match.strength > 0.6),
        )
        .map(({ column }) => column),
    );
  }
  const before = others.filter(({ column }) => column < fact.column);
  for (let from = 0; from < before.length - 1 && from < 12; from++) {
    runs.push(before.slice(from).map(({ column }) => column));
  }
  const after = others.filter(({ column }) => column > fact.column);
  for (let to = 2; to <= after.length && to < 12; to++) {
    runs.push(after.slice(0, to).map(({ column }) => column));
  }
  runs.push(...alikeInGroups(others));
  const several = runs.filter((run) => run.length > 1);
  if (several.length === 0) return undefined;
  const { grid, firstRow, lastRow } = facts.region;
  return (
    sumByValues(grid, fact.column, several, facts.lineRows) ??
    // Sums of columns add up across as well as lines do, where lines are few.
    sumByValues(grid, fact.column, several, rowsBetween(firstRow, lastRow))
  );
}

/** Columns with one heading in several groups: each partner's `Budget`, beside what each has spent. */
function alikeInGroups(others: readonly ColumnFact[]): number[][] {
  const grouped = others.filter(({ header }) => header.group !== '');
  const groups = groupBy(grouped, ({ header }) => fold(header.own));
  return [...groups.values()]
    .filter((alike) => alike.length > 1)
    .map((alike) => alike.map(({ column }) => column));
}

function without(others: readonly ColumnFact[], columns: readonly number[]) {
  return others.filter(({ column }) => !columns.includes(column));
}

/** Plainly so: a word in a language that we do not know may look like one of ours. */
function isPart(match: RoleMatch | undefined): boolean {
  return match !== undefined && match.strength > 0.75 && partRoles.has(match.role);
}

/** The same money once more in another currency: what the factors make is in the currency of the unit costs. */
function conversionScore(facts: ColumnFacts, conversion: Makeup): number {
  const source = conversion.columns[0];
  const isMade = facts.makeups.some(({ target, by }) => target === source && by === 'product');
  return isMade ? -3 : 0;
}

export function hasVerticalSum({ region }: ColumnFacts, column: number): boolean {
  for (let row = region.firstRow; row <= region.lastRow; row++) {
    if (verticalSumAt(region.grid, row, column)?.kind === 'sum') return true;
  }
  return false;
}

function fillOf({ lines }: ColumnFact, { lineRows }: ColumnFacts): number {
  return lineRows.length === 0 || lines.rows === 0 ? 0 : lines.numbers / lines.rows;
}

function placeOf(figures: readonly ColumnFact[], column: number): number {
  const place = figures.findIndex((fact) => fact.column === column);
  return figures.length < 2 ? 1 : place / (figures.length - 1);
}

/** Amounts stand after the unit costs that they are made from; what stands before is a quantity. */
function sideOfUnitCost({ columns }: ColumnFacts, column: number): number {
  const unitCost = columns.find(
    ({ matches }) => matches[0]?.role === 'unit-cost' && matches[0].strength > 0.6,
  );
  if (unitCost === undefined || unitCost.column === column) return 0;
  return column > unitCost.column ? 0.5 : -0.5;
}

function isUsedElsewhere({ makeups }: ColumnFacts, column: number): boolean {
  return makeups.some(
    ({ target, by, columns }) =>
      target !== column && by !== 'conversion' && columns.includes(column),
  );
}
