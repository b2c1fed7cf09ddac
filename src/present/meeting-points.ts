import type { Report, ReportFinding } from '../core/report.js';
import type { RuleTexts } from '../messages/phrasebook.js';
import type { Speaker } from './report-tab-words.js';

/** More would be a list, not an agenda. */
const mostPoints = 5;

/** What to talk about next time: the gravest open troubles, each with all its findings. */
export function meetingPoints({ findings }: Report): readonly (readonly ReportFinding[])[] {
  const open = findings.filter(
    ({ severity, explained }) => severity !== 'info' && explained === null,
  );
  return byRule(open).slice(0, mostPoints);
}

/** One point in a sentence: the trouble, how much it is about, and what would mend it. */
export function pointText(group: readonly ReportFinding[], { say, voice }: Speaker): string {
  const [first] = group;
  const money = group.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  const facts = {
    title: titleOf(first?.rule ?? '', voice.phrasebook.rules),
    fix: first?.fix ?? '',
    places: group.length,
  };
  return money > 0
    ? say('pointWithMoney', { ...facts, money: { money } })
    : say('pointPlain', facts);
}

/** Findings of one rule together, a rule where its first finding stands. */
export function byRule(findings: readonly ReportFinding[]): readonly (readonly ReportFinding[])[] {
  const groups = new Map<string, ReportFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return [...groups.values()];
}

/** What a rule's trouble is called; its id where it has no texts. */
export function titleOf(rule: string, rules: Readonly<Record<string, RuleTexts>>): string {
  return rules[rule]?.title.fails ?? rule;
}
