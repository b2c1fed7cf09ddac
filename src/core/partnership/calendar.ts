/** Days from one ISO date to another; negative when the second comes first. `undefined` for what is no date. */
export function daysBetween(from: string, to: string): number | undefined {
  const start = dayNumber(from);
  const end = dayNumber(to);
  return start === undefined || end === undefined ? undefined : end - start;
}

/** Days off where nobody says otherwise, Sunday being 0. */
export const saturdayAndSunday: readonly number[] = [6, 0];

/**
 * Working days after `from`, up to and including `to`; 0 where `to` is not later.
 * @param weekend days off as numbers, Sunday 0 to Saturday 6
 */
export function workingDaysBetween(
  from: string,
  to: string,
  weekend: readonly number[],
): number | undefined {
  const start = dayNumber(from);
  const end = dayNumber(to);
  if (start === undefined || end === undefined) return undefined;
  const days = Math.max(0, end - start);
  const rest = Array.from({ length: days % 7 }, (_, offset) => weekday(start + 1 + offset));
  const workdays = 7 - new Set(weekend).size;
  return Math.floor(days / 7) * workdays + rest.filter((day) => !weekend.includes(day)).length;
}

/** Days since 1970-01-01, which was a Thursday; `undefined` for what is no date. */
function dayNumber(iso: string): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  if (year === undefined) return undefined;
  const milliseconds = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return Math.floor(milliseconds / 86_400_000);
}

/** Sunday 0 to Saturday 6. */
function weekday(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}
