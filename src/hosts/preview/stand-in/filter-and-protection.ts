import { textAt, yesNoAt } from './arguments.js';
import type { StoredProtection } from './cell-store.js';
import { enumNameOf } from './enums.js';
import { expose, type Held, type Methods, type ServiceClass } from './exposure.js';
import { gap } from './not-emulated.js';
import { mayEdit, refuseProtected } from './rights.js';
import { changed, type HeldSheet } from './sheet.js';

interface HeldProtection extends HeldSheet {
  readonly protection: StoredProtection;
}

/** A filter is known by the rows that it hides; its criteria are not kept. */
const filterClass: ServiceClass<Held> = {
  name: 'Filter',
  fullName: 'SpreadsheetApp.Filter',
  reads: {},
};

const protectionClass: ServiceClass<HeldProtection> = {
  name: 'Protection',
  fullName: 'SpreadsheetApp.Protection',
  reads: {
    canEdit: ({ execution, sheet }) => mayEdit(execution.options.role, sheet),
    getDescription: ({ protection }) => protection.description,
    isWarningOnly: ({ protection }) => protection.warningOnly,
  } satisfies Methods<GoogleAppsScript.Spreadsheet.Protection, HeldProtection>,
  writes: {
    setDescription: (self, ...args) => {
      self.protection.description = textAt('SpreadsheetApp.Protection.setDescription', args, 0);
      return expose(protectionClass, self);
    },
    setWarningOnly: (self, ...args) => {
      self.protection.warningOnly = yesNoAt('SpreadsheetApp.Protection.setWarningOnly', args, 0);
      return expose(protectionClass, self);
    },
    remove: ({ sheet }) => {
      delete sheet.protection;
    },
  } satisfies Methods<GoogleAppsScript.Spreadsheet.Protection, HeldProtection>,
  mayWrite: refuseProtected,
};

/** Filters and protections, as far as asking whether there are any. */
export const sheetGuards = {
  reads: {
    getFilter: ({ execution, sheet }) =>
      (sheet.filteredRows?.size ?? 0) === 0 ? null : expose(filterClass, { execution }),
    getProtections: ({ execution, sheet }, ...args) => {
      if (enumNameOf(args[0], 'ProtectionType') !== 'SHEET') {
        throw gap('Sheet.getProtections of ranges', execution);
      }
      const { protection } = sheet;
      return protection === undefined
        ? []
        : [expose(protectionClass, { execution, sheet, protection })];
    },
  } satisfies Methods<GoogleAppsScript.Spreadsheet.Sheet, HeldSheet>,
  writes: {
    protect: (self) => {
      const { execution, sheet } = self;
      const protection = sheet.protection ?? { description: '', warningOnly: false };
      sheet.protection = protection;
      changed(self);
      return expose(protectionClass, { execution, sheet, protection });
    },
  } satisfies Methods<GoogleAppsScript.Spreadsheet.Sheet, HeldSheet>,
};
