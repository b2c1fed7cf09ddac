import type { Report, ReportItem } from '../../core/report.js';
import { promptsOf, sectionsOf } from '../checklist-sections.js';
import { termAlone } from '../term-alone.js';
import { placeName, tellingCells } from '../text/place.js';
import type { ChecklistBlock, ChecklistEntry, NoteBlock } from './document.js';
import type { DocumentWords } from './words.js';

/** The six sections: each item with its status, what speaks to it, and what the organisations say. */
export function checklistBlocks(
  report: Report,
  words: DocumentWords,
): readonly (NoteBlock | ChecklistBlock)[] {
  if (report.checklist.length === 0) return [];
  const { say, phrasebook } = words;
  return [
    { kind: 'note', text: say('checklistNote') },
    ...sectionsOf(report).map(({ element, items }): ChecklistBlock => ({
      kind: 'checklist',
      title: `${element}. ${phrasebook.elements[element] ?? ''}`,
      items: items.map((item) => entryOf(item, report, words)),
      prompts: { label: say('prompts'), texts: promptsOf(items, phrasebook) },
    })),
  ];
}

function entryOf(own: ReportItem, report: Report, words: DocumentWords): ChecklistEntry {
  const { item, status, answers, reason } = own;
  const { say, phrasebook } = words;
  const said = answers.map(({ partner, value }) => `${partner} ${value}`);
  return {
    item,
    question: phrasebook.items[item] ?? item,
    status,
    statusText: termAlone(phrasebook, `status.${status}`, status),
    asides: [
      ...troublesOf(own, report, words),
      ...own.evidence.map(({ sheet, range, message }) => {
        const place = range === null ? '' : placeName(sheet, tellingCells(range)[0] ?? range);
        return place === '' ? message : words.teller.tell('checklist.evidence', { place, message });
      }),
      ...(said.length === 0 ? [] : [say('answers', { answers: { list: said } })]),
      ...(reason === null ? [] : [say('whyNot', { reason })]),
    ],
  };
}

/** One text a rule; its findings stand in full elsewhere. */
function troublesOf(
  { findings }: ReportItem,
  report: Report,
  { say, phrasebook }: DocumentWords,
): readonly string[] {
  const rules = findings.flatMap((place) => report.findings[place]?.rule ?? []);
  return [...new Set(rules)].map((rule) =>
    say('itemFindings', {
      count: rules.filter((one) => one === rule).length,
      title: phrasebook.rules[rule]?.title.fails ?? rule,
    }),
  );
}
