import type { Fact } from './facts.js';
import { sheetNamed } from './partnership/cells.js';
import type { Finding } from './rules/run-rules.js';
import { digestOf, markedValue } from './workbook/digest.js';
import type { CellRef, Workbook } from './workbook/workbook.js';

/** Why people left a finding as it is. It holds for as long as the finding says the same of the same cells. */
export interface Explanation {
  readonly rule: string;
  /** As `fingerprintOf` gave it when it was explained. */
  readonly fingerprint: string;
  readonly reason: string;
  /** Whoever stands for it, as they named themselves. */
  readonly by: string;
  /** ISO date. */
  readonly on: string;
}

/** A finding that can be told again later, and why it was left as it is, if it was. */
export interface MarkedFinding extends Finding {
  readonly fingerprint: string;
  readonly explained: Explanation | undefined;
}

/** Findings with their fingerprints and explanations; of several explanations the last holds. */
export function explainFindings(
  findings: readonly Finding[],
  workbook: Workbook,
  explanations: readonly Explanation[],
): readonly MarkedFinding[] {
  return findings.map((finding) => {
    const fingerprint = fingerprintOf(finding, workbook);
    const own = explanations.filter(
      (one) => one.rule === finding.rule && one.fingerprint === fingerprint,
    );
    return { ...finding, fingerprint, explained: own[own.length - 1] };
  });
}

/**
 * What a finding says and what stands in the rows that it speaks of, in short. Rows may move; as soon as a cell of
 * them or a figure of the finding is another, so is the fingerprint.
 */
export function fingerprintOf(finding: Finding, workbook: Workbook): string {
  const { rule, message, partner = '', facts, at } = finding;
  const said = Object.keys(facts)
    .sort()
    .map((name) => `${name}=${saidBy(facts[name])}\n`);
  return digestOf([`${rule}\n${message}\n${partner}\n`, ...said, ...rowsOf(at, workbook)]);
}

/** Where a fact points to does not count, for rows may move. */
function saidBy(fact: Fact | undefined): string {
  const plain = (_: string, value: unknown): unknown => {
    if (typeof value === 'number') return Number(value.toFixed(6));
    return typeof value === 'object' && value !== null && 'row' in value ? 0 : value;
  };
  return JSON.stringify(fact, plain) ?? '';
}

/** Each row once, with the column that is spoken of first. */
function rowsOf(cells: readonly CellRef[], workbook: Workbook): readonly string[] {
  const told = new Map<string, Set<number>>();
  return cells.flatMap((cell) => {
    const rows = told.get(cell.sheet) ?? new Set();
    if (rows.has(cell.row)) return [];
    told.set(cell.sheet, rows.add(cell.row));
    return textOfRow(cell, workbook);
  });
}

function textOfRow({ sheet, row, column }: CellRef, workbook: Workbook): string {
  const values = sheetNamed({ workbook }, sheet)?.values[row - 1] ?? [];
  const texts: string[] = [];
  values.forEach((value, index) => {
    if (value !== undefined) texts.push(`${index + 1}:${markedValue(value)}`);
  });
  return `${sheet} ${column}\n${texts.join('\n')}\n`;
}
