import type { Column, ColumnRole, Doubt, Row, RowKind, TableKind } from './table.js';
import { words } from './words/match.js';

/** Below this a table or a total is asked about, and figures that rest on it may still change. */
export const sureFrom = 0.6;

/** The same for columns: one that is wrong makes many lines wrong. */
const columnSureFrom = 0.7;

/** Columns that figures and findings rest on; a wrong place or remark does no harm. */
const askedRoles: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'amount',
  'unit-cost',
  'quantity',
  'duration',
  'percent',
  'description',
  'organisation',
  'period-amount',
  'source-amount',
  'organisation-amount',
]);

/** Whether a budget's column is asked about. */
export function isDoubtful({ role, confidence }: Column): boolean {
  return askedRoles.has(role) && confidence < columnSureFrom;
}

const mostAlternatives = 4;

const figureRoles: readonly ColumnRole[] = [
  'amount',
  'unit-cost',
  'quantity',
  'duration',
  'percent',
  'period-amount',
  'source-amount',
  'organisation-amount',
  'ignore',
];
const textRoles: readonly ColumnRole[] = [
  'description',
  'category',
  'organisation',
  'unit',
  'notes',
  'code',
  'ignore',
];

/** A budget column's guess to be settled: what its heading also speaks for comes before what else is usual. */
export function columnDoubt({
  role,
  header,
}: Pick<Column, 'role' | 'header'>): Doubt & { readonly what: 'column' } {
  const named = words()
    .matchHeader(header, 'budget')
    .map((match) => match.role);
  const usual = figureRoles.includes(role) && role !== 'ignore' ? figureRoles : textRoles;
  const alternatives = [...new Set([...named, ...usual])].filter((one) => one !== role);
  return { what: 'column', best: role, alternatives: alternatives.slice(0, mostAlternatives) };
}

const tableKinds: readonly TableKind[] = ['budget', 'partners', 'timeline', 'other'];

/** A table's guess to be settled. */
export function tableDoubt(kind: TableKind): Doubt & { readonly what: 'table' } {
  return { what: 'table', best: kind, alternatives: tableKinds.filter((one) => one !== kind) };
}

/** A stated total's guess to be settled. */
export const totalDoubt: Doubt & { readonly what: 'row' } = {
  what: 'row',
  best: 'total',
  alternatives: ['subtotal', 'line'],
};

/** What a row can be mistaken for, likeliest first. */
const likeKinds: Readonly<Partial<Record<RowKind, readonly RowKind[]>>> = {
  line: ['subtotal', 'note', 'section'],
  subtotal: ['line', 'total', 'note'],
  section: ['line', 'note'],
  note: ['line', 'subtotal', 'section'],
  header: ['line', 'section'],
};

/** A row's guess to be settled; `undefined` where it is sure, or where nobody is asked of such rows. */
export function rowDoubt({
  kind,
  confidence,
}: Pick<Row, 'kind' | 'confidence'>): (Doubt & { readonly what: 'row' }) | undefined {
  const alternatives = likeKinds[kind];
  if (alternatives === undefined || confidence >= sureFrom) return undefined;
  return { what: 'row', best: kind, alternatives };
}

/** The alternatives of a guess as words of ours. */
export function alternativesOf({ what, alternatives }: Doubt) {
  const group = what === 'column' ? 'role' : what;
  return { list: alternatives.map((one) => ({ term: `${group}.${one}` })) };
}
