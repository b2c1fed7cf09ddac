import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { UsageProblem } from './usage-problem.js';

/** Bytes; a report on a very long budget stays well below. */
const largest = 50_000_000;

/**
 * What a file of JSON holds.
 * @param kind what it is for, by which the sentence about a trouble is chosen
 * @throws {UsageProblem} where it cannot be read or is no JSON.
 */
export function readJson(path: string, kind: 'map' | 'explanations'): unknown {
  const text = textOf(path, kind);
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new UsageProblem(`${kind}.not-json`, { file: path });
  }
}

function textOf(path: string, kind: 'map' | 'explanations'): string {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const { size } = fstatSync(file);
    if (size <= largest) return readFileSync(file, 'utf8');
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new UsageProblem(isMissing ? 'trouble.not-found' : `${kind}.unreadable`, { file: path });
  } finally {
    if (file !== undefined) closeSync(file);
  }
  throw new UsageProblem(`${kind}.too-big`, { file: path });
}
