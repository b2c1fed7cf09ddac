import type { Report } from '../../core/report.js';
import { labelled } from '../../messages/say.js';
import { placeName } from './places.js';
import { plain, type SidebarWords } from './words.js';

/**
 * What to know about the reading: the report's notices, then checks that could not tell, failed or were switched
 * off, and settings that people changed.
 */
export function viewNotices(report: Report, words: SidebarWords): readonly string[] {
  const startsOff = words.voice.phrasebook.terms['reason.starts-off'];
  return [
    ...report.notices.map(({ sheet, range, message }) =>
      sheet === null || range === null
        ? plain(message)
        : labelled(words.voice.phrasebook, placeName(sheet, range, words), plain(message)),
    ),
    ...report.coverage.rules.flatMap(({ rule, outcome, reason }) => {
      const title = words.voice.phrasebook.rules[rule]?.title.passes ?? rule;
      if (outcome === 'crashed') return [words.text('notice.crashed', { rule: title })];
      if (outcome === 'off' && reason !== startsOff) {
        return [words.text('notice.off', { rule: title })];
      }
      if (outcome !== 'could-not-judge') return [];
      return [words.text('notice.unjudged', { rule: title, reason: plain(reason ?? '') }).trim()];
    }),
    ...report.coverage.settingsChanged.map((setting) => words.text('notice.changed', { setting })),
  ];
}
