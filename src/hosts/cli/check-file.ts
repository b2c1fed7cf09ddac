import { basename } from 'node:path';
import type { Saying } from '../../core/facts.js';
import type { Report } from '../../core/report.js';
import type { Workbook } from '../../core/workbook/workbook.js';
import { readWorkbook } from '../files/read-workbook.js';
import { lacksResults } from '../files/uncomputed.js';
import type { CheckRun } from './check-options.js';
import { troubleOf } from './file-trouble.js';
import { reportOn } from './report-on.js';

/** What one file came to: its report, or why there is none. */
export type FileResult =
  | {
      readonly report: Report;
      readonly lacksResults: boolean;
    }
  | { readonly trouble: Saying };

/** Checks one file after another; a file that cannot be used is a result like any other. */
export type FileChecker = (file: string) => FileResult;

/**
 * A checker of files for one run.
 * @param beside workbooks that belong to each of the files
 * @param isSeveral reports then name each file by its path
 */
export function fileChecker(
  run: CheckRun,
  beside: readonly Workbook[],
  isSeveral: boolean,
): FileChecker {
  return (file) => {
    try {
      const workbook = { ...readWorkbook(file), name: isSeveral ? file : basename(file) };
      return {
        report: reportOn(workbook, beside, run),
        lacksResults: lacksResults(workbook),
      };
    } catch (error) {
      return { trouble: troubleOf(error, file) };
    }
  };
}
