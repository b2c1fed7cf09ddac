import type { Fact } from '../facts.js';
import type { BudgetRole } from '../tables/table.js';
import { readFormula } from '../workbook/formula.js';
import { holdsMoney, type PaidLine } from './lines.js';
import type { AmountPart, Factor, Line } from './partnership.js';

/** How far two figures may be apart and still be the same: in currency, and as a share of the larger. */
export interface Tolerance {
  readonly toleranceMoney: number;
  readonly toleranceShare: number;
}

/** One way to multiply a line's factors. */
export interface Product {
  readonly value: number;
  /** The factors as they were read, for the sentence: counts, unit cost, percents. */
  readonly factors: readonly Fact[];
}

/** A line whose amount is none of the products that its factors can make. */
export interface Mismatch {
  /** The line's amount. */
  readonly stated: number;
  /** The plain reading: a percent of 50 is a half. */
  readonly product: Product;
  /** The reading that takes percents as whole numbers; `undefined` without a percent other than 100%. */
  readonly wholePercent: Product | undefined;
  /** The one factor that, left out, makes the amount. */
  readonly leftOut: Factor | undefined;
  /** A number that the amount's formula multiplies by as well, and that no column shows. */
  readonly hidden: number | undefined;
}

/** True where the line states enough to be multiplied out: a unit cost, a factor, an amount, none unread. */
export function isComputable(line: Line): line is ComputableLine {
  if (line.isRate || line.costClass === 'contingency' || line.costClass === 'tax') return false;
  if (line.product === undefined || !holdsMoney(line)) return false;
  return !line.unreadable.some(({ role }) => figureRoles.has(role));
}

type ComputableLine = PaidLine & { readonly unitCost: number; readonly product: number };

const figureRoles: ReadonlySet<BudgetRole> = new Set([
  'quantity',
  'duration',
  'percent',
  'unit-cost',
  'amount',
]);

/**
 * What is wrong with a line's multiplication; `undefined` where it comes out in some reading, or where a
 * blank factor leaves it open (that is an incomplete breakdown, not a wrong sum).
 */
export function mismatchOf(line: Line, tolerance: Tolerance): Mismatch | undefined {
  // Most lines are as exact as this, and need no more than this look.
  if (line.product === line.amount) return undefined;
  if (!isComputable(line) || multipliesOut(line, tolerance)) return undefined;
  if (line.blanks.includes('quantity') || line.blanks.includes('duration')) return undefined;
  const product = { value: line.product, factors: factorsAt(line, 1) };
  const isShared = line.factors.some(({ role, value }) => role === 'percent' && value !== 1);
  return {
    stated: line.amount,
    product,
    wholePercent: isShared
      ? { value: productAt(line, 100), factors: factorsAt(line, 100) }
      : undefined,
    leftOut: leftOutFactor(line, tolerance),
    hidden: hiddenFactor(line, product, tolerance),
  };
}

/** True where a line's factors make its amount in one of the readings in use. */
export function multipliesOut(line: Line, tolerance: Tolerance): boolean {
  if (!isComputable(line)) return false;
  if (isNear(line.product, line.amount, tolerance)) return true;
  const products = scalesOf(line).map((scale) => productAt(line, scale));
  if (products.some((product) => isNear(product, line.amount, tolerance))) return true;
  const targets = [line.amount, ...amountsOfOnePart(line, tolerance)];
  const shares = [1, ...sharesSaid(line)];
  return products.some((product) =>
    shares.some((share) => targets.some((target) => isNear(product * share, target, tolerance))),
  );
}

/** Shares that a line's words give, of a cost that is charged in part: "Office rent, 50%". */
function sharesSaid({ description = '', remarks, factors }: Line): readonly number[] {
  if (factors.some(({ role }) => role === 'percent')) return [];
  return [description, ...remarks]
    .flatMap((text) => [...(text.match(/\d{1,3}(?:[.,]\d{1,2})?(?=\s?[%٪])/g) ?? [])])
    .map((text) => Number(text.replace(',', '.')) / 100)
    .filter((share) => share > 0 && share !== 1 && share <= 3);
}

/** True where two figures differ by no more than the larger of the two tolerances. */
export function isNear(one: number, other: number, tolerance: Tolerance): boolean {
  const share = tolerance.toleranceShare * Math.max(Math.abs(one), Math.abs(other));
  return Math.abs(one - other) <= Math.max(tolerance.toleranceMoney, share) + 1e-6;
}

/** Sum of parts; 0 for none. */
export function sumOf(parts: readonly AmountPart[]): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}

type Priced = Pick<Line, 'factors'> & { readonly unitCost: number };

/** What a percent may be taken as: as it is, then as 50, then as 0.005. */
function scalesOf({ factors }: Pick<Line, 'factors'>): readonly number[] {
  return factors.some(({ role }) => role === 'percent') ? [1, 100, 0.01] : [1];
}

/** A line's unit cost and factors multiplied, a percent as a share; `undefined` where it lacks either. */
export function productOf(
  unitCost: number | undefined,
  factors: readonly Factor[],
): number | undefined {
  if (unitCost === undefined || factors.length === 0) return undefined;
  return productAt({ unitCost, factors }, 1);
}

/** The product in one reading of the percents. */
function productAt({ factors, unitCost }: Priced, scale: number): number {
  let product = unitCost;
  for (const factor of factors) product *= scaled(factor, scale);
  return product;
}

/** The factors that the product in one reading is said to be of. */
function factorsAt({ factors, unitCost }: Priced, scale: number): Product['factors'] {
  return [
    ...factors.filter(({ role }) => role !== 'percent').map(({ value }) => value),
    { money: unitCost },
    ...factors.filter(({ role }) => role === 'percent').map((one) => sayPercent(one, scale)),
  ];
}

function scaled({ role, value }: Factor, scale: number): number {
  return role === 'percent' ? value * scale : value;
}

function sayPercent({ value }: Factor, scale: number): Fact {
  return scale === 1 ? { share: value } : value * scale;
}

/** Where the periods or sources add up to the amount, the factors may speak of one of them. */
function amountsOfOnePart({ amount, parts }: PaidLine, tolerance: Tolerance): readonly number[] {
  return (['period-amount', 'source-amount'] as const).flatMap((role) => {
    const own = parts.filter((part) => part.role === role);
    const addUp = isNear(sumOf(own), amount, tolerance);
    return addUp ? own.map(({ value }) => value).filter((value) => value !== 0) : [];
  });
}

/** `=C4*D4*9` on a line that shows no nine. */
function hiddenFactor(
  { amount, amountFormula = '' }: PaidLine,
  { value }: Product,
  tolerance: Tolerance,
): number | undefined {
  return readFormula(amountFormula).literals.find(
    (number) => number !== 1 && isNear(value * number, amount, tolerance),
  );
}

function leftOutFactor(
  { factors, unitCost, amount }: ComputableLine,
  tolerance: Tolerance,
): Factor | undefined {
  return factors.find((left) => {
    const rest = { unitCost, factors: factors.filter((factor) => factor !== left) };
    return scalesOf(rest).some((scale) => isNear(productAt(rest, scale), amount, tolerance));
  });
}
