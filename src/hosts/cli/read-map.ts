import { type Corrections, noCorrections } from '../../core/tables/corrections.js';
import { readCorrections } from '../../core/tables/read-corrections.js';
import { readJson } from './read-json.js';
import { UsageProblem } from './usage-problem.js';

/**
 * Corrections of the reading from a file (`--map`); none where no file is given.
 * @throws {UsageProblem} where it cannot be read, is no JSON, or says what cannot be said.
 */
export function readMap(path: string | undefined): Corrections {
  if (path === undefined) return noCorrections;
  const corrections = readCorrections(readJson(path, 'map'));
  if (!('trouble' in corrections)) return corrections;
  const { key, facts } = corrections.trouble;
  throw new UsageProblem(key, { file: path, ...facts });
}
