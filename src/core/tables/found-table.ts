import type { Table } from './table.js';

/** A table before it is known whether its money counts. */
export type FoundTable = Omit<Table, 'use' | 'why'>;

/** A reading with how much speaks for it; readings of one region are compared by that. */
export interface Weighed {
  readonly table: FoundTable;
  readonly weight: number;
}
