import { lineDisclosure } from '../../core/checklist/scores.js';
import type { Report, ReportFinding } from '../../core/report.js';
import type { Severity } from '../../core/rules/rule.js';
import type { Phrasebook } from '../../messages/phrasebook.js';
import { type CellOutput, type CellResult, plainText, speaker } from './cell.js';

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Share of money on fully disclosed lines, 0–1, or why there is none to give. */
export function disclosureCell(report: Report, phrasebook: Phrasebook): CellResult {
  return report.scores.disclosure.value ?? whyNoShare(report, phrasebook);
}

/**
 * A table of findings under a header row: row, rule, severity, message, amount. Rows count from the range's first.
 *
 * @param wanted A severity, as the formula gives it; nothing or blank for all.
 */
export function findingsCells(report: Report, wanted: unknown, phrasebook: Phrasebook): CellResult {
  const text = speaker(phrasebook);
  const asked = plainText(wanted).toLowerCase();
  const severity = severities.find((one) => one === asked);
  if (asked !== '' && severity === undefined)
    return text('unknownSeverity', { severity: asked.slice(0, 50) });
  if (!hasBudget(report)) return text('no.budget');
  const findings = report.findings.filter(
    (one) => severity === undefined || one.severity === severity,
  );
  if (findings.length === 0) return text('noFindings');
  const heads = [text('row'), text('rule'), text('severity'), text('message'), text('amount')];
  return [heads, ...findings.map(findingRow)];
}

/**
 * A column to stand beside the range: for each line whether people can see what it is made of, and if not, why.
 * Rows that are no lines stay blank; the header row gets a head.
 */
export function lineStatusCells(report: Report, phrasebook: Phrasebook): CellResult {
  const text = speaker(phrasebook);
  const status = new Map<number, string>();
  for (const table of report.tables) {
    if (table.kind !== 'budget' || table.use === 'ignored') continue;
    const head = table.headerRows[table.headerRows.length - 1];
    if (head !== undefined) status.set(head, text('status'));
    for (const { row, kind } of table.rows) {
      if (kind === 'line') status.set(row, statusOf(row, report, phrasebook));
    }
  }
  if (status.size === 0) return text('no.budget');
  const last = Math.max(...status.keys());
  return Array.from({ length: last }, (_, index) => [status.get(index + 1) ?? '']);
}

function statusOf(row: number, { findings }: Report, phrasebook: Phrasebook): string {
  const text = speaker(phrasebook);
  const own = findings.filter(
    ({ rule, rows }) => lineDisclosure.includes(rule) && rows.includes(row),
  );
  const veiled = own.find(({ severity }) => severity !== 'info');
  if (veiled)
    return text('statusWithReason', { status: text('undisclosed'), reason: veiled.message });
  const described = own.find(({ rule }) => rule === 'disclosure/lump-sum');
  if (described) {
    return text('statusWithReason', { status: text('described'), reason: described.message });
  }
  return text('disclosed');
}

function findingRow({
  row,
  rule,
  severity,
  message,
  amount,
}: ReportFinding): readonly CellOutput[] {
  return [row ?? '', rule, severity, message, amount ?? ''];
}

function whyNoShare(report: Report, phrasebook: Phrasebook): string {
  const text = speaker(phrasebook);
  if (!hasBudget(report)) return text('no.budget');
  const hasLines = report.tables.some(({ rows }) => rows.some(({ kind }) => kind === 'line'));
  return text(hasLines ? 'noTotal' : 'noLines');
}

function hasBudget({ tables }: Report): boolean {
  return tables.some(({ kind }) => kind === 'budget');
}
