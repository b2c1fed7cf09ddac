import { words } from '../tables/words/match.js';
import type { CellRef } from '../workbook/workbook.js';
import { columnsAcross, linesOf } from './lines.js';
import type { Line, Partnership } from './partnership.js';
import { holdersOf } from './said-of-line.js';

/** The most months for which an organisation has a post in the budget; 0 where no duration in months says. */
export function monthsPaid(name: string, partnership: Partnership): number {
  const holders = holdersOf(partnership);
  const months = linesOf(partnership)
    .filter((line) => line.isStaff && holders(line).includes(name))
    .flatMap((line) =>
      line.factors.flatMap(({ role, value, cell }) =>
        role === 'duration' && isInMonths(line, cell, partnership) ? value : [],
      ),
    );
  return Math.max(0, ...months);
}

/** Whether a duration is in months: its heading says so, or the unit where the heading says no period. */
export function isInMonths(line: Line, { column }: CellRef, partnership: Partnership): boolean {
  const { unit = '' } = line;
  const { hasTerm, isTerm } = words();
  return columnsAcross(partnership, line)
    .filter((one) => one.column === column)
    .some(
      ({ header }) =>
        hasTerm(header, 'month') || (!hasTerm(header, 'time-unit') && isTerm(unit, 'month')),
    );
}
