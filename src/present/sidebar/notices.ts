import type { Report } from '../../core/report.js';
import { placeName } from './places.js';
import { plain, type SidebarWords } from './words.js';

/** What to know about the reading: the report's notices, then checks that could not tell or failed. */
export function viewNotices(report: Report, words: SidebarWords): readonly string[] {
  return [
    ...report.notices.map(({ sheet, range, message }) =>
      sheet === null || range === null
        ? plain(message)
        : `${placeName(sheet, range)}: ${plain(message)}`,
    ),
    ...report.coverage.rules.flatMap(({ rule, outcome, reason }) => {
      const title = words.voice.phrasebook.rules[rule]?.title.passes ?? rule;
      if (outcome === 'crashed') return [words.text('notice.crashed', { rule: title })];
      if (outcome !== 'could-not-judge') return [];
      return [words.text('notice.unjudged', { rule: title, reason: plain(reason ?? '') }).trim()];
    }),
  ];
}
