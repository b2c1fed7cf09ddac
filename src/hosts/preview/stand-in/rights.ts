import type { Area } from '../../../core/workbook/workbook.js';
import type { StoredProtection, StoredSheet } from './cell-store.js';
import { overlaps } from './cells.js';
import type { Held } from './exposure.js';
import { Refusal } from './refusal.js';
import type { Role } from './stand-in.js';

const PROTECTED =
  'You are trying to edit a protected cell or object. ' +
  'Please contact the spreadsheet owner to remove protection if you need to edit.';
const NO_ACCESS = 'You do not have permission to access the requested document.';

/** Moving what the person sees is no editing. */
const FREE = new Set([
  ...['activate', 'setActiveRange', 'setActiveSelection', 'setActiveSheet', 'protect'],
]);
/** What touches every cell of a sheet, or takes cells away. */
const OF_ALL_CELLS = new Set([
  ...['clear', 'clearContents', 'clearFormats', 'clearNotes', 'deleteSheet'],
  ...['deleteRow', 'deleteRows', 'deleteColumn', 'deleteColumns'],
]);

/** Whether the person may change cells of a sheet: viewers none, editors none that the owner has protected. */
export function mayEdit(role: Role | undefined, sheet: StoredSheet, area?: Area): boolean {
  if (role === undefined || role === 'owner') return true;
  if (role !== 'editor' || isShut(sheet.protection)) return false;
  const inTheWay = (sheet.protectedRanges ?? []).filter(isShut);
  return area === undefined || !inTheWay.some((range) => overlaps(range.area, area));
}

/** @throws Google's refusal of a write into a sheet, or an area of one, that the person may not change. */
export function refuseProtected(
  held: Held & { readonly sheet: StoredSheet; readonly area?: Area },
  member: string,
): void {
  const { execution, sheet } = held;
  if (FREE.has(member)) return;
  refuseViewers(held, member);
  const wholly = { top: 1, left: 1, bottom: sheet.rowCount, right: sheet.columnCount };
  const area = held.area ?? (OF_ALL_CELLS.has(member) ? wholly : undefined);
  if (!mayEdit(execution.options.role, sheet, area)) throw new Refusal(PROTECTED);
}

/** @throws Google's refusal of any write by somebody who may only look. */
export function refuseViewers({ execution }: Held, member: string): void {
  const { role } = execution.options;
  const onlyLooks = role === 'viewer' || role === 'commenter';
  if (onlyLooks && !FREE.has(member)) throw new Refusal(NO_ACCESS);
}

function isShut(protection: StoredProtection | undefined): boolean {
  return protection !== undefined && !protection.warningOnly;
}
