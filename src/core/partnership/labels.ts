import type { ColumnRole } from '../tables/table.js';
import { textIn } from './cells.js';
import { tableOf } from './lines.js';
import type { Line, Partnership } from './partnership.js';

/** Columns whose words say nothing of what the money is for. */
const silent: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'code',
  'unit',
  'currency',
  'organisation',
  'location',
]);

/** True where a line's row says in words what it is for: a description, a category, a remark, any other text. */
export function isLabelled(line: Line, partnership: Partnership): boolean {
  const { description, category, remarks, sheet, row } = line;
  if (description !== undefined || category !== undefined || remarks.length > 0) return true;
  const table = tableOf(partnership, line);
  if (table === undefined) return false;
  const mute = table.columns.filter(({ role }) => silent.has(role)).map((one) => one.column);
  for (let column = 1; column <= table.area.right; column++) {
    if (mute.includes(column)) continue;
    if (/\p{L}{2}/u.test(textIn(partnership, { sheet, row, column }))) return true;
  }
  return false;
}
