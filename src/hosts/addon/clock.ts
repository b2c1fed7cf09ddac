import type { WallClock } from './serial-dates.js';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What clocks on the wall show where the spreadsheet is at home, which is not where its script is. */
export interface Clock {
  /** ISO date. */
  readonly today: () => string;
  readonly wallClock: WallClock;
}

/**
 * The clock of a spreadsheet's zone, in two service calls at the first look and none before. Google's own is asked
 * once; the engine's is used for all other instants where there is one that knows zones and shows the same now.
 */
export function clockOf(spreadsheet: GoogleSpreadsheet): Clock {
  let known: FirstLook | undefined;
  const look = () => (known ??= firstLook(spreadsheet));
  return { today: () => look().today, wallClock: (instant) => look().wallClock(instant) };
}

interface FirstLook {
  readonly today: string;
  readonly wallClock: WallClock;
}

function firstLook(spreadsheet: GoogleSpreadsheet): FirstLook {
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const google = googleClock(zone);
  const engine = engineClock(zone);
  const now = new Date().getTime();
  const shown = google(now);
  const isSame = engine !== undefined && engine(now) === shown;
  return {
    today: new Date(shown).toISOString().slice(0, 10),
    wallClock: isSame ? engine : google,
  };
}

/** Google's clock in a zone such as `Asia/Kathmandu`; each look is one service call. */
export function googleClock(zone: string): WallClock {
  return (instant) => {
    const shown = Utilities.formatDate(new Date(instant), zone, "yyyy-MM-dd'T'HH:mm:ss");
    return wallTime(shown.split(/[-T:]/).map(Number), instant);
  };
}

/** The clock of the engine that the script runs in; `undefined` where it has none, or one that knows no zones. */
export function engineClock(zone: string): WallClock | undefined {
  try {
    const knowsZones = probes.every(([place, shown]) => clockIn(place)(probed) === shown);
    return knowsZones ? clockIn(zone) : undefined;
  } catch {
    // No such clock, or no such zone: Google is asked instead.
    return undefined;
  }
}

const probed = Date.UTC(2026, 6, 1, 12);
/** Zones that an engine cannot get right by accident, and what they show at the instant. */
const probes: readonly (readonly [zone: string, shown: number])[] = [
  ['Asia/Kathmandu', Date.UTC(2026, 6, 1, 17, 45)],
  ['America/St_Johns', Date.UTC(2026, 6, 1, 9, 30)],
];

const parts = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

function clockIn(timeZone: string): WallClock {
  // eslint-disable-next-line no-restricted-globals -- only numbers are taken from it, and only where Google's agree
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hour12: false,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (instant) => {
    const shown = format.formatToParts(instant);
    const figures = parts.map((part) => Number(shown.find(({ type }) => type === part)?.value));
    return wallTime(figures, instant);
  };
}

/** Year, month, day, hour, minute and second as if they were of UTC; midnight is hour 0 or 24. */
function wallTime(figures: readonly number[], instant: number): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = figures;
  const milliseconds = ((instant % 1000) + 1000) % 1000;
  return Date.UTC(year, month - 1, day, hour % 24, minute, second, milliseconds);
}
