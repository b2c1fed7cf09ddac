import { words } from '../tables/words/match.js';
import type { Term } from '../tables/words/lexicon.js';
import { columnsAcross, linesOf } from './lines.js';
import type { Line, Partnership } from './partnership.js';

/** Working hours in a unit of time. */
export type HoursIn = Readonly<Record<'hour' | 'day' | 'week' | 'month' | 'year', number>>;

/** A full working month is 160 hours; the rules' settings start from these. */
export const usualHours: HoursIn = { hour: 1, day: 8, week: 40, month: 160, year: 1920 };

/**
 * What an hour of an organisation's own staff costs: the pay of its staff lines over their hours;
 * `undefined` where no line tells both the rate and its unit of time.
 */
export function hourlyRateOf(
  partner: string,
  partnership: Partnership,
  hoursIn: HoursIn,
): number | undefined {
  const rates = linesOf(partnership)
    .filter((line) => line.isStaff && line.organisation === partner)
    .flatMap((line) => {
      const rate = hourlyRate(line, partnership, hoursIn);
      return rate === undefined || !line.amount ? [] : [{ rate, pay: line.amount }];
    });
  const pay = rates.reduce((sum, one) => sum + one.pay, 0);
  const hours = rates.reduce((sum, one) => sum + one.pay / one.rate, 0);
  return hours > 0 ? pay / hours : undefined;
}

function hourlyRate(line: Line, partnership: Partnership, hoursIn: HoursIn): number | undefined {
  const unit = timeUnitOf(line, partnership);
  const hours = unit === undefined ? 0 : hoursIn[unit];
  if (line.unitCost === undefined || line.unitCost <= 0 || hours <= 0) return undefined;
  return line.unitCost / hours;
}

const units = ['hour', 'day', 'week', 'month', 'year'] as const satisfies readonly Term[];

/** The unit of time that a line's rate is for: by its unit, or else by the heads over rate and duration. */
export function timeUnitOf(line: Line, partnership: Partnership): keyof HoursIn | undefined {
  const columns = columnsAcross(partnership, line);
  const { unit: named = '' } = line;
  const head = (role: string) => columns.find((column) => column.role === role)?.header ?? '';
  const texts = [named, head('unit-cost'), head('duration')];
  for (const text of texts) {
    const unit = units.find((one) => words().hasTerm(text, one));
    if (unit !== undefined) return unit;
  }
  return undefined;
}
