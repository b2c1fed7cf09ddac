import { addDays, addMonths } from '../workbook/calendar.js';
import { groupBy } from '../workbook/group-by.js';
import type { CellRef } from '../workbook/workbook.js';
import { foundOn, linesOf, type SomeLines } from './lines.js';
import { isInMonths } from './months-paid.js';
import type { Factor, Line, Partnership } from './partnership.js';
import { personIn } from './persons.js';
import { type StatedPeriod, statedPeriod } from './project-period.js';

/** A figure that cannot be. */
export interface Impossible {
  readonly why: 'over-full-time' | 'person-over-full-time' | 'beyond-project' | 'negative';
  readonly role: Factor['role'] | 'unit-cost';
  readonly value: number;
  /** Months that there are; 0 where that is not the question. */
  readonly limit: number;
  readonly cells: readonly CellRef[];
  readonly lines: SomeLines;
}

/**
 * Figures that cannot be, in line order, then people over several lines.
 * @param mostTime the largest share of one person's time, 1 for all of it
 */
export function impossibleFigures(
  partnership: Partnership,
  mostTime: number,
): readonly Impossible[] {
  const months = monthsOfProject(statedPeriod(partnership));
  const most = { quantity: Infinity, percent: mostTime, duration: months ?? Infinity };
  const single = foundOn(linesOf(partnership), (line) =>
    !line.isRate && hasOddFigure(line, most)
      ? [...negatives(line), ...overTime(line, mostTime), ...beyond(line, partnership, months)]
      : undefined,
  );
  return [...single.flat(), ...people(partnership, mostTime)];
}

/** A quick look that most lines need no more than: whether some figure may be one that cannot be. */
function hasOddFigure(
  { factors, unitCost = 0 }: Line,
  most: Readonly<Record<Factor['role'], number>>,
): boolean {
  if (isOdd(unitCost)) return true;
  for (const { role, value } of factors) if (isOdd(value) || value > most[role]) return true;
  return false;
}

function isOdd(value: number): boolean {
  return value < 0 || !Number.isFinite(value);
}

function negatives(line: Line): readonly Impossible[] {
  const { unitCost, cells } = line;
  const cost = cells['unit-cost'];
  const factors: readonly { role: Impossible['role']; value: number; cell: CellRef }[] = [
    ...line.factors,
    ...(unitCost !== undefined && cost
      ? [{ role: 'unit-cost' as const, value: unitCost, cell: cost }]
      : []),
  ];
  return factors
    .filter(({ value }) => isOdd(value))
    .slice(0, 1)
    .map(({ role, value, cell }) => found('negative', role, value, 0, [cell], [line]));
}

/** More than all of a person's time; of a rate for two people the percent may be of one. */
function overTime(line: Line, mostTime: number): readonly Impossible[] {
  if (!line.isStaff) return [];
  return line.factors
    .filter(({ role, value }) => role === 'percent' && value > mostTime + 1e-9)
    .map(({ role, value, cell }) => found('over-full-time', role, value, 0, [cell], [line]));
}

function beyond(
  line: Line,
  partnership: Partnership,
  months: number | undefined,
): readonly Impossible[] {
  if (months === undefined) return [];
  return line.factors
    .filter(({ role, value }) => role === 'duration' && value > months)
    .filter(({ cell }) => isInMonths(line, cell, partnership))
    .map(({ role, value, cell }) => found('beyond-project', role, value, months, [cell], [line]));
}

/** Months that the project touches; those at its ends may be begun. */
function monthsOfProject(period: StatedPeriod | undefined): number | undefined {
  if (period?.dates === undefined) return period?.months;
  const { from, to } = period.dates;
  const isWhole = addMonths(from, period.months) === addDays(to, 1);
  return period.months + (isWhole ? 0 : 1);
}

/** A person named on several lines, with shares of time that add up to more than all. */
function people(partnership: Partnership, mostTime: number): readonly Impossible[] {
  const posts = linesOf(partnership).filter(({ isStaff, isRate }) => isStaff && !isRate);
  // Where no line gives a share of time, nobody's shares are too many.
  if (posts.every((line) => shareOfTime(line).value === 0)) return [];
  const byName = groupBy(posts, (line) => personIn(line, partnership));
  return [...byName.values()].flatMap((own) => {
    const shares = own.map(shareOfTime);
    const whole = shares.reduce((sum, { value }) => sum + value, 0);
    const isSame = new Set(own.map(durationOf)).size === 1;
    const isOneTooMuch = shares.some(({ value }) => value > mostTime);
    if (isOneTooMuch || !isSame || whole <= mostTime + 1e-9) return [];
    const cells = shares.flatMap(({ cell }) => cell ?? []);
    return [found('person-over-full-time', 'percent', whole, 0, cells, own)];
  });
}

function shareOfTime({ factors }: Line): { value: number; cell: CellRef | undefined } {
  const share = factors.find(({ role }) => role === 'percent');
  return { value: share?.value ?? 0, cell: share?.cell };
}

function durationOf({ factors }: Line): number | undefined {
  return factors.find(({ role }) => role === 'duration')?.value;
}

function found(
  why: Impossible['why'],
  role: Impossible['role'],
  value: number,
  limit: number,
  cells: readonly CellRef[],
  lines: SomeLines,
): Impossible {
  return { why, role, value, limit, cells, lines };
}
