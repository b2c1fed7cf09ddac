import type { Report, ReportFinding } from '../../core/report.js';
import { countBudgetLines, type FindingGroup, groupFindings } from './group-findings.js';
import { hanging, padded, shortened, widthOf, wrap } from './layout.js';
import { placeName } from './place.js';
import type { Teller } from './teller.js';

/** Sentences shown under one rule; the JSON has them all. */
const sentencesShown = 8;

/** Findings rule by rule, what weighs most first; why and fix once a rule. */
export function writeFindings(report: Report, teller: Teller): readonly string[] {
  const { tell } = teller;
  if (report.findings.length === 0) return [tell('heading.findings'), `  ${tell('findings.none')}`];
  const count = (wanted: string): number =>
    report.findings.filter(({ severity }) => severity === wanted).length;
  const counts = (['error', 'warning', 'info'] as const)
    .filter((severity) => count(severity) > 0)
    .map((severity) => tell(`severity.${severity}.count`, { count: count(severity) }));
  return [
    tell('findings.heading', { counts: counts.join(', ') }),
    ...groupFindings(report).flatMap((group, index) => [
      ...(index === 0 ? [] : ['']),
      ...writeGroup(group, index + 1, report, teller),
    ]),
  ];
}

function writeGroup(
  group: FindingGroup,
  number: number,
  report: Report,
  teller: Teller,
): readonly string[] {
  const { tell, phrasebook } = teller;
  const [first] = group.findings;
  const title = phrasebook.rules[group.rule]?.title.fails ?? group.rule;
  const items = first.items.map((item) => tell('findings.item', { item }));
  return [
    ...hanging(padded(`${number}.`, 4), `${title} (${tell(`severity.${first.severity}`)})`),
    ...indented(extentOf(group, report, teller)),
    ...writePlaces(group, report, teller),
    ...hanging(`    ${tell('findings.why')} `, first.why),
    ...hanging(`    ${tell('findings.fix')} `, first.fix),
    ...hanging('    ', [first.source, ...items, group.rule].join(', ')),
  ];
}

/** `4 of 37 lines, USD 5,000, 12% of the money.` */
function extentOf(
  { findings, lines, money }: FindingGroup,
  report: Report,
  { tell, ...teller }: Teller,
): string {
  const all = report.money.linesTotal;
  const parts = [
    lines === undefined
      ? tell('findings.places', { count: findings.length })
      : tell('findings.ofLines', { count: lines, lines: countBudgetLines(report) }),
  ];
  if (money !== undefined && money > 0) {
    parts.push(teller.money(money));
    if (lines !== undefined && all !== null && all > 0) {
      parts.push(tell('findings.ofMoney', { share: { share: money / all } }));
    }
  }
  return parts.join(', ');
}

function writePlaces(group: FindingGroup, report: Report, teller: Teller): readonly string[] {
  const sheets = new Set(report.findings.map(({ sheet }) => sheet));
  const place = ({ sheet, range }: ReportFinding): string =>
    placeName(sheets.size > 1 || range === null ? sheet : null, range);
  const sentences = [...byMessage(group.findings)];
  const shown = sentences.slice(0, sentencesShown);
  const rest = sentences.slice(sentencesShown).flatMap(([, findings]) => findings);
  const places = shown.map(([, findings]) => shortened(findings.map(place).join(', '), 24));
  const width = places.reduce((most, one) => Math.max(most, widthOf(one)), 0);
  return [
    ...shown.flatMap(([message, [finding]], index) => [
      ...hanging(`    ${padded(places[index] ?? '', width)}  `, message),
      ...asides(finding, width, teller),
    ]),
    ...(rest.length === 0
      ? []
      : indented(
          teller.tell('findings.more', {
            count: rest.length,
            places: shortened(rest.map(place).join(', '), 150),
          }),
        )),
  ];
}

/** What people should know of one finding beyond its sentence. */
function asides(
  finding: ReportFinding | undefined,
  width: number,
  { tell }: Teller,
): readonly string[] {
  if (finding === undefined) return [];
  const said = [
    finding.mayChange ?? '',
    finding.donorRule ? tell('findings.donorRule') : '',
    finding.explained === null
      ? ''
      : tell('findings.explained', {
          by: finding.explained.by,
          on: { date: finding.explained.on },
          reason: finding.explained.reason,
        }),
  ];
  return said.flatMap((sentence) => hanging(' '.repeat(width + 6), sentence));
}

/** Findings that say the very same are said once, with all their places. */
function byMessage(
  findings: readonly ReportFinding[],
): ReadonlyMap<string, readonly ReportFinding[]> {
  const groups = new Map<string, ReportFinding[]>();
  for (const finding of findings) {
    groups.set(finding.message, [...(groups.get(finding.message) ?? []), finding]);
  }
  return groups;
}

function indented(text: string): readonly string[] {
  return wrap(text, 96).map((line) => `    ${line}`);
}
