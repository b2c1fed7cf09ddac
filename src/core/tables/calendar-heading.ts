import { daysBetween, isoOfSerial } from '../workbook/calendar.js';
import { readDate, readMonth } from '../workbook/date.js';
import { monthOfWord } from '../workbook/date-words.js';
import { type CellValue, isSerialDate } from '../workbook/workbook.js';
import type { Term } from './words/lexicon.js';
import { words } from './words/match.js';

/** What one heading of a calendar says. */
export interface CalendarPiece {
  readonly year?: number;
  /** 1–12. */
  readonly month?: number;
  /** 1–4. */
  readonly quarter?: number;
  readonly week?: number;
  /** The project's first, second … month or year. */
  readonly monthCount?: number;
  readonly projectYear?: number;
  /** A bare number, which what stands above it explains. */
  readonly count?: number;
  /** ISO date. */
  readonly day?: string;
}

/**
 * Reads `2027`, `Jan`, `Jan 2027`, `Q1`, `Q1 2027`, `Week 3`, `W3`, `Month 7`, `M7`, `Year 2`, `12`, a date;
 * `undefined` for what belongs to no calendar.
 */
export function calendarPiece(value: CellValue): CalendarPiece | undefined {
  if (value === undefined || typeof value === 'boolean') return undefined;
  if (isSerialDate(value)) {
    const day = isoOfSerial(value.serial);
    return day === undefined ? undefined : { day };
  }
  const text = String(value).trim();
  if (text === '' || text.length > 24) return undefined;
  return inFigures(text) ?? inMonths(text) ?? inCounts(text) ?? inDays(text);
}

/** True for what heads one column of a calendar; a year alone heads several. */
export function isCalendarHeading(value: CellValue): boolean {
  const piece = calendarPiece(value);
  if (piece === undefined) return false;
  return piece.year === undefined || piece.month !== undefined || piece.quarter !== undefined;
}

/** True for headings of which four or more go on from one another: January, February …; W1, W2 …; days in even steps. */
export function isCalendarRow(values: readonly CellValue[]): boolean {
  const pieces = values.map(calendarPiece);
  const steps = pieces.filter((piece, place) => goesOn(pieces[place - 1], piece)).length;
  const counts = pieces.filter((piece) => piece?.count !== undefined).length;
  return steps >= (counts > steps / 2 ? 4 : 3);
}

const counted = ['month', 'quarter', 'week', 'monthCount', 'count'] as const;

function goesOn(before: CalendarPiece | undefined, next: CalendarPiece | undefined): boolean {
  if (before === undefined || next === undefined) return false;
  if (before.day !== undefined && next.day !== undefined) {
    const days = daysBetween(before.day, next.day);
    return days > 0 && days <= longestStep;
  }
  return counted.some((what) => {
    const [from, to] = [before[what], next[what]];
    if (from === undefined || to === undefined) return false;
    return to === from + 1 || (what !== 'count' && to === 1);
  });
}

/** Columns of a calendar stand for a month at most where they are headed by days. */
const longestStep = 31;

function inFigures(text: string): CalendarPiece | undefined {
  if (/^20\d\d$/.test(text)) return { year: Number(text) };
  return /^\d{1,2}$/.test(text) ? { count: Number(text) } : undefined;
}

function inMonths(text: string): CalendarPiece | undefined {
  const named = readMonth(text);
  if (named !== undefined) {
    return { year: Number(named.slice(0, 4)), month: Number(named.slice(5)) };
  }
  const month = /^\p{L}[\p{L}\p{M}]*[.]?$/u.test(text)
    ? monthOfWord(text.replace('.', ''))
    : undefined;
  return month === undefined ? undefined : { month };
}

type Counted = 'quarter' | 'week' | 'monthCount' | 'projectYear';

const letters: Readonly<Record<string, Counted>> = {
  q: 'quarter',
  t: 'quarter',
  w: 'week',
  wk: 'week',
  kw: 'week',
  sem: 'week',
  s: 'week',
  m: 'monthCount',
  y: 'projectYear',
};

const terms: readonly (readonly [Term, Counted])[] = [
  ['quarter', 'quarter'],
  ['week', 'week'],
  ['month', 'monthCount'],
  ['year', 'projectYear'],
];

/** `W3`, `Week 3`, `3rd quarter`, `Q1 2027`. */
function inCounts(text: string): CalendarPiece | undefined {
  const yearSaid = /\b20\d\d$/.exec(text)?.[0];
  const bare = (
    yearSaid === undefined ? text : text.slice(0, -4).replace(/[ -]{1,24}$/, '')
  ).trim();
  const count = Number(/\d{1,2}/.exec(bare)?.[0]);
  const word = bare.replace(/\d+|[.#°º-]/g, ' ').trim();
  if (!Number.isFinite(count) || word === '' || /\d\D+\d/.test(bare)) return undefined;
  const what = letters[word.toLowerCase()] ?? termIn(bare);
  if (what === undefined || (what === 'quarter' && (count < 1 || count > 4))) return undefined;
  const year = yearSaid === undefined ? {} : { year: Number(yearSaid) };
  return { [what]: count, ...year };
}

function termIn(text: string): Counted | undefined {
  return terms.find(([term]) => words().isTerm(text, term))?.[1];
}

function inDays(text: string): CalendarPiece | undefined {
  const day = readDate(text)?.iso;
  return day === undefined ? undefined : { day };
}
