import { afterEach, describe, expect, it, vi } from 'vitest';
import { clockOf, engineClock } from '../../../src/hosts/addon/clock.js';

afterEach(() => vi.unstubAllGlobals());

const shownIn = (zone: string, iso: string) => {
  const shown = engineClock(zone)?.(Date.parse(iso));
  return shown === undefined ? undefined : new Date(shown).toISOString();
};

describe('the engine’s clock shows what a clock on the wall shows', () => {
  it.each([
    ['Etc/UTC', '2026-11-21T00:00:00.250Z', '2026-11-21T00:00:00.250Z'],
    ['Asia/Kathmandu', '2026-11-20T18:15:00Z', '2026-11-21T00:00:00.000Z'],
    ['Pacific/Kiritimati', '2026-11-20T10:00:00Z', '2026-11-21T00:00:00.000Z'],
    ['Pacific/Pago_Pago', '2026-11-21T11:00:00Z', '2026-11-21T00:00:00.000Z'],
    // An hour apart, and half an hour.
    ['America/St_Johns', '2026-03-08T03:30:00Z', '2026-03-08T00:00:00.000Z'],
    ['America/St_Johns', '2026-03-09T02:30:00Z', '2026-03-09T00:00:00.000Z'],
    ['Australia/Lord_Howe', '2026-01-01T00:00:00Z', '2026-01-01T11:00:00.000Z'],
    ['Australia/Lord_Howe', '2026-07-01T00:00:00Z', '2026-07-01T10:30:00.000Z'],
    // Midnight was skipped that day.
    ['Asia/Beirut', '2026-03-28T22:00:00Z', '2026-03-29T01:00:00.000Z'],
    ['Asia/Kathmandu', '1899-12-29T18:18:44Z', '1899-12-30T00:00:00.000Z'],
  ])('in %s at %s', (zone, instant, shown) => {
    expect(shownIn(zone, instant)).toBe(shown);
  });
});

describe('there is no engine’s clock', () => {
  it('of a zone that it does not know', () => {
    expect(engineClock('No/Where')).toBeUndefined();
  });

  it('where the engine knows no zones', () => {
    vi.stubGlobal('Intl', undefined);
    expect(engineClock('Etc/UTC')).toBeUndefined();
  });

  it('where the engine takes every zone for its own', () => {
    const { DateTimeFormat } = Intl;
    vi.stubGlobal('Intl', {
      DateTimeFormat: function inUtc(language: string, options: Intl.DateTimeFormatOptions) {
        return new DateTimeFormat(language, { ...options, timeZone: 'Etc/UTC' });
      },
    });
    expect(engineClock('Etc/UTC')).toBeUndefined();
  });
});

describe('the clock of a spreadsheet', () => {
  /** Google, which shows the time `ahead` of UTC in whatever zone; and how often it was asked. */
  const google = (hoursAhead: number) => {
    const formatDate = vi.fn((date: Date) =>
      new Date(date.getTime() + hoursAhead * 3_600_000).toISOString().slice(0, 19),
    );
    vi.stubGlobal('Utilities', { formatDate });
    const getSpreadsheetTimeZone = () => 'Africa/Nairobi';
    const spreadsheet = { getSpreadsheetTimeZone };
    const clock = clockOf(spreadsheet as unknown as GoogleAppsScript.Spreadsheet.Spreadsheet);
    return { clock, formatDate };
  };
  const instant = Date.parse('2026-05-01T22:00:00Z');

  it('is asked of Google at the first look only, and tells the day there', () => {
    vi.setSystemTime(Date.parse('2026-05-01T22:00:00Z'));
    const { clock, formatDate } = google(3);
    expect(formatDate).not.toHaveBeenCalled();
    expect([clock.today(), clock.today()]).toEqual(['2026-05-02', '2026-05-02']);
    expect(formatDate).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
  });

  it('is asked of Google once where the engine shows the same', () => {
    const { clock, formatDate } = google(3);
    expect(clock.wallClock(instant)).toBe(Date.parse('2026-05-02T01:00:00Z'));
    expect(formatDate).toHaveBeenCalledTimes(1);
  });

  it('is Google’s where the engine shows something else', () => {
    const { clock, formatDate } = google(4);
    expect(clock.wallClock(instant)).toBe(Date.parse('2026-05-02T02:00:00Z'));
    expect(formatDate).toHaveBeenCalledTimes(2);
  });
});
