import type { Region } from './region.js';
import { answersIn } from './answers-table.js';
import { budgetIn } from './budget-table.js';
import type { FoundTable, Weighed } from './found-table.js';
import { languageOf } from './language-of.js';
import { registerIn, timelineIn } from './people-and-dates.js';
import { nothingSaid, rolesOf, withSaid } from './said.js';
import type { TableKind } from './table.js';

/**
 * What a region holds, read as the kind of table that people said it is, else as the one that it makes the best
 * sense as; [] where it is none.
 */
export function readRegion(region: Region): readonly FoundTable[] {
  const kind = region.said?.kind ?? kindInMind(region);
  const tables = kind === undefined ? bestOf(region) : readAs(region, kind);
  const language = languageOf(region);
  const told = language === undefined ? {} : { language };
  return tables.map((table) => withSaid({ ...table, ...told }, region.said));
}

/**
 * The kind of table that people had before them when they named its columns: naming them anew makes it no other,
 * as long as a table of that kind has such columns.
 */
function kindInMind({ said, ...region }: Region): TableKind | undefined {
  if (said === undefined || said.columns.size === 0) return undefined;
  const kind = bestOf(region)[0]?.kind;
  const known = kind === undefined ? [] : rolesOf(kind);
  return [...said.columns.values()].every(({ role }) => known.includes(role)) ? kind : undefined;
}

function readAs(whole: Region, kind: TableKind): readonly FoundTable[] {
  const region = { ...whole, said: { ...nothingSaid, ...whole.said, kind } };
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
