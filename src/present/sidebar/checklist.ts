import type { ChecklistStatus } from '../../core/assessment.js';
import type { Report, ReportItem } from '../../core/report.js';
import { promptsOf, sectionsOf } from '../checklist-sections.js';
import type { BarView, PlaceView } from './parts.js';
import { placeOf, placeText } from './places.js';
import type { Workbook } from '../../core/workbook/workbook.js';
import { plain, type SidebarWords } from './words.js';

export type ItemStatus = ChecklistStatus['status'];

/** One of the checklist's sections. */
export interface ChecklistSectionView {
  readonly title: string;
  /** How many of its items are in which status, in words. */
  readonly summary: string;
  readonly items: readonly ChecklistItemView[];
  /** Questions to talk about, three at most. */
  readonly prompts: readonly string[];
}

export interface ChecklistItemView {
  /** The item's number: `3.2.a`. */
  readonly item: string;
  readonly question: string;
  readonly status: ItemStatus;
  readonly statusWord: string;
  readonly evidence: readonly EvidenceView[];
  /** What each organisation says, side by side. */
  readonly answers: readonly BarView[];
  /** How far the answers lie apart; `null` where fewer than two have answered. */
  readonly gap: string | null;
  /** Why it does not apply, where people said so. */
  readonly reason: string | null;
}

/** Something in the workbook that speaks to an item, and where. */
export interface EvidenceView {
  /** Stable within one check. */
  readonly id: string;
  readonly text: string;
  readonly placeText: string | null;
  readonly place: PlaceView | null;
}

const statuses: readonly ItemStatus[] = [
  'met',
  'partly',
  'not-met',
  'not-evidenced',
  'not-applicable',
];
const highestAnswer = 3;

/** The checklist in its six sections; [] where no check was made. */
export function viewChecklist(
  report: Report,
  workbook: Workbook,
  words: SidebarWords,
): readonly ChecklistSectionView[] {
  const { phrasebook } = words.voice;
  return sectionsOf(report).map(({ element, items }) => ({
    title: `${element}. ${phrasebook.elements[element] ?? ''}`,
    summary: summaryOf(items, words),
    items: items.map((item) => viewItem(item, report, workbook, words)),
    prompts: promptsOf(items, phrasebook),
  }));
}

function summaryOf(items: readonly ReportItem[], words: SidebarWords): string {
  return statuses
    .map((status) => ({ status, count: items.filter((item) => item.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) =>
      words.text('checklist.count', { count, status: statusWord(status, words) }),
    )
    .join(' · ');
}

function viewItem(
  own: ReportItem,
  report: Report,
  workbook: Workbook,
  words: SidebarWords,
): ChecklistItemView {
  const { item, status, answers, reason } = own;
  return {
    item,
    question: words.voice.phrasebook.items[item] ?? item,
    status,
    statusWord: statusWord(status, words),
    evidence: evidenceOf(own, report, words).map(({ text, ...at }, index) => ({
      id: `item-${item}-${index}`,
      text: plain(text),
      placeText: placeText(at, 1, words),
      place: placeOf(at, workbook),
    })),
    answers: answers.map(({ partner, value }) => ({
      label: plain(partner),
      value: words.text(answerTexts[value] ?? 'answer.0'),
      fraction: value / highestAnswer,
    })),
    gap: gapOf(own, words),
    reason: reason === null ? null : plain(reason),
  };
}

const answerTexts = ['answer.0', 'answer.1', 'answer.2', 'answer.3'] as const;

/** Troubles first, one for each rule with its first place; then what speaks for the item. */
function evidenceOf({ findings, evidence }: ReportItem, report: Report, words: SidebarWords) {
  const own = findings.flatMap((place) => report.findings[place] ?? []);
  const firsts = own.filter(
    ({ rule }, place) => own.findIndex((one) => one.rule === rule) === place,
  );
  return [
    ...firsts.map(({ rule, sheet, range }) => ({
      text: words.text('checklist.findings', {
        count: own.filter((one) => one.rule === rule).length,
        title: words.voice.phrasebook.rules[rule]?.title.fails ?? rule,
      }),
      sheet,
      range,
    })),
    ...evidence.map(({ message, sheet, range }) => ({ text: message, sheet, range })),
  ];
}

/** Where partners see it differently, that is worth more than any mean. */
function gapOf({ answers }: ReportItem, words: SidebarWords): string | null {
  const [first, ...others] = [...answers].sort((a, b) => b.value - a.value);
  const last = others[others.length - 1];
  if (first === undefined || last === undefined) return null;
  if (first.value === last.value) return words.text('checklist.noGap');
  const [high, low] = [plain(first.partner), plain(last.partner)];
  return words.text('checklist.gap', { count: first.value - last.value, high, low });
}

function statusWord(status: ItemStatus, { voice }: SidebarWords): string {
  const word = voice.phrasebook.terms[`status.${status}`] ?? status;
  return word.charAt(0).toUpperCase() + word.slice(1);
}
