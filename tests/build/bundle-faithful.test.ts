import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleScript, supportScripts } from '../../build/bundle-addon.js';
import { writeExamples } from '../../examples/write-examples.js';
import { readWorkbook } from '../../src/hosts/files/read-workbook.js';
import { wholeCheck } from './whole-check.js';

const examples = mkdtempSync(join(tmpdir(), 'examples-'));
const realm = vm.createContext({});

beforeAll(async () => {
  await writeExamples(examples);
  vm.runInContext(await bundleScript('tests/build/whole-check.ts'), realm);
  vm.runInContext(await supportScripts(), realm);
});

/** What the bundled code makes of a workbook, in a realm that has the language only. */
function bundledCheck(workbookJson: string): string {
  return vm.runInContext(`wholeCheck(${JSON.stringify(workbookJson)})`, realm) as string;
}

function expectSame(path: string): void {
  const json = JSON.stringify(readWorkbook(path));
  expect(JSON.parse(bundledCheck(json))).toEqual(JSON.parse(wholeCheck(json)));
}

describe('lowered and minified code with its words apart says what the source says', () => {
  it('of every example', () => {
    const files = readdirSync(examples).filter((file) => file.endsWith('.xlsx'));
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) expectSame(join(examples, file));
  });

  it('of nothing', () => {
    const json = JSON.stringify({ name: 'Empty', sheets: [] });
    expect(bundledCheck(json)).toBe(wholeCheck(json));
  });
});
