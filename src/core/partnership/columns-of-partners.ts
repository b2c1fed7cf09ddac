import { isSaid } from '../tables/said.js';
import type { Column, Table } from '../tables/table.js';
import { namesOf, type Names } from './names.js';
import type { Organisation } from './partnership.js';
import type { TableView } from './table-view.js';

/** Columns of amounts that are headed by one organisation each make a split from this many on. */
const fewest = 2;

/**
 * The tables, where columns of figures that make no amount between them are headed by partners of the register: who has
 * how much, though some line does not add up. What people said of a column stands.
 */
export function withColumnsOfPartners(
  views: readonly TableView[],
  registered: readonly Organisation[],
): readonly Table[] {
  const names = namesOf(registered.filter(({ kind }) => kind !== 'donor'));
  return views.map((view) => withParts(view, names));
}

function withParts(view: TableView, names: Names): Table {
  const { table } = view;
  if (table.kind !== 'budget') return table;
  const partnerOf = ({ header }: Column) => names.resolve(header);
  // Cells are asked last: few columns are headed by a name, and a budget may have many rows.
  const open = table.columns.filter(
    (column) => isOpen(column) && partnerOf(column) !== undefined && holdsFigures(view, column),
  );
  const partners = new Set(open.map(partnerOf));
  const isSplit = table.columns.some(({ role }) => role === 'organisation-amount');
  if (partners.size < (isSplit ? 1 : fewest)) return table;
  return {
    ...table,
    columns: table.columns.map((column) => {
      const partner = open.includes(column) ? partnerOf(column) : undefined;
      if (partner === undefined) return column;
      const reason = { key: 'column.is-partners', facts: { partner } };
      return {
        ...column,
        role: 'organisation-amount',
        name: column.header,
        reasons: [...column.reasons, reason],
      };
    }),
  };
}

function isOpen(column: Column): boolean {
  return (column.role === 'ignore' || column.role === 'notes') && !isSaid(column);
}

/** Numbers on some lines, and no words. */
function holdsFigures({ table, grid }: TableView, { column }: Column): boolean {
  const kinds = table.rows
    .filter(({ kind }) => kind === 'line')
    .map(({ row }) => grid.kindAt(row, column));
  return kinds.includes('number') && !kinds.includes('text');
}
