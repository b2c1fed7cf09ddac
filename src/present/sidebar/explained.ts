import type { Report } from '../../core/report.js';
import type { Workbook } from '../../core/workbook/workbook.js';
import { sayDate } from '../../messages/say.js';
import type { ExplainedView } from './parts.js';
import { placeOf, placeText } from './places.js';
import { plain, type SidebarWords } from './words.js';

/** The report without the findings that people left as they are; those are shown and counted apart. */
export function openOnly(report: Report): Report {
  return { ...report, findings: report.findings.filter(({ explained }) => explained === null) };
}

/** Findings that people left as they are, in the report's order. */
export function viewExplained(
  { findings }: Report,
  workbook: Workbook,
  words: SidebarWords,
): readonly ExplainedView[] {
  return findings.flatMap((finding, index) => {
    const { explained, message } = finding;
    if (explained === null) return [];
    const on = sayDate(words.voice.phrasebook, explained.on);
    return [
      {
        id: `explained-${index}`,
        message: plain(message),
        placeText: placeText(finding, 1, words),
        place: placeOf(finding, workbook),
        reason: plain(explained.reason),
        by: words.text('explained.by', { by: plain(explained.by), on }),
      },
    ];
  });
}
