import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serialsOf, type WallClock } from '../../../src/hosts/addon/serial-dates.js';

const day = 86_400_000;
const epochSerial = 25_569;

/** A wall clock as Google keeps it, and how often it was looked at. */
function clockIn(zone: string): { readonly clock: WallClock; readonly looks: () => number } {
  let looks = 0;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const clock = (instant: number) => {
    looks += 1;
    const part = new Map(
      format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
    );
    const of = (type: Intl.DateTimeFormatPartTypes) => part.get(type) ?? 0;
    return (
      Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second')) +
      (((instant % 1000) + 1000) % 1000)
    );
  };
  return { clock, looks: () => looks };
}

function serialOf(iso: string, zone: string): number | undefined {
  const instant = Date.parse(iso);
  return serialsOf([instant], clockIn(zone).clock).get(instant);
}

const serialOfDay = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / day + epochSerial;

describe('a date cell comes as an instant and leaves as the day that its sheet shows', () => {
  it.each([
    ['Etc/UTC', '2026-11-21T00:00:00Z'],
    ['Asia/Kathmandu', '2026-11-20T18:15:00Z'],
    ['America/St_Johns', '2026-11-21T03:30:00Z'],
    ['Pacific/Kiritimati', '2026-11-20T10:00:00Z'],
    ['Pacific/Pago_Pago', '2026-11-21T11:00:00Z'],
  ])('in %s', (zone, midnight) => {
    expect(serialOf(midnight, zone)).toBe(serialOfDay('2026-11-21'));
  });

  it('keeps the time of day as a fraction', () => {
    expect(serialOf('2026-11-21T12:15:00Z', 'Asia/Kathmandu')).toBe(
      serialOfDay('2026-11-21') + 0.75,
    );
  });

  it('before and after the clocks move', () => {
    expect(serialOf('2026-03-08T03:30:00Z', 'America/St_Johns')).toBe(serialOfDay('2026-03-08'));
    expect(serialOf('2026-03-09T02:30:00Z', 'America/St_Johns')).toBe(serialOfDay('2026-03-09'));
  });

  it('on a day that begins at one, because midnight was skipped', () => {
    const serial = serialOf('2026-03-28T22:00:00Z', 'Asia/Beirut');
    expect(Math.floor(serial ?? 0)).toBe(serialOfDay('2026-03-29'));
  });

  it('long ago, when zones kept their own minutes and seconds', () => {
    expect(serialOf('1899-12-29T18:18:44Z', 'Asia/Kathmandu')).toBe(0);
  });

  it('with its milliseconds', () => {
    expect(serialOf('2026-11-21T00:00:00.500Z', 'Etc/UTC')).toBe(
      serialOfDay('2026-11-21') + 500 / day,
    );
  });
});

describe('many dates', () => {
  const zones = [
    'Asia/Kathmandu',
    'America/St_Johns',
    'Africa/Casablanca',
    'Asia/Beirut',
    'Australia/Lord_Howe',
  ];
  /** Close enough together that most are not asked about one by one. */
  const instants = fc
    .tuple(
      fc.integer({ min: Date.UTC(1995, 0, 1), max: Date.UTC(2035, 0, 1) }),
      fc.array(fc.integer({ min: 0, max: 500 * day }), { maxLength: 200 }),
    )
    .map(([start, gaps]) => gaps.map((gap) => start + gap));

  it('each get what asking for it alone would give', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), instants, (zone, times) => {
        const { clock } = clockIn(zone);
        const serials = serialsOf(times, clock);
        return times.every((time) => serials.get(time) === clock(time) / day + epochSerial);
      }),
      { numRuns: 60 },
    );
  });

  it('cost looks at the clock by the years that they span, not by their number', () => {
    const span = 3 * 365;
    const looksFor = (count: number) => {
      const { clock, looks } = clockIn('America/St_Johns');
      const start = Date.UTC(2026, 0, 1);
      serialsOf(
        Array.from({ length: count }, (_, index) => start + (index * span * day) / count),
        clock,
      );
      return looks();
    };
    expect(looksFor(20_000)).toBeLessThan(300);
    expect(looksFor(20_000)).toBeLessThan(looksFor(2_000) * 1.5);
  });

  it('none cost nothing', () => {
    const { clock, looks } = clockIn('Etc/UTC');
    expect(serialsOf([], clock).size).toBe(0);
    expect(looks()).toBe(0);
  });
});
