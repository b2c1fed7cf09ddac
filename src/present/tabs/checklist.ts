import type { Report, ReportItem } from '../../core/report.js';
import type { Phrasebook } from '../../messages/phrasebook.js';
import { sayDate } from '../../messages/say.js';
import { sectionsOf } from '../checklist-sections.js';
import { type PlanCell, type PlanRow, type SheetPlan, text } from '../sheet-plan.js';
import { termAlone } from '../term-alone.js';
import { choicesIn, formats, headCell } from './form.js';
import { plain } from '../sidebar/words.js';
import { tabText } from './words.js';

/** Answers from 0 not at all to 3 fully; one drop-down for all of them would hide what the figures mean. */
const scores = ['0', '1', '2', '3'];
/** Columns for partners where nobody is named yet. */
const unnamed = 3;
const answerWidth = 95;

/**
 * The checklist to be filled in together: each item with its question and what the workbook shows, a column of answers
 * for each organisation, and what was agreed.
 */
export function checklistPlan(report: Report, phrasebook: Phrasebook): SheetPlan {
  const partners = partnersIn(report, phrasebook);
  const heads = [
    headCell({ head: 'checklist.item' }, phrasebook),
    headCell({ head: 'checklist.question' }, phrasebook),
    evidenceHead(report, phrasebook),
    ...partners.map((organisation): PlanCell => ({
      ...text(organisation, 'column-head'),
      note: tabText(phrasebook, 'checklist.answerNote', { organisation: plain(organisation) }),
    })),
    headCell({ head: 'checklist.notes', note: 'checklist.notesNote' }, phrasebook),
    headCell({ head: 'checklist.nextStep' }, phrasebook),
    headCell({ head: 'checklist.review' }, phrasebook),
  ];
  const rows = [
    heads,
    ...sectionsOf(report).flatMap(({ element, items }) => [
      sectionRow(`${element}. ${phrasebook.elements[element] ?? ''}`, heads.length),
      ...items.map((item) => itemRow(item, partners.length, report, phrasebook)),
    ]),
  ];
  return {
    title: tabText(phrasebook, 'checklist.title'),
    rightToLeft: phrasebook.direction === 'rtl',
    columnWidths: [60, 300, 280, ...partners.map(() => answerWidth), 200, 200, 100],
    frozenRows: 1,
    isForm: true,
    rows,
    choices: partners.flatMap((_, index) => choicesIn(rows, index + 4, scores)),
  };
}

/** All but donors; places to write names into while nobody is named. */
function partnersIn({ partners }: Report, phrasebook: Phrasebook): readonly string[] {
  const named = partners.filter(({ kind }) => kind !== 'donor').map(({ name }) => name);
  if (named.length > 0) return named;
  return Array.from({ length: unnamed }, (_, index) =>
    tabText(phrasebook, 'checklist.partner', { number: index + 1 }),
  );
}

function evidenceHead({ today }: Report, phrasebook: Phrasebook): PlanCell {
  const date = sayDate(phrasebook, today);
  return {
    ...text(tabText(phrasebook, 'checklist.evidence'), 'column-head'),
    note: tabText(phrasebook, 'checklist.evidenceNote', { date }),
  };
}

function sectionRow(title: string, width: number): PlanRow {
  return [
    text(title, 'subheading'),
    ...Array.from({ length: width - 1 }, () => text('', 'subheading')),
  ];
}

function itemRow(
  item: ReportItem,
  partners: number,
  report: Report,
  phrasebook: Phrasebook,
): PlanRow {
  return [
    text(item.item, 'strong'),
    text(phrasebook.items[item.item] ?? item.item),
    text(evidenceOf(item, report, phrasebook), 'quiet'),
    ...Array.from({ length: partners }, () => blank('0')),
    blank(formats.any),
    blank(formats.any),
    blank(formats.day),
  ];
}

/** How the item stands by the workbook, and the first things that say so. */
function evidenceOf(
  { status, findings, evidence }: ReportItem,
  report: Report,
  phrasebook: Phrasebook,
): string {
  const rules = findings.flatMap((place) => report.findings[place]?.rule ?? []);
  const troubles = [...new Set(rules)].map((rule) => phrasebook.rules[rule]?.title.fails ?? rule);
  const shown = [...troubles, ...evidence.map(({ message }) => message)].slice(0, 3).join(' · ');
  const word = termAlone(phrasebook, `status.${status}`, status);
  return shown === ''
    ? word
    : tabText(phrasebook, 'checklist.status', { status: word, evidence: shown });
}

function blank(format: string): PlanCell {
  return { kind: 'blank', format, look: 'body' };
}
