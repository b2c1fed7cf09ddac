import type { ColumnRole } from '../tables/table.js';
import { textIn } from './cells.js';
import { tableOf } from './lines.js';
import type { Line, Partnership } from './partnership.js';

/** Columns whose words, if few, say nothing of what the money is for. */
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
  const columnsOf = (isMute: (role: ColumnRole) => boolean) =>
    table.columns.filter(({ role }) => isMute(role)).map((one) => one.column);
  const mute = columnsOf((role) => silent.has(role));
  const whose = columnsOf((role) => role === 'organisation');
  for (let column = 1; column <= table.area.right; column++) {
    const text = textIn(partnership, { sheet, row, column });
    const isName = line.organisation !== undefined && whose.includes(column);
    const isShort = mute.includes(column) && text.split(/\s+/).length < 3;
    if (!isName && !isShort && /\p{L}{2}/u.test(text)) return true;
  }
  return false;
}
