import type { StoredSheet } from './cell-store.js';
import type { Held } from './exposure.js';
import { Refusal } from './refusal.js';
import type { Role } from './stand-in.js';

const PROTECTED =
  'You are trying to edit a protected cell or object. ' +
  'Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Moving what the person sees is no editing. */
const FREE = new Set(['activate', 'setActiveRange', 'setActiveSelection', 'protect']);

/** Whether the person may change cells of a sheet: viewers none, editors none that the owner has protected. */
export function mayEdit(role: Role | undefined, sheet: StoredSheet): boolean {
  if (role === undefined || role === 'owner') return true;
  if (role !== 'editor') return false;
  return sheet.protection === undefined || sheet.protection.warningOnly;
}

/** @throws Google's refusal of a write into a sheet that the person may not change. */
export function refuseProtected(
  { execution, sheet }: Held & { readonly sheet: StoredSheet },
  member: string,
): void {
  if (!FREE.has(member) && !mayEdit(execution.options.role, sheet)) throw new Refusal(PROTECTED);
}
