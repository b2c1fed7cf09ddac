import type { Report } from '../core/report.js';
import type { ReportTabText } from './report-tab-words.js';

/** What is said where no finding is open. */
export function whyNoFindings(report: Report): ReportTabText {
  if (report.findings.length > 0) return 'noOpenFindings';
  return isAnythingRead(report) ? 'noFindings' : 'nothingToJudge';
}

/** What is said where there is nothing to bring to a meeting. */
export function whyNoPoints(report: Report): ReportTabText {
  return report.findings.length > 0 || isAnythingRead(report) ? 'noPoints' : 'nothingToJudge';
}

/** Where no table was read, finding nothing says nothing. */
function isAnythingRead({ tables }: Report): boolean {
  return tables.some(({ kind, use }) => kind !== 'other' && use !== 'ignored');
}
