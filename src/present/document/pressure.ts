import type { Report } from '../../core/report.js';
import { nameInTable } from '../plain-text.js';
import type { Block } from './document.js';
import { partOf } from './money.js';
import { type DocumentWords, sayIndex } from './words.js';

const parts = ['notice', 'clustering', 'reporting', 'money', 'asymmetry'] as const;

/** The index is never shown without its parts. */
export function pressureBlocks(report: Report, words: DocumentWords): readonly Block[] {
  const { say, phrasebook, wordHead, numberHead } = words;
  const measured = report.pressure
    .filter(({ value }) => value !== null)
    .map((one) => ({ ...one, name: one.partner ?? say('wholePartnership') }));
  if (measured.length === 0) return [{ kind: 'note', text: say('noPressure') }];
  const index = (value: number | null, unknown: string): string =>
    sayIndex(phrasebook, value, unknown);
  return [
    { kind: 'note', text: say('pressureNote') },
    {
      kind: 'table',
      caption: say('pressureHeading'),
      heads: [wordHead('organisation'), numberHead('index'), ...parts.map(numberHead)],
      rows: measured.map((one) => [
        nameInTable(one.name),
        index(one.value, say('unknown')),
        ...parts.map((part) => index(one.parts[part], say('none'))),
      ]),
    },
    {
      kind: 'chart',
      legend: [],
      rows: measured.map(({ name, value }) => ({
        name,
        lines: [
          {
            value: index(value, say('unknown')),
            segments: value === null ? [] : [{ ink: 'full', fraction: partOf(value, 100) }],
          },
        ],
      })),
    },
  ];
}
