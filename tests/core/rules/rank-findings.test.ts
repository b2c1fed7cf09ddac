import { describe, expect, test } from 'vitest';
import { rankFindings } from '../../../src/core/rules/rank-findings.js';
import type { Finding, Verdict } from '../../../src/core/rules/run-rules.js';

describe('findings are ranked', () => {
  const cases: Readonly<Record<string, readonly [given: readonly Finding[], ranked: string]>> = {
    'the grave before the slight, whatever the money': [
      [finding('a', 'info', 900), finding('b', 'warning', 500), finding('c', 'error', 1)],
      'c b a',
    ],
    'within a severity, the most money first': [
      [finding('a', 'error', 10), finding('b', 'error', 300), finding('c', 'error', 20)],
      'b c a',
    ],
    'a negative amount weighs what it moves': [
      [finding('a', 'error', 100), finding('b', 'error', -300)],
      'b a',
    ],
    'money unknown weighs as what is just material': [
      [finding('a', 'error'), finding('b', 'error', 9), finding('c', 'error', 11)],
      'c a b',
    ],
    'refugee-led work for nothing goes first': [
      [finding('a', 'error', 900), { ...finding('b', 'error'), rule: 'rlo/unpaid' }],
      'b a',
    ],
    'the third finding of a rule weighs a third': [
      [
        { ...finding('a', 'error', 70), rule: 'disclosure/lump-sum' },
        { ...finding('b', 'error', 80), rule: 'disclosure/lump-sum' },
        { ...finding('c', 'error', 60), rule: 'disclosure/lump-sum' },
        { ...finding('d', 'error', 30), rule: 'disclosure/range-gap' },
      ],
      'b a d c',
    ],
    'the second word on a line weighs half': [
      [
        { ...finding('a', 'error', 50, 7), rule: 'disclosure/vague' },
        { ...finding('b', 'error', 50, 7), rule: 'disclosure/lump-sum' },
        { ...finding('c', 'error', 40, 9), rule: 'disclosure/lump-sum' },
      ],
      'a c b',
    ],
    'the second word on a partner’s core costs weighs half': [
      [
        { ...finding('a', 'error', 50), rule: 'core-costs/none', partner: 'Amal' },
        { ...finding('b', 'error', 50), rule: 'core-costs/rate', partner: 'Amal' },
        { ...finding('c', 'error', 40), rule: 'core-costs/rate', partner: 'Sawa' },
      ],
      'a c b',
    ],
    'equal money goes by place': [
      [finding('a', 'error', 5, 9), finding('b', 'error', 5, 3)],
      'b a',
    ],
    'what speaks of the whole workbook comes after what has a place': [
      [finding('a', 'error'), finding('b', 'error', undefined, 30)],
      'b a',
    ],
    'equals keep their order': [[finding('a', 'error', 5), finding('b', 'error', 5)], 'a b'],
  };

  for (const [name, [given, ranked]] of Object.entries(cases)) {
    test(name, () => {
      const verdicts = given.map(verdictOf);
      expect(
        rankFindings(verdicts, 1000)
          .map(({ message }) => message)
          .join(' '),
      ).toBe(ranked);
    });
  }

  test('every finding of every rule is kept', () => {
    const given = [finding('a', 'info'), finding('b', 'error', 3, 2), finding('c', 'warning')];
    expect(new Set(rankFindings(given.map(verdictOf), 0))).toEqual(new Set(given));
  });
});

function finding(
  message: string,
  severity: Finding['severity'],
  amount?: number,
  row?: number,
): Finding {
  return {
    rule: 'disclosure/lump-sum',
    severity,
    message,
    facts: {},
    at: row === undefined ? [] : [{ sheet: 'Budget', row, column: 1 }],
    ...(amount === undefined ? {} : { amount }),
  };
}

function verdictOf(one: Finding): Verdict {
  return {
    rule: one.rule,
    outcome: 'found',
    unjudged: undefined,
    crash: undefined,
    findings: [one],
  };
}
