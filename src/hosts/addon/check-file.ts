import { checkWorkbook } from '../../core/check-workbook.js';
import type { Report } from '../../core/report.js';
import { findTables } from '../../core/tables/find-tables.js';
import type { Notice } from '../../core/tables/table.js';
import type { Workbook } from '../../core/workbook/workbook.js';
import type { Phrasebook } from '../../messages/phrasebook.js';
import { composeReport } from '../../present/report.js';
import { clockOf } from './clock.js';
import { keptExplanations } from './explained-tab.js';
import { learnOfBudgets } from './learn-of-budgets.js';
import { program } from './program.js';
import { keptCorrections } from './read-corrections.js';
import { readSpreadsheet } from './read-spreadsheet.js';
import type { SharedFile } from './shared-file.js';

export interface Checked {
  readonly workbook: Workbook;
  readonly report: Report;
  /** What the reading said, with the guesses that people are asked about. */
  readonly notices: readonly Notice[];
}

/** Reads the spreadsheet and checks it by its own settings, as it stands today where it is kept. */
export function checkFile(
  { spreadsheet, marks, own, settings }: SharedFile,
  phrasebook: Phrasebook,
): Checked {
  const clock = clockOf(spreadsheet);
  const read = readSpreadsheet(spreadsheet, own, clock);
  const corrections = keptCorrections(marks);
  const workbook = learnOfBudgets(read, findTables(read.workbook, corrections));
  const assessment = checkWorkbook(workbook, {
    today: clock.today,
    settings: settings.rules,
    profile: settings.profile,
    corrections,
    explanations: keptExplanations(own),
    notices: settings.notices,
  });
  return {
    workbook,
    report: composeReport(assessment, phrasebook, program),
    notices: assessment.partnership.notices,
  };
}
