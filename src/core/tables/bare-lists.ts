import { type CellValue, isSerialDate } from '../workbook/workbook.js';
import { isDateText } from './date-texts.js';
import { words } from './words/match.js';

type Rows = readonly (readonly CellValue[])[];

/** Rows below which nobody writes the first heads. */
const headWithin = 10;

/**
 * A list of partners or dates under heads. One that somebody gives without any gets a row of them in front, by what
 * its columns hold: without heads it would be no table to us. Columns of dates need none.
 */
export function underHeads(rows: Rows, kind: 'partners' | 'timeline'): Rows {
  if (rows.slice(0, headWithin).some((row) => isHead(row, kind))) return rows;
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, place) => textsOf(rows, place));
  const heads = kind === 'partners' ? partnerHeads(columns) : timelineHeads(columns);
  return [columns.map((_, place) => heads.get(place)), ...rows];
}

/** Two cells that are heads, or all of the only one there is; and no day beside them. */
function isHead(row: readonly CellValue[], kind: 'partners' | 'timeline'): boolean {
  const filled = row.filter((value) => value !== undefined);
  if (filled.some((value) => isSerialDate(value))) return false;
  const heads = filled.filter(
    (value) =>
      typeof value === 'string' && (words().matchHeader(value, kind)[0]?.strength ?? 0) >= 0.7,
  );
  return heads.length > 0 && heads.length >= Math.min(2, filled.length);
}

type Heads = ReadonlyMap<number, string>;
type Columns = readonly (readonly string[])[];

function partnerHeads(columns: Columns): Heads {
  const kind = placeOf(columns, (text) => words().organisationKinds(text).length > 0, []);
  const name = columns.findIndex((texts, place) => texts.length > 0 && place !== kind);
  return headsAt([
    [name < 0 ? kind : name, 'Name'],
    [name < 0 ? -1 : kind, 'Kind'],
  ]);
}

/** The wordiest column says what is to be done; its words tell of what kind. */
function timelineHeads(columns: Columns): Heads {
  const setBy = placeOf(columns, (text) => setters.some((term) => words().isTerm(text, term)), []);
  const byLength = columns
    .map((texts, place) => ({ place, length: meanLength(texts) }))
    .filter(({ place, length }) => length > 0 && place !== setBy)
    .sort((one, other) => other.length - one.length);
  const what = byLength[0]?.place ?? -1;
  const kind = placeOf(columns, (text) => words().eventKinds(text).length > 0, [setBy, what]);
  const who = byLength.find(({ place }) => place !== what && place !== kind)?.place ?? -1;
  return headsAt([
    [setBy, 'Set by'],
    [what, 'What'],
    [kind, 'Kind'],
    [who, 'Who'],
  ]);
}

const setters = ['donor', 'lead', 'together'] as const;

function headsAt(places: readonly (readonly [place: number, head: string])[]): Heads {
  return new Map(places.filter(([place]) => place >= 0));
}

/** The column of which most texts fit, and at least half; the last of several, -1 for none. */
function placeOf(
  columns: Columns,
  fits: (text: string) => boolean,
  taken: readonly number[],
): number {
  let most = 0.5;
  return columns.reduce((found, texts, place) => {
    const share = texts.filter(fits).length / Math.max(1, texts.length);
    if (share < most || taken.includes(place)) return found;
    most = share;
    return place;
  }, -1);
}

/** A column's texts, [] for one of figures or dates; the first hundred tell. */
function textsOf(rows: Rows, place: number): readonly string[] {
  const filled = rows.slice(0, 100).flatMap((row) => row[place] ?? []);
  const texts = filled.filter((value) => typeof value === 'string');
  const isDated = filled.some((value) => isSerialDate(value)) || texts.some(isDateText);
  return isDated || texts.length * 2 < filled.length ? [] : texts;
}

function meanLength(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
}
