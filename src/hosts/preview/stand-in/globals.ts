import { chartsClass } from './charts.js';
import { expose, type Held, type ServiceClass } from './exposure.js';
import type { Execution, Objects } from './execution.js';
import { htmlServiceClass } from './html-service.js';
import { lockServiceClass } from './lock-service.js';
import { metadataClass } from './metadata.js';
import { consoleClass, loggerClass, scriptAppClass, sessionClass } from './session.js';
import {
  rangeClass,
  sheetClass,
  spreadsheetAppClass,
  spreadsheetClass,
} from './spreadsheet-app.js';
import { cacheServiceClass, propertiesServiceClass } from './storage.js';
import { uiClass } from './ui.js';
import { utilitiesClass } from './utilities.js';

const SERVICES: readonly ServiceClass<Held>[] = [
  spreadsheetAppClass,
  htmlServiceClass,
  propertiesServiceClass,
  cacheServiceClass,
  lockServiceClass,
  sessionClass,
  scriptAppClass,
  utilitiesClass,
  chartsClass,
  loggerClass,
  consoleClass,
];

/** At Google these exist as well; here every member of theirs is a gap. */
const NOT_PLAYED = [
  'BigQuery',
  'CalendarApp',
  'CardService',
  'ContentService',
  'DocumentApp',
  'Drive',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'Jdbc',
  'LanguageApp',
  'MailApp',
  'Maps',
  'Sheets',
  'SlidesApp',
  'UrlFetchApp',
  'XmlService',
];

/** Puts Google's services into the execution's realm. */
export function installServices(execution: Execution): void {
  const missing = NOT_PLAYED.map((name) => ({ name, fullName: name, reads: {} }));
  for (const service of [...SERVICES, ...missing]) {
    Object.defineProperty(execution.realm.context, service.name, {
      value: expose(service, { execution }),
      configurable: true,
      enumerable: false,
      writable: true,
    });
  }
}

/** The objects that services hand out. */
export function objectsOf(execution: Execution): Objects {
  return {
    spreadsheet: () => expose(spreadsheetClass, { execution }),
    sheet: (sheet) => expose(sheetClass, { execution, sheet }),
    range: (sheet, area, whole) => expose(rangeClass, { execution, sheet, area, whole }),
    metadata: (metadata, sheet) => expose(metadataClass, { execution, metadata, sheet }),
    ui: () => expose(uiClass, { execution }),
  };
}
