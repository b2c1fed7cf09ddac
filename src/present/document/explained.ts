import type { Report } from '../../core/report.js';
import { nameInTable } from '../plain-text.js';
import { tellingPlace } from '../text/place.js';
import type { Block } from './document.js';
import type { DocumentWords } from './words.js';

/** Findings that people left as they are, each with its reason in the open; nothing where there is none. */
export function explainedBlocks({ findings }: Report, words: DocumentWords): readonly Block[] {
  const { say, sentenceHead, placeHead } = words;
  const left = findings.flatMap((finding) =>
    finding.explained === null ? [] : [{ ...finding, explained: finding.explained }],
  );
  if (left.length === 0) return [];
  return [
    { kind: 'note', text: say('explainedCount', { count: left.length }) },
    {
      kind: 'table',
      caption: say('explainedHeading'),
      heads: [placeHead('cells'), sentenceHead('whatItSays')],
      rows: left.map(({ sheet, range, message, explained: { reason, by, on } }) => [
        sheet === null ? say('wholeWorkbook') : nameInTable(tellingPlace(sheet, range)),
        `${message} ${say('explained', { reason, by, on: { date: on } })}`,
      ]),
    },
  ];
}
