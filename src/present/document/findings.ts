import type { Report, ReportFinding } from '../../core/report.js';
import { whyNoFindings } from '../nothing-found.js';
import { groupFindings } from '../text/group-findings.js';
import type { Block, ElementBlock } from './document.js';
import { troubleOf } from './trouble.js';
import type { DocumentWords } from './words.js';

/** Open findings by checklist section, rule by rule; sections and rules with what weighs most first. */
export function findingBlocks(whole: Report, words: DocumentWords): readonly Block[] {
  const { say, phrasebook } = words;
  const open = whole.findings.filter(({ explained }) => explained === null);
  const report = { ...whole, findings: open };
  if (open.length === 0) {
    return [{ kind: 'note', text: say(whyNoFindings(whole)) }];
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
