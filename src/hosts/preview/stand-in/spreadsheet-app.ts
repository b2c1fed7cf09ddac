import { newDataValidation, rangeChoices } from './data-validation.js';
import { enumOf } from './enums.js';
import { expose, type Held, type Methods, type ServiceClass } from './exposure.js';
import { sheetGuards } from './filter-and-protection.js';
import { rangeMetadata, sheetMetadata, spreadsheetMetadata } from './metadata-finder.js';
import { rangePlace, rangeActivation } from './range-place.js';
import { rangeReading, rangeWriting } from './range-values.js';
import type { HeldRange } from './range-finding.js';
import { rangeClearing } from './range-clearing.js';
import { rangeLookReading, rangeLookWriting } from './range-look.js';
import { Refusal } from './refusal.js';
import { refuseProtected, refuseViewers } from './rights.js';
import { builderClass, rangeRichText, styleBuilderClass } from './rich-text.js';
import { sheetCharts } from './sheet-charts.js';
import { sheetShape } from './sheet-shape.js';
import { rangeSorting } from './sorting.js';
import { sheetReading, sheetWriting, type HeldSheet } from './sheet.js';
import { activeSheet, spreadsheetReading, spreadsheetWriting } from './spreadsheet.js';

export const rangeClass: ServiceClass<HeldRange> = {
  name: 'Range',
  fullName: 'SpreadsheetApp.Range',
  reads: {
    ...rangePlace,
    ...rangeReading,
    ...rangeLookReading,
    ...rangeRichText.reads,
    ...rangeChoices.reads,
    ...rangeMetadata.reads,
  },
  writes: {
    ...rangeWriting,
    ...rangeLookWriting,
    ...rangeClearing,
    ...rangeRichText.writes,
    ...rangeChoices.writes,
    ...rangeSorting,
    ...rangeActivation,
    ...rangeMetadata.writes,
  },
  guard: ({ execution, sheet }) => mustExist(execution, sheet.id),
  mayWrite: refuseProtected,
};

export const sheetClass: ServiceClass<HeldSheet> = {
  name: 'Sheet',
  fullName: 'SpreadsheetApp.Sheet',
  reads: { ...sheetReading, ...sheetGuards.reads, ...sheetMetadata.reads, ...sheetCharts.reads },
  writes: {
    ...sheetWriting,
    ...sheetShape,
    ...sheetGuards.writes,
    ...sheetMetadata.writes,
    ...sheetCharts.writes,
  },
  guard: ({ execution, sheet }) => mustExist(execution, sheet.id),
  mayWrite: refuseProtected,
};

export const spreadsheetClass: ServiceClass<Held> = {
  name: 'Spreadsheet',
  fullName: 'SpreadsheetApp.Spreadsheet',
  reads: { ...spreadsheetReading, ...spreadsheetMetadata.reads },
  writes: { ...spreadsheetWriting, ...spreadsheetMetadata.writes },
  mayWrite: refuseViewers,
};

const appReading = {
  getActive: ({ execution }) => execution.objects.spreadsheet(),
  getActiveSpreadsheet: ({ execution }) => execution.objects.spreadsheet(),
  getActiveSheet: ({ execution }) => execution.objects.sheet(activeSheet(execution)),
  getActiveRange: ({ execution }) =>
    execution.objects.range(activeSheet(execution), execution.store.selection, undefined),
  getUi: ({ execution }) => execution.objects.ui(),
  flush: ({ execution }) => execution.flush(),
  newDataValidation,
  newRichTextValue: ({ execution }) =>
    expose(builderClass, { execution, text: '', link: undefined, style: {}, runs: [] }),
  newTextStyle: ({ execution }) => expose(styleBuilderClass, { execution, style: {} }),
} satisfies Methods<GoogleAppsScript.Spreadsheet.SpreadsheetApp, Held>;

export const spreadsheetAppClass: ServiceClass<Held> = {
  name: 'SpreadsheetApp',
  fullName: 'SpreadsheetApp',
  reads: appReading,
  constants: {
    BorderStyle: enumOf('BorderStyle'),
    DataValidationCriteria: enumOf('DataValidationCriteria'),
    DeveloperMetadataLocationType: enumOf('DeveloperMetadataLocationType'),
    DeveloperMetadataVisibility: enumOf('DeveloperMetadataVisibility'),
    Dimension: enumOf('Dimension'),
    ProtectionType: enumOf('ProtectionType'),
    SheetType: enumOf('SheetType'),
    WrapStrategy: enumOf('WrapStrategy'),
  },
};

function mustExist({ store }: Held['execution'], sheetId: number): void {
  if (!store.sheets.some(({ id }) => id === sheetId))
    throw new Refusal(`Sheet ${sheetId} not found`);
}
