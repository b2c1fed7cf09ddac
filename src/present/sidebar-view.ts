import type { Report } from '../core/report.js';
import type { Workbook } from '../core/workbook/workbook.js';
import type { Notice } from '../core/tables/table.js';
import type { Phrasebook } from '../messages/phrasebook.js';
import { type ChecklistSectionView, viewChecklist } from './sidebar/checklist.js';
import { openOnly, viewExplained } from './sidebar/explained.js';
import { viewFigures } from './sidebar/figures.js';
import { has, viewHead } from './sidebar/head.js';
import { viewNotices } from './sidebar/notices.js';
import type {
  ExplainedView,
  FigureView,
  FiltersView,
  HeadView,
  SectionView,
  SeverityView,
} from './sidebar/parts.js';
import { type QuestionView, viewQuestions } from './sidebar/questions.js';
import { type ReadingView, viewReading } from './sidebar/reading.js';
import { type SharingWayView, viewSharing } from './sidebar/sharing.js';
import { viewFilters, viewSections, viewSeverities } from './sidebar/troubles.js';
import { pageTexts, sidebarWords } from './sidebar/words.js';

/** Everything that the sidebar shows, already in the person's words; the page only lays it out. */
export interface SidebarView {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Texts of the page itself, by key (those of `ui-sidebar.json` that begin with `page.`, without it). */
  readonly texts: Readonly<Record<string, string>>;
  readonly head: HeadView;
  /** Guesses of the reading to be settled, one at a time; what most depends on it first. */
  readonly questions: readonly QuestionView[];
  /** What can be corrected of the reading. */
  readonly reading: ReadingView;
  /** The four figures, always four, in the order of the report; [] where no budget was recognised. */
  readonly figures: readonly FigureView[];
  /** Severities that occur, gravest first, with how many findings each has. */
  readonly severities: readonly SeverityView[];
  readonly filters: FiltersView;
  /** Troubles by checklist section, gravest section first. */
  readonly sections: readonly SectionView[];
  /** Findings that people left as they are, counted apart. */
  readonly explained: readonly ExplainedView[];
  /** The checklist's sections in their order. */
  readonly checklist: readonly ChecklistSectionView[];
  /** Ways to share core costs; [] where there is nothing to share. */
  readonly sharing: readonly SharingWayView[];
  /** Things to settle or to know about the reading. */
  readonly notices: readonly string[];
}

/**
 * Lays out a report for the sidebar.
 *
 * @param workbook The one that the report was made of; its cells are fingerprinted, so that *Show in sheet* can
 *   tell whether they still hold what was reported.
 * @param notices What the reading said, with the guesses that people are asked about.
 */
export function viewSidebar(
  report: Report,
  workbook: Workbook,
  phrasebook: Phrasebook,
  notices: readonly Notice[] = [],
): SidebarView {
  const words = sidebarWords(phrasebook, report.money.currency);
  return {
    language: phrasebook.language,
    direction: phrasebook.direction,
    texts: pageTexts(phrasebook),
    head: viewHead(report, words),
    questions: viewQuestions(report, workbook, notices, words),
    reading: viewReading(report, workbook, words),
    figures: viewFigures(report, words),
    severities: viewSeverities(openOnly(report), words),
    filters: viewFilters(openOnly(report), words),
    sections: viewSections(openOnly(report), workbook, words),
    explained: viewExplained(report, workbook, words),
    checklist: has(report, 'budget') ? viewChecklist(report, workbook, words) : [],
    sharing: viewSharing(report, words),
    notices: viewNotices(withoutAsked(report, notices), words),
  };
}

/** What is asked as a question need not be said once more below. */
function withoutAsked(report: Report, notices: readonly Notice[]): Report {
  const asked = new Set(notices.flatMap(({ doubt, code }) => (doubt ? [code] : [])));
  return { ...report, notices: report.notices.filter(({ code }) => !asked.has(code)) };
}
