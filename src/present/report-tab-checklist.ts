import type { Report, ReportFinding, ReportItem } from '../core/report.js';
import { promptsOf, sectionsOf } from './checklist-sections.js';
import { placeCell } from './report-tab-place.js';
import type { Speaker } from './report-tab-words.js';
import { bandOf, lineOf, type PlanRow, text } from './sheet-plan.js';
import { termAlone } from './term-alone.js';

/** The checklist in its six sections: status, what speaks to each item with its cells, and what the partners say. */
export function checklistBlock(report: Report, speaker: Speaker): readonly PlanRow[] {
  if (report.checklist.length === 0) return [];
  const { say, voice } = speaker;
  const heads = ['item', 'question', 'cells', 'sheet', 'status'] as const;
  return [
    lineOf(say('checklistHeading'), 'heading'),
    [undefined, text(say('checklistNote'), 'quiet')],
    bandOf(
      heads.map((head) => text(say(head), 'column-head')),
      'column-head',
    ),
    ...sectionsOf(report).flatMap(({ element, items }) => [
      bandOf(
        [text(`${element}. ${voice.phrasebook.elements[element] ?? ''}`, 'subheading')],
        'subheading',
      ),
      ...items.flatMap((item) => itemRows(item, report, speaker)),
      ...promptsOf(items, voice.phrasebook).map((prompt, index): PlanRow => [
        index === 0 ? text(say('prompts'), 'quiet') : undefined,
        text(prompt, 'quiet'),
      ]),
    ]),
  ];
}

function itemRows(own: ReportItem, report: Report, speaker: Speaker): readonly PlanRow[] {
  const { item, status, answers, reason } = own;
  const { say, voice } = speaker;
  const { items } = voice.phrasebook;
  const word = termAlone(voice.phrasebook, `status.${status}`, status);
  const said = answers.map(({ partner, value }) => `${partner} ${value}`);
  return [
    [
      text(item, 'strong'),
      text(items[item] ?? item),
      undefined,
      undefined,
      text(word, status === 'not-evidenced' ? 'quiet' : 'strong'),
    ],
    ...findingRows(own, report, speaker),
    ...own.evidence.map(({ sheet, range, message }): PlanRow => [
      undefined,
      text(message, 'quiet'),
      placeCell({ sheet, range }, speaker),
      sheet === null ? undefined : text(sheet, 'quiet'),
    ]),
    ...(said.length === 0 ? [] : [note(say('answers', { answers: { list: said } }))]),
    ...(reason === null ? [] : [note(say('whyNot', { reason }))]),
  ];
}

/** One row a rule, leading to its first place. */
function findingRows({ findings }: ReportItem, report: Report, speaker: Speaker) {
  const { say, voice } = speaker;
  const own = findings.flatMap((place) => report.findings[place] ?? []);
  const firsts = own.filter(
    ({ rule }, place) => own.findIndex((one) => one.rule === rule) === place,
  );
  return firsts.map((first: ReportFinding): PlanRow => {
    const title = voice.phrasebook.rules[first.rule]?.title.fails ?? first.rule;
    const count = own.filter(({ rule }) => rule === first.rule).length;
    return [
      undefined,
      text(say('itemFindings', { count, title }), 'quiet'),
      placeCell(first, speaker),
      first.sheet === null ? undefined : text(first.sheet, 'quiet'),
    ];
  });
}

function note(words: string): PlanRow {
  return [undefined, text(words, 'quiet')];
}
