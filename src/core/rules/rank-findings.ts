import type { Finding, Verdict } from './run-rules.js';
import type { Severity } from './rule.js';

/**
 * The findings of all rules in the order in which people should read them: the grave before the slight, within
 * that the most money first (money unknown last), then as they stand in the sheet. Equals keep their order.
 */
export function rankFindings(verdicts: readonly Verdict[]): readonly Finding[] {
  const findings = verdicts.flatMap(({ findings: own }) => own);
  const sheets = [...new Set(findings.flatMap(({ at }) => at.map(({ sheet }) => sheet)))];
  return findings
    .map((finding, found) => ({ finding, key: [...rankOf(finding, sheets), found] }))
    .sort((one, other) => compare(one.key, other.key))
    .map(({ finding }) => finding);
}

const severityRank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Numbers to compare one after the other, the smallest first; a finding without a place comes last. */
function rankOf({ severity, amount, at }: Finding, sheets: readonly string[]): readonly number[] {
  const [first] = at;
  return [
    severityRank[severity],
    amount === undefined ? 1 : 0,
    amount === undefined ? 0 : -Math.abs(amount),
    first ? sheets.indexOf(first.sheet) : sheets.length,
    first?.row ?? 0,
    first?.column ?? 0,
  ];
}

function compare(one: readonly number[], other: readonly number[]): number {
  const differing = one.findIndex((figure, place) => figure !== other[place]);
  return differing < 0 ? 0 : (one[differing] ?? 0) - (other[differing] ?? 0);
}
