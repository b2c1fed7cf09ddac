import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { examples, writeExamples } from '../../examples/write-examples.js';
import { readWorkbook } from '../../src/hosts/files/read-workbook.js';
import { faulty, run } from '../hosts/cli/run-main.js';
import { foreignWords, wordsIn } from '../support/foreign-words.js';

vi.mock(import('../../src/messages/en/index.js'), async (original) => {
  const { en } = await original();
  const { pseudoPhrasebook } = await import('../support/pseudo-phrasebook.js');
  return { en: pseudoPhrasebook(en) };
});

let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'even-terms-'));
  await writeExamples(folder);
  writeFileSync(join(folder, 'faulty.csv'), faulty);
});

describe('the command line says nothing that is not in the message files', () => {
  test.each(examples.map(({ name }) => name))('of %s', async (name) => {
    const file = join(folder, `${name}.xlsx`);
    const { out, err } = await run(['check', file, '--fail-on', 'never']);
    expect(err).toBe('');
    expect(foreignWords(out, wordsIn(readWorkbook(file)))).toEqual([]);
  });

  test.each([
    ['html', ''],
    ['markdown', ''],
    ['github', 'title'],
    ['sarif', 'https schemastore note'],
  ])('as %s', async (format, ownWords) => {
    const file = join(folder, 'joint-project.xlsx');
    const { out } = await run(['check', file, '--format', format, '--fail-on', 'never']);
    const read = out
      .replace(/<style[^]*?<\/style>/g, ' ')
      .replace(/&[a-z]+;/g, ' ')
      .replace(/"(?:[^"\\]|\\.)*":/g, ' ');
    expect(foreignWords(read, [...wordsIn(readWorkbook(file)), ownWords, folder])).toEqual([]);
  });

  test.each([
    ['--help'],
    ['check', '--help'],
    ['preview', '--help'],
    ['explain', '--help'],
    ['explain', 'timeline/short-notice'],
    ['explain', 'none/such'],
    ['chek'],
    ['check'],
    ['check', 'a.csv', '--wrong'],
    ['check', 'a.csv', '--format'],
    ['check', 'a.csv', '--format', 'b'],
    ['check', 'a.csv', '--today', 'b'],
    ['check', 'a.csv', '--lang', 'b'],
    ['check', 'a.csv', '--fail-on', 'b'],
    ['check', 'a.csv', '--rule', 'b'],
    ['check', 'a.csv', '--set', 'b'],
    ['check', 'a.csv'],
    ['explain', 'timeline/short-notice', 'more'],
    ['preview', '--port', 'b'],
  ])('when asked %s %s %s', async (...args) => {
    const { out, err } = await run(args);
    expect(foreignWords(out + err, args)).toEqual([]);
  });

  test('of a folder', async () => {
    const { out, err } = await run(['check', join(folder, 'faulty.csv'), join(folder, 'none.csv')]);
    expect(foreignWords(out + err, [faulty, folder, 'faulty none'])).toEqual([]);
  });
});
