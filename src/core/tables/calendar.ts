import type { Region } from './region.js';
import {
  addDays,
  addMonths,
  daysBetween,
  isoOf,
  isoOfSerial,
  lastOfMonth,
} from '../workbook/calendar.js';
import { readPeriod } from '../workbook/period.js';
import { isSerialDate, valueAt } from '../workbook/workbook.js';
import { type CalendarPiece, calendarPiece } from './calendar-heading.js';
import type { CalendarSlot } from './table.js';
import { words } from './words/match.js';

/** A column of a calendar with what its headings say, from the top down. */
interface Headed {
  readonly column: number;
  readonly pieces: readonly CalendarPiece[];
}

/**
 * The days that each column of a calendar stands for: from its headings, the headings that it shares with its
 * neighbours, and what the titles say of year or start. Days that nothing tells stay unknown.
 */
export function calendarSlots(region: Region, columns: readonly number[]): readonly CalendarSlot[] {
  const headed = columns.map((column): Headed => ({ column, pieces: piecesOf(region, column) }));
  const dated = withYears(headed, yearInTitles(region));
  const start = startInTitles(region);
  const slots = dated.map((one, place): CalendarSlot => {
    const days = daysOf(one, place, dated, start);
    return { column: one.column, from: days?.from, to: days?.to };
  });
  return slots.map((slot, place) => untilNext(slot, slots[place - 1], slots[place + 1]));
}

function piecesOf(region: Region, column: number): readonly CalendarPiece[] {
  const last = region.headingRows[region.headingRows.length - 1];
  const upper = rowAbove(region);
  return [...upper, ...region.headingRows].flatMap((row) => {
    const own = calendarPiece(valueAt(region.grid.sheet, row, ownerOf(region, row, column)));
    return own ?? (row === last ? [] : (sharedPiece(region, row, column) ?? []));
  });
}

/** Titles right above the head may be months over weeks, or the years over months. */
function rowAbove({ headingRows, grid }: Region): readonly number[] {
  const above = Math.min(...headingRows) - 1;
  return [above - 1, above].filter((row) => row >= 1 && row <= grid.height);
}

function ownerOf({ grid }: Region, row: number, column: number): number {
  return grid.mergeAt(row, column)?.left ?? column;
}

/** A month over several weeks stands above the first of them only. */
function sharedPiece(region: Region, row: number, column: number): CalendarPiece | undefined {
  const { grid, left } = region;
  if (grid.kindAt(row, ownerOf(region, row, column)) !== 'blank') return undefined;
  for (let at = column - 1; at >= left; at--) {
    const owner = ownerOf(region, row, at);
    if (grid.kindAt(row, owner) === 'blank') continue;
    return calendarPiece(valueAt(grid.sheet, row, owner));
  }
  return undefined;
}

interface Dated extends Headed {
  readonly year: number | undefined;
  readonly month: number | undefined;
}

/** The year of each column: as headed, else the last one, and one more where the months begin anew. */
function withYears(headed: readonly Headed[], inTitles: number | undefined): readonly Dated[] {
  let year = inTitles;
  let before = 0;
  return headed.map((one): Dated => {
    const own = lastOf(one, 'year');
    const month = lastOf(one, 'month') ?? firstMonth(lastOf(one, 'quarter'));
    if (own !== undefined) year = own;
    else if (month !== undefined && month < before && year !== undefined) year += 1;
    before = month ?? before;
    return { ...one, year, month: lastOf(one, 'month') };
  });
}

function firstMonth(quarter: number | undefined): number | undefined {
  return quarter === undefined ? undefined : quarter * 3 - 2;
}

function lastOf({ pieces }: Headed, what: keyof CalendarPiece): number | undefined {
  const said = pieces.flatMap((piece) => piece[what] ?? []);
  const last = said[said.length - 1];
  return typeof last === 'number' ? last : undefined;
}

type Days = Pick<CalendarSlot, 'from' | 'to'>;

function daysOf(
  one: Dated,
  place: number,
  all: readonly Dated[],
  start: string | undefined,
): Days | undefined {
  const day = one.pieces[one.pieces.length - 1]?.day;
  if (day !== undefined) return { from: day, to: undefined };
  const { year, month } = one;
  const count = lastOf(one, 'week') ?? lastOf(one, 'count');
  if (month !== undefined) {
    const alike = all.filter((other) => other.month === month && other.year === year);
    return year === undefined ? undefined : partOfMonth(year, month, alike.indexOf(one), alike);
  }
  const quarter = lastOf(one, 'quarter');
  const own = lastOf(one, 'year');
  if (quarter !== undefined && year !== undefined) return months(year, quarter * 3 - 2, 3);
  const monthCount = lastOf(one, 'monthCount') ?? (isYearOfMonths(one, all) ? count : undefined);
  if (own !== undefined && monthCount !== undefined && monthCount <= 12) {
    return months(own, monthCount, 1);
  }
  return start === undefined ? undefined : fromStart(one, place, start);
}

