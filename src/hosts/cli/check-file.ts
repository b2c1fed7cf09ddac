import { checkWorkbook } from '../../core/check-workbook.js';
import type { Report } from '../../core/report.js';
import type { Workbook } from '../../core/workbook/workbook.js';
import { composeReport } from '../../present/report.js';
import { version } from '../../../package.json';
import { joinWorkbooks } from '../files/join-workbooks.js';
import { readWorkbook } from '../files/read-workbook.js';
import type { CheckRun } from './check-options.js';

/**
 * One file's report. `name` is what the report calls it; `beside` are workbooks that belong to it.
 * @throws {UnusableFile} where it cannot be read as a spreadsheet.
 */
export function checkFile(
  path: string,
  name: string,
  beside: readonly Workbook[],
  { today, settings, phrasebook }: CheckRun,
): Report {
  const workbook = joinWorkbooks({ ...readWorkbook(path), name }, beside);
  const assessment = checkWorkbook(workbook, { today, settings });
  return composeReport(assessment, phrasebook, { name: 'even-terms', version });
}
