import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { type Corrections, noCorrections } from '../../core/tables/corrections.js';
import { readCorrections } from '../../core/tables/read-corrections.js';
import { UsageProblem } from './usage-problem.js';

/** Bytes; a report on a very long budget stays well below. */
const largest = 50_000_000;

/**
 * Corrections of the reading from a file (`--map`); none where no file is given.
 * @throws {UsageProblem} where it cannot be read, is no JSON, or says what cannot be said.
 */
export function readMap(path: string | undefined): Corrections {
  if (path === undefined) return noCorrections;
  const corrections = readCorrections(jsonIn(path));
  if (!('trouble' in corrections)) return corrections;
  const { key, facts } = corrections.trouble;
  throw new UsageProblem(key, { file: path, ...facts });
}

function jsonIn(path: string): unknown {
  const text = textOf(path);
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new UsageProblem('map.not-json', { file: path });
  }
}

function textOf(path: string): string {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const { size } = fstatSync(file);
    if (size <= largest) return readFileSync(file, 'utf8');
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new UsageProblem(isMissing ? 'trouble.not-found' : 'map.unreadable', { file: path });
  } finally {
    if (file !== undefined) closeSync(file);
  }
  throw new UsageProblem('map.too-big', { file: path });
}
