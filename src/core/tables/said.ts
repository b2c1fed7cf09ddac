import type { RoleMatch } from './role-match.js';
import {
  budgetRoles,
  type Column,
  type ColumnRole,
  partnersRoles,
  type Row,
  type RowKind,
  type Table,
  type TableKind,
  type TableUse,
  timelineRoles,
} from './table.js';

/** What people said of one table, by its own columns and rows. */
export interface Said {
  readonly kind: TableKind | undefined;
  readonly use: TableUse | undefined;
  readonly currency: string | undefined;
  readonly columns: ReadonlyMap<number, SaidColumn>;
  readonly rows: ReadonlyMap<number, RowKind>;
  readonly statedTotal: { readonly row: number; readonly column: number } | undefined;
}

export interface SaidColumn {
  readonly role: ColumnRole;
  readonly name: string | undefined;
}

/** Nobody has said anything of a table. */
export const nothingSaid: Said = {
  kind: undefined,
  use: undefined,
  currency: undefined,
  columns: new Map(),
  rows: new Map(),
  statedTotal: undefined,
};

/** The roles that a table of a kind has columns for. */
export function rolesOf(kind: TableKind): readonly ColumnRole[] {
  if (kind === 'budget') return budgetRoles;
  if (kind === 'partners') return partnersRoles;
  return kind === 'timeline' ? timelineRoles : [];
}

/** Roles that a table may have several columns for. */
const sharedRoles: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'code',
  'category',
  'quantity',
  'duration',
  'percent',
  'period-amount',
  'source-amount',
  'organisation-amount',
  'notes',
  'ignore',
]);

/** What headings speak for, in the light of what people said: a role that is taken is no longer to be had. */
export function matchesInLight(
  said: Said | undefined,
  kind: TableKind,
  column: number,
  matches: readonly RoleMatch[],
): readonly RoleMatch[] {
  if (said === undefined || said.columns.size === 0) return matches;
  const own = said.columns.get(column);
  if (own !== undefined) {
    return rolesOf(kind).includes(own.role) ? [{ role: own.role, strength: 1 }] : matches;
  }
  const taken = new Set([...said.columns.values()].map(({ role }) => role));
  return matches.filter(({ role }) => sharedRoles.has(role) || !taken.has(role));
}

const figureRoles: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'quantity',
  'duration',
  'unit-cost',
  'percent',
  'amount',
  'period-amount',
  'source-amount',
  'organisation-amount',
  'hours',
]);

/** Whether a column holds figures to reckon with, by what people said of it; `undefined` where nothing was said. */
export function saysFigures(said: Said | undefined, column: number): boolean | undefined {
  const own = said?.columns.get(column);
  return own && figureRoles.has(own.role);
}

/** The columns with those that people named as they named them. */
export function withSaidColumns(
  columns: readonly Column[],
  kind: TableKind,
  said: Said | undefined,
): readonly Column[] {
  if (said === undefined || said.columns.size === 0) return columns;
  const known = rolesOf(kind);
  return columns.map((column): Column => {
    const own = said.columns.get(column.column);
    if (own === undefined || !known.includes(own.role)) return column;
    return {
      ...column,
      role: own.role,
      name: own.role.endsWith('-amount') ? (own.name ?? column.name ?? column.header) : own.name,
      confidence: 1,
      reasons: [{ key: 'column.said', facts: {} }],
    };
  });
}

/** A row's look as sums are tied to what they add up, and what is said of it. */
interface RowLook {
  readonly row: number;
  readonly kind: RowKind;
  readonly confidence: number;
  readonly hasFactors: boolean;
}

/** The rows' looks with those that people named: a total is a sum until it is known of what; a line stays one. */
export function withSaidLooks<Look extends RowLook>(
  looks: readonly Look[],
  said: Said | undefined,
): readonly Look[] {
  if (said === undefined || said.rows.size === 0) return looks;
  return looks.map((look) => {
    const own = said.rows.get(look.row);
    if (own === undefined) return look;
    const kind: RowKind = own === 'total' ? 'subtotal' : own;
    return { ...look, kind, confidence: 1, hasFactors: own === 'line' || look.hasFactors };
  });
}

/** A table with all that people said of it. What follows from that has been read in its light before. */
export function withSaid<Found extends Omit<Table, 'use' | 'why'>>(
  table: Found,
  said: Said | undefined,
): Found {
  if (said === undefined) return table;
  return {
    ...table,
    confidence: said.kind === table.kind ? 1 : table.confidence,
    currency: said.currency ?? table.currency,
    columns: withSaidColumns(table.columns, table.kind, said),
    rows: table.rows.map((row): Row => {
      const kind = said.rows.get(row.row);
      if (kind === undefined) return row;
      const { covers, ...rest } = row;
      const isSum = kind === 'subtotal' || kind === 'total';
      return { ...rest, kind, confidence: 1, ...(isSum && covers ? { covers } : {}) };
    }),
  };
}

/** The row that people said states the total of all; `undefined` where nobody did. */
export function saidTotalRow(said: Said | undefined): number | undefined {
  if (said?.statedTotal !== undefined) return said.statedTotal.row;
  const totals = [...(said?.rows ?? [])].filter(([, kind]) => kind === 'total');
  return totals.length === 1 ? totals[0]?.[0] : undefined;
}

/** True where a person said what a column is. */
export function isSaid({ reasons }: Column): boolean {
  return reasons.some(({ key }) => key === 'column.said');
}
