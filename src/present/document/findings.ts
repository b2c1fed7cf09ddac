import type { Report, ReportFinding } from '../../core/report.js';
import { titleOf } from '../meeting-points.js';
import { nameInTable } from '../plain-text.js';
import { extentOf } from '../text/extent.js';
import { byMessage, type FindingGroup, groupFindings } from '../text/group-findings.js';
import { fitting } from '../text/layout.js';
import { placeName, tellingCells } from '../text/place.js';
import type { Block, ElementBlock, LoneFinding, TableBlock, Trouble } from './document.js';
import type { DocumentWords } from './words.js';

/** Different sentences shown under one rule; the places of the others are named below them. */
const sentencesShown = 25;

/** Letters that the places of one sentence, and of those left out, may take. */
const placesWidth = 120;
const restWidth = 600;

/** Open findings by checklist section, rule by rule; sections and rules with what weighs most first. */
export function findingBlocks(whole: Report, words: DocumentWords): readonly Block[] {
  const { say, phrasebook } = words;
  const open = whole.findings.filter(({ explained }) => explained === null);
  const report = { ...whole, findings: open };
  if (open.length === 0) {
    return [
      { kind: 'note', text: say(whole.findings.length === 0 ? 'noFindings' : 'noOpenFindings') },
    ];
  }
  const groups = groupFindings(report).map((group) => ({
    element: elementOf(report, group.first),
    trouble: troubleOf(group, report, words),
  }));
  const elements = [...new Set(groups.map(({ element }) => element))];
  return [
    { kind: 'note', text: countsOf(open, words) },
    ...elements.map((element): ElementBlock => ({
      kind: 'element',
      title: `${element}. ${phrasebook.elements[element] ?? ''}`,
      troubles: groups.filter((group) => group.element === element).map(({ trouble }) => trouble),
    })),
  ];
}

function countsOf(findings: readonly ReportFinding[], { say }: DocumentWords): string {
  const count = (severity: ReportFinding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return say('findingsCount', {
    count: findings.length,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
  });
}

/** The checklist section of a finding's first item. */
function elementOf({ checklist }: Report, { items: [first = ''] }: ReportFinding): number {
  const own = checklist.find(({ item }) => item === first);
  return own?.element ?? Number(first.split('.')[0]);
}

function troubleOf(
  { rule, first, blocks }: FindingGroup,
  report: Report,
  words: DocumentWords,
): Trouble {
  const { teller, phrasebook } = words;
  const { tell } = teller;
  const title = titleOf(rule, phrasebook.rules);
  const sentences = blocks.flatMap(({ findings }) => [...byMessage(findings)]);
  const rest = sentences.slice(sentencesShown).flatMap(([, findings]) => findings);
  const items = first.items.map((item) => tell('findings.item', { item }));
  return {
    title,
    rule,
    extents: blocks.map((block) => ({
      severity: block.severity,
      text: tell(`severity.${block.severity}.head`, { extent: extentOf(block, report, teller) }),
    })),
    why: { label: tell('findings.why'), texts: [first.why] },
    fix: { label: tell('findings.fix'), texts: [first.fix] },
    source: [first.source, ...items, rule].join(', '),
    findings: told(sentences.slice(0, sentencesShown), title, words),
    rest:
      rest.length === 0
        ? null
        : tell('findings.more', {
            count: rest.length,
            places: fitting(rest.flatMap(placesOf), restWidth),
          }),
  };
}

type Sentence = readonly [string, readonly ReportFinding[]];

function told(
  sentences: readonly Sentence[],
  caption: string,
  words: DocumentWords,
): TableBlock | LoneFinding {
  const [only, second] = sentences;
  if (only === undefined || second !== undefined) return tableOf(sentences, caption, words);
  const places = only[1].flatMap(placesOf);
  return {
    kind: 'lone',
    place: places.length === 0 ? null : fitting(places, placesWidth),
    text: sentenceOf(only, words),
  };
}

function sentenceOf([message, findings]: Sentence, { teller }: DocumentWords): string {
  const mayChange = findings.flatMap((finding) => finding.mayChange ?? []);
  const isDonors = findings.some(({ donorRule }) => donorRule);
  return [
    message,
    ...new Set(mayChange),
    ...(isDonors ? [teller.tell('findings.donorRule')] : []),
  ].join(' ');
}

/** The columns for organisation and amount are left out where no finding has one. */
function tableOf(
  sentences: readonly Sentence[],
  caption: string,
  words: DocumentWords,
): TableBlock {
  const { say, bareMoney, phrasebook, wordHead, placeHead, moneyHead } = words;
  const findings = sentences.flatMap(([, same]) => same);
  const hasPartner = findings.some(({ partner }) => partner !== null);
  const hasAmount = findings.some(({ amount }) => amount !== null);
  return {
    kind: 'table',
    caption,
    heads: [
      placeHead('cells'),
      wordHead('whatItSays'),
      ...(hasPartner ? [wordHead('partner')] : []),
      ...(hasAmount ? [moneyHead('amount')] : []),
    ],
    rows: sentences.map((sentence) => {
      const [, same] = sentence;
      const places = same.flatMap(placesOf);
      const amounts = same.flatMap(({ amount }) => amount ?? []);
      const partners = [...new Set(same.flatMap(({ partner }) => partner ?? []))];
      return [
        places.length === 0 ? say('wholeWorkbook') : nameInTable(fitting(places, placesWidth)),
        sentenceOf(sentence, words),
        ...(hasPartner ? [nameInTable(partners.join(phrasebook.listSeparator))] : []),
        ...(hasAmount ? [amounts.length === 0 ? '' : bareMoney(sumOf(amounts))] : []),
      ];
    }),
  };
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

function placesOf({ sheet, range }: ReportFinding): readonly string[] {
  if (range === null) return sheet === null ? [] : [placeName(sheet, null)];
  const [first, ...others] = tellingCells(range);
  return [placeName(sheet, first ?? range), ...others];
}
