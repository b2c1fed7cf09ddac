import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/core/report.js';
import { en } from '../../../src/messages/en/index.js';
import type { Ending } from '../../support/hostile/hostile-file.js';
import { hostileFiles } from '../../support/hostile-files.js';
import { madeFolder, writeFile } from '../files/made-files.js';
import { run, sound } from './run-main.js';

const folder = madeFolder();

/** The one sentence that an ending has; none where there is a report. */
function sentence(ends: Ending | 'not-found', file: string): string {
  if (ends === 'report') return '';
  const text = en.ui.cli[`trouble.${ends}`];
  return typeof text === 'string' ? `${text.replace('{file}', file)}\n` : `no text for ${ends}`;
}

describe('a file made to do harm, or left behind broken', () => {
  test.each(hostileFiles)('$what ($name): $ends', { timeout: 60_000 }, async (hostile) => {
    const path = writeFile(folder, hostile.name, hostile.make());
    const { code, out, err } = await run(['check', path, '--format', 'json']);
    rmSync(path);
    expect(err).toBe(sentence(hostile.ends, path));
    if (hostile.ends === 'report') {
      expect([0, 1]).toContain(code);
      const report = JSON.parse(out) as Report;
      expect(report.coverage.rules.filter(({ outcome }) => outcome === 'crashed')).toEqual([]);
    } else expect(code).toBe(2);
  });
});

describe('a folder with trouble in it', () => {
  const mixed = join(folder, 'mixed');
  mkdirSync(join(mixed, 'folder.xlsx'), { recursive: true });
  symlinkSync('round.xlsx', join(mixed, 'round.xlsx'));
  symlinkSync('.', join(mixed, 'again'));
  writeFile(mixed, 'a-empty.xlsx', '');
  writeFile(mixed, 'b-cut.xlsx', 'PK\u0003\u0004');
  writeFile(mixed, 'c-sound.csv', sound);

  test('is checked to its end, with a sentence for each that cannot be used', async () => {
    const { code, out, err } = await run(['check', mixed, '--format', 'json']);
    expect(code).toBe(2);
    expect((JSON.parse(out) as readonly unknown[]).length).toBe(1);
    expect(err).toBe(
      sentence('empty', join(mixed, 'a-empty.xlsx')) +
        sentence('unreadable', join(mixed, 'b-cut.xlsx')),
    );
  });

  test.each([
    ['a link that goes round', 'round.xlsx', 'unreadable'],
    ['a link to nothing', 'nowhere.xlsx', 'not-found'],
  ] as const)('%s is named for itself', async (_, name, ends) => {
    const path = join(mixed, name);
    const { code, err } = await run(['check', path]);
    expect([code, err]).toEqual([2, sentence(ends, path)]);
  });
});
