import type { Draft } from './row-drafts.js';
import type { Area } from '../workbook/workbook.js';
import type { Coverage } from './table.js';

/** A row with a figure: a line, or a sum with what it covers as far as that is known yet. */
export interface Entry {
  readonly draft: Draft;
  /** Its place among the drafts. */
  readonly place: number;
  /** Its place among the entries. */
  readonly order: number;
  covers: Coverage | undefined;
  /** First row that it speaks for, itself included. */
  lowest: number;
  /** Lines that it speaks for, directly or through other sums. */
  lines: number;
  /** Some sum speaks for it. */
  claimed: boolean;
  /** The sums that speak for it themselves. */
  speakers: readonly Entry[];
  /** The places among the entries of the first and the last that it speaks for, itself included. */
  readonly reach: { first: number; last: number };
  /** Entries for which it is the first to speak, directly or through other sums. */
  spokenFor: number;
}

/** All rows of a table and its figures, to look them up by place and by row. */
export interface Ledger {
  readonly drafts: readonly Draft[];
  /** In the order of their rows. */
  readonly entries: readonly Entry[];
  readonly byRow: ReadonlyMap<number, Entry>;
}

/** The ledger of a table before any sum is tied to its lines. */
export function ledgerOf(drafts: readonly Draft[]): Ledger {
  const entries: Entry[] = [];
  const byRow = new Map<number, Entry>();
  drafts.forEach((draft, place) => {
    if (draft.kind !== 'line' && draft.kind !== 'subtotal') return;
    const order = entries.length;
    const entry: Entry = {
      draft,
      place,
      order,
      covers: undefined,
      lowest: draft.row,
      lines: draft.kind === 'line' ? 1 : 0,
      claimed: false,
      speakers: [],
      reach: { first: order, last: order },
      spokenFor: 0,
    };
    entries.push(entry);
    byRow.set(draft.row, entry);
  });
  return { drafts, entries, byRow };
}

/** The rows that a sum's formula names, without those that another named sum already speaks for. */
export function namedBy(entry: Entry, { entries }: Ledger): readonly Entry[] {
  const areas = entry.draft.sum?.areas ?? [];
  const before = areas.length === 1 ? beforeAllOf : justBefore;
  const named = new Set<Entry>();
  for (const area of areas) {
    for (const found of entriesIn(area, entries, before)) if (found !== entry) named.add(found);
  }
  return [...named].filter(({ speakers }) => !speakers.some((sum) => named.has(sum)));
}

/** The entries in some rows, top to bottom, found from the bottom up. */
function entriesIn(
  { top, bottom }: Area,
  entries: readonly Entry[],
  before: (entry: Entry, top: number) => number,
): readonly Entry[] {
  const found: Entry[] = [];
  let entry = entries[countUpTo(bottom, entries) - 1];
  while (entry !== undefined && entry.draft.row >= top) {
    found.push(entry);
    entry = entries[before(entry, top)];
  }
  return found.reverse();
}

function justBefore({ order }: Entry): number {
  return order - 1;
}

/** Before all that a sum speaks for, where that is every entry before it down to some row from `top` on. */
function beforeAllOf({ order, lowest, reach, spokenFor }: Entry, top: number): number {
  const isWhole = reach.last === order && spokenFor === order - reach.first && lowest >= top;
  return (isWhole ? reach.first : order) - 1;
}

/** How many entries stand in a row or before it. */
function countUpTo(row: number, entries: readonly Entry[]): number {
  let from = 0;
  let to = entries.length;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((entries[middle]?.draft.row ?? Infinity) <= row) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Makes a sum speak for rows, so that no later sum does. */
export function claim(entry: Entry, covered: readonly Entry[], by: Coverage['by']): void {
  if (covered.length === 0) return;
  entry.covers = { rows: covered.map(({ draft }) => draft.row), by };
  for (const other of covered) {
    if (!other.claimed) entry.spokenFor += 1 + other.spokenFor;
    other.claimed = true;
    other.speakers = [...other.speakers, entry];
    entry.reach.first = Math.min(entry.reach.first, other.reach.first);
    entry.reach.last = Math.max(entry.reach.last, other.reach.last);
    entry.lowest = Math.min(entry.lowest, other.lowest);
    entry.lines += other.lines;
  }
}

/** What a row adds to a sum: nothing where it has no figure yet. */
export function figureOf({ value }: Draft): number {
  return value ?? 0;
}

/** The figures added, as a spreadsheet adds: what is not a figure yet adds nothing; `undefined` where none is one. */
export function sumOf(entries: readonly Entry[]): number | undefined {
  let sum: number | undefined;
  for (const { draft } of entries) {
    if (draft.value !== undefined) sum = (sum ?? 0) + draft.value;
  }
  return sum;
}
