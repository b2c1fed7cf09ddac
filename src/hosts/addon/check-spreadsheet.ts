import { checkWorkbook, defaultSettings } from '../../core/check-workbook.js';
import type { Report } from '../../core/report.js';
import { findTables } from '../../core/tables/find-tables.js';
import type { Workbook } from '../../core/workbook/workbook.js';
import type { Phrasebook } from '../../messages/phrasebook.js';
import { composeReport } from '../../present/report.js';
import { learnHidden } from './learn-hidden.js';
import { program } from './program.js';
import { readSpreadsheet } from './read-spreadsheet.js';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface Checked {
  readonly workbook: Workbook;
  readonly report: Report;
}

/** Reads the spreadsheet and checks it, as it stands today where it is kept. */
export function checkSpreadsheet(spreadsheet: GoogleSpreadsheet, phrasebook: Phrasebook): Checked {
  const read = readSpreadsheet(spreadsheet);
  const workbook = learnHidden(spreadsheet, read, findTables(read));
  const today = Utilities.formatDate(
    new Date(),
    spreadsheet.getSpreadsheetTimeZone(),
    'yyyy-MM-dd',
  );
  const assessment = checkWorkbook(workbook, { today, settings: defaultSettings });
  return { workbook, report: composeReport(assessment, phrasebook, program) };
}
