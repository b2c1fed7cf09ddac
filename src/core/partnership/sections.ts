import type { Row } from '../tables/table.js';
import { oncePer } from '../workbook/once-per.js';
import { labelOf, type TableView } from './table-view.js';

interface OpenSection {
  readonly label: string;
  readonly level: number;
  /** First line beneath the heading, once there is one. */
  readonly first: number | undefined;
  /** Last row that belongs to it, where the heading itself sums the rows beneath. */
  readonly until: number | undefined;
}

/**
 * The headings above each line of a table, outermost first. A subtotal closes the headings whose lines it sums,
 * so that overhead written below a subtotal is not taken for the last section's.
 */
export function sectionsByRow(view: TableView): ReadonlyMap<number, readonly string[]> {
  const sections = new Map<number, readonly string[]>();
  const starts = new Map<number, number>();
  const next = levelsOfNextHeading(view.table.rows);
  let open: readonly OpenSection[] = [];
  view.table.rows.forEach((row, place) => {
    if (open.some(({ until }) => until !== undefined && row.row > until)) {
      open = open.filter(({ until }) => until === undefined || row.row <= until);
    }
    if (row.kind === 'section') open = opened(open, view, row, undefined);
    if (row.kind === 'line') {
      if (open.some(({ first }) => first === undefined)) open = begun(open, row.row);
      sections.set(row.row, labelsOf(open));
    }
    if (row.kind !== 'subtotal' && row.kind !== 'total') return;
    const { start, end } = reachOf(row, starts);
    starts.set(row.row, start);
    const isHeading = row.kind === 'subtotal' && start > row.row;
    open = isHeading ? opened(open, view, row, end) : closed(open, start, row, next[place] ?? 0);
  });
  return sections;
}

/** The open headings, of which those without a line yet begin with this one. */
function begun(open: readonly OpenSection[], line: number): readonly OpenSection[] {
  return open.map((one) => ({ ...one, first: one.first ?? line }));
}

/** The same list for all lines under the same headings. */
const labelsOf = oncePer((open: readonly OpenSection[]): readonly string[] =>
  open.map(({ label }) => label),
);

function opened(
  open: readonly OpenSection[],
  view: TableView,
  row: Row,
  until: number | undefined,
): readonly OpenSection[] {
  const level = row.level ?? (until === undefined ? 1 : levelInside(open));
  const kept = open.filter((one) => one.level < level);
  return [...kept, { label: labelOf(view, row.row), level, first: undefined, until }];
}

/** Headings that sum what is beneath them lie inside those that still reach further. */
function levelInside(open: readonly OpenSection[]): number {
  const around = open.filter(({ until }) => until !== undefined).map(({ level }) => level);
  return Math.max(0, ...around) + 1;
}

/** Of headings that begin with the same line, those stay open that the next heading lies within. */
function closed(
  open: readonly OpenSection[],
  start: number,
  { kind }: Row,
  next: number,
): readonly OpenSection[] {
  if (kind === 'total') return [];
  return open.filter(
    ({ first, level }, place) =>
      (first !== undefined && first < start) || (level < next && place < open.length - 1),
  );
}

/** For each row the level of the heading that comes next; 0 where a total or nothing follows. */
function levelsOfNextHeading(rows: readonly Row[]): readonly number[] {
  const levels: number[] = [];
  let next = 0;
  for (let place = rows.length - 1; place >= 0; place--) {
    levels[place] = next;
    const row = rows[place];
    if (row?.kind === 'total') next = 0;
    if (row?.kind === 'section') next = row.level ?? 1;
  }
  return levels;
}

/** The rows from the first to the last that a subtotal speaks for, through the subtotals in between. */
function reachOf(row: Row, starts: ReadonlyMap<number, number>): { start: number; end: number } {
  const rows = row.covers?.rows ?? [];
  if (rows.length === 0) return { start: row.row, end: row.row };
  return {
    start: rows.reduce((least, one) => Math.min(least, starts.get(one) ?? one), Infinity),
    end: rows.reduce((most, one) => Math.max(most, one), 0),
  };
}
