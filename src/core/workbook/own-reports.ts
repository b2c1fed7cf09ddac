import type { Workbook } from './workbook.js';

/**
 * Stands in tabs that Even Terms made and that hold nobody's data, in the first row or the first column, the same in
 * every language: a file that was downloaded or copied has lost all other marks.
 */
export const ownSign = '[Even Terms]';

/** True for a tab that bears the sign: its figures are the budget's over again. */
export function isOwnReport({
  values,
}: {
  readonly values: readonly (readonly unknown[])[];
}): boolean {
  return values.some((row) => row[0] === ownSign) || values[0]?.includes(ownSign) === true;
}

/** The workbook as its partners wrote it. */
export function withoutOwnReports(workbook: Workbook): Workbook {
  const sheets = workbook.sheets.filter((sheet) => !isOwnReport(sheet));
  return sheets.length === workbook.sheets.length ? workbook : { ...workbook, sheets };
}
