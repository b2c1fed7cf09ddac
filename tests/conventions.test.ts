import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { madeFiles } from '../build/rule-pages.js';
import { allRules } from '../src/core/rules/index.js';
import { en } from '../src/messages/en/index.js';
import { promisedRules } from './support/promised-rules.js';
import { faultsOf } from './support/rule-conventions.js';

const ids: readonly string[] = allRules.map(({ meta }) => meta.id);

describe('every rule is finished', () => {
  test.each(allRules.map((rule) => [rule.meta.id, rule] as const))('%s', (_, rule) => {
    expect(faultsOf(rule, '.')).toEqual([]);
  });

  test('every rule that is promised is there, and every rule is promised', () => {
    const missing = promisedRules.filter((id) => !ids.includes(id));
    const write = (id: string) =>
      `src/core/rules/${id}.ts: write the rule, or take it out of promised-rules.ts`;
    expect(missing.map(write)).toEqual([]);
    const unknown = ids.filter((id) => !promisedRules.includes(id));
    expect(unknown.map((id) => `tests/support/promised-rules.ts: name ${id}`)).toEqual([]);
  });

  test('every rule file is in the index, once', () => {
    const files = filesIn('src/core/rules', /\/rules\/[a-z-]+\/[a-z-]+\.ts$/).map((path) =>
      path.replace('src/core/rules/', '').replace('.ts', ''),
    );
    const hint = 'add it to allRules in src/core/rules/index.ts';
    expect(files.filter((id) => !ids.includes(id)).map((id) => `${id}: ${hint}`)).toEqual([]);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  });

  test('pages and the index of rules are as `npm run docs` writes them', () => {
    const behind = madeFiles('src/core/rules', allRules)
      .filter(({ path, text }) => readFileSync(path, 'utf8') !== text)
      .map(({ path }) => `${path}: run \`npm run docs\``);
    expect(behind).toEqual([]);
  });

  test('a typical rule fits on one screen: at most 60 lines at the median', () => {
    const sizes = ids.map((id) => linesOf(`src/core/rules/${id}.ts`)).sort((a, b) => a - b);
    const middle = sizes.length / 2;
    const median = ((sizes[Math.ceil(middle) - 1] ?? 0) + (sizes[Math.floor(middle)] ?? 0)) / 2;
    expect(median).toBeLessThanOrEqual(60);
  });

  test('no texts are left over from a rule that is gone', () => {
    expect(Object.keys(en.rules).filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('every file', () => {
  const code = ['src', 'build', 'tests', 'bench', 'examples'].flatMap((folder) =>
    filesIn(folder, /\.tsx?$/),
  );

  test('is at most 300 lines long; split it by what its parts are for', () => {
    const isWords = (path: string) => path.startsWith('src/core/tables/words/');
    expect(code.filter((path) => linesOf(path) > 300 && !isWords(path))).toEqual([]);
  });

  test('leaves nothing for later without an issue number', () => {
    const mark = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X:'].join('|')})\\b`);
    expect(code.filter((path) => mark.test(readFileSync(path, 'utf8')))).toEqual([]);
  });
});

function filesIn(folder: string, name: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => name.test(path));
}

function linesOf(path: string): number {
  return readFileSync(path, 'utf8').trimEnd().split('\n').length;
}
