import type { Grid } from './grid.js';
import type { FoundTable } from './read-region.js';
import type { Table } from './table.js';

/** Settles which tables' money counts, so that it is counted once. */
export function decideUse(found: readonly FoundTable[], _grids: readonly Grid[]): readonly Table[] {
  return found.map((table) => ({
    ...table,
    use: 'counted',
    why: { key: 'use.only-budget', facts: {} },
  }));
}
