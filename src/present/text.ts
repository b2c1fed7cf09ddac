import type { Report } from '../core/report.js';
import type { Phrasebook } from '../messages/phrasebook.js';
import { writeChecklist } from './text/checklist.js';
import { writeCoverage, writeNotices } from './text/coverage.js';
import { writeExplained } from './text/explained.js';
import { writeFigures, writeMoney } from './text/figures.js';
import { writeFindings } from './text/findings.js';
import { joinLines, wrap, textWidth } from './text/layout.js';
import { writeNetGrants } from './text/net-grants.js';
import { writeRecognised } from './text/recognised.js';
import { writeSharing } from './text/sharing.js';
import { tellerFor } from './text/teller.js';

/**
 * A report as plain text to read in a terminal or to print: at most 100 columns, no colours, safe to show
 * whatever the cells hold.
 */
export function writeText(report: Report, phrasebook: Phrasebook): string {
  const teller = tellerFor(phrasebook, report.money.currency);
  const title = teller.tell('title', {
    file: report.source.file ?? teller.tell('title.noFile'),
    date: { date: report.today },
    program: report.program.name,
    version: report.program.version,
  });
  const sections = [
    [...wrap(title, textWidth), '='.repeat(Math.min(title.length, textWidth))],
    writeRecognised(report, teller),
    writeFigures(report, teller),
    writeMoney(report, teller),
    writeSharing(report, teller),
    writeNetGrants(report, teller),
    writeFindings(report, teller),
    writeExplained(report, teller),
    writeChecklist(report, teller),
    writeNotices(report, teller),
    writeCoverage(report, teller),
  ];
  return joinLines(
    sections
      .filter((lines) => lines.length > 0)
      .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines])),
  );
}
