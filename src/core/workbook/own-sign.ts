import type { CellValue } from './workbook.js';

/**
 * Stands in tabs that Even Terms made and that hold nobody's data, in the first row or the first column, the same in
 * every language: a downloaded file has lost all other marks.
 */
export const ownSign = '[Even Terms]';

/** True for the cells of a tab that bears the sign: its figures are the budget's over again. */
export function bearsOwnSign(values: readonly (readonly CellValue[])[]): boolean {
  return values.some(([first]) => first === ownSign) || values[0]?.includes(ownSign) === true;
}
