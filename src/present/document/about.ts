import type { Report, ReportTable } from '../../core/report.js';
import { sayDate } from '../../messages/say.js';
import { placeName } from '../text/place.js';
import type { Labelled } from './document.js';
import type { DocumentWords } from './words.js';

/** When, by what, on whose rules, and what was read: without these no figure can be argued with. */
export function aboutReport(report: Report, words: DocumentWords): readonly Labelled[] {
  const { say, phrasebook } = words;
  const { program, coverage, today } = report;
  const read = report.tables
    .filter(({ kind, use }) => kind !== 'other' && use !== 'ignored')
    .map((table) => tableRead(table, words));
  const made = { version: program.version, ruleSet: coverage.ruleSet };
  return [
    { label: say('date'), texts: [sayDate(phrasebook, today)] },
    {
      label: say('madeBy'),
      texts: [say('madeWith', { ...made, profile: profileOf(report, words) })],
    },
    { label: say('whatWasRead'), texts: read.length === 0 ? [say('nothingRead')] : read },
  ];
}

/** The donor's rules by name and year. */
function profileOf({ coverage }: Report, { phrasebook }: DocumentWords): string {
  const { id, year } = coverage.profile;
  const name = phrasebook.terms[`profile.${id}`] ?? id;
  return year === null ? name : `${name}, ${year}`;
}

function tableRead(table: ReportTable, { say }: DocumentWords): string {
  const { sheet, range, rows, linesTotal, kind } = table;
  const place = placeName(sheet, range);
  const lines = rows.filter((row) => row.kind === 'line').length;
  if (kind === 'partners') return say('partnersRead', { place, count: lines });
  if (kind === 'timeline') return say('timelineRead', { place, count: lines });
  return linesTotal === null
    ? say('tableReadNoTotal', { place, lines })
    : say('tableRead', { place, lines, total: { money: linesTotal } });
}
