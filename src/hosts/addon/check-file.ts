import { checkWorkbook } from '../../core/check-workbook.js';
import type { Explanation } from '../../core/explanations.js';
import type { Report } from '../../core/report.js';
import type { Corrections } from '../../core/tables/corrections.js';
import { findTables } from '../../core/tables/find-tables.js';
import type { Notice } from '../../core/tables/table.js';
import type { Assessment } from '../../core/assessment.js';
import type { Workbook } from '../../core/workbook/workbook.js';
import type { Phrasebook } from '../../messages/phrasebook.js';
import { composeReport } from '../../present/report.js';
import { changedMeanwhile, type Watched, watchedIn } from './changed-meanwhile.js';
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
  /** The same report in the words of another language. */
  readonly reportIn: (phrasebook: Phrasebook) => Report;
  /** What the reading said, with the guesses that people are asked about. */
  readonly notices: readonly Notice[];
}

/** A file as it stands, with what people said of it, before anything is judged. */
export interface FileRead {
  /** ISO date, where the file is kept. */
  readonly today: string;
  readonly workbook: Workbook;
  readonly corrections: Corrections;
  /** What is looked at again when all is judged. */
  readonly watched: readonly Watched[];
}

/** Reads the spreadsheet and checks it by its own settings, as it stands today where it is kept. */
export function checkFile(file: SharedFile, phrasebook: Phrasebook): Checked {
  return judgeFile(file, readFile(file), keptExplanations(file.own), phrasebook);
}

/** All that a check takes from the file but its explanations; nearly all of its service calls. */
export function readFile({ spreadsheet, marks, own }: SharedFile): FileRead {
  const clock = clockOf(spreadsheet);
  const read = readSpreadsheet(spreadsheet, own, clock);
  const corrections = keptCorrections(marks);
  const reading = findTables(read.workbook, corrections);
  const workbook = learnOfBudgets(read, reading);
  const watched = watchedIn(read, reading.tables);
  return { today: clock.today, workbook, corrections, watched };
}

/** What there is to say of a file that was read, by its own settings. */
export function judgeFile(
  { settings }: SharedFile,
  { today, workbook, corrections, watched }: FileRead,
  explanations: readonly Explanation[],
  phrasebook: Phrasebook,
): Checked {
  const judged = checkWorkbook(workbook, {
    today,
    settings: settings.rules,
    profile: settings.profile,
    corrections,
    explanations,
    notices: settings.notices,
  });
  const assessment = withNotices(judged, changedMeanwhile(watched));
  const reportIn = (words: Phrasebook) => composeReport(assessment, words, program);
  return {
    workbook,
    report: reportIn(phrasebook),
    reportIn,
    notices: assessment.partnership.notices,
  };
}

/** What people should know first of all. */
function withNotices(assessment: Assessment, first: readonly Notice[]): Assessment {
  const { partnership } = assessment;
  const notices = [...first, ...partnership.notices];
  return { ...assessment, partnership: { ...partnership, notices } };
}
