import type { StoredCell } from './stand-in/cell-store.js';

const pattern = /^=HYPERLINK\("([^"]*)";"([^"]*)"\)$/;

/**
 * A link made by formula, whose arguments are texts. The grid is shown the words only: it parts arguments with
 * commas, Google with `;` too.
 */
export function linkFormula({
  formula = '',
}: Pick<StoredCell, 'formula'>): { readonly address: string; readonly text: string } | undefined {
  const [, address, text] = pattern.exec(formula) ?? [];
  return address === undefined || text === undefined ? undefined : { address, text };
}

/** Where a cell's links lead, in the order of its text. */
export function linksOf(cell: StoredCell): readonly string[] {
  const byFormula = linkFormula(cell)?.address;
  const all = [byFormula, cell.link, ...(cell.runs ?? []).map(({ link }) => link)];
  return all.filter((one): one is string => one !== undefined);
}
