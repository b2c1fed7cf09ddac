import { words } from '../tables/words/match.js';
import { columnLetters } from '../workbook/address.js';
import { groupBy } from '../workbook/group-by.js';
import { type CellRef, valueAt } from '../workbook/workbook.js';
import { sheetNamed } from './cells.js';
import { columnsAcross, holdsMoney, linesByTable, linesOf } from './lines.js';
import type { Partnership } from './partnership.js';

/** A column that gives the names of the people whom its lines pay. */
export interface PeopleColumn {
  readonly sheet: string;
  /** As the sheet calls it: `C`. */
  readonly column: string;
  /** The names beside pay. */
  readonly cells: readonly CellRef[];
}

/** Columns headed as names of people (`First name`), where lines of staff fill them in. */
export function columnsOfPeople(partnership: Partnership): readonly PeopleColumn[] {
  const staff = linesOf(partnership).filter((line) => line.isStaff && holdsMoney(line));
  const named = linesByTable(partnership, staff)
    .flatMap((lines) =>
      columnsAcross(partnership, lines[0])
        .filter(({ header }) => words().isTerm(header, 'person-name'))
        .flatMap(({ column }) => lines.map(({ sheet, row }): CellRef => ({ sheet, row, column }))),
    )
    .filter(({ sheet, row, column }) => {
      const cells = sheetNamed(partnership, sheet);
      const value = cells && valueAt(cells, row, column);
      return typeof value === 'string' && /\p{L}{2}/u.test(value);
    });
  return [...groupBy(named, ({ sheet, column }) => `${column} ${sheet}`).values()].map((cells) => {
    const [{ sheet, column }] = cells;
    return { sheet, column: columnLetters(column), cells };
  });
}
