import { valueAt } from '../workbook/workbook.js';
import { areaOf } from '../workbook/address.js';
import type { Factor, Line } from './partnership.js';
import type { TableView } from './table-view.js';

/** No overhead, contingency or tax is more than this share of its base; larger factors mean something else. */
const highestRate = 0.5;

/**
 * The rate that a line states (0–1): by a percent of its own, by a formula that multiplies by one, or in its text;
 * `undefined` where it states none.
 */
export function statedRate(
  line: Pick<Line, 'factors' | 'amountFormula' | 'description'>,
): number | undefined {
  return (
    percentFactor(line.factors) ??
    constantRate(line.amountFormula ?? '') ??
    percentInText(line.description ?? '')
  );
}

/** The rows of a table's subtotals and totals. */
export function sumRowsOf({ table }: TableView): ReadonlySet<number> {
  const sums = table.rows.filter(({ kind }) => kind === 'subtotal' || kind === 'total');
  return new Set(sums.map(({ row }) => row));
}

/**
 * True for a formula such as `=J40*7%` or `=SUM(J9:J30)*$C$2`, where J40 is a subtotal or total of the table.
 * @param sums the table's `sumRowsOf`
 */
export function isRateOnSum(
  { sheet }: TableView,
  formula: string | undefined,
  sums: ReadonlySet<number>,
): boolean {
  if (formula === undefined || !/[*%/]/.test(formula)) return false;
  const addsUp = /\bSUM\s*\(/i.test(formula);
  if (!addsUp && !mayNameRowOf(sums, formula)) return false;
  const references = ownReferences(formula);
  const isOnSum = addsUp || references.some((area) => sums.has(area.top) && isCell(area));
  if (!isOnSum) return false;
  const referred = references.filter(isCell).map(({ top, left }) => valueAt(sheet, top, left));
  return (
    constantRate(formula) !== undefined ||
    referred.some((value) => typeof value === 'number' && isRate(value))
  );
}

/** A quick look that most formulas need no more than. */
function mayNameRowOf(rows: ReadonlySet<number>, formula: string): boolean {
  return (formula.match(/\d+/g) ?? []).some((digits) => rows.has(Number(digits)));
}

/**
 * True for a row such as `7% | =J40`, `7% | =SUM(J9:J30)` or `7% | =J9+J12`, whose amount multiplies the two: the base
 * stands as a formula where unit costs stand.
 * @param base the formula of the unit cost
 * @param amounts the column of amounts, from 1
 */
export function isRateOnBase(
  factors: readonly Factor[],
  base: string | undefined,
  sums: ReadonlySet<number>,
  amounts: number | undefined,
): boolean {
  if (base === undefined || !factors.some(({ value }) => isRate(value))) return false;
  if (/\bSUM\s*\(/i.test(base)) return true;
  const references = ownReferences(base);
  const isAdded = /\+/.test(base) && references.every(({ left }) => left === amounts);
  return isAdded || references.some((area) => sums.has(area.top) && isCell(area));
}

/** The rate in a cell that a formula multiplies by, as in `=J40*$C$2`; `undefined` where none is. */
export function referredRate({ sheet }: TableView, formula: string): number | undefined {
  return ownReferences(formula)
    .filter(isCell)
    .map(({ top, left }) => valueAt(sheet, top, left))
    .find((value): value is number => typeof value === 'number' && isRate(value));
}

function percentFactor(factors: readonly Factor[]): number | undefined {
  return factors.find(({ role, value }) => role === 'percent' && isRate(value))?.value;
}

/** A constant that a formula multiplies by: `7%`, `0.07`, `7/100`. */
function constantRate(formula: string): number | undefined {
  const text = formula.replace(/\s/g, '');
  const percent = /(?:^|[^\w.$])(\d+(?:\.\d+)?)%/.exec(text)?.[1];
  const hundredth = /(?:^|[^\w.$])(\d+(?:\.\d+)?)\/100(?!\d)/.exec(text)?.[1];
  const factor = /(?:[*=(])(0?\.\d+)(?=[*),]|$)/.exec(text)?.[1];
  const points = percent ?? hundredth;
  const rate = points === undefined ? Number(factor) : Number(points) / 100;
  return isRate(rate) ? rate : undefined;
}

function percentInText(text: string): number | undefined {
  const points = /(\d{1,2}(?:[.,]\d{1,2})?)\s*[%٪]/.exec(text)?.[1];
  const rate = Number(points?.replace(',', '.')) / 100;
  return isRate(rate) ? rate : undefined;
}

function isRate(value: number): boolean {
  return value > 0 && value <= highestRate;
}

type Reference = NonNullable<ReturnType<typeof areaOf>>;

/** The cells and areas of the same sheet that a formula names. */
function ownReferences(formula: string): readonly Reference[] {
  const names = formula.match(/[!\w$:]+/g) ?? [];
  return names.flatMap((name) => areaOf(name) ?? []);
}

function isCell({ top, left, bottom, right }: Reference): boolean {
  return top === bottom && left === right;
}
