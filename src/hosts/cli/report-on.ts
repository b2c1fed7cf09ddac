import { checkWorkbook } from '../../core/check-workbook.js';
import type { Report } from '../../core/report.js';
import type { Workbook } from '../../core/workbook/workbook.js';
import { composeReport } from '../../present/report.js';
import { joinWorkbooks } from '../files/join-workbooks.js';
import type { CheckRun } from './check-options.js';
import { program } from './program.js';

/** A workbook's report; `beside` are workbooks that belong to it. */
export function reportOn(
  workbook: Workbook,
  beside: readonly Workbook[],
  { today, settings, corrections, explanations, profile, phrasebook }: CheckRun,
): Report {
  const whole = joinWorkbooks(workbook, beside);
  const assessment = checkWorkbook(whole, {
    today,
    settings,
    corrections,
    explanations,
    profile,
  });
  return composeReport(assessment, phrasebook, program);
}
