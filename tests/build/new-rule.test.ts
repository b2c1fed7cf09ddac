import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newRule } from '../../build/new-rule.js';
import type { Rule } from '../../src/core/rules/rule.js';
import { faultsOf } from '../support/rule-conventions.js';

const id = 'disclosure/odd-amount';
let root = '';

/** A copy of the sources, so that what is written finds what it imports. */
beforeAll(() => {
  mkdirSync('test-output', { recursive: true });
  root = mkdtempSync(resolve('test-output/new-rule-'));
  for (const path of ['src/core', 'src/messages', 'tsconfig.json']) {
    cpSync(path, join(root, path), { recursive: true });
  }
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('npm run new-rule', () => {
  test('writes rule, page, test, index and texts', () => {
    expect(newRule(id, root)).toEqual([
      'src/core/rules/disclosure/odd-amount.ts',
      'src/core/rules/disclosure/odd-amount.md',
      'tests/core/rules/disclosure/odd-amount.test.ts',
      'src/core/rules/index.ts',
      'src/messages/en/rules/disclosure.json',
    ]);
  });

  test('the rule is in the index, last, and its import in order', async () => {
    const { allRules } = (await import(join(root, 'src/core/rules/index.ts'))) as {
      allRules: readonly Rule[];
    };
    expect(allRules[allRules.length - 1]?.meta.id).toBe(id);
    const paths = readFileSync(join(root, 'src/core/rules/index.ts'), 'utf8').match(/'\.\/.+'/g);
    const ofRules = (paths ?? []).filter((path) => path !== "'./rule.js'");
    expect(ofRules).toEqual([...ofRules].sort());
  });

  test('all that is left to do is what it says is to be replaced', async () => {
    const { oddAmount } = (await import(join(root, `src/core/rules/${id}.ts`))) as {
      oddAmount: Rule;
    };
    expect(faultsOf(oddAmount, root)).toEqual([
      'src/core/rules/disclosure/odd-amount.md: say what "Replace:" asks for',
      ...['note', 'title.fails', 'title.passes', 'why', 'fix'].map(
        (key) => `src/messages/en/rules/disclosure.json: write ${key} of ${id}`,
      ),
    ]);
  });

  test('never writes over a rule that is there', () => {
    expect(() => newRule(id, root)).toThrow('odd-amount.ts is there already');
  });

  test.each(['odd-amount', 'nowhere/odd-amount', 'disclosure/Odd', 'disclosure/a/b', ''])(
    'says how a rule is named: "%s"',
    (wrong) => expect(() => newRule(wrong, root)).toThrow('group/noun-of-the-trouble'),
  );
});
