import { linkFormula } from './link-formula.js';
import type { GridEdit } from './protocol.js';
import type { CellStore, StoredCell } from './stand-in/cell-store.js';
import { mayEdit } from './stand-in/rights.js';
import type { Role } from './stand-in/stand-in.js';

const errorText = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/;

/**
 * Takes over what the person typed and what the grid computed from it. Notes, looks and drop-downs stay. Where the
 * person may not edit, only the values of formulas are taken.
 */
export function takeEdit(store: CellStore, edit: GridEdit, role: Role): void {
  const sheet = store.sheets.find(({ id }) => id === edit.sheetId);
  if (sheet === undefined) return;
  const before = new Map(sheet.cells);
  const writable = mayEdit(role, sheet);
  if (edit.whole && writable) sheet.cells.clear();
  for (const { row, column, value, formula, format } of edit.cells) {
    const place = `${row},${column}`;
    const former = before.get(place) ?? { value: undefined };
    if (!writable && (formula === null || formula !== former.formula)) continue;
    // The grid has but the words of a link made by formula.
    if (formula === null && value !== null && linkFormula(former)?.text === value) {
      sheet.cells.set(place, former);
      continue;
    }
    const isSame =
      former.value === (value ?? undefined) && former.formula === (formula ?? undefined);
    const cell: StoredCell = {
      ...keptParts(former, isSame),
      value: value ?? undefined,
      ...(formula === null ? {} : { formula }),
      ...(format === null ? {} : { format }),
      ...(typeof value === 'string' && errorText.test(value) ? { error: true } : {}),
    };
    const isEmpty = Object.values(cell).every((part) => part === undefined);
    if (isEmpty) sheet.cells.delete(place);
    else sheet.cells.set(place, cell);
  }
}

/** A new text loses the links of the old one, as in Sheets. */
function keptParts(cell: StoredCell, isSame: boolean): Partial<StoredCell> {
  const { note, style, format, choice, link, runs } = cell;
  const parts = isSame
    ? { note, style, format, choice, link, runs }
    : { note, style, format, choice };
  const known = Object.entries(parts).filter(([, part]) => part !== undefined);
  return Object.fromEntries(known);
}
