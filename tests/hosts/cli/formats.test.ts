import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { madeFolder, writeFile } from '../files/made-files.js';
import { faulty, run, sound } from './run-main.js';

const folder = madeFolder();
const faultyFile = writeFile(folder, 'faulty.csv', faulty);
const missing = join(folder, 'missing.xlsx');
const both = join(folder, 'both');
mkdirSync(both);
writeFile(both, 'one.csv', faulty);
writeFile(both, 'two.csv', sound);

interface Log {
  readonly runs: readonly {
    readonly results: readonly {
      readonly locations: readonly {
        readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
      }[];
    }[];
    readonly invocations: readonly { readonly executionSuccessful: boolean }[];
  }[];
}

const logIn = (text: string) => (JSON.parse(text) as Log).runs[0];

describe('--format html', () => {
  test('is one page, to the screen or into a file', async () => {
    const { code, out, err } = await run(['check', faultyFile, '--format', 'html']);
    expect([code, err]).toEqual([1, '']);
    expect(out).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">[^]*<\/html>\n$/);
    expect(out).toContain('<title>Transparency report: faulty.csv</title>');

    const path = join(folder, 'report.html');
    const written = await run(['check', faultyFile, '--format', 'html', '--out', path]);
    expect([written.code, written.out]).toEqual([1, '']);
    expect(readFileSync(path, 'utf8')).toBe(out);
    expect(existsSync(`${path}.unfinished`)).toBe(false);
  });
  test('of several files is one page too, each in an article of its own', async () => {
    const { out } = await run(['check', both, '--format', 'html']);
    expect(out.match(/<!doctype html>/g)).toHaveLength(1);
    expect(out.match(/<article>/g)).toHaveLength(2);
    expect(out).toContain('id="findings-1"');
    expect(out).toContain('id="findings-2"');
  });
  test('speaks the language that was asked for', async () => {
    const { out } = await run(['check', faultyFile, '--format', 'html', '--lang', 'fr']);
    expect(out).toContain('<html lang="fr" dir="ltr">');
  });
});

describe('--format markdown', () => {
  test('of several files stands one below the other', async () => {
    const { code, out } = await run(['check', both, '--format', 'markdown']);
    expect(code).toBe(1);
    const heads = out.split('\n').filter((line) => line.startsWith('# '));
    expect(heads).toHaveLength(2);
    expect(out).toContain('\n\n---\n\n# ');
  });
});

describe('--format sarif', () => {
  test('names a file by its address, and says that all went well', async () => {
    const { code, out } = await run(['check', faultyFile, '--format', 'sarif']);
    const log = logIn(out);
    expect(code).toBe(1);
    expect(log?.invocations[0]?.executionSuccessful).toBe(true);
    const uris = log?.results.map(
      ({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri,
    );
    expect(new Set(uris)).toEqual(new Set([pathToFileURL(faultyFile).href]));
  });
  test('names a file below this folder by its path from here', async () => {
    mkdirSync('test-output/two words', { recursive: true });
    const path = writeFile('test-output/two words', 'faulty.csv', faulty);
    const { out } = await run(['check', path, '--format', 'sarif']);
    const uris = logIn(out)?.results.map(
      ({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri,
    );
    expect(new Set(uris)).toEqual(new Set(['test-output/two%20words/faulty.csv']));
  });
  test('is a whole log also where no file could be checked', async () => {
    const { code, out } = await run(['check', missing, '--format', 'sarif']);
    expect(code).toBe(2);
    expect(logIn(out)).toMatchObject({
      results: [],
      invocations: [{ executionSuccessful: false }],
    });
  });
});

describe('--format github', () => {
  test('is a command a line, on the file and its row', async () => {
    const { code, out } = await run(['check', faultyFile, '--format', 'github']);
    expect(code).toBe(1);
    const lines = out.trim().split('\n');
    expect(lines.every((line) => /^::(error|warning|notice) file=/.test(line))).toBe(true);
    expect(out).toMatch(/^::error file=[^,]*faulty\.csv,line=2,title=Some lines do not multiply/m);
  });
});

test('a format that there is not is said with those that there are', async () => {
  const { code, err } = await run(['check', faultyFile, '--format', 'pdf']);
  expect(code).toBe(2);
  expect(err).toContain('text, json, html, markdown, sarif, github');
});
