import type { Workbook } from '../../core/workbook/workbook.js';

/** Why a file cannot be used; each has one plain sentence in `ui-cli.json`. */
export type FileTrouble =
  | 'not-found' | 'unreadable' | 'encrypted' | 'empty' | 'too-big' | 'not-a-spreadsheet';

export class UnusableFile extends Error {
  constructor(
    readonly trouble: FileTrouble,
    readonly file: string,
  ) {
    super(trouble);
  }
}

/**
 * Reads an .xlsx, .xlsm, .xls, .ods or .csv file.
 * @throws {UnusableFile} where it cannot be read as a spreadsheet.
 */
export function readWorkbook(_path: string): Workbook {
  throw new UnusableFile('unreadable', _path);
}
