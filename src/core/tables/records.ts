import type { ColumnFact, ColumnFacts } from './column-facts.js';
import type { Column, Row } from './table.js';
import { words } from './words/match.js';

/** Fewer lines than this are a budget's rather than a data set's. */
const fewestRecords = 20;

/**
 * Whether the lines are records of money that others got, not costs of one project: grants, each with who holds it and
 * what its project is called, or figures by year that say nothing of what they pay.
 */
export function holdsRecords(
  facts: ColumnFacts,
  columns: readonly Column[],
  rows: readonly Row[],
): boolean {
  if (rows.filter(({ kind }) => kind === 'line').length < fewestRecords) return false;
  if (columns.some(({ role }) => factors.has(role))) return false;
  const isDescribed = columns.some(({ role }) => role === 'description');
  return listsGrants(facts) || (!isDescribed && facts.columns.some(holdsYears));
}

const factors: ReadonlySet<string> = new Set(['unit', 'quantity', 'duration', 'unit-cost']);

function listsGrants({ columns }: ColumnFacts): boolean {
  const isHeaded = (term: 'grant-holder' | 'grant-title') =>
    columns.some(({ header }) => words().hasTerm(header.whole, term));
  return isHeaded('grant-holder') && isHeaded('grant-title');
}

/** A year in each row. */
function holdsYears({
  header,
  profile: { numbers, rows, whole, least, largest },
}: ColumnFact): boolean {
  const isYears = numbers >= rows * 0.9 && whole === numbers && least >= 1950 && largest <= 2100;
  return isYears && words().hasTerm(header.whole, 'year');
}
