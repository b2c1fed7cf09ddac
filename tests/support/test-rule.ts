import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/core/facts.js';
import type { Partnership } from '../../src/core/partnership/partnership.js';
import type { Rule, RuleSettings, Severity } from '../../src/core/rules/rule.js';
import { type Finding, runRules, type Verdict } from '../../src/core/rules/run-rules.js';
import { a1, cellName } from '../../src/core/workbook/address.js';
import type { CellRef } from '../../src/core/workbook/workbook.js';
import { en } from '../../src/messages/en/index.js';
import { say } from '../../src/messages/say.js';

/** What a rule should say of a finding: all of it, so that nothing more is said unseen. */
export interface ExpectedFinding {
  readonly message: string;
  /** Cells in order, parted by spaces; those of "Budget" without their sheet. '' for the whole workbook. */
  readonly at: string;
  readonly facts: Facts;
  /** Only where it is not the rule's own. */
  readonly severity?: Severity;
  readonly amount?: number;
  readonly partner?: string;
  readonly donorRule?: boolean;
}

/** A partnership as it is, or with settings that people changed. */
export type Given = Partnership | { readonly of: Partnership; readonly settings: RuleSettings };

export interface RuleCases {
  /** Partnerships that the rule applies to and has nothing against. */
  readonly passes: Readonly<Record<string, Given>>;
  readonly fails: Readonly<
    Record<string, { readonly of: Given; readonly findings: readonly ExpectedFinding[] }>
  >;
  readonly unjudged?: Readonly<
    Record<string, { readonly of: Given; readonly reason: string; readonly facts?: Facts }>
  >;
  readonly notApplicable: Readonly<Record<string, Given>>;
  /** What it gives for its items, in full; for rules that give evidence. */
  readonly evidence?: Readonly<
    Record<string, { readonly of: Given; readonly evidence: readonly ExpectedEvidence[] }>
  >;
}

export interface ExpectedEvidence {
  readonly at: string;
  readonly facts: Facts;
}

/**
 * Runs a rule's list of cases. A passing partnership must be one that the rule applies to, so that an idle
 * rule cannot look healthy; every message and reason of the rule must come up; every sentence must be whole.
 */
export function testRule<Settings extends RuleSettings, Message extends string>(
  rule: Rule<Settings, Message>,
  { passes, fails, unjudged = {}, notApplicable, evidence: shown = {} }: RuleCases,
): void {
  describe(rule.meta.id, () => {
    for (const [name, given] of Object.entries(passes)) {
      test(`passes: ${name}`, () => {
        expect(summaryOf(verdictOn(rule, given))).toEqual({ outcome: 'clean', findings: [] });
      });
    }
    for (const [name, { of, findings }] of Object.entries(fails)) {
      test(`fails: ${name}`, () => {
        const verdict = verdictOn(rule, of);
        const expected = findings.map((finding) => ({ severity: rule.meta.severity, ...finding }));
        expect(summaryOf(verdict)).toEqual(rounded({ outcome: 'found', findings: expected }));
        expect(verdict.findings.map(sentenceOf).filter(isUnfinished)).toEqual([]);
      });
    }
    for (const [name, { of, reason, facts = {} }] of Object.entries(unjudged)) {
      test(`cannot judge: ${name}`, () => {
        const { outcome, unjudged: why } = verdictOn(rule, of);
        expect({ outcome, ...why }).toEqual({ outcome: 'could-not-judge', reason, facts });
        const text = en.rules[rule.meta.id]?.unjudged?.[reason] ?? '{}';
        expect(isUnfinished(say(voice, text, facts))).toBe(false);
      });
    }
    for (const [name, given] of Object.entries(notApplicable)) {
      test(`does not apply: ${name}`, () => {
        expect(summaryOf(verdictOn(rule, given))).toEqual({
          outcome: 'not-applicable',
          findings: [],
        });
      });
    }
    for (const [name, { of, evidence }] of Object.entries(shown)) {
      test(`shows: ${name}`, () => {
        const given = verdictOn(rule, of).evidence ?? [];
        expect(
          rounded(given.map(({ at, facts }) => ({ at: at.map(placeOf).join(' '), facts }))),
        ).toEqual(rounded(evidence));
        const text = en.rules[rule.meta.id]?.evidence ?? '{}';
        expect(given.map(({ facts }) => say(voice, text, facts)).filter(isUnfinished)).toEqual([]);
      });
    }
    test('every outcome that it can give has a case', () => {
      const messages = Object.values(fails).flatMap(({ findings }) => findings);
      const reasons = Object.values(unjudged).map(({ reason }) => reason);
      expect({
        messages: [...new Set(messages.map(({ message }) => message))].sort(),
        reasons: [...new Set(reasons)].sort(),
        several: Object.values(fails).some(({ findings }) => findings.length > 1),
        passing: Object.keys(passes).length > 0,
        idle: Object.keys(notApplicable).length > 0,
        shows: Object.values(shown).some(({ evidence }) => evidence.length > 0),
      }).toEqual({
        messages: [...rule.meta.messages].sort(),
        reasons: [...(rule.meta.unjudged ?? [])].sort(),
        several: !speakingOnce.has(rule.meta.id) && !rule.meta.id.startsWith('resources/'),
        passing: true,
        idle: true,
        shows: rule.evidence !== undefined,
      });
    });
  });
}

/** Rules that can only say one thing of a whole workbook. */
const speakingOnce: ReadonlySet<string> = new Set([
  'core-costs/none-budgeted',
  'core-costs/passed-through-fee',
  'timeline/donor-set-dates',
  'timeline/no-exit',
  'agreement/share-of-budget',
  'agreement/leadership-pay',
  'agreement/single-grant-holder',
]);

const voice = { phrasebook: en, currency: 'USD' };

function verdictOn(rule: Rule, given: Given): Verdict {
  const [of, own] = 'settings' in given ? [given.of, given.settings] : [given, {}];
  const [verdict] = runRules([rule], of, {
    off: [],
    on: [rule.meta.id],
    changed: { [rule.meta.id]: own },
  });
  if (verdict === undefined) throw new Error(`${rule.meta.id} gave no verdict`);
  if (verdict.outcome === 'crashed') throw new Error(`${rule.meta.id} crashed: ${verdict.crash}`);
  return verdict;
}

function summaryOf({ outcome, findings }: Verdict) {
  return rounded({
    outcome,
    findings: findings.map(({ rule: _, at, ...finding }) => ({
      ...finding,
      at: at.map(placeOf).join(' '),
    })),
  });
}

/** Numbers to nine decimals: quotients carry a last digit of noise. */
function rounded<T>(value: T): T {
  const near = (_: string, one: unknown) =>
    typeof one === 'number' ? Number(one.toFixed(9)) : one;
  return JSON.parse(JSON.stringify(value, near)) as T;
}

function placeOf(cell: CellRef): string {
  return cell.sheet === 'Budget' ? a1(cell) : cellName(cell);
}

function sentenceOf({ rule, message, facts }: Finding): string {
  return say(voice, en.rules[rule]?.fails[message] ?? '{}', facts);
}

/** A placeholder without its fact, or a fact without its word. */
function isUnfinished(sentence: string): boolean {
  return /[{}]|undefined|NaN|role\./.test(sentence);
}
