const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

const clocks = new Map<string, Intl.DateTimeFormat>();

/**
 * The moment that a date cell means: `serial` days after 1899-12-30 on a wall clock in `zone`. A wall time that
 * the clocks skipped moves forward; one that came twice is the earlier.
 * @returns milliseconds since 1970.
 */
export function instantOfSerial(serial: number, zone: string): number {
  const wall = EPOCH + Math.round(serial * DAY);
  const before = offsetAt(wall - DAY, zone);
  const after = offsetAt(wall + DAY, zone);
  const early = wall - before;
  if (before === after || offsetAt(early, zone) === before) return early;
  const late = wall - after;
  return offsetAt(late, zone) === after ? late : early;
}

/** Days after 1899-12-30 that a wall clock in `zone` shows at a moment in milliseconds since 1970. */
export function serialOfInstant(instant: number, zone: string): number {
  return (instant + offsetAt(instant, zone) - EPOCH) / DAY;
}

/** How far a zone's wall clock is ahead of UTC at a moment, in milliseconds. */
export function offsetAt(instant: number, zone: string): number {
  const parts = new Map(
    clockOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  const year = parts.get('era') === 'BC' ? 1 - number('year') : number('year');
  const wall = new Date(0);
  wall.setUTCFullYear(year, number('month') - 1, number('day'));
  wall.setUTCHours(number('hour'), number('minute'), number('second'));
  return wall.getTime() - Math.floor(instant / 1000) * 1000;
}

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(zone, clock);
  return clock;
}
