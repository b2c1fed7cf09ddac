import { isoOf } from './calendar.js';
import { isWeekdayWord, monthOfWord } from './date-words.js';
import { plainSigns } from './plain-signs.js';

/** Which of the first two numbers of `03/04/2026` is the day. */
export type DateOrder = 'day-month' | 'month-day';

/** A date that a text says. */
export interface ReadDate {
  readonly iso: string;
  /** The other reading, where neither the text nor the column's order decides. */
  readonly other: string | undefined;
}

/**
 * Reads a text that is one date and nothing else: `31/01/2026`, `2026-01-31`, `31.1.26`, `31 Jan 2026`,
 * `May-01-2018`, `1er mars 2026`, `31 de enero de 2026`, `٣١/٠١/٢٠٢٦`. A time of day after it and a weekday
 * before it are passed over. Impossible dates, and those without a day or year, are not dates.
 *
 * @param order settles `03/04/2026`; where it is not known the day is taken to come first
 */
export function readDate(text: string, order?: DateOrder): ReadDate | undefined {
  const pieces = datePieces(text);
  if (pieces === undefined) return undefined;
  const { list, byPoints } = pieces;
  if (list.some((piece) => typeof piece === 'object')) return named(list);
  return numeric(list, order ?? (byPoints ? 'day-month' : undefined));
}

/** The month that a text names with its year and without a day, as `2026-03`: `March 2026`, `mars-26`. */
export function readMonth(text: string): string | undefined {
  const list = datePieces(text)?.list;
  if (list?.length !== 2) return undefined;
  const [first, second] = list;
  const month = typeof first === 'object' ? first : second;
  const year = typeof first === 'object' ? second : first;
  if (typeof month !== 'object' || typeof year !== 'string') return undefined;
  return isoOf(fullYear(year) ?? 0, month.month, 1)?.slice(0, 7);
}

/** The order that the dates of a column agree on; `undefined` where none tells or some disagree. */
export function dateOrder(texts: readonly string[]): DateOrder | undefined {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const text of texts) {
    const [first, second, year] = datePieces(text)?.list ?? [];
    if (typeof first !== 'string' || typeof second !== 'string' || typeof year !== 'string')
      continue;
    if (numeric([first, second, year], undefined) === undefined || first.length > 2) continue;
    if (Number(first) > 12) dayFirst++;
    if (Number(second) > 12) monthFirst++;
  }
  if (dayFirst > 0 && monthFirst === 0) return 'day-month';
  return monthFirst > 0 && dayFirst === 0 ? 'month-day' : undefined;
}

/** How dates are packed into digits alone. */
export type PackedOrder = 'ddmmyy' | 'yymmdd' | 'mmddyy' | 'ddmmyyyy' | 'yyyymmdd' | 'mmddyyyy';

const packedOrders: readonly PackedOrder[] = [
  'ddmmyy',
  'yymmdd',
  'mmddyy',
  'ddmmyyyy',
  'yyyymmdd',
  'mmddyyyy',
];

/**
 * The one order in which all of a column's digits-only values are dates of a few years (1990–2069). At
 * least three are needed; where two orders would do, nothing is decided.
 */
