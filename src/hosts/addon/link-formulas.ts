import type { LinkCell, PlanCell, PlanRow } from '../../present/sheet-plan.js';
import type { SharedFile } from './shared-file.js';

/** What a link says and where it leads are addresses: a formula of ours never holds a word of anybody. */
const address = /^[A-Z]{0,3}\d{0,7}(?::[A-Z]{0,3}\d{0,7})?$/;
const listOfAddresses = /^[A-Z\d:]+(?:, [A-Z\d:]+)*(?: …)?$/;

/** Gives a link cell's formula, or `undefined` where it is no link and the text stands as text. */
export type FormulaOf = (cell: PlanCell | undefined) => string | undefined;

/**
 * Links to cells as formulas, which go in with all other values in one call. `;` parts arguments in every locale.
 * Asks for the number of each tab that is linked to, once.
 */
export function linkFormulas(
  sheetNamed: SharedFile['sheetNamed'],
  rows: readonly PlanRow[],
): FormulaOf {
  const ids = idsOfLinkedSheets(sheetNamed, rows);
  return (cell) => {
    if (cell?.kind !== 'link') return undefined;
    const { sheet, range, text } = cell;
    const id = ids.get(sheet);
    const isPlace = range !== '' && address.test(range) && listOfAddresses.test(text);
    return id !== undefined && isPlace
      ? `=HYPERLINK("#gid=${id}&range=${range}";"${text}")`
      : undefined;
  };
}

function idsOfLinkedSheets(
  sheetNamed: SharedFile['sheetNamed'],
  rows: readonly PlanRow[],
): ReadonlyMap<string, number> {
  const names = new Set<string>();
  for (const row of rows) row.filter(isLink).forEach(({ sheet }) => names.add(sheet));
  const ids = new Map<string, number>();
  for (const name of names) {
    const sheet = sheetNamed(name);
    if (sheet !== null) ids.set(name, sheet.getSheetId());
  }
  return ids;
}

function isLink(cell: PlanCell | undefined): cell is LinkCell {
  return cell?.kind === 'link';
}
