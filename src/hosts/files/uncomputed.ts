import { type Sheet, valueAt, type Workbook } from '../../core/workbook/workbook.js';

/**
 * Whether a workbook has formulas and not one of them has a result, as when a script wrote it and no
 * spreadsheet program has opened it since. Its figures are unknown, not zero.
 */
export function lacksResults({ sheets }: Workbook): boolean {
  const hasResult = sheets.flatMap(resultsKnown);
  return hasResult.length > 0 && !hasResult.includes(true);
}

/** For each formula of a sheet whether there is a value with it. */
function resultsKnown(sheet: Sheet): readonly boolean[] {
  const known: boolean[] = [];
  sheet.formulas?.forEach((formulas, row) => {
    formulas?.forEach((formula, column) => {
      if (formula !== undefined) known.push(valueAt(sheet, row + 1, column + 1) !== undefined);
    });
  });
  return known;
}
