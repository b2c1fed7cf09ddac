/** What a clock on the wall of the spreadsheet's zone shows at an instant, as milliseconds as if it were UTC. */
export type WallClock = (instant: number) => number;

const dayInMs = 86_400_000;
/** Serial of 1970-01-01. */
const epochSerial = 25_569;
/** No zone has moved its clocks twice within so short a time. */
const quietSpan = 21 * dayInMs;

/**
 * The spreadsheet's serials of many instants. A wall clock costs a service call, so it is asked where the zone may
 * have moved its clocks and not for every instant: what that costs grows with the years spanned, not with the cells.
 *
 * @param instants Milliseconds since 1970 UTC, in any order, repeats welcome.
 */
export function serialsOf(
  instants: readonly number[],
  wallClock: WallClock,
): ReadonlyMap<number, number> {
  const times = [...new Set(instants)].sort((a, b) => a - b);
  const offsets: number[] = new Array<number>(times.length).fill(0);
  const ask = (place: number) => {
    const time = times[place] ?? 0;
    offsets[place] = wallClock(time) - time;
  };
  const learnBetween = (first: number, last: number) => {
    if (last - first < 2) return;
    const isQuiet = (times[last] ?? 0) - (times[first] ?? 0) <= quietSpan;
    if (isQuiet && offsets[first] === offsets[last]) {
      offsets.fill(offsets[first] ?? 0, first + 1, last);
      return;
    }
    const middle = Math.floor((first + last) / 2);
    ask(middle);
    learnBetween(first, middle);
    learnBetween(middle, last);
  };
  if (times.length > 0) ask(0);
  if (times.length > 1) ask(times.length - 1);
  learnBetween(0, times.length - 1);
  return new Map(
    times.map((time, place) => [time, (time + (offsets[place] ?? 0)) / dayInMs + epochSerial]),
  );
}
