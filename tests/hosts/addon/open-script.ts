import type { Workbook } from '../../../src/core/workbook/workbook.js';
import type { CellStore, StoredSheet } from '../../../src/hosts/preview/stand-in/cell-store.js';
import { createStandIn } from '../../../src/hosts/preview/stand-in/create-stand-in.js';
import type { StandIn, StandInOptions } from '../../../src/hosts/preview/stand-in/stand-in.js';
import { storeOfWorkbook } from '../../../src/hosts/preview/stand-in/store-of-workbook.js';

/** A script in an open spreadsheet. */
export interface OpenScript {
  readonly standIn: StandIn;
  readonly store: CellStore;
  readonly sheet: (name: string) => StoredSheet;
  /** Calls on Google's services in the last execution, of members that match where a pattern is given. */
  readonly calls: (which?: RegExp) => number;
}

export interface Opening extends Partial<StandInOptions> {
  readonly code: string;
  readonly workbook: Workbook;
  readonly timeZone?: string;
  /** Of the spreadsheet, like `de_DE`. */
  readonly locale?: string;
}

/** Opens a workbook in the stand-in for Google, with a script installed. */
export function openScript({
  workbook,
  timeZone = 'Etc/UTC',
  locale = 'en_US',
  ...options
}: Opening): OpenScript {
  const store = storeOfWorkbook(workbook, { locale, timeZone });
  const opened = Date.now();
  const standIn = createStandIn({
    // Time passes by calls only, so that a slow machine asks the same of Google as a fast one.
    now: () => opened,
    html: {},
    store,
    userLocale: 'en',
    scriptTimeZone: 'Etc/UTC',
    ...options,
  });
  return {
    standIn,
    store,
    sheet(name) {
      const found = store.sheets.find((sheet) => sheet.name === name);
      if (!found)
        throw new Error(`No tab ${name}: ${store.sheets.map((one) => one.name).join(', ')}`);
      return found;
    },
    calls: (which = /./) =>
      [...standIn.serviceCalls].reduce(
        (sum, [name, count]) => sum + (which.test(name) ? count : 0),
        0,
      ),
  };
}
