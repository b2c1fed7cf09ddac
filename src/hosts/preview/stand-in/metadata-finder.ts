import { mismatch, textAt, wholeAt } from './arguments.js';
import type { StoredMetadata, StoredSheet } from './cell-store.js';
import { enumNameOf } from './enums.js';
import { expose, type Held, type Methods, type ServiceClass } from './exposure.js';
import { addMetadata } from './metadata.js';
import type { HeldRange } from './range-finding.js';
import { Refusal } from './refusal.js';
import type { HeldSheet } from './sheet.js';

type Test = (metadata: StoredMetadata) => boolean;

/** A search that grows narrower with each condition. */
interface HeldFinder extends Held {
  readonly sheets: readonly StoredSheet[];
  readonly wholeFile: boolean;
  readonly tests: readonly Test[];
}

const ARBITRARY =
  'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be ' +
  'added to the top-level spreadsheet, an individual sheet, or an entire row or column.';
const FINDER = 'SpreadsheetApp.DeveloperMetadataFinder';

const finderMembers = {
  withKey: (self, ...args) => {
    const key = textAt(`${FINDER}.withKey`, args, 0);
    return narrowed(self, (metadata) => metadata.key === key);
  },
  withValue: (self, ...args) => {
    const value = textAt(`${FINDER}.withValue`, args, 0);
    return narrowed(self, (metadata) => metadata.value === value);
  },
  withId: (self, ...args) => {
    const id = wholeAt(`${FINDER}.withId`, args, 0);
    return narrowed(self, (metadata) => metadata.id === id);
  },
  withVisibility: (self, ...args) => {
    const visibility = enumNameOf(args[0], 'DeveloperMetadataVisibility');
    if (visibility === undefined) throw mismatch(`${FINDER}.withVisibility`, args);
    return narrowed(self, (metadata) => metadata.visibility === visibility);
  },
  withLocationType: (self, ...args) => {
    const type = enumNameOf(args[0], 'DeveloperMetadataLocationType');
    if (type === undefined) throw mismatch(`${FINDER}.withLocationType`, args);
    return narrowed(self, ({ place }) => place.kind.toUpperCase() === type);
  },
  find: ({ execution, sheets, wholeFile, tests }) => {
    const passes: Test = (metadata) => tests.every((test) => test(metadata));
    const onFile = wholeFile ? execution.store.metadata.filter(passes) : [];
    return [
      ...onFile.map((metadata) => execution.objects.metadata(metadata, undefined)),
      ...sheets.flatMap((sheet) =>
        sheet.metadata
          .filter(passes)
          .map((metadata) => execution.objects.metadata(metadata, sheet)),
      ),
    ];
  },
} satisfies Methods<GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder, HeldFinder>;

const finderClass: ServiceClass<HeldFinder> = {
  name: 'DeveloperMetadataFinder',
  fullName: FINDER,
  reads: finderMembers,
};

/** Metadata of the file as a whole. */
export const spreadsheetMetadata = {
  reads: {
    getDeveloperMetadata: ({ execution }) =>
      execution.store.metadata.map((metadata) => execution.objects.metadata(metadata, undefined)),
    createDeveloperMetadataFinder: ({ execution }) =>
      expose(finderClass, {
        execution,
        sheets: execution.store.sheets,
        wholeFile: true,
        tests: [],
      }),
  } satisfies Methods<GoogleAppsScript.Spreadsheet.Spreadsheet, Held>,
  writes: {
    addDeveloperMetadata: ({ execution }, ...args) => {
      const call = 'SpreadsheetApp.Spreadsheet.addDeveloperMetadata';
      addMetadata(call, execution, { sheet: undefined, place: { kind: 'spreadsheet' } }, args);
      return execution.objects.spreadsheet();
    },
  } satisfies Methods<GoogleAppsScript.Spreadsheet.Spreadsheet, Held>,
};

/** Metadata of a sheet; its finder also finds that of the sheet's rows and columns. */
export const sheetMetadata = {
  reads: {
    getDeveloperMetadata: ({ execution, sheet }) =>
      sheet.metadata
        .filter(({ place }) => place.kind === 'sheet')
        .map((metadata) => execution.objects.metadata(metadata, sheet)),
    createDeveloperMetadataFinder: ({ execution, sheet }) =>
      expose(finderClass, { execution, sheets: [sheet], wholeFile: false, tests: [] }),
  } satisfies Methods<GoogleAppsScript.Spreadsheet.Sheet, HeldSheet>,
  writes: {
    addDeveloperMetadata: ({ execution, sheet }, ...args) => {
      const call = 'SpreadsheetApp.Sheet.addDeveloperMetadata';
      addMetadata(call, execution, { sheet, place: { kind: 'sheet' } }, args);
      return execution.objects.sheet(sheet);
    },
  } satisfies Methods<GoogleAppsScript.Spreadsheet.Sheet, HeldSheet>,
};

/** Metadata of one whole row or column, named as `G:G` or `3:3`; any other range is refused. */
export const rangeMetadata = {
  reads: {
    getDeveloperMetadata: (self) =>
      self.sheet.metadata
        .filter((metadata) => liesOn(self, metadata))
        .map((metadata) => self.execution.objects.metadata(metadata, self.sheet)),
    createDeveloperMetadataFinder: (self) => {
      const { execution, sheet } = self;
      const tests: readonly Test[] = [(metadata) => liesOn(self, metadata)];
      return expose(finderClass, { execution, sheets: [sheet], wholeFile: false, tests });
    },
  } satisfies Methods<GoogleAppsScript.Spreadsheet.Range, HeldRange>,
  writes: {
    addDeveloperMetadata: (self, ...args) => {
      const { execution, sheet, area, whole } = self;
      const place = placeOfLine(self);
      if (place === undefined) throw new Refusal(ARBITRARY);
      addMetadata('SpreadsheetApp.Range.addDeveloperMetadata', execution, { sheet, place }, args);
      return execution.objects.range(sheet, area, whole);
    },
  } satisfies Methods<GoogleAppsScript.Spreadsheet.Range, HeldRange>,
};

function narrowed(self: HeldFinder, test: Test): object {
  return expose(finderClass, { ...self, tests: [...self.tests, test] });
}

function placeOfLine({ area, whole }: HeldRange): StoredMetadata['place'] | undefined {
  if (whole === 'row' && area.top === area.bottom) return { kind: 'row', index: area.top };
  if (whole === 'column' && area.left === area.right) return { kind: 'column', index: area.left };
  return undefined;
}

function liesOn(range: HeldRange, { place }: StoredMetadata): boolean {
  const { area, whole } = range;
  if (place.kind === 'row') {
    return whole === 'row' && area.top <= place.index && place.index <= area.bottom;
  }
  if (place.kind === 'column') {
    return whole === 'column' && area.left <= place.index && place.index <= area.right;
  }
  return false;
}
