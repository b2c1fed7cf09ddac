import type { Workbook } from '../../core/workbook/workbook.js';
import { readWorkbook } from '../files/read-workbook.js';
import type { RawCheckOptions } from './check-options.js';
import { troubleOf } from './file-trouble.js';
import { UsageProblem } from './usage-problem.js';

/** The files that `--partners` and `--timeline` name. */
export function besidesIn({ partners, timeline }: RawCheckOptions): readonly string[] {
  return [partners, timeline].filter((path) => path !== undefined);
}

/**
 * The same, as workbooks.
 * @throws {UsageProblem} for one that cannot be read.
 */
export function readBesides(raw: RawCheckOptions): readonly Workbook[] {
  return besidesIn(raw).map((path) => {
    try {
      return readWorkbook(path);
    } catch (error) {
      const { key, facts } = troubleOf(error, path);
      throw new UsageProblem(key, facts);
    }
  });
}
