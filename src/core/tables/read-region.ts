import { answersIn } from './answers-table.js';
import { budgetIn } from './budget-table.js';
import type { Region } from './regions.js';
import { registerIn, timelineIn } from './people-and-dates.js';
import { withSaid } from './said.js';
import type { Table, TableKind } from './table.js';

/** A table before it is known whether its money counts. */
export type FoundTable = Omit<Table, 'use' | 'why'>;

/**
 * What a region holds, read as the kind of table that people said it is, else as the one that it makes the best
 * sense as; [] where it is none.
 */
export function readRegion(region: Region): readonly FoundTable[] {
  const kind = region.said?.kind;
  const tables = kind === undefined ? bestOf(region) : readAs(region, kind);
  return tables.map((table) => withSaid(table, region.said));
}

function readAs(region: Region, kind: TableKind): readonly FoundTable[] {
  if (kind === 'budget') return tableIn(budgetIn(region));
  if (kind === 'timeline') return tableIn(timelineIn(region));
  if (kind === 'partners') return tableIn(registerIn(region));
  return bestOf(region).map((table) => ({ ...table, kind }));
}

function tableIn(reading: Weighed | undefined): readonly FoundTable[] {
  return reading === undefined ? [] : [reading.table];
}

function bestOf(region: Region): readonly FoundTable[] {
  const answers = answersIn(region);
  if (answers !== undefined) return [answers];
  const readings = [budgetIn(region), timelineIn(region), registerIn(region)];
  const best = readings.reduce<Weighed | undefined>(
    (one, other) => (other !== undefined && other.weight > (one?.weight ?? 0) ? other : one),
    undefined,
  );
  return best === undefined ? [] : [best.table];
}

/** A reading with how much speaks for it; readings of one region are compared by that. */
export interface Weighed {
  readonly table: FoundTable;
  readonly weight: number;
}
