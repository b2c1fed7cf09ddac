import type { Report, ReportPressure } from '../../core/report.js';
import type { Phrasebook } from '../../messages/phrasebook.js';
import { type CellResult, organisationAsked, plainText, speaker } from './cell.js';

const parts = ['notice', 'clustering', 'reporting', 'money', 'asymmetry'] as const;

/** How hard the calendar presses, 0 none to 100 severe: on one organisation, or on all where none is asked for. */
export function pressureCell(
  report: Report,
  organisation: unknown,
  phrasebook: Phrasebook,
): CellResult {
  const asked = pressureAsked(report, organisation, phrasebook);
  if (typeof asked === 'string') return asked;
  return asked[0]?.value ?? report.scores.timelinePressure.how;
}

/** A row an organisation, the whole first, or only the one that is asked for: pressure and its five parts. */
export function pressurePartsCells(
  report: Report,
  organisation: unknown,
  phrasebook: Phrasebook,
): CellResult {
  const text = speaker(phrasebook);
  const asked = pressureAsked(report, organisation, phrasebook);
  if (typeof asked === 'string') return asked;
  if (asked.every(({ value }) => value === null)) return report.scores.timelinePressure.how;
  const { terms } = phrasebook;
  return [
    [text('organisation'), text('pressure'), ...parts.map((part) => terms[`part.${part}`] ?? part)],
    ...asked.map((one) => [
      one.partner ?? text('everybody'),
      one.value ?? text('notKnown'),
      ...parts.map((part) => one.parts[part] ?? text('notKnown')),
    ]),
  ];
}

function pressureAsked(
  { pressure, partners }: Report,
  wanted: unknown,
  phrasebook: Phrasebook,
): readonly ReportPressure[] | string {
  if (plainText(wanted) === '') return pressure;
  const dated = pressure.flatMap(({ partner }) => partner ?? []);
  const known = dated.map(
    (name) => partners.find((one) => one.name === name) ?? { name, aliases: [], kind: null },
  );
  const asked = organisationAsked(wanted, known, phrasebook);
  if (typeof asked === 'string') return asked;
  return pressure.filter(({ partner }) => partner === asked.name);
}
