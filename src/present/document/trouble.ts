import type { Report, ReportFinding } from '../../core/report.js';
import { titleOf } from '../meeting-points.js';
import { nameInTable } from '../plain-text.js';
import { extentOf } from '../text/extent.js';
import { byMessage, type FindingGroup } from '../text/group-findings.js';
import { fitting } from '../text/layout.js';
import { placeName, tellingCells } from '../text/place.js';
import type { LoneFinding, TableBlock, Trouble } from './document.js';
import type { DocumentWords } from './words.js';

/** Different sentences shown under one rule; the places of the others are named below them. */
const sentencesShown = 25;

/** Letters that the places of one sentence, and of those left out, may take. */
const placesWidth = 120;
const restWidth = 600;

/** What one rule found, with what its findings share said once. */
export function troubleOf(
  { rule, first, blocks }: FindingGroup,
  report: Report,
  words: DocumentWords,
): Trouble {
  const { teller, phrasebook } = words;
  const { tell } = teller;
  const findings = blocks.flatMap((block) => block.findings);
  const sentences = blocks.flatMap((block) => [...byMessage(block.findings)]);
  const rest = sentences.slice(sentencesShown).flatMap(([, same]) => same);
  const shared = asidesOf(first, words).filter((aside) =>
    findings.every((finding) => asidesOf(finding, words).includes(aside)),
  );
  const title = titleOf(rule, phrasebook.rules);
  const shown = sentences
    .slice(0, sentencesShown)
    .map((sentence) => toldAs(sentence, shared, words));
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
    source: [first.source, ...items, rule].join(phrasebook.listSeparator),
    findings: loneOf(shown) ?? tableOf(shown, title, words),
    notes: [
      ...(rest.length === 0
        ? []
        : [
            tell('findings.more', {
              count: rest.length,
              places: fitting(placesOf(rest), restWidth),
            }),
          ]),
      ...shared,
    ],
  };
}

/** Findings that say the same, as one sentence with all their places. */
interface Told {
  /** `null` where they speak of the whole workbook. */
  readonly place: string | null;
  readonly text: string;
  readonly partners: readonly string[];
  readonly amount: number | null;
}

function toldAs(
  [message, same]: readonly [string, readonly ReportFinding[]],
  shared: readonly string[],
  words: DocumentWords,
): Told {
  const places = placesOf(same);
  const asides = new Set(same.flatMap((finding) => asidesOf(finding, words)));
  const amounts = same.flatMap(({ amount }) => amount ?? []);
  return {
    place: places.length === 0 ? null : fitting(places, placesWidth),
    text: [message, ...[...asides].filter((aside) => !shared.includes(aside))].join(' '),
    partners: [...new Set(same.flatMap(({ partner }) => partner ?? []))],
    amount: amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0),
  };
}

/** What people should know of a finding beyond its sentence. */
function asidesOf(
  { mayChange, donorRule }: ReportFinding,
  { teller }: DocumentWords,
): readonly string[] {
  return [
    ...(mayChange === null ? [] : [mayChange]),
    ...(donorRule ? [teller.tell('findings.donorRule')] : []),
  ];
}

function loneOf([only, second]: readonly Told[]): LoneFinding | undefined {
  if (only === undefined || second !== undefined) return undefined;
  return { kind: 'lone', place: only.place, text: only.text };
}

/** The columns for organisation and amount are left out where no finding has one. */
function tableOf(shown: readonly Told[], caption: string, words: DocumentWords): TableBlock {
  const { say, bareMoney, phrasebook, wordHead, sentenceHead, placeHead, moneyHead } = words;
  const hasPartner = shown.some(({ partners }) => partners.length > 0);
  const hasAmount = shown.some(({ amount }) => amount !== null);
  return {
    kind: 'table',
    caption,
    heads: [
      placeHead('cells'),
      sentenceHead('whatItSays'),
      ...(hasPartner ? [wordHead('partner')] : []),
      ...(hasAmount ? [moneyHead('amount')] : []),
    ],
    rows: shown.map(({ place, text, partners, amount }) => [
      place === null ? say('wholeWorkbook') : nameInTable(place),
      text,
      ...(hasPartner ? [nameInTable(partners.join(phrasebook.listSeparator))] : []),
      ...(hasAmount ? [amount === null ? '' : bareMoney(amount)] : []),
    ]),
  };
}

/** Where to look, the tab named where it changes. */
function placesOf(findings: readonly ReportFinding[]): readonly string[] {
  let last: string | null = null;
  return findings.flatMap(({ sheet, range }) => {
    const known = sheet === last;
    last = sheet;
    if (range === null) return sheet === null || known ? [] : [placeName(sheet, null)];
    const [first, ...others] = tellingCells(range);
    return [placeName(known ? null : sheet, first ?? range), ...others];
  });
}
