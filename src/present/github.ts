import type { Report, ReportFinding, ReportNotice } from '../core/report.js';
import type { Severity } from '../core/rules/rule.js';
import type { Phrasebook } from '../messages/phrasebook.js';
import { titleOf } from './meeting-points.js';
import { plainText } from './plain-text.js';
import { speakerFor } from './report-tab-words.js';
import { tellingPlace } from './text/place.js';

type Level = 'error' | 'warning' | 'notice';

const levels: Readonly<Record<Severity, Level>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/**
 * A report as workflow commands of GitHub Actions, a line each: findings become remarks on the file. What people
 * have explained and what is unsure about the reading are notices, which fail nothing.
 *
 * @param path The file's path as the workflow knows it, with forward slashes.
 */
export function writeGithub(report: Report, path: string, phrasebook: Phrasebook): string {
  const { say } = speakerFor(report, phrasebook);
  const lines = [
    ...report.findings.map((finding) => {
      const { rule, severity, fix, explained } = finding;
      return command(explained === null ? levels[severity] : 'notice', {
        path,
        line: lineOf(path, finding),
        title: titleOf(rule, phrasebook.rules),
        text:
          explained === null
            ? `${told(finding)}\n${fix} (${rule})`
            : `${told(finding)}\n${say('explained', { ...explained, on: { date: explained.on } })} (${rule})`,
      });
    }),
    ...report.notices.map((notice) =>
      command('notice', { path, line: null, title: say('notices'), text: told(notice) }),
    ),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function told({ sheet, range, message }: ReportFinding | ReportNotice): string {
  const place = tellingPlace(sheet, range);
  return place === '' ? message : `${place}: ${message}`;
}

/** Rows are lines where the file is text; other files have none. */
function lineOf(path: string, { row }: ReportFinding): number | null {
  return /\.[ct]sv$/i.test(path) ? row : null;
}

interface Remark {
  readonly path: string;
  readonly line: number | null;
  readonly title: string;
  /** May have several lines. */
  readonly text: string;
}

function command(level: Level, { path, line, title, text }: Remark): string {
  const properties = [
    `file=${property(path)}`,
    ...(line === null ? [] : [`line=${line}`]),
    `title=${property(title)}`,
  ];
  return `::${level} ${properties.join(',')}::${data(text)}`;
}

/** Only what is escaped here gets into a line, so no text of a cell can begin a command of its own. */
function data(text: string): string {
  const lines = text.split('\n').map((line) => plainText(line).replace(/%/g, '%25'));
  return lines.join('%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
