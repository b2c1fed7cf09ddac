import { mismatch, textAt } from './arguments.js';
import type { StoredMetadata, StoredSheet } from './cell-store.js';
import { enumNameOf } from './enums.js';
import type { Execution } from './execution.js';
import { expose, type Held, type Methods, type ServiceClass } from './exposure.js';

/** One piece of metadata, with the sheet that it lies on; `undefined` for the whole spreadsheet. */
export interface HeldMetadata extends Held {
  readonly metadata: StoredMetadata;
  readonly sheet: StoredSheet | undefined;
}

const reads = {
  getId: ({ metadata }) => metadata.id,
  getKey: ({ metadata }) => metadata.key,
  getValue: ({ metadata }) => (metadata.value === '' ? null : metadata.value),
  getVisibility: ({ execution, metadata }) =>
    execution.enumValue('DeveloperMetadataVisibility', metadata.visibility),
  getLocation: (self) => expose(locationClass, self),
} satisfies Methods<GoogleAppsScript.Spreadsheet.DeveloperMetadata, HeldMetadata>;

const writes = {
  remove: ({ execution, metadata, sheet }) => {
    const all = sheet?.metadata ?? execution.store.metadata;
    const index = all.indexOf(metadata);
    if (index !== -1) all.splice(index, 1);
  },
  setKey: (self, ...args) => {
    self.metadata.key = textAt('SpreadsheetApp.DeveloperMetadata.setKey', args, 0);
    return expose(metadataClass, self);
  },
  setValue: (self, ...args) => {
    self.metadata.value = textAt('SpreadsheetApp.DeveloperMetadata.setValue', args, 0);
    return expose(metadataClass, self);
  },
} satisfies Methods<GoogleAppsScript.Spreadsheet.DeveloperMetadata, HeldMetadata>;

export const metadataClass: ServiceClass<HeldMetadata> = {
  name: 'DeveloperMetadata',
  fullName: 'SpreadsheetApp.DeveloperMetadata',
  reads,
  writes,
};

const locationClass: ServiceClass<HeldMetadata> = {
  name: 'DeveloperMetadataLocation',
  fullName: 'SpreadsheetApp.DeveloperMetadataLocation',
  reads: {
    getLocationType: ({ execution, metadata }) =>
      execution.enumValue('DeveloperMetadataLocationType', metadata.place.kind.toUpperCase()),
    getSpreadsheet: ({ execution, metadata }) =>
      metadata.place.kind === 'spreadsheet' ? execution.objects.spreadsheet() : null,
    getSheet: ({ execution, metadata, sheet }) =>
      metadata.place.kind === 'sheet' && sheet !== undefined
        ? execution.objects.sheet(sheet)
        : null,
    getRow: (self) => lineOf(self, 'row'),
    getColumn: (self) => lineOf(self, 'column'),
  } satisfies Methods<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation, HeldMetadata>,
};

/** Adds `(key)`, `(key, value)`, `(key, visibility)` or `(key, value, visibility)` at a place. */
export function addMetadata(
  call: string,
  execution: Execution,
  {
    sheet,
    place,
  }: { readonly sheet: StoredSheet | undefined; readonly place: StoredMetadata['place'] },
  args: readonly unknown[],
): void {
  const key = textAt(call, args, 0);
  const visibility = enumNameOf(args[args.length - 1], 'DeveloperMetadataVisibility');
  const values = args.slice(1, visibility === undefined ? undefined : -1);
  const [value = ''] = values;
  if (values.length > 1 || typeof value !== 'string') throw mismatch(call, args);
  (sheet?.metadata ?? execution.store.metadata).push({
    id: execution.world.next.metadataId,
    key,
    value,
    visibility: visibility === 'PROJECT' ? 'PROJECT' : 'DOCUMENT',
    place,
  });
  execution.world.next.metadataId += 1;
}

function lineOf(
  { execution, metadata, sheet }: HeldMetadata,
  line: 'row' | 'column',
): object | null {
  const { place } = metadata;
  if (sheet === undefined || place.kind !== line) return null;
  const area =
    line === 'row'
      ? { top: place.index, bottom: place.index, left: 1, right: sheet.columnCount }
      : { left: place.index, right: place.index, top: 1, bottom: sheet.rowCount };
  return execution.objects.range(sheet, area, line);
}
