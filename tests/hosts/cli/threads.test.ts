import { execFileSync } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundleCli } from '../../../build/bundle-cli.js';
import type { FileResult } from '../../../src/hosts/cli/check-file.js';
import { checkInThreads, inOrder, type Thread } from '../../../src/hosts/cli/checkers.js';
import { madeFolder, writeFile } from '../files/made-files.js';
import { faulty, run, sound } from './run-main.js';

/** Answers with the file's name; those called `bad` bring it down, those called `slow` take longer. */
class PretendThread extends EventEmitter {
  static started = 0;
  static underWay = 0;
  static most = 0;

  constructor() {
    super();
    PretendThread.started += 1;
  }

  postMessage(file: string): void {
    PretendThread.underWay += 1;
    PretendThread.most = Math.max(PretendThread.most, PretendThread.underWay);
    const answer = (): void => {
      PretendThread.underWay -= 1;
      if (file.startsWith('bad')) this.emit('error', new Error('out of memory'));
      else this.emit('message', resultOf(file));
    };
    setTimeout(answer, file.startsWith('slow') ? 20 : 1);
  }

  terminate(): Promise<number> {
    return Promise.resolve(0);
  }
}

function resultOf(name: string): FileResult {
  return { trouble: { key: 'trouble.empty', facts: { file: name } } };
}

async function namesOf(files: readonly string[]): Promise<readonly unknown[]> {
  const checkers = checkInThreads(2, () => new PretendThread() as unknown as Thread);
  const names: unknown[] = [];
  for await (const result of inOrder(files, checkers)) {
    names.push('trouble' in result ? [result.trouble.key, result.trouble.facts['file']] : result);
  }
  checkers.close();
  return names;
}

describe('files checked in two threads', () => {
  test('come out in their order, however long each takes', async () => {
    const files = ['slow 1', '2', '3', 'slow 4', '5', '6', '7'];
    expect(await namesOf(files)).toEqual(files.map((file) => ['trouble.empty', file]));
    expect(PretendThread.most).toBe(2);
  });
  test('one that brings its thread down is named, and the others go on in a new thread', async () => {
    PretendThread.started = 0;
    expect(await namesOf(['1', 'bad 2', '3', 'bad 4', '5'])).toEqual([
      ['trouble.empty', '1'],
      ['trouble.crashed', 'bad 2'],
      ['trouble.empty', '3'],
      ['trouble.crashed', 'bad 4'],
      ['trouble.empty', '5'],
    ]);
    expect(PretendThread.started).toBe(4);
  });
  test('no file at all is no result', async () => {
    expect(await namesOf([])).toEqual([]);
  });
});

describe('the built command line', () => {
  const folder = madeFolder();
  const program = join(folder, 'program', 'even-terms.mjs');
  beforeAll(() => bundleCli(program));

  test('says of a folder in threads what it says without', async () => {
    const budgets = madeFolder();
    for (let number = 10; number < 22; number += 1) {
      writeFile(budgets, `budget ${number}.csv`, number % 3 === 0 ? faulty : sound);
    }
    writeFile(budgets, 'broken.xlsx', Buffer.from('no workbook'));
    const options = ['check', budgets, '--format', 'json', '--today', '2026-11-21'];
    const alone = await run(options);
    expect(outputOf([program, ...options])).toEqual({ out: alone.out, err: alone.err });
    expect(alone.err).toContain('broken.xlsx');
  });
});

function outputOf(argv: readonly string[]): { readonly out: string; readonly err: string } {
  try {
    return { out: execFileSync('node', argv, { encoding: 'utf8', stdio: 'pipe' }), err: '' };
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return { out: stdout, err: stderr };
  }
}
