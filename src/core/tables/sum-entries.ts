import type { Draft } from './row-drafts.js';
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
}

/** All rows of a table and its figures, to look them up by place and by row. */
export interface Ledger {
  readonly drafts: readonly Draft[];
  readonly entries: readonly Entry[];
  readonly byRow: ReadonlyMap<number, Entry>;
  /** The first and the last row with a figure. */
  readonly firstRow: number;
  readonly lastRow: number;
}

/** The ledger of a table before any sum is tied to its lines. */
export function ledgerOf(drafts: readonly Draft[]): Ledger {
  const entries: Entry[] = [];
  for (const [place, draft] of drafts.entries()) {
    if (draft.kind !== 'line' && draft.kind !== 'subtotal') continue;
    const lines = draft.kind === 'line' ? 1 : 0;
    const lowest = draft.row;
    entries.push({
      draft,
      place,
      order: entries.length,
      covers: undefined,
      lowest,
      lines,
      claimed: false,
    });
  }
  return {
    drafts,
    entries,
    byRow: new Map(entries.map((entry) => [entry.draft.row, entry])),
    firstRow: entries.reduce((first, { draft }) => Math.min(first, draft.row), Infinity),
    lastRow: entries.reduce((last, { draft }) => Math.max(last, draft.row), 0),
  };
}

/** The rows that a sum's formula names, without those that another named sum already speaks for. */
export function namedBy(entry: Entry, { byRow, firstRow, lastRow }: Ledger): readonly Entry[] {
  const named = new Set<Entry>();
  for (const { top, bottom } of entry.draft.sum?.areas ?? []) {
    for (let row = Math.max(firstRow, top); row <= Math.min(lastRow, bottom); row++) {
      const found = byRow.get(row);
      if (found !== undefined && found !== entry) named.add(found);
    }
  }
  const within = new Set<number>();
  for (const { covers } of named) for (const row of covers?.rows ?? []) within.add(row);
  return [...named].filter(({ draft }) => !within.has(draft.row));
}

/** Makes a sum speak for rows, so that no later sum does. */
export function claim(entry: Entry, covered: readonly Entry[], by: Coverage['by']): void {
  if (covered.length === 0) return;
  entry.covers = { rows: covered.map(({ draft }) => draft.row), by };
  for (const other of covered) {
    other.claimed = true;
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
