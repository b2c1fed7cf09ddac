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
    'money unknown comes after money known, even zero': [
      [finding('a', 'error'), finding('b', 'error', 0), finding('c', 'error', 5)],
      'c b a',
    ],
    'equal money goes by place': [
      [finding('a', 'error', 5, 9), finding('b', 'error', 5, 3), finding('c', 'error', 5, 4)],
      'b c a',
    ],
    'what speaks of the whole workbook comes after what has a place': [
      [finding('a', 'error'), finding('b', 'error', undefined, 30)],
      'b a',
    ],
    'equals keep their order': [
      [finding('a', 'error', 5, 3), finding('b', 'error', 5, 3), finding('c', 'error', 5, 3)],
      'a b c',
    ],
  };

  for (const [name, [given, ranked]] of Object.entries(cases)) {
    test(name, () => {
      const verdicts = given.map(verdictOf);
      expect(
        rankFindings(verdicts)
          .map(({ message }) => message)
          .join(' '),
      ).toBe(ranked);
    });
  }

  test('every finding of every rule is kept', () => {
    const given = [finding('a', 'info'), finding('b', 'error', 3, 2), finding('c', 'warning')];
    expect(new Set(rankFindings(given.map(verdictOf)))).toEqual(new Set(given));
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
