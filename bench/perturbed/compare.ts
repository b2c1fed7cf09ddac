import type { Reading, Table } from '../../src/core/tables/table.js';
import type { Claim } from '../recognition/calibration.js';
import type { Moves } from './shift.js';

/** How far a reading stayed what it was. */
export interface Kept {
  readonly amount: boolean;
  /** The amounts are another column now, and nobody is asked. */
  readonly isSilent: boolean;
  readonly total: boolean;
  /** Share of the rows that kept their kind. */
  readonly rows: number;
  /** Share of the columns that kept their role. */
  readonly columns: number;
  /** How sure the reading is now of columns that had a role before, and whether that role stayed. */
  readonly claims: readonly Claim[];
  /** What became otherwise, a few words each. */
  readonly otherwise: readonly string[];
}

/** Compares a table as it was read with what is read of it after its cells moved. */
export function compareReadings(before: Table, after: Reading, moves: Moves): Kept {
  const table = after.tables
    .filter(({ sheet }) => sheet === before.sheet)
    .map((one) => ({ one, shared: sharedRows(before, one, moves) }))
    .sort((one, other) => other.shared - one.shared)[0]?.one;
  const kindAt = new Map(table?.rows.map(({ row, kind }) => [row, kind]));
  const columnAt = new Map(table?.columns.map((column) => [column.column, column]));
  const rows = before.rows
    .filter(({ kind }) => kind !== 'blank' && kind !== 'title' && kind !== 'note')
    .map(({ row, kind }) => ({ what: `row ${row}`, kind, now: kindAt.get(moves.row(row)) }));
  const columns = before.columns
    .filter(({ role }) => role !== 'ignore')
    .map(({ column, role }) => ({
      what: `column ${column}`,
      kind: role,
      now: columnAt.get(moves.column(column))?.role,
      confidence: columnAt.get(moves.column(column))?.confidence ?? 0,
    }));
  const amountOf = (one: Table | undefined) =>
    one?.columns.find(({ role }) => role === 'amount')?.column;
  const amount = amountOf(before);
  const cell = before.statedTotal?.cell;
  const now = table?.statedTotal?.cell;
  const isAmount = (amount && moves.column(amount)) === amountOf(table);
  return {
    amount: isAmount,
    isSilent: !isAmount && !after.notices.some(({ doubt }) => doubt !== undefined),
    total:
      (cell && moves.row(cell.row)) === now?.row &&
      (cell && moves.column(cell.column)) === now?.column,
    rows: shareKept(rows),
    columns: shareKept(columns),
    claims: columns.flatMap(({ kind, now, confidence }) =>
      now === undefined ? [] : [{ confidence, isRight: kind === now }],
    ),
    otherwise: [...columns, ...rows]
      .filter((one) => one.kind !== one.now)
      .map((one) => `${one.what} ${one.kind} now ${one.now ?? 'none'}`),
  };
}

function sharedRows(before: Table, after: Table, moves: Moves): number {
  const rows = new Set(after.rows.filter(({ kind }) => kind !== 'title').map(({ row }) => row));
  const left = moves.column(before.area.left);
  const right = moves.column(before.area.right);
  const isApart = after.area.right < left || after.area.left > right;
  return isApart ? -1 : before.rows.filter(({ row }) => rows.has(moves.row(row))).length;
}

function shareKept(pairs: readonly { readonly kind: string; readonly now: string | undefined }[]) {
  const kept = pairs.filter(({ kind, now }) => kind === now).length;
  return pairs.length === 0 ? 1 : kept / pairs.length;
}
