import type { CellValue } from '../../core/workbook/workbook.js';
import type { Ranges } from './custom-functions.js';
import { isDate } from './read-spreadsheet.js';

type Rows = readonly (readonly CellValue[])[];

const dayInMs = 86_400_000;
const hourInMs = 3_600_000;
/** Serial of 1970-01-01. */
const epochSerial = 25_569;

/**
 * Rows of ranges as Google hands them over to a custom function, without the blank rows below and the blank cells at
 * the right that open-ended ones (`A:J`, `6:48`) bring.
 */
export function cellsOfRange(ranges: Ranges): Readonly<Record<keyof Ranges, Rows>> {
  const budget = rowsIn(ranges.budget);
  const timeline = rowsIn(ranges.timeline);
  const partners = rowsIn(ranges.partners);
  const serialOf = serialsIn([budget, timeline, partners]);
  const cells = (rows: readonly (readonly unknown[])[]): Rows =>
    rows.map((row) => row.map((value) => cellOf(value, serialOf)));
  return { budget: cells(budget), timeline: cells(timeline), partners: cells(partners) };
}

function rowsIn(range: unknown): readonly (readonly unknown[])[] {
  const grid: readonly unknown[] = Array.isArray(range) ? range : [[range]];
  const rows = grid.map((row) => (Array.isArray(row) ? (row as readonly unknown[]) : [row]));
  let last = rows.length;
  while (last > 0 && rows[last - 1]?.every(isBlank)) last -= 1;
  return rows.slice(0, last).map(withoutBlanksAtRight);
}

function withoutBlanksAtRight(row: readonly unknown[]): readonly unknown[] {
  let last = row.length;
  while (last > 0 && isBlank(row[last - 1])) last -= 1;
  return last === row.length ? row : row.slice(0, last);
}

function isBlank(value: unknown): boolean {
  return value === '' || value === undefined || value === null;
}

function cellOf(value: unknown, serialOf: (date: Date) => number): CellValue {
  if (typeof value === 'string') return value === '' ? undefined : value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return isDate(value) ? { serial: serialOf(value) } : undefined;
}

/**
 * Dates come as instants of midnight in the spreadsheet's zone, and asking for the zone would make every cell wait for
 * a service. So the zone is taken from the dates themselves: the time of day that most of them have is midnight there.
 */
function serialsIn(ranges: readonly (readonly (readonly unknown[])[])[]): (date: Date) => number {
  const counts = new Map<number, number>();
  const note = (value: unknown) => {
    if (!isDate(value)) return;
    const time = timeOfDay(value.getTime());
    counts.set(time, (counts.get(time) ?? 0) + 1);
  };
  ranges.forEach((rows) => rows.forEach((row) => row.forEach(note)));
  const [[midnight] = [0]] = [...counts].sort(([, one], [, other]) => other - one);
  const offset = offsetOf(midnight);
  return (date) => {
    const local = date.getTime() + offset;
    const hour = (timeOfDay(local + hourInMs) - hourInMs) / hourInMs;
    // Clocks moved for summer make midnights of the same zone an hour apart.
    const day = Math.abs(hour) <= 1 ? local - hour * hourInMs : local;
    return day / dayInMs + epochSerial;
  };
}

/** How far ahead of UTC a zone is whose midnight is at this time of day: from 10 hours behind to 13 ahead. */
function offsetOf(midnight: number): number {
  return midnight < 11 * hourInMs ? -midnight : dayInMs - midnight;
}

function timeOfDay(instant: number): number {
  return ((instant % dayInMs) + dayInMs) % dayInMs;
}
