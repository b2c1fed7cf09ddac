import type { Report } from '../../core/report.js';
import { labelled } from '../../messages/say.js';
import { hanging } from './layout.js';
import { placeName } from './place.js';
import type { Teller } from './teller.js';

/** Findings that people left as they are, each with its reason; nothing where there is none. */
export function writeExplained(
  { findings }: Report,
  { tell, phrasebook }: Teller,
): readonly string[] {
  const left = findings.flatMap((finding) =>
    finding.explained === null ? [] : [{ ...finding, explained: finding.explained }],
  );
  if (left.length === 0) return [];
  return [
    tell('explained.heading', { count: left.length }),
    ...left.flatMap(({ sheet, range, message, rule, explained }) => {
      const place = placeName(sheet, range);
      const { reason, by, on } = explained;
      return [
        ...hanging('  - ', labelled(phrasebook, place, message)),
        ...hanging('    ', tell('findings.explained', { by, on: { date: on }, reason })),
        ...hanging('    ', rule),
      ];
    }),
  ];
}
