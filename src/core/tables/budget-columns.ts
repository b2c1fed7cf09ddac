import type { Saying } from '../facts.js';
import { columnLetters } from '../workbook/address.js';
import { type AmountColumn, amountColumns } from './amount-column.js';
import type { ColumnFact, ColumnFacts } from './column-facts.js';
import { drawsAcross } from './arithmetic.js';
import { areAtOneRate } from './conversion.js';
import { amountPartOf, type PartOf } from './part-columns.js';
import { isShareOfTotal } from './share-of-total.js';
import { withSaidColumns } from './said.js';
import type { BudgetRole, Column } from './table.js';
import { textRoles } from './text-columns.js';

/** What the columns of a budget are; `undefined` where no column can hold its amounts. */
export interface BudgetColumns {
  readonly columns: readonly Column[];
  readonly amount: AmountColumn | undefined;
}

interface Guess {
  readonly role: BudgetRole;
  readonly name?: string | undefined;
  readonly confidence: number;
  readonly reasons: readonly Saying[];
}

/** Gives every column of a budget table its role, the amounts first, as all else hangs on them. */
export function budgetColumnsOf(facts: ColumnFacts): BudgetColumns {
  const { said } = facts.region;
  const ranked = amountColumns(facts);
  const parts = new Map(
    [...amountPartOf(facts, ranked)].filter(([column]) => said?.columns.has(column) !== true),
  );
  const amount = ranked.find(({ fact }) => !parts.has(fact.column));
  const texts = textRoles(facts, amount?.fact.column);
  const columns = facts.columns.map((fact): Column => {
    const guess: Guess | undefined =
      guessOf(facts, fact, amount, parts, ranked) ?? texts.get(fact.column);
    return {
      column: fact.column,
      role: guess?.role ?? 'ignore',
      name: guess?.name,
      header: fact.header.whole,
      confidence: guess?.confidence ?? 0.5,
      reasons: guess?.reasons ?? [],
    };
  });
  return { columns: withSaidColumns(columns, 'budget', said), amount };
}

function guessOf(
  facts: ColumnFacts,
  fact: ColumnFact,
  amount: AmountColumn | undefined,
  parts: ReadonlyMap<number, PartOf>,
  ranked: readonly AmountColumn[],
): Guess | undefined {
  if (fact.column === amount?.fact.column) return amountGuess(facts, amount, ranked);
  const part = parts.get(fact.column);
  if (part !== undefined) return part;
  if (amount !== undefined) {
    if (isShareOfTotal(facts, fact.column, amount.fact.column)) {
      const reasons = [{ key: 'column.other-figures', facts: {} }];
      return { role: 'ignore', confidence: 0.85, reasons };
    }
    if (factorsOf(amount, facts).includes(fact.column)) return factorGuess(fact, facts, amount);
  }
  if (isQuotient(facts, fact)) {
    const reasons = [{ key: 'column.other-figures', facts: {} }];
    return { role: 'ignore', confidence: 0.8, reasons };
  }
  if (
    fact.matches.length === 0 &&
    fact.isFigures &&
    isShares(fact) &&
    fact.profile.formulas === 0
  ) {
    return { role: 'percent', confidence: 0.55, reasons: [{ key: 'column.shares', facts: {} }] };
  }
  const [other, another] = ranked.filter(({ product }) => product?.columns.includes(fact.column));
  // One price for the quantities of several years is the line's own.
  if (other !== undefined && another !== undefined) return factorGuess(fact, facts, other);
  if (other === undefined && countsUnits(fact, facts, amount)) {
    return { role: 'quantity', confidence: 0.6, reasons: [{ key: 'column.place', facts: {} }] };
  }
  const guess = other === undefined ? headerGuess(fact) : otherFactorGuess(fact, facts, other);
  return guess === undefined || !isFactorRole(guess.role) || fact.header.group === ''
    ? guess
    : { ...guess, name: guess.name ?? groupName(fact, amount) };
}

