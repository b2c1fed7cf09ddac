import type { Report } from '../core/report.js';
import { sayDate } from '../messages/say.js';
import { placeCell } from './report-tab-place.js';
import type { Speaker } from './report-tab-words.js';
import { bandOf, lineOf, type PlanRow, text } from './sheet-plan.js';

/** Findings that people left as they are: struck through, counted apart, each with its reason; [] where none is. */
export function explainedBlock({ findings }: Report, speaker: Speaker): readonly PlanRow[] {
  const { say, voice } = speaker;
  const left = findings.flatMap((finding) =>
    finding.explained === null ? [] : [{ ...finding, explained: finding.explained }],
  );
  if (left.length === 0) return [];
  const heads = ['severity', 'whatItSays', 'cells', 'sheet', 'partner'] as const;
  return [
    lineOf(say('explainedHeading'), 'heading'),
    [undefined, text(say('explainedCount', { count: left.length }))],
    bandOf(
      heads.map((head) => text(say(head), 'column-head')),
      'column-head',
    ),
    ...left.flatMap((finding): readonly PlanRow[] => {
      const { message, severity, sheet, partner, explained } = finding;
      const on = sayDate(voice.phrasebook, explained.on);
      return [
        [
          text(say(severity), 'quiet'),
          text(message, 'struck'),
          placeCell(finding, speaker),
          sheet === null ? undefined : text(sheet, 'quiet'),
          partner === null ? undefined : text(partner, 'quiet'),
        ],
        [undefined, text(say('explained', { reason: explained.reason, by: explained.by, on }))],
      ];
    }),
  ];
}