export function packedOrder(values: readonly string[]): PackedOrder | undefined {
  if (values.length < 3) return undefined;
  const fitting = packedOrders.filter((order) => {
    const years = values.map((value) => Number(readPackedDate(value, order)?.slice(0, 4)));
    return Math.max(...years.slice(0, 5000)) - Math.min(...years.slice(0, 5000)) <= widestSpan;
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Years that a plan's dates may lie apart. */
const widestSpan = 8;

/** Reads `310126` in a known order; a leading zero that a number format ate is given back. */
export function readPackedDate(value: string, order: PackedOrder): string | undefined {
  if (!/^\d{5,8}$/.test(value)) return undefined;
  const digits = value.length === order.length - 1 ? `0${value}` : value;
  if (digits.length !== order.length) return undefined;
  const part = (sign: string) => digits.slice(order.indexOf(sign), order.lastIndexOf(sign) + 1);
  const iso = dated(part('y'), part('m'), part('d'))?.iso;
  return iso !== undefined && iso >= '1990' && iso < '2070' ? iso : undefined;
}

/** A number as its digits, or a month by its name. */
type Piece = string | { readonly month: number };

const longest = 60;
const idleWords = new Set('of the de del do da dos le la el o st nd rd th er ere eme'.split(' '));

interface Pieces {
  readonly list: readonly Piece[];
  /** Joined by points, as where the day comes first. */
  readonly byPoints: boolean;
}

/** The numbers and the month of a text; `undefined` where it says anything else, or joins numbers oddly. */
function datePieces(text: string): Pieces | undefined {
  if (text.length > longest) return undefined;
  const plain = withoutTime(plainSigns(text));
  const list: Piece[] = [];
  let between = '';
  let unknown = '';
  for (const mark of plain.match(/\d+|[\p{L}\p{M}]+|[^\p{L}\p{M}\d]+/gu) ?? []) {
    if (/^\d/.test(mark)) {
      list.push(mark);
    } else if (!/^\p{L}/u.test(mark)) {
      between += mark;
    } else {
      const month = monthOfWord(`${unknown} ${mark}`) ?? monthOfWord(mark);
      const isIdle = idleWords.has(mark.toLowerCase()) || isWeekdayWord(mark);
      if (month === undefined && unknown !== '') return undefined;
      unknown = month === undefined && !isIdle ? mark : '';
      if (month !== undefined) list.push({ month });
    }
  }
  if (unknown !== '' || list.length < 2 || list.length > 3) return undefined;
  const hasName = list.some((piece) => typeof piece === 'object');
  const isJoinedWell = hasName ? /^[-/., º°()]*$/.test(between) : numberJoints.test(between);
  return isJoinedWell ? { list, byPoints: between.startsWith('.') } : undefined;
}

const numberJoints = /^(?:--|\/\/|\.\.|\. \. ?)\.?$/;

function withoutTime(text: string): string {
  return text.replace(/(?:T| )\d{1,2}:\d\d(?::\d\d(?:\.\d{1,6})?)?(?: ?[AaPp]\.?[Mm]\.?)?Z?$/, '');
}

function numeric(pieces: readonly Piece[], order: DateOrder | undefined): ReadDate | undefined {
  const [first, second, third] = pieces;
  if (typeof first !== 'string' || typeof second !== 'string' || typeof third !== 'string') {
    return undefined;
  }
  if (first.length === 4) {
    return second.length > 2 || third.length > 2 ? undefined : dated(first, second, third);
  }
  if (first.length > 2 || second.length > 2) return undefined;
  const dayFirst = dated(third, second, first);
  const monthFirst = dated(third, first, second);
  if (dayFirst === undefined || monthFirst === undefined) {
    const only = dayFirst ?? monthFirst;
    const against = dayFirst === undefined ? 'day-month' : 'month-day';
    return order === against ? undefined : only;
  }
  if (order === 'month-day') return monthFirst;
  const isOpen = order === undefined && dayFirst.iso !== monthFirst.iso;
  return isOpen ? { iso: dayFirst.iso, other: monthFirst.iso } : dayFirst;
}

/** Day, month's name and year in any of the orders that languages have. */
function named(pieces: readonly Piece[]): ReadDate | undefined {
  const [first, second, third] = pieces;
  if (third === undefined || typeof third === 'object') return undefined;
  if (typeof second === 'object' && typeof first === 'string') {
    return first.length === 4
      ? dated(first, String(second.month), third)
      : dated(third, String(second.month), first);
  }
  if (typeof first === 'object' && typeof second === 'string') {
    return dated(third, String(first.month), second);
  }
  return undefined;
}

function dated(year: string, month: string, day: string): ReadDate | undefined {
  if (day.length > 2) return undefined;
  const iso = isoOf(fullYear(year) ?? 0, Number(month), Number(day));
  return iso === undefined ? undefined : { iso, other: undefined };
}

/** `26` is 2026, `97` is 1997; years of any other length are none. */
function fullYear(year: string): number | undefined {
  if (year.length === 4) return Number(year);
  if (year.length !== 2) return undefined;
  return Number(year) < 70 ? 2000 + Number(year) : 1900 + Number(year);
}