/** What its formulas make of two figures of their row, one by the other: a change in percent, a share spent. */
function isQuotient({ region, lineRows, columns }: ColumnFacts, { column, profile }: ColumnFact) {
  if (profile.formulas === 0 || profile.percentFormats + profile.shares === 0) return false;
  const { grid } = region;
  const row = lineRows.find((one) => grid.formulaAt(one, column) !== undefined);
  if (row === undefined || grid.formulaAt(row, column)?.includes('/') !== true) return false;
  const drawn = columns.filter(
    (one) => one.isFigures && one.column !== column && drawsAcross(grid, column, one.column, [row]),
  );
  return drawn.length >= 2;
}

/** Headed `Amount` or the like, but before the unit costs and far smaller than the amounts: how many. */
function countsUnits(
  fact: ColumnFact,
  facts: ColumnFacts,
  amount: AmountColumn | undefined,
): boolean {
  const best = fact.matches[0];
  if (best?.role !== 'amount' || amount === undefined || !fact.isFigures) return false;
  const hasUnitCost = facts.columns.some(({ matches }) => matches[0]?.role === 'unit-cost');
  const hasQuantity = facts.columns.some(({ matches }) => matches[0]?.role === 'quantity');
  return (
    hasUnitCost &&
    !hasQuantity &&
    fact.column < amount.fact.column &&
    fact.profile.moneyFormats === 0 &&
    fact.profile.median * 2 < amount.fact.profile.median
  );
}

/** A factor of another group's amount: a year's, an option's. */
function otherFactorGuess(fact: ColumnFact, facts: ColumnFacts, other: AmountColumn): Guess {
  const guess = factorGuess(fact, facts, other);
  return { ...guess, name: other.fact.header.group || other.fact.header.whole };
}

function groupName(fact: ColumnFact, amount: AmountColumn | undefined): string | undefined {
  return fact.header.group === amount?.fact.header.group ? undefined : fact.header.group;
}

function factorsOf(amount: AmountColumn, facts: ColumnFacts): readonly number[] {
  if (amount.product !== undefined) return amount.product.columns;
  const source = facts.makeups.find(
    ({ target, by }) => target === amount.convertedFrom && by === 'product',
  );
  return source?.columns ?? [];
}

function amountGuess(
  facts: ColumnFacts,
  amount: AmountColumn,
  ranked: readonly AmountColumn[],
): Guess {
  const rival = ranked.find(({ fact }) => fact.column !== amount.fact.column);
  const lead = amount.score - (rival?.score ?? 0);
  const reasons: Saying[] = [];
  const heading = amount.fact.matches.find(({ role }) => role === 'amount');
  if (heading !== undefined) reasons.push(headerReason(amount.fact));
  if (amount.product !== undefined)
    reasons.push(makeupReason('column.is-product', amount.product.columns));
  if (amount.sum !== undefined) reasons.push(makeupReason('column.is-sum', amount.sum.columns));
  if (reasons.length === 0) reasons.push({ key: 'column.last-figures', facts: {} });
  const certainty = 0.55 + 0.1 * Math.min(2, amount.score) + 0.12 * Math.min(2, lead);
  const confidence = Math.max(leastSure, Math.min(0.99, certainty));
  const isOpen = heading === undefined && mayBeAnother(facts, amount, ranked);
  return {
    role: 'amount',
    confidence: isOpen ? Math.min(unheaded, confidence) : confidence,
    reasons,
  };
}

/** How sure amounts are where the figures speak for another column. */
const leastSure = 0.1;

/** How sure amounts are at most that no heading tells from other money. */
const unheaded = 0.65;

/**
 * Whether other figures could be the amounts just as well, where no heading tells: nothing makes the figures, the same
 * money stands there once more in another currency, or others are made as they are and take no part in them.
 */
function mayBeAnother(
  { columns, region, lineRows }: ColumnFacts,
  { fact, product, sum }: AmountColumn,
  ranked: readonly AmountColumn[],
): boolean {
  const others = columns.filter(
    ({ column, isFigures, profile }) =>
      column !== fact.column && isFigures && !profile.isCount && profile.shares < profile.numbers,
  );
  if (product === undefined && sum === undefined) return others.length > 0;
  const made = ranked.filter((one) => one.product !== undefined || one.sum !== undefined);
  const parts = [fact.column, ...(product?.columns ?? []), ...(sum?.columns ?? [])];
  return (
    made.some((one) => !parts.includes(one.fact.column)) ||
    others.some(({ column }) => areAtOneRate(region.grid, fact.column, column, lineRows))
  );
}

