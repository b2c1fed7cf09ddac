import { groupBy } from '../workbook/group-by.js';
import { oncePer } from '../workbook/once-per.js';
import { isComputable, isNear, multipliesOut, sumOf, type Tolerance } from './arithmetic.js';
import { formulaIn } from './cells.js';
import { linesOf, sumsOf, descriptionAndRemarks } from './lines.js';
import { namesOf, type Names } from './names.js';
import type { Line, Partnership } from './partnership.js';
import { statedRate } from './rates.js';

/** Rates are rounded when they are written down: 7% of 12,345 may stand as 864 or as 860. */
const roundly: Tolerance = { toleranceMoney: 2, toleranceShare: 0.01 };

/** Why nobody can see what an indirect line is made of. */
export type BasisGap =
  | { readonly why: 'no-rate' }
  | { readonly why: 'differs'; readonly rate: number; readonly base: number };

/**
 * What an indirect line leaves open: its rate, or the base that its rate makes the amount of. `undefined` where both
 * can be seen: by a formula, by its factors, or by a sum in the budget that fits.
 */
export function basisGapOf(line: Line, partnership: Partnership): BasisGap | undefined {
  const { amount, amountFormula } = line;
  if (amount === undefined || amount === 0 || isBrokenDown(line)) return undefined;
  if (drawsOnOthers(amountFormula, line)) return undefined;
  const makings = [line.cells['unit-cost'], ...line.parts.map(({ cell }) => cell)];
  if (makings.some((cell) => drawsOnOthers(formulaIn(partnership, cell), line))) return undefined;
  const rate = statedRate({ ...line, description: descriptionAndRemarks(line).join(' · ') });
  if (rate === undefined) return { why: 'no-rate' };
  const bases = basesFor(line, partnership);
  if (bases.some((base) => isNear(base * rate, amount, roundly))) return undefined;
  const [base = 0] = bases;
  return { why: 'differs', rate, base };
}

/** A formula over cells of other rows shows its base; one over the line's own factors only multiplies them. */
function drawsOnOthers(formula: string | undefined, { row }: Line): boolean {
  const rows: readonly string[] = formula?.match(/[A-Za-z]\$?\d+/g) ?? [];
  return rows.some((cell) => Number(cell.replace(/\D/g, '')) !== row);
}

/** So many of something at a price of each. */
function isBrokenDown(stated: Line): boolean {
  const line = { ...stated, isRate: false };
  if (!isComputable(line)) return false;
  const isMany = line.factors.some(({ value }) => value !== 1);
  return isMany && multipliesOut(line, { toleranceMoney: 1, toleranceShare: 0.01 });
}

/** Sums that a rate may be meant to be of, the likeliest first. */
function basesFor({ organisation }: Line, partnership: Partnership): readonly number[] {
  const { all, owned } = sumsOfLines(partnership);
  const sums = sumsOf(partnership).flatMap(({ stated = 0, computed = 0 }) => [stated, computed]);
  return [...(owned.get(organisation) ?? []), ...all, ...sums];
}

/** The plain sums of all lines and of each organisation's, reckoned once however many lines ask for them. */
const sumsOfLines = oncePer((partnership: Partnership) => {
  const lines = linesOf(partnership);
  const names = namesOf(partnership.organisations);
  const byOwner = groupBy(
    lines.flatMap((line) => heldOf(line, names)),
    ({ owner }) => owner,
  );
  const owned: ReadonlyMap<string | undefined, readonly number[]> = new Map(
    [...byOwner].map(([name, own]) => [name, plainSums(own)]),
  );
  const all = lines.map((line) => ({ costClass: line.costClass, amount: amountOf(line) }));
  return { all: plainSums(all), owned };
});

interface Held extends Pick<Line, 'costClass'> {
  readonly owner: string | undefined;
  readonly amount: number;
}

/** What each organisation has of a line: its column's figure, or all of a line that no columns part. */
function heldOf(line: Line, names: Names): readonly Held[] {
  const { costClass, organisation, parts } = line;
  const columns = parts.filter(({ role }) => role === 'organisation-amount');
  if (columns.length === 0) return [{ owner: organisation, costClass, amount: amountOf(line) }];
  return columns.map(({ name, value }) => ({
    owner: names.resolve(name),
    costClass,
    amount: value,
  }));
}

function amountOf({ amount, parts }: Line): number {
  return amount ?? sumOf(parts);
}

/** Without indirect lines, contingency and taxes; without money passed on too; all of it. */
function plainSums(held: readonly Pick<Held, 'costClass' | 'amount'>[]): readonly number[] {
  const without = (...classes: readonly Line['costClass'][]) =>
    held
      .filter(({ costClass }) => !classes.includes(costClass))
      .reduce((sum, { amount }) => sum + amount, 0);
  return [
    without('indirect', 'contingency', 'tax'),
    without('indirect', 'contingency', 'tax', 'passed-on'),
    without('indirect', 'contingency', 'tax', 'core'),
    without('indirect', 'contingency', 'tax', 'core', 'passed-on'),
    without('indirect'),
    without(),
  ];
}
