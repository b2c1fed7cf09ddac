import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import {
  defineRule,
  type Precedence,
  type Rule,
  type RuleFinding,
} from '../../../src/core/rules/rule.js';
import { runRules, type RulesSettings } from '../../../src/core/rules/run-rules.js';
import { budget, line } from '../../support/partnership-of.js';

const ground = budget(line({ amount: 100 }));
const untouched: RulesSettings = { off: [], changed: {} };

/** A rule that says the same whatever it is given. */
function saying(
  id: Rule['meta']['id'],
  findings: readonly RuleFinding<'said'>[],
  yieldsTo: readonly Precedence[] = [],
): Rule {
  return defineRule({
    meta: {
      id,
      items: ['3.2.a'],
      severity: 'warning',
      source: 'AA',
      settings: { size: 1 },
      messages: ['said'],
      yieldsTo,
    },
    appliesTo: () => true,
    check: () => findings,
  });
}

const at = (...rows: readonly number[]): RuleFinding<'said'> => ({
  message: 'said',
  at: rows.map((row) => ({ sheet: 'Budget', row, column: 6 })),
  facts: {},
});

const outcomes = (rules: readonly Rule[], settings = untouched) =>
  runRules(rules, ground, settings).map(({ rule, outcome, findings }) => [
    rule,
    outcome,
    findings.length,
  ]);

describe('each rule runs behind its own fence', () => {
  const calm = saying('disclosure/calm', []);
  const refuse = () => {
    throw new Error('no such cell');
  };
  const broken: Rule = { ...saying('disclosure/broken', []), check: refuse };

  test('one that breaks off says so, and the rest go on', () => {
    const verdicts = runRules([broken, calm], ground, untouched);
    expect(verdicts.map(({ outcome, crash }) => [outcome, crash])).toEqual([
      ['crashed', 'no such cell'],
      ['clean', undefined],
    ]);
  });

  test.each(['throw "no words"', 'throw undefined'])(
    'one that breaks off with %s too',
    (thrown) => {
      const check = () => runInNewContext(thrown) as never;
      const [verdict] = runRules([{ ...calm, check }], ground, untouched);
      expect([verdict?.outcome, verdict?.crash]).toEqual(['crashed', 'unknown']);
    },
  );

  test('one that is switched off is not asked', () => {
    expect(outcomes([broken], { off: ['disclosure/broken'], changed: {} })).toEqual([
      ['disclosure/broken', 'off', 0],
    ]);
  });

  test('one that does not apply is not asked whether it can judge', () => {
    const idle: Rule = { ...broken, appliesTo: () => false, cannotJudge: refuse };
    expect(outcomes([idle])).toEqual([['disclosure/broken', 'not-applicable', 0]]);
  });

  test('one that cannot judge gives its reason and finds nothing', () => {
    const unsure: Rule = { ...broken, cannotJudge: () => ({ reason: 'dark', facts: {} }) };
    const [verdict] = runRules([unsure], ground, untouched);
    expect([verdict?.outcome, verdict?.unjudged]).toEqual([
      'could-not-judge',
      { reason: 'dark', facts: {} },
    ]);
  });

  test('settings that people changed reach the rule, the others keep their defaults', () => {
    const seen: unknown[] = [];
    const curious: Rule = {
      ...calm,
      check: (_, settings) => {
        seen.push(settings);
        return [];
      },
    };
    runRules([curious], ground, { off: [], changed: { 'disclosure/calm': { more: 2 } } });
    expect(seen).toEqual([{ size: 1, more: 2 }]);
  });

  test("a finding has its rule's severity unless it says otherwise", () => {
    const rule = saying('disclosure/calm', [at(1), { ...at(2), severity: 'info' }]);
    const [verdict] = runRules([rule], ground, untouched);
    expect(verdict?.findings.map(({ severity }) => severity)).toEqual(['warning', 'info']);
  });
});

describe('the more telling finding speaks', () => {
  const telling = (...findings: readonly RuleFinding<'said'>[]) =>
    saying('disclosure/telling', findings);
  const yielding = (within: Precedence['within'], ...findings: readonly RuleFinding<'said'>[]) =>
    saying('disclosure/yielding', findings, [{ rule: 'disclosure/telling', within }]);
  const left = (rules: readonly Rule[], settings = untouched) =>
    outcomes(rules, settings).find(([rule]) => rule === 'disclosure/yielding');

  const cases: Readonly<Record<string, readonly [rules: readonly Rule[], left: number]>> = {
    'in the same row': [[telling(at(7)), yielding('row', at(7))], 0],
    'whatever the order of rules': [[yielding('row', at(7)), telling(at(7))], 0],
    'not in another row': [[telling(at(8)), yielding('row', at(7))], 1],
    'for one of two rows only': [[telling(at(7)), yielding('row', at(7), at(8))], 1],
    'not where it speaks of some of the rows only': [
      [telling(at(7)), yielding('row', at(7, 8))],
      1,
    ],
    'not of the same row on another sheet': [
      [telling({ ...at(), at: [{ sheet: 'Other', row: 7, column: 1 }] }), yielding('row', at(7))],
      1,
    ],
    'for the same organisation': [
      [telling({ ...at(7), partner: 'A' }), yielding('partner', { ...at(9), partner: 'A' })],
      0,
    ],
    'not for another organisation': [
      [telling({ ...at(7), partner: 'A' }), yielding('partner', { ...at(7), partner: 'B' })],
      1,
    ],
    'not where neither names an organisation': [[telling(at(7)), yielding('partner', at(7))], 1],
    'in the whole workbook': [[telling(at()), yielding('workbook', at(7))], 0],
    'not where it has nothing to say': [[telling(), yielding('workbook', at(7))], 1],
    'not where the telling rule is still to come': [[yielding('workbook', at(7))], 1],
  };

  test('a rule of which nothing is left is not clean: it says who speaks for it', () => {
    const verdicts = runRules([telling(at(7)), yielding('row', at(7))], ground, untouched);
    expect(verdicts.map(({ saidBy }) => saidBy)).toEqual([undefined, 'disclosure/telling']);
  });

  test.each(Object.entries(cases))('%s', (_, [rules, count]) => {
    expect(left(rules)).toEqual(['disclosure/yielding', 'found', count]);
  });

  test('where the telling rule is off, the other is heard', () => {
    const settings = { off: ['disclosure/telling'], changed: {} };
    expect(left([telling(at(7)), yielding('row', at(7))], settings)?.[2]).toBe(1);
  });
});
