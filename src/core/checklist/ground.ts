import type { Saying } from '../facts.js';
import type { Partnership } from '../partnership/partnership.js';
import { sureFrom } from '../tables/doubts.js';
import type { Doubt, Notice, Table, TableKind } from '../tables/table.js';
import type { Finding } from '../rules/run-rules.js';
import type { CellRef } from '../workbook/workbook.js';

const arithmeticRules = ['disclosure/total-mismatch', 'disclosure/line-arithmetic'];

/**
 * Why figures about the money may still change: a budget table, or a column or row of one, that we are not sure
 * of, or sums that do not add up.
 */
export function unsettledMoney(
  partnership: Partnership,
  findings: readonly Finding[],
): Saying | undefined {
  const table = unsureTable(partnership, 'budget');
  if (table) return { key: 'may-change-table', facts: { sheet: table.sheet } };
  const [column] = unsureIn(partnership, 'column');
  if (column) return columnSaying(column);
  const [row] = unsureIn(partnership, 'row');
  if (row) return rowSaying(row);
  const wrong = findings.filter(
    ({ rule, severity }) => severity === 'error' && arithmeticRules.includes(rule),
  );
  if (wrong.length === 0) return undefined;
  return { key: 'may-change-sums', facts: { count: wrong.length } };
}

/** Why figures about the calendar may still change. */
export function unsettledTimeline(partnership: Partnership): Saying | undefined {
  const table = unsureTable(partnership, 'timeline');
  return table && { key: 'may-change-table', facts: { sheet: table.sheet } };
}

/** Why a finding may still change: it stands in a table, a column or a row that we are not sure of. */
export function unsettledPlace(
  partnership: Partnership,
  place: CellRef | undefined,
): Saying | undefined {
  if (place === undefined) return undefined;
  const table = partnership.tables.find((one) => isUnsure(one) && holds(one, place));
  if (table) return { key: 'may-change-table', facts: { sheet: table.sheet } };
  const column = unsureIn(partnership, 'column').find(
    ({ at }) => at.column === place.column && isOneTable(partnership, at, place),
  );
  if (column) return columnSaying(column);
  const row = unsureIn(partnership, 'row').find(
    ({ at }) => at.row === place.row && isOneTable(partnership, at, place),
  );
  return row && rowSaying(row);
}

type PlacedNotice = Notice & { readonly at: CellRef; readonly doubt: Doubt };

/** Columns or rows of counted budgets that people are asked about; a row below one may be a line of it. */
function unsureIn(
  { notices, tables }: Partnership,
  what: 'column' | 'row',
): readonly PlacedNotice[] {
  const counted = tables.filter(({ kind, use }) => kind === 'budget' && use === 'counted');
  const isOf = (table: Table, { row, ...at }: CellRef) =>
    holds(table, { ...at, row: what === 'row' ? Math.min(row, table.area.bottom) : row });
  return notices.filter(
    (notice): notice is PlacedNotice =>
      notice.doubt?.what === what &&
      notice.at !== undefined &&
      counted.some((table) => notice.at !== undefined && isOf(table, notice.at)),
  );
}

function isOneTable({ tables }: Partnership, one: CellRef, other: CellRef): boolean {
  return tables.some((table) => holds(table, one) && holds(table, other));
}

function columnSaying({ at, doubt }: PlacedNotice): Saying {
  const role = { term: `role.${doubt.best}` };
  return { key: 'may-change-column', facts: { cell: { cell: at }, role } };
}

function rowSaying({ at, doubt }: PlacedNotice): Saying {
  const kind = { term: `row.${doubt.best}` };
  return { key: 'may-change-row', facts: { cell: { cell: at }, kind } };
}

function unsureTable({ tables }: Partnership, kind: TableKind): Table | undefined {
  return tables.find((table) => table.kind === kind && table.use === 'counted' && isUnsure(table));
}

function isUnsure({ confidence }: Table): boolean {
  return confidence < sureFrom;
}

function holds({ sheet, area }: Table, cell: CellRef): boolean {
  return (
    sheet === cell.sheet &&
    cell.row >= area.top &&
    cell.row <= area.bottom &&
    cell.column >= area.left &&
    cell.column <= area.right
  );
}
