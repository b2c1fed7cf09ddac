/** Days of the calendar as ISO dates (`2026-11-21`); no clock and no time zone has a say in them. */

/** Days from 1899-12-30, the spreadsheets' day 0, to 1970-01-01. */
const serialOf1970 = 25569;

/** The ISO date of a spreadsheet serial; its time of day is dropped. `undefined` outside 1900–9999. */
export function isoOfSerial(serial: number): string | undefined {
  if (!Number.isFinite(serial)) return undefined;
  const { year, month, day } = civilOf(Math.floor(serial) - serialOf1970);
  return year < 1900 || year > 9999 ? undefined : isoOf(year, month, day);
}

/** The spreadsheet serial of an ISO date; `undefined` for anything else. */
export function serialOfIso(iso: string): number | undefined {
  const days = dayNumber(iso);
  return days === undefined ? undefined : days + serialOf1970;
}

/** ISO date of a year, month (1–12) and day; `undefined` where no such day exists. */
export function isoOf(year: number, month: number, day: number): string | undefined {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12)) return undefined;
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** ISO date of the last day of a month (1–12); `undefined` where no such month exists. */
export function lastOfMonth(year: number, month: number): string | undefined {
  return isoOf(year, month, daysInMonth(year, month));
}

/** True for an ISO date of a day that exists. */
export function isIsoDate(text: string): boolean {
  return dayNumber(text) !== undefined;
}

/** Days from one ISO date to another, negative where the second is earlier; NaN, no number of days, if one is no date. */
export function daysBetween(from: string, to: string): number {
  const start = dayNumber(from);
  const end = dayNumber(to);
  return start === undefined || end === undefined ? NaN : end - start;
}

/** The ISO date some days later (or earlier); `undefined` for what is no date. */
export function addDays(iso: string, days: number): string | undefined {
  const start = dayNumber(iso);
  if (start === undefined) return undefined;
  const { year, month, day } = civilOf(start + Math.trunc(days));
  return isoOf(year, month, day);
}

/** The same day some months later, or the month's last day: one month after 31 January is 28 February. */
export function addMonths(iso: string, months: number): string | undefined {
  if (!isIsoDate(iso)) return undefined;
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const count = year * 12 + month - 1 + Math.trunc(months);
  const newYear = Math.floor(count / 12);
  const newMonth = (count % 12) + 1;
  return isoOf(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/** Whole months from one date to another, the second day included: 1 January to 31 December is 12; NaN if one is no date. */
export function wholeMonthsBetween(from: string, to: string): number {
  const after = addDays(to, 1);
  if (after === undefined || !isIsoDate(from)) return NaN;
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  const [endYear = 0, endMonth = 0, endDay = 0] = after.split('-').map(Number);
  return (endYear - year) * 12 + endMonth - month - (endDay < day ? 1 : 0);
}

/** 0 is Sunday, 6 Saturday; NaN for what is no date. */
export function weekday(iso: string): number {
  const days = dayNumber(iso);
  return days === undefined ? NaN : weekdayOf(days);
}

/** Days off where nobody says otherwise. */
export const saturdayAndSunday: readonly number[] = [6, 0];

/**
 * Working days after `from` up to and with `to`; negative where `to` is earlier.
 *
 * @param weekend days of the week without work, 0 Sunday to 6 Saturday
 * @returns NaN if one of the two is no date
 */
export function workingDaysBetween(from: string, to: string, weekend: readonly number[]): number {
  const start = dayNumber(from);
  const end = dayNumber(to);
  if (start === undefined || end === undefined) return NaN;
  const free = new Set(weekend.filter((day) => day >= 0 && day <= 6));
  return workingDaysTo(end, free) - workingDaysTo(start, free);
}

/** Working days from a fixed Thursday (1970-01-01) up to and with a day. */
function workingDaysTo(day: number, free: ReadonlySet<number>): number {
  const weeks = Math.floor(day / 7);
  let count = 0;
  for (let rest = weeks * 7 + 1; rest <= day; rest++) {
    if (!free.has(weekdayOf(rest))) count++;
  }
  return count + weeks * (7 - free.size);
}

function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** Days since 1970-01-01 of an ISO date that exists. */
function dayNumber(iso: string): number | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  if (parts === null) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return isoOf(year, month, day) === undefined ? undefined : daysFromCivil(year, month, day);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Counts in years that start in March and eras of 400 years, so that leap days come last. */
function daysFromCivil(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function civilOf(days: number): CivilDate {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
