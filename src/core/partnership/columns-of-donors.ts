import { isSaid } from '../tables/said.js';
import type { Column, Table } from '../tables/table.js';
import { namesOf, type Names } from './names.js';
import type { Organisation } from './partnership.js';

/**
 * The tables, where columns that looked like partners' are headed by donors of the register alone: they say where the
 * money comes from, and nothing of who spends it. What people said of a column stands.
 */
export function withColumnsOfDonors(
  tables: readonly Table[],
  registered: readonly Organisation[],
): readonly Table[] {
  const donors = registered.filter(({ kind }) => kind === 'donor');
  if (donors.length === 0) return tables;
  const names = namesOf(registered);
  return tables.map((table) => withSources(table, names, donors));
}

function withSources(table: Table, names: Names, donors: readonly Organisation[]): Table {
  const isOfPartner = ({ role }: Column) => role === 'organisation-amount';
  const donorOf = ({ name, header }: Column) => {
    const named = names.resolve(name ?? header);
    return donors.find((donor) => donor.name === named)?.name;
  };
  const columns = table.columns.filter(isOfPartner);
  if (columns.length === 0 || columns.some((one) => isSaid(one) || donorOf(one) === undefined)) {
    return table;
  }
  return {
    ...table,
    columns: table.columns.map((column) => {
      const donor = isOfPartner(column) ? donorOf(column) : undefined;
      if (donor === undefined) return column;
      const reason = { key: 'column.is-donors', facts: { donor } };
      return { ...column, role: 'source-amount', reasons: [...column.reasons, reason] };
    }),
  };
}