/** Twelve columns under one year are its months. */
function isYearOfMonths(one: Dated, all: readonly Dated[]): boolean {
  const own = lastOf(one, 'year');
  return own !== undefined && all.filter((other) => lastOf(other, 'year') === own).length === 12;
}

/** A whole month, or one of the weeks or days that it is divided into. */
function partOfMonth(year: number, month: number, place: number, alike: readonly Dated[]): Days {
  const whole = months(year, month, 1);
  if (alike.length === 1 || whole.from === undefined) return whole;
  const isDays = alike.length > 6;
  const from = addDays(whole.from, isDays ? place : place * 7);
  const isLast = place === alike.length - 1;
  const to = isDays ? from : isLast ? whole.to : addDays(whole.from, place * 7 + 6);
  return { from, to };
}

/** Whole months of one year. */
function months(year: number, month: number, count: number): Days {
  return { from: isoOf(year, month, 1), to: lastOfMonth(year, month + count - 1) };
}

/** Week 7, month 3 or quarter 2 of the project, counted from the day that it starts. */
function fromStart(one: Headed, place: number, start: string): Days | undefined {
  const week = lastOf(one, 'week');
  if (week !== undefined) {
    return { from: addDays(start, (week - 1) * 7), to: addDays(start, week * 7 - 1) };
  }
  const years = (lastOf(one, 'projectYear') ?? 1) - 1;
  const quarter = lastOf(one, 'quarter');
  if (quarter !== undefined) return monthsFrom(start, years * 12 + (quarter - 1) * 3, 3);
  const month = lastOf(one, 'monthCount');
  if (month === undefined) return undefined;
  const isAnew = month <= 12 && place >= 12;
  return monthsFrom(start, (isAnew ? years * 12 : 0) + month - 1, 1);
}

function monthsFrom(start: string, after: number, count: number): Days | undefined {
  const from = addMonths(start, after);
  const next = addMonths(start, after + count);
  return from === undefined || next === undefined ? undefined : { from, to: addDays(next, -1) };
}

/** A column headed by its first day lasts until the next one begins, the last as long as the one before it. */
function untilNext(
  slot: CalendarSlot,
  before: CalendarSlot | undefined,
  next: CalendarSlot | undefined,
): CalendarSlot {
  if (slot.from === undefined || slot.to !== undefined) return slot;
  if (next?.from !== undefined) return { ...slot, to: addDays(next.from, -1) };
  const days = before?.from === undefined ? 1 : daysBetween(before.from, slot.from);
  return { ...slot, to: addDays(slot.from, Math.max(0, days - 1)) };
}

function titleTexts({ grid, titleRows, headingRows, right }: Region): readonly string[] {
  const rows = [...new Set([...titleRows, ...headingRows.slice(0, -1)])];
  const texts = rows.flatMap((row) => {
    const found: string[] = [];
    for (let column = 1; column <= right; column++) {
      if (grid.kindAt(row, column) === 'text') found.push(grid.textAt(row, column));
    }
    return found;
  });
  return [...texts, grid.sheet.name];
}

/** The first year that the titles or the sheet's name say. */
function yearInTitles(region: Region): number | undefined {
  const years = titleTexts(region).flatMap((text) => /\b(20\d\d)\b/.exec(text)?.[1] ?? []);
  return years[0] === undefined ? undefined : Number(years[0]);
}

/** The day that the project starts, where the titles state its period or its start. */
function startInTitles(region: Region): string | undefined {
  const { grid, titleRows, right } = region;
  const period = titleTexts(region).flatMap((text) => readPeriod(text)?.from ?? [])[0];
  if (period !== undefined) return period;
  for (const row of titleRows) {
    for (let column = 1; column < right; column++) {
      if (!words().hasTerm(grid.textAt(row, column), 'project-start')) continue;
      const beside = valueAt(grid.sheet, row, column + 1);
      if (isSerialDate(beside)) return isoOfSerial(beside.serial);
      const said = calendarPiece(beside)?.day;
      if (said !== undefined) return said;
    }
  }
  return undefined;
}
