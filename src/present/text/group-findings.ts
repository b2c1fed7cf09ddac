import type { Report, ReportFinding } from '../../core/report.js';
import type { Severity } from '../../core/rules/rule.js';

/** One rule's findings; never without one. */
export interface FindingGroup {
  readonly rule: string;
  readonly first: ReportFinding;
  /** Severities that occur, gravest first. */
  readonly blocks: readonly FindingBlock[];
}

/** Findings of one rule and severity, in the report's order, and how much of the budget they speak of. */
export interface FindingBlock {
  readonly severity: Severity;
  readonly findings: readonly ReportFinding[];
  /** Distinct line items that they speak of; `undefined` where they speak of anything else too. */
  readonly lines: number | undefined;
  /** Money at stake, a row counted once; `undefined` where money does not measure it. */
  readonly money: number | undefined;
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Findings by rule, a rule where its first finding stands, so that what weighs most comes first. */
export function groupFindings(report: Report): readonly FindingGroup[] {
  const lineRows = rowsOfLines(report);
  const firsts = new Map<string, ReportFinding>();
  for (const finding of report.findings) {
    if (!firsts.has(finding.rule)) firsts.set(finding.rule, finding);
  }
  return [...firsts].map(([rule, first]) => ({
    rule,
    first,
    blocks: severities.flatMap((severity) => {
      const findings = report.findings.filter(
        (finding) => finding.rule === rule && finding.severity === severity,
      );
      if (findings.length === 0) return [];
      const lines = countLines(findings, lineRows);
      return [{ severity, findings, lines, money: moneyOf(findings) }];
    }),
  }));
}

/** Findings that say the very same are said once, with all their places. */
export function byMessage(
  findings: readonly ReportFinding[],
): ReadonlyMap<string, readonly ReportFinding[]> {
  const groups = new Map<string, ReportFinding[]>();
  for (const finding of findings) {
    const same = groups.get(finding.message);
    if (same === undefined) groups.set(finding.message, [finding]);
    else same.push(finding);
  }
  return groups;
}

/** How many line items the counted budget tables have. */
export function countBudgetLines(report: Report): number {
  return rowsOfLines(report).size;
}

function rowsOfLines({ tables }: Report): ReadonlySet<string> {
  const counted = tables.filter(({ kind, use }) => kind === 'budget' && use === 'counted');
  return new Set(
    counted.flatMap(({ sheet, rows }) =>
      rows.filter(({ kind }) => kind === 'line').map(({ row }) => rowKey(sheet, row)),
    ),
  );
}

function countLines(
  findings: readonly ReportFinding[],
  lineRows: ReadonlySet<string>,
): number | undefined {
  const rows = new Set(
    findings.flatMap(({ sheet, rows: own }) =>
      own.length === 0 ? [''] : own.map((row) => rowKey(sheet, row)),
    ),
  );
  return [...rows].every((row) => lineRows.has(row)) ? rows.size : undefined;
}

function moneyOf(findings: readonly ReportFinding[]): number | undefined {
  const byPlace = new Map<string, number>();
  findings.forEach(({ sheet, row, amount }, index) => {
    if (amount === null) return;
    const place = row === null ? `finding ${index}` : rowKey(sheet, row);
    byPlace.set(place, Math.max(byPlace.get(place) ?? 0, amount));
  });
  return byPlace.size === 0 ? undefined : [...byPlace.values()].reduce((sum, one) => sum + one, 0);
}

function rowKey(sheet: string | null, row: number): string {
  return `${row} ${sheet ?? ''}`;
}
