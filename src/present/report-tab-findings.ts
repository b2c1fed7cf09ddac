import type { Report, ReportFinding } from '../core/report.js';
import { byRule, meetingPoints, pointText, titleOf } from './meeting-points.js';
import { whyNoFindings, whyNoPoints } from './nothing-found.js';
import { moneyFormat } from './report-tab-money.js';
import { placeCell } from './report-tab-place.js';
import { moneyHead, type Speaker } from './report-tab-words.js';
import { bandOf, lineOf, numberOr, type PlanRow, text } from './sheet-plan.js';

/** Open findings in the report's order, those of one rule together, so that what they share is said once. */
export function findingsBlock(report: Report, speaker: Speaker): readonly PlanRow[] {
  const { say } = speaker;
  const findings = report.findings.filter(({ explained }) => explained === null);
  const heading = lineOf(say('findingsHeading'), 'heading');
  if (findings.length === 0) {
    return [heading, [undefined, text(say(whyNoFindings(report)))]];
  }
  const count = (severity: ReportFinding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  const facts = {
    count: findings.length,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
  };
  const format = moneyFormat(findings.map(({ amount }) => amount ?? 0));
  return [
    heading,
    [undefined, text(say('findingsCount', facts))],
    findingHeads(speaker),
    ...byRule(findings).flatMap((group) => ruleRows(group, format, speaker)),
  ];
}

/** What to talk about next time: the gravest troubles, each with its mend. */
export function pointsBlock(report: Report, speaker: Speaker): readonly PlanRow[] {
  const { say } = speaker;
  const points = meetingPoints(report);
  return [
    lineOf(say('pointsHeading'), 'heading'),
    ...(points.length === 0
      ? [[undefined, text(say(whyNoPoints(report)))]]
      : points.map((group, index) => pointRow(group, index + 1, speaker))),
  ];
}

function pointRow(group: readonly ReportFinding[], number: number, speaker: Speaker): PlanRow {
  const [first] = group;
  const point = text(pointText(group, speaker));
  const numbered: PlanRow = [{ kind: 'number', value: number, format: '0', look: 'strong' }, point];
  if (first === undefined || first.sheet === null) return numbered;
  return [...numbered, placeCell(first, speaker), text(first.sheet, 'quiet')];
}

function findingHeads(speaker: Speaker): PlanRow {
  const { say } = speaker;
  const heads = [
    text(say('severity'), 'column-head'),
    text(say('whatItSays'), 'column-head'),
    text(say('cells'), 'column-head'),
    text(say('sheet'), 'column-head'),
    text(say('partner'), 'column-head'),
    text(moneyHead(speaker, 'amount'), 'number-head'),
  ];
  return bandOf(heads, 'column-head');
}

function ruleRows(
  group: readonly ReportFinding[],
  format: string,
  speaker: Speaker,
): readonly PlanRow[] {
  const { say, voice } = speaker;
  const [first] = group;
  if (first === undefined) return [];
  const { rule, why, fix, source } = first;
  return [
    bandOf([text(titleOf(rule, voice.phrasebook.rules), 'subheading')], 'subheading'),
    ...group.map((finding) => findingRow(finding, format, speaker)),
    [undefined, text(say('why', { why, source }), 'quiet')],
    [undefined, text(say('fix', { fix }), 'quiet')],
  ];
}

function findingRow(finding: ReportFinding, format: string, speaker: Speaker): PlanRow {
  const { say } = speaker;
  const { severity, sheet, partner, amount } = finding;
  return [
    text(say(severity), severity),
    text(findingText(finding, speaker)),
    placeCell(finding, speaker),
    sheet === null ? undefined : text(sheet, 'quiet'),
    partner === null ? undefined : text(partner, 'quiet'),
    amount === null ? undefined : numberOr(amount, format, ''),
  ];
}

function findingText({ message, mayChange }: ReportFinding, { say }: Speaker): string {
  return mayChange === null ? message : say('mayChange', { message, reason: mayChange });
}
