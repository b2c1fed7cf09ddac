import type { Report, ReportFinding } from '../../core/report.js';
import type { Severity } from '../../core/rules/rule.js';
import type { Workbook } from '../../core/workbook/workbook.js';
import { sayMoney } from '../../messages/say.js';
import type { FiltersView, FindingView, SectionView, SeverityView, TroubleView } from './parts.js';
import { placeOf, placeText } from './places.js';
import { plain, type SidebarWords } from './words.js';

const gravestFirst: readonly Severity[] = ['error', 'warning', 'info'];

/** A card that names more places than these is slow to read. */
const namedPlaces = 3;

/** A finding with its place in the report, which names it for as long as this check is shown. */
interface Numbered {
  readonly index: number;
  readonly finding: ReportFinding;
}

/** How many findings there are of each severity that occurs. */
export function viewSeverities({ findings }: Report, words: SidebarWords): readonly SeverityView[] {
  return gravestFirst
    .map((severity) => ({
      severity,
      word: words.text(`severity.${severity}`),
      count: findings.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ count }) => count > 0);
}

/** Whom and what the findings are about, each in the order of the findings; [] where all are about the same. */
export function viewFilters({ findings }: Report, words: SidebarWords): FiltersView {
  const partners = findings.flatMap(({ partner }) => (partner === null ? [] : [plain(partner)]));
  const kinds = severalOf(findings.map(kindOf));
  return {
    partners: severalOf(partners),
    kinds: kinds.map((value) => ({ value, label: kindWord(value, words) })),
  };
}

/** The folder of its rule, which is what it is about. */
function kindOf({ rule }: ReportFinding): string {
  return rule.split('/')[0] ?? rule;
}

function kindWord(kind: string, { voice }: SidebarWords): string {
  const word = voice.phrasebook.ui.sidebar[`group.${kind}`];
  return typeof word === 'string' ? word : kind;
}

function severalOf(names: readonly string[]): readonly string[] {
  const different = [...new Set(names)];
  return different.length > 1 ? different : [];
}

/** Findings by checklist section; sections, troubles and findings each with the gravest and dearest first. */
export function viewSections(
  report: Report,
  workbook: Workbook,
  words: SidebarWords,
): readonly SectionView[] {
  const ranked = report.findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => rank(a.finding) - rank(b.finding) || dearer(a, b) || a.index - b.index);
  return groupsBy(ranked, ({ finding }) => sectionOf(report, finding)).map(
    ([section, members]) => ({
      title: words.voice.phrasebook.elements[section] ?? words.text('section.other'),
      troubles: groupsBy(members, troubleKey).map(([, found]) =>
        viewTrouble(found, workbook, words),
      ),
    }),
  );
}

/** The number of the checklist section that a finding's first item belongs to. */
function sectionOf({ checklist }: Report, { items }: ReportFinding): string {
  const [first = ''] = items;
  const element = checklist.find(({ item }) => item === first)?.element;
  return element === undefined ? (first.split('.')[0] ?? '') : String(element);
}

/** One card for all that share a rule, a severity and what is said about them. */
function troubleKey({ finding }: Numbered): string {
  return JSON.stringify([finding.rule, finding.severity, finding.why, finding.fix, finding.source]);
}

function viewTrouble(found: Some<Numbered>, workbook: Workbook, words: SidebarWords): TroubleView {
  const [{ index, finding }] = found;
  return {
    id: `trouble-${index}`,
    severity: finding.severity,
    severityWord: words.text(`severity.${finding.severity}`),
    kind: kindOf(finding),
    title: words.voice.phrasebook.rules[finding.rule]?.title.fails ?? finding.rule,
    why: plain(finding.why),
    source: plain(finding.source),
    fix: plain(finding.fix),
    extent: extentOf(found, words),
    findings: found.map((one) => viewFinding(one, workbook, words)),
  };
}

function viewFinding(
  { index, finding }: Numbered,
  workbook: Workbook,
  words: SidebarWords,
): FindingView {
  return {
    id: `finding-${index}`,
    message: plain(finding.message),
    mayChange: finding.mayChange === null ? null : plain(finding.mayChange),
    partner: finding.partner === null ? null : plain(finding.partner),
    donorRule: finding.donorRule,
    amount: finding.amount === null ? null : sayMoney(words.voice, finding.amount),
    placeText: placeText(finding, namedPlaces, words),
    place: placeOf(finding, workbook),
    mark: { rule: finding.rule, fingerprint: finding.fingerprint },
  };
}

function extentOf(found: Some<Numbered>, words: SidebarWords): string | null {
  const count = found.length;
  const amounts = found.flatMap(({ finding }) => finding.amount ?? []);
  const amount = amounts.length > 0 ? { money: Math.max(...amounts) } : undefined;
  const place = count === 1 ? placeText(found[0].finding, namedPlaces, words) : null;
  if (place !== null) {
    return amount ? words.text('trouble.placeAndAmount', { place, amount }) : place;
  }
  if (amount) return words.text('trouble.placesAndLargest', { count, amount });
  return count === 1 ? null : words.text('trouble.places', { count });
}

function rank({ severity }: ReportFinding): number {
  return gravestFirst.indexOf(severity);
}

function dearer(a: Numbered, b: Numbered): number {
  return (b.finding.amount ?? 0) - (a.finding.amount ?? 0);
}

/** A list with at least one member. */
type Some<T> = readonly [T, ...T[]];

/** Members by key, keys in order of first appearance. */
function groupsBy<T>(
  members: readonly T[],
  keyOf: (member: T) => string,
): readonly (readonly [string, Some<T>])[] {
  const groups = new Map<string, [T, ...T[]]>();
  members.forEach((member) => {
    const key = keyOf(member);
    const group = groups.get(key);
    if (group) group.push(member);
    else groups.set(key, [member]);
  });
  return [...groups];
}
