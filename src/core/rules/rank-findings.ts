import type { Finding, Verdict } from './run-rules.js';
import type { Severity } from './rule.js';

/**
 * The findings of all rules in the order in which people should read them: the grave before the slight, within that by
 * what is at stake, then as they stand in the sheet. Equals keep their order.
 *
 * At stake is the money of a finding. Refugee-led work for nothing has no figure, and goes first; other findings without
 * one weigh as much as money that is just material. What a list has said twice already, by the same rule, or once
 * already of the same line or the same partner's core costs, weighs less, so that the first five findings are of several kinds.
 *
 * @param linesTotal all money of the budget, of which a share is material
 */
export function rankFindings(verdicts: readonly Verdict[], linesTotal: number): readonly Finding[] {
  const findings = verdicts.flatMap(({ findings: own }) => own);
  const sheets = [...new Set(findings.flatMap(({ at }) => at.map(({ sheet }) => sheet)))];
  const stakes = stakesOf(findings, materialShare * Math.abs(linesTotal));
  return [...stakes]
    .map(([finding, stake]) => ({ finding, rank: rankOf(finding, stake, sheets) }))
    .sort((one, other) => compare(one.rank, other.rank))
    .map(({ finding }) => finding);
}

const materialShare = 0.01;

/** Findings of one rule that count in full before the next ones count for less. */
const unheard = 2;

/** What is at stake in each finding, in their order; less where the same was said before with more money. */
function stakesOf(findings: readonly Finding[], material: number): ReadonlyMap<Finding, number> {
  const said = new Map<string, number>();
  const stakes = new Map(findings.map((finding) => [finding, stakeOf(finding, material)]));
  for (const [finding, stake] of [...stakes].sort(([, one], [, other]) => other - one)) {
    const ofRule = count(said, finding.rule);
    const ofThing = count(said, thingOf(finding));
    const heard = Math.max(ofRule > unheard ? ofRule : 1, ofThing);
    stakes.set(finding, stake / heard);
  }
  return stakes;
}

function stakeOf({ amount, rule, severity }: Finding, material: number): number {
  if (amount !== undefined) return Math.abs(amount);
  return rule.startsWith('rlo/') && severity === 'error' ? Number.MAX_VALUE : material;
}

/** What it speaks of: a partner's core costs, a row, or where it has no place, itself. */
function thingOf({ rule, partner, at, message }: Finding): string {
  if (rule.startsWith('core-costs/') && partner !== undefined) return `core-costs ${partner}`;
  const [first] = at;
  return first ? `${first.row} ${first.sheet}` : `${rule} ${message}`;
}

function count(said: Map<string, number>, what: string): number {
  const times = (said.get(what) ?? 0) + 1;
  said.set(what, times);
  return times;
}

const severityRank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

interface Rank {
  readonly severity: number;
  readonly stake: number;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** A finding without a place comes after those of all sheets. */
function rankOf({ severity, at }: Finding, stake: number, sheets: readonly string[]): Rank {
  const [first] = at;
  const place = first
    ? { sheet: sheets.indexOf(first.sheet), row: first.row, column: first.column }
    : { sheet: sheets.length, row: 0, column: 0 };
  return { severity: severityRank[severity], stake, ...place };
}

function compare(one: Rank, other: Rank): number {
  return (
    one.severity - other.severity ||
    other.stake - one.stake ||
    one.sheet - other.sheet ||
    one.row - other.row ||
    one.column - other.column
  );
}
