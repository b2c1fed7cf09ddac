import type { Saying } from '../facts.js';
import type { Partnership } from '../partnership/partnership.js';
import type { Table, TableKind } from '../tables/table.js';
import type { Finding } from '../rules/run-rules.js';
import type { CellRef } from '../workbook/workbook.js';

/** Tables recognised with less confidence than this are unsettled ground. */
const sureFrom = 0.6;

const arithmeticRules = ['disclosure/total-mismatch', 'disclosure/line-arithmetic'];

/** Why figures about the money may still change: a budget table we are not sure of, or sums that do not add up. */
export function unsettledMoney(
  partnership: Partnership,
  findings: readonly Finding[],
): Saying | undefined {
  const table = unsureTable(partnership, 'budget');
  if (table) return { key: 'may-change-table', facts: { sheet: table.sheet } };
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

/** Why a finding may still change: it stands in a table that we are not sure of. */
export function unsettledPlace(
  { tables }: Partnership,
  place: CellRef | undefined,
): Saying | undefined {
  const table = place && tables.find((one) => isUnsure(one) && holds(one, place));
  return table && { key: 'may-change-table', facts: { sheet: table.sheet } };
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