/** Which factor a column is: by its heading, else by the size and shape of its figures. */
function factorGuess(fact: ColumnFact, facts: ColumnFacts, amount: AmountColumn): Guess {
  const named = fact.matches.find(({ role }) => isFactorRole(role));
  const reasons = [makeupReason('column.is-factor', [amount.fact.column])];
  const isPercent = fact.profile.percentFormats > fact.profile.numbers * 0.5;
  if (isPercent && named?.role !== 'percent') return { role: 'percent', confidence: 0.85, reasons };
  if (named !== undefined && named.strength >= 0.6) {
    return {
      role: named.role as BudgetRole,
      confidence: Math.min(0.99, 0.6 + 0.39 * named.strength),
      reasons: [headerReason(fact), ...reasons],
    };
  }
  const factors = factorsOf(amount, facts);
  const others = facts.columns.filter(({ column }) => factors.includes(column));
  const hasUnitCost = others.some(({ matches }) => matches[0]?.role === 'unit-cost');
  const dearest = others.reduce(
    (one, other) => (costliness(other) > costliness(one) ? other : one),
    fact,
  );
  if (!hasUnitCost && dearest.column === fact.column) {
    return { role: 'unit-cost', confidence: 0.8, reasons };
  }
  if (isShares(fact)) return { role: 'percent', confidence: 0.8, reasons };
  return { role: 'quantity', confidence: 0.75, reasons };
}

function costliness({ profile }: ColumnFact): number {
  const money = profile.moneyFormats / Math.max(1, profile.numbers);
  return profile.median * (1 + 20 * money);
}

function isShares({ profile }: ColumnFact): boolean {
  return (
    profile.percentFormats > profile.numbers * 0.5 ||
    (profile.shares === profile.numbers && profile.whole < profile.numbers)
  );
}

const factorRoles: readonly string[] = ['quantity', 'duration', 'unit-cost', 'percent'];

function isFactorRole(role: string): boolean {
  return factorRoles.includes(role);
}

/** By its heading alone: for columns of figures that make nothing, and for columns that are still empty. */
function headerGuess(fact: ColumnFact): Guess | undefined {
  const { profile } = fact;
  const best =
    plainFigureMatch(fact) ??
    fact.matches.find(({ role }) => profile.filled > 0 || role !== 'amount');
  if (best === undefined || best.strength < 0.6) return undefined;
  const isNumeric = isFactorRole(best.role) || best.role === 'amount' || isPartRole(best.role);
  if (isNumeric ? !mayHoldFigures(fact, best.strength) : fact.isFigures && !isMark(best.role)) {
    return undefined;
  }
  if (!isNumeric && best.role !== 'ignore') return undefined;
  if (best.role === 'amount') {
    const reasons = [{ key: 'column.other-figures', facts: {} }];
    return { role: 'ignore', confidence: 0.6, reasons };
  }
  return {
    role: best.role as BudgetRole,
    name: isPartRole(best.role) ? fact.header.whole : undefined,
    confidence: 0.5 + 0.4 * best.strength,
    reasons: [headerReason(fact)],
  };
}

/** Over figures, of two meanings that are as near the one for figures: `Source: own funds`. */
function plainFigureMatch({ matches, isFigures }: ColumnFact) {
  const [best] = matches;
  if (!isFigures || best === undefined || isMark(best.role)) return undefined;
  return matches.find(
    ({ role, strength }) =>
      (isFactorRole(role) || isPartRole(role)) && strength >= best.strength - 0.01,
  );
}

function isMark(role: string): boolean {
  return role === 'code' || role === 'ignore';
}

function isPartRole(role: string): boolean {
  return role.endsWith('-amount');
}

/** Figures or nothing yet; with a plain heading, a stray text here and there. */
function mayHoldFigures({ isFigures, profile }: ColumnFact, strength: number): boolean {
  return (
    isFigures ||
    profile.filled === 0 ||
    (strength >= 0.9 && profile.texts <= Math.max(1, profile.rows * 0.3))
  );
}

function headerReason(fact: ColumnFact): Saying {
  return { key: 'column.heading', facts: { heading: fact.header.whole } };
}

function makeupReason(key: string, columns: readonly number[]): Saying {
  return { key, facts: { columns: { list: columns.map(columnLetters) } } };
}
