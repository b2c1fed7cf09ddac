import type { Report, ReportItem } from '../../core/report.js';
import { promptsOf, sectionsOf } from '../checklist-sections.js';
import { fitting, hanging } from './layout.js';
import { placeName, tellingCells } from './place.js';
import type { Teller } from './teller.js';

/** Columns that the places of one item's findings may take. */
const placesWidth = 60;

/** The checklist in its six sections: each item with its status, what speaks to it, and what the partners say. */
export function writeChecklist(report: Report, teller: Teller): readonly string[] {
  if (report.checklist.length === 0) return [];
  const { tell, phrasebook } = teller;
  return [
    tell('heading.checklist'),
    ...sectionsOf(report).flatMap(({ element, items }) => [
      `  ${element}. ${phrasebook.elements[element] ?? ''}`,
      ...items.flatMap((item) => writeItem(item, report, teller)),
      ...promptsOf(items, phrasebook).flatMap((prompt) =>
        hanging('    ', tell('checklist.prompt', { prompt })),
      ),
    ]),
  ];
}

function writeItem(own: ReportItem, report: Report, { tell, phrasebook }: Teller) {
  const { item, status, findings, evidence, answers, reason } = own;
  const speaking = findings.flatMap((place) => report.findings[place] ?? []);
  const places = speaking.map(({ rule, sheet, range }) =>
    range === null
      ? (phrasebook.rules[rule]?.title.fails ?? rule)
      : placeName(sheet, tellingCells(range)[0] ?? range),
  );
  const line = (text: string) => hanging('           ', text);
  return [
    ...hanging(
      `    ${item}  `,
      tell('checklist.item', {
        status: phrasebook.terms[`status.${status}`] ?? status,
        question: phrasebook.items[item] ?? item,
      }),
    ),
    ...(speaking.length === 0
      ? []
      : line(
          tell('checklist.findings', {
            count: speaking.length,
            places: fitting([...new Set(places)], placesWidth),
          }),
        )),
    ...evidence.flatMap(({ sheet, range, message }) => {
      const place = range === null ? '' : placeName(sheet, tellingCells(range)[0] ?? range);
      return line(tell('checklist.evidence', { place, message }));
    }),
    ...(answers.length === 0
      ? []
      : line(
          tell('checklist.answers', {
            answers: { list: answers.map(({ partner, value }) => `${partner} ${value}`) },
          }),
        )),
    ...(reason === null ? [] : line(tell('checklist.reason', { reason }))),
  ];
}
