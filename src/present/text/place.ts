import { cellName } from '../../core/workbook/address.js';

/** `Budget!A6:J48`, the sheet quoted where A1 notation asks for it; `J12` where no sheet is given. */
export function placeName(sheet: string | null, range: string | null): string {
  if (sheet === null) return range ?? '';
  if (range === null) return sheet;
  const prefix = cellName({ sheet, row: 1, column: 1 }).slice(0, -'A1'.length);
  return prefix + range.split(',').join(', ');
}

/** Of a comma list of ranges the first in each row: `E17,C17:D17` is `E17`, which is where to look. */
export function tellingCells(range: string): readonly string[] {
  const seen = new Set<string>();
  return range.split(',').filter((part) => {
    const row = /\d+/.exec(part)?.[0] ?? part;
    const isNew = !seen.has(row);
    seen.add(row);
    return isNew;
  });
}

/** Where to look, of a comma list of ranges: the first place of each row, with the sheet; nothing for no place. */
export function tellingPlace(sheet: string | null, range: string | null): string {
  return placeName(sheet, range === null ? null : tellingCells(range).join(','));
}
