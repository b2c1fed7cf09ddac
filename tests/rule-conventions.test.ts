import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Rule } from '../src/core/rules/rule.js';
import { lumpSum } from '../src/core/rules/disclosure/lump-sum.js';
import { faultsOf } from './support/rule-conventions.js';

const { id } = lumpSum.meta;
const rule = `src/core/rules/${id}.ts`;
const page = `src/core/rules/${id}.md`;
const cases = `tests/core/rules/${id}.test.ts`;
const texts = 'src/messages/en/rules/disclosure.json';

const root = mkdtempSync(join(tmpdir(), 'rule-conventions-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeEach(() => {
  for (const path of [rule, page, cases, texts]) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    cpSync(path, join(root, path));
  }
});

function without(path: string) {
  return () => rmSync(join(root, path));
}

function edited(path: string, from: string, to: string) {
  return () => {
    const text = readFileSync(join(root, path), 'utf8');
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
    writeFileSync(join(root, path), text.split(from).join(to));
  };
}

/** The rule with another meta. */
function withMeta(meta: Partial<Rule['meta']>): Rule {
  return { ...lumpSum, meta: { ...lumpSum.meta, ...meta } };
}

describe('what a rule lacks is said, and where', () => {
  test('nothing is, of a finished rule', () => expect(faultsOf(lumpSum, root)).toEqual([]));

  const broken: readonly (readonly [what: string, breakIt: () => void, fault: string])[] = [
    ['its file', without(rule), `${rule}: write the rule`],
    ['its page', without(page), `${page}: write the page`],
    ['a heading of its page', edited(page, '## When to leave it', '## Leave'), `${page}: its head`],
    ['its test', without(cases), `${cases}: write a list of cases`],
    ['cases in its test', edited(cases, 'testRule(', 'skip('), `${cases}: write a list of cases`],
    ['the rule in its test', edited(cases, `/${id}.js'`, "/other.js'"), `${cases}: write a list`],
    ['its texts', edited(texts, `"${id}"`, '"disclosure/other"'), `${texts}: write the texts`],
    ['one message', edited(texts, '"mock-breakdown"', '"mock"'), 'write fails.mock-breakdown of'],
    ['a message that it says', edited(texts, '"lump-word"', '"lump"'), 'take out fails.lump of'],
    ['a text filled in', edited(texts, '"fix": "Split', '"fix": "Replace: Split'), 'write fix of'],
  ];
  test.each(broken)('%s', (_, breakIt, fault) => {
    breakIt();
    expect(faultsOf(lumpSum, root).join('\n')).toContain(fault);
  });

  const metas: readonly (readonly [what: string, own: Rule, fault: string])[] = [
    ['its source', withMeta({ source: ' ' }), 'name the source'],
    ['a checklist item', withMeta({ items: [] }), 'name a checklist item'],
    ['an item that there is', withMeta({ items: ['9.9.z'] }), 'there is no checklist item 9.9.z'],
    ['an item that knows it', withMeta({ items: ['1.1.a'] }), `name ${id} as evidence`],
    ['a noun for its name', withMeta({ id: 'disclosure/AR12' }), 'name it group/noun'],
  ];
  test.each(metas)('%s', (_, own, fault) => {
    expect(faultsOf(own, root).join('\n')).toContain(fault);
  });
});
