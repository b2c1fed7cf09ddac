import { mismatch, textAt, yesNoAt } from './arguments.js';
import type { ProtectedRange, StoredProtection } from './cell-store.js';
import { enumNameOf } from './enums.js';
import { expose, type Held, type Methods, type ServiceClass } from './exposure.js';
import { mayEdit, refuseProtected } from './rights.js';
import { changed, type HeldSheet } from './sheet.js';

interface HeldProtection extends HeldSheet {
  readonly protection: StoredProtection | ProtectedRange;
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
    canEdit: ({ execution, sheet, protection }) =>
      mayEdit(execution.options.role, sheet, 'area' in protection ? protection.area : undefined),
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
    remove: ({ sheet, protection }) => {
      if (sheet.protection === protection) delete sheet.protection;
      else
        sheet.protectedRanges = (sheet.protectedRanges ?? []).filter(
          (range) => range !== protection,
        );
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
      const type = enumNameOf(args[0], 'ProtectionType');
      if (type === undefined) throw mismatch('SpreadsheetApp.Sheet.getProtections', args);
      const ofSheet = sheet.protection === undefined ? [] : [sheet.protection];
      const asked = type === 'SHEET' ? ofSheet : (sheet.protectedRanges ?? []);
      return asked.map((protection) => expose(protectionClass, { execution, sheet, protection }));
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
