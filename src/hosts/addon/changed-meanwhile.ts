import type { Notice, Table } from '../../core/tables/table.js';
import type { Progress } from './progress.js';
import { isDate, type Source, type SpreadsheetRead } from './read-spreadsheet.js';

/** A tab whose figures a check rests on, with all that stood on it when it was read. */
export type Watched = Source & { readonly name: string };

/** The tabs that tables were found on. */
export function watchedIn(
  { sources }: SpreadsheetRead,
  tables: readonly Table[],
): readonly Watched[] {
  return [...sources].flatMap(([name, source]) =>
    tables.some(({ sheet }) => sheet === name) ? [{ ...source, name }] : [],
  );
}

/** A notice for each tab that somebody changed while it was checked: two calls for each. */
export function changedMeanwhile(
  watched: readonly Watched[],
  progress: Progress,
): readonly Notice[] {
  return watched
    .filter((tab) => {
      progress.at('stepLookingAgain');
      return !isAsRead(tab);
    })
    .map(({ name }) => ({
      code: 'changed-meanwhile',
      at: undefined,
      saying: { key: 'changed-meanwhile', facts: { sheet: name } },
    }));
}

function isAsRead({ sheet, values }: Watched): boolean {
  const now = sheet.getDataRange().getValues() as unknown[][];
  return (
    now.length === values.length &&
    now.every((row, top) => {
      const before = values[top];
      return (
        row.length === before?.length && row.every((value, left) => isSame(value, before[left]))
      );
    })
  );
}

function isSame(one: unknown, other: unknown): boolean {
  return isDate(one) && isDate(other) ? one.getTime() === other.getTime() : Object.is(one, other);
}
