import type { Report, ReportFinding } from '../../core/report.js';
import { extentOf } from './extent.js';
import {
  byMessage,
  type FindingBlock,
  type FindingGroup,
  groupFindings,
} from './group-findings.js';
import { fitting, hanging, padded, widthOf } from './layout.js';
import { placeName, tellingCells } from './place.js';
import type { Teller } from './teller.js';

/** Sentences shown under one rule and severity; the JSON has them all. */
const sentencesShown = 8;

/** Columns that the places beside the sentences may take. */
const placesWidth = 24;

/** Findings rule by rule, what weighs most first; why and fix once a rule. Explained ones are listed apart. */
export function writeFindings(whole: Report, teller: Teller): readonly string[] {
  const { tell, phrasebook } = teller;
  const open = whole.findings.filter(({ explained }) => explained === null);
  const report = { ...whole, findings: open };
  if (open.length === 0) {
    const none = whole.findings.length === 0 ? 'findings.none' : 'findings.noneOpen';
    return [tell('heading.findings'), `  ${tell(none)}`];
  }
  const count = (wanted: string): number =>
    report.findings.filter(({ severity }) => severity === wanted).length;
  const counts = (['error', 'warning', 'info'] as const)
    .filter((severity) => count(severity) > 0)
    .map((severity) => tell(`severity.${severity}.count`, { count: count(severity) }));
  return [
    tell('findings.heading', { counts: counts.join(phrasebook.listSeparator) }),
    ...groupFindings(report).flatMap((group, index) => [
      ...(index === 0 ? [] : ['']),
      ...writeGroup(group, index + 1, report, teller),
    ]),
  ];
}

function writeGroup(
  { rule, first, blocks }: FindingGroup,
  number: number,
  report: Report,
  teller: Teller,
): readonly string[] {
  const { tell, phrasebook } = teller;
  const items = first.items.map((item) => tell('findings.item', { item }));
  return [
    ...hanging(padded(`${number}.`, 4), phrasebook.rules[rule]?.title.fails ?? rule),
    ...blocks.flatMap((block) => [
      ...hanging(
        '    ',
        tell(`severity.${block.severity}.head`, { extent: extentOf(block, report, teller) }),
      ),
      ...writePlaces(block, report, teller),
    ]),
    ...hanging(`    ${tell('findings.why')} `, first.why),
    ...hanging(`    ${tell('findings.fix')} `, first.fix),
    ...hanging('    ', [first.source, ...items, rule].join(phrasebook.listSeparator)),
  ];
}

function writePlaces(block: FindingBlock, report: Report, teller: Teller): readonly string[] {
  const sheets = new Set(report.findings.flatMap(({ sheet }) => sheet ?? []));
  const place = ({ sheet, range }: ReportFinding): readonly string[] => {
    if (range === null) return sheet === null ? [] : [placeName(sheet, null)];
    const [first, ...others] = tellingCells(range);
    return [placeName(sheets.size > 1 ? sheet : null, first ?? range), ...others];
  };
  const sentences = [...byMessage(block.findings)];
  const shown = sentences.slice(0, sentencesShown);
  const rest = sentences.slice(sentencesShown).flatMap(([, findings]) => findings);
  const places = shown.map(([, findings]) => fitting(findings.flatMap(place), placesWidth));
  const width = places.reduce((most, one) => Math.max(most, widthOf(one)), 0);
  const label = (text: string): string => `      ${width === 0 ? '' : `${padded(text, width)}  `}`;
  const lines = shown.flatMap(([message, [finding]], index) => [
    ...hanging(label(places[index] ?? ''), message),
    ...asides(finding, teller).flatMap((sentence) => hanging(label(''), sentence)),
  ]);
  if (rest.length === 0) return lines;
  const others = { count: rest.length, places: fitting(rest.flatMap(place), 150) };
  return [...lines, ...hanging('      ', teller.tell('findings.more', others))];
}

/** What people should know of one finding beyond its sentence. */
function asides(finding: ReportFinding | undefined, { tell }: Teller): readonly string[] {
  if (finding === undefined) return [];
  const { mayChange, donorRule } = finding;
  return [
    ...(mayChange === null ? [] : [mayChange]),
    ...(donorRule ? [tell('findings.donorRule')] : []),
  ];
}
