import { newSheet, newStore } from '../../../../src/hosts/preview/stand-in/new-store.js';
import { createStandIn } from '../../../../src/hosts/preview/stand-in/create-stand-in.js';
import type { CellStore, StoredCell } from '../../../../src/hosts/preview/stand-in/cell-store.js';
import type {
  AuthMode,
  StandIn,
  StandInOptions,
} from '../../../../src/hosts/preview/stand-in/stand-in.js';

export interface Setting extends Partial<Omit<StandInOptions, 'code' | 'store'>> {
  readonly store?: CellStore;
  readonly mode?: AuthMode;
}

/** A spreadsheet with one sheet `Budget` of 20 rows and 8 columns, holding `rows` from A1. */
export function storeOf(
  rows: readonly (readonly StoredCell['value'][])[] = [],
  { locale = 'en_GB', timeZone = 'Etc/UTC' } = {},
): CellStore {
  const sheet = newSheet(0, 'Budget', 20, 8);
  rows.forEach((row, top) =>
    row.forEach((value, left) => {
      if (value !== undefined) sheet.cells.set(`${top + 1},${left + 1}`, { value });
    }),
  );
  return newStore({ name: 'Joint project', locale, timeZone, sheets: [sheet] });
}

/** A stand-in under a script whose code is given. */
export function standInWith(
  code: string,
  { store = storeOf(), ...setting }: Setting = {},
): StandIn {
  return createStandIn({
    code,
    html: {},
    store,
    userLocale: 'en',
    scriptTimeZone: 'Etc/UTC',
    ...setting,
  });
}

/**
 * What a function with this body gives back. `book`, `sheet` (Budget) and `json` are at hand; the result is a JSON
 * copy, so that values are compared and not realms.
 */
export function result(body: string, { mode = 'FULL', ...setting }: Setting = {}): unknown {
  const code = `
    function probe() {
      var book = mayRead ? SpreadsheetApp.getActiveSpreadsheet() : null;
      var sheet = mayRead ? book.getSheetByName('Budget') : null;
      ${body}
    }
    var mayRead = ${String(mode !== 'NONE')};`;
  return standInWith(code, setting).run('probe', [], mode);
}

/** The message with which a function with this body fails. */
export function refusal(body: string, setting: Setting = {}): string {
  try {
    result(body, setting);
  } catch (trouble) {
    return (trouble as Error).message;
  }
  return 'nothing was refused';
}
