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
  /** A tab by its name, without a call where it was read. */
  readonly sheetNamed: SharedFile['sheetNamed'];
}

/** A file as it stands, with what people said of it, before anything is judged. */
export interface FileRead {
  /** ISO date. */
  readonly today: string;
  readonly workbook: Workbook;
  readonly corrections: Corrections;
  /** What is looked at again when all is judged. */
  readonly watched: readonly Watched[];
  readonly sheetNamed: SharedFile['sheetNamed'];
}

/** Checks the file by its own settings, for the panel: it names neither the file nor the day. */
export function checkForPanel(file: SharedFile, phrasebook: Phrasebook): Checked {
  return judgeFile(file, readFile(file), keptExplanations(file.own), phrasebook);
}

/** The same for a tab, which says what file it is about, and how that stood on which day where it is kept. */
export function checkForTab(file: SharedFile, phrasebook: Phrasebook): Checked {
  const read = readFile(file);
  const workbook = { ...read.workbook, name: file.spreadsheet.getName() };
  const named = { ...read, workbook, today: file.clock.today() };
  return judgeFile(file, named, keptExplanations(file.own), phrasebook);
}

/** All that a check takes from the file but its explanations; nearly all of its service calls. */
export function readFile(file: SharedFile): FileRead {
  const read = readSpreadsheet(file);
  const corrections = keptCorrections(file.marks);
  const reading = findTables(read.workbook, corrections);
  const workbook = learnOfBudgets(read, reading, file.progress);
  // Only a timeline is measured against today where it is kept; all else may have the day of Greenwich.
  const hasTimeline = reading.tables.some(({ kind }) => kind === 'timeline');
  return {
    today: hasTimeline ? file.clock.today() : new Date().toISOString().slice(0, 10),
    workbook,
    corrections,
    watched: watchedIn(read, reading.tables),
    sheetNamed: (name) => read.sources.get(name)?.sheet ?? file.sheetNamed(name),
  };
}

/** What there is to say of a file that was read, by its own settings. */
export function judgeFile(
  { settings, progress }: SharedFile,
  { today, workbook, corrections, watched, sheetNamed }: FileRead,
  explanations: readonly Explanation[],
  phrasebook: Phrasebook,
): Checked {
  progress.at('stepJudging');
  const judged = checkWorkbook(workbook, {
    today,
    settings: settings.rules,
    profile: settings.profile,
    corrections,
    explanations,
    notices: settings.notices,
  });
  const assessment = withNotices(judged, changedMeanwhile(watched, progress));
  const reportIn = (words: Phrasebook) => composeReport(assessment, words, program);
  return {
    workbook,
    report: reportIn(phrasebook),
    reportIn,
    notices: assessment.partnership.notices,
    sheetNamed,
  };
}

/** What people should know first of all. */
function withNotices(assessment: Assessment, first: readonly Notice[]): Assessment {
  const { partnership } = assessment;
  const notices = [...first, ...partnership.notices];
  return { ...assessment, partnership: { ...partnership, notices } };
}
