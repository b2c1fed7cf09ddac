import { answersIn } from './answers-table.js';
import { budgetIn } from './budget-table.js';
import type { Region } from './regions.js';
import { registerIn, timelineIn } from './people-and-dates.js';
import type { Table } from './table.js';

/** A table before it is known whether its money counts. */
export type FoundTable = Omit<Table, 'use' | 'why'>;

/** What a region holds, read as the kind of table that it makes the best sense as; [] where it is none. */
export function readRegion(region: Region): readonly FoundTable[] {
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
