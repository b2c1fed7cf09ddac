import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOfSerial, serialOfInstant } from '../../../../src/hosts/preview/stand-in/zones.js';
import { result, storeOf } from './script.js';

const noon31January2026 = 46_053.5;

function dated(serial: number, timeZone: string, format = 'yyyy-mm-dd hh:mm') {
  const store = storeOf([], { timeZone });
  store.sheets[0]?.cells.set('1,1', { value: serial, format });
  return store;
}

describe('behaviour 6: a date cell is a Date in the spreadsheet’s time zone', () => {
  const body = `var v = sheet.getRange('A1').getValue();
    return [Object.prototype.toString.call(v), v.toISOString()];`;

  test.each([
    ['Etc/UTC', '2026-01-31T12:00:00.000Z'],
    ['Asia/Kathmandu', '2026-01-31T06:15:00.000Z'],
    ['America/St_Johns', '2026-01-31T15:30:00.000Z'],
  ])('noon in %s is %s', (timeZone, instant) => {
    expect(result(body, { store: dated(noon31January2026, timeZone) })).toEqual([
      '[object Date]',
      instant,
    ]);
  });

  test('the script’s time zone plays no part', () => {
    const store = dated(noon31January2026, 'Asia/Kathmandu');
    expect(result(body, { store, scriptTimeZone: 'America/St_Johns' })).toEqual([
      '[object Date]',
      '2026-01-31T06:15:00.000Z',
    ]);
  });

  test('a number is a Date only where its format is one', () => {
    const store = dated(noon31January2026, 'Etc/UTC', '#,##0.00');
    expect(result(`return sheet.getRange('A1').getValue();`, { store })).toBe(noon31January2026);
  });

  test('a duration is a Date of 1899', () => {
    const store = dated(0.25, 'Etc/UTC', '[h]:mm');
    expect(result(`return sheet.getRange('A1').getValue().toISOString();`, { store })).toBe(
      '1899-12-30T06:00:00.000Z',
    );
  });

  test('a Date is written in the spreadsheet’s time zone, with a format of its language', () => {
    const store = storeOf([], { timeZone: 'Asia/Kathmandu', locale: 'de_DE' });
    const write = `return sheet.getRange('A1').setValue(new Date(Date.UTC(2026, 0, 30, 18, 15)))
      .getDisplayValue();`;
    expect(result(write, { store })).toBe('31.01.2026');
  });

  test('a wall time that the clocks skipped moves forward, one that came twice is the earlier', () => {
    const day = (date: string) => serialOfInstant(Date.parse(date), 'Etc/UTC');
    const skipped = instantOfSerial(day('2026-03-29T02:30Z'), 'Europe/Berlin');
    const twice = instantOfSerial(day('2026-10-25T02:30Z'), 'Europe/Berlin');
    expect(new Date(skipped).toISOString()).toBe('2026-03-29T01:30:00.000Z');
    expect(new Date(twice).toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });

  test('on the day of a change of clocks, morning and evening differ by the change', () => {
    const sunday = serialOfInstant(Date.parse('2026-03-29T00:00Z'), 'Etc/UTC');
    const hours = [1, 12].map((hour) => instantOfSerial(sunday + hour / 24, 'Europe/Berlin'));
    expect(hours.map((instant) => new Date(instant).toISOString())).toEqual([
      '2026-03-29T00:00:00.000Z',
      '2026-03-29T10:00:00.000Z',
    ]);
  });

  test('before zones were agreed on, a place kept its own mean time', () => {
    const instant = instantOfSerial(2, 'Asia/Kathmandu');
    expect(new Date(instant).toISOString()).toBe('1899-12-31T18:18:44.000Z');
  });

  test('a day at noon survives the way there and back in every zone', () => {
    const zones = [
      'Etc/UTC',
      'Asia/Kathmandu',
      'America/St_Johns',
      'Pacific/Apia',
      'Africa/Nairobi',
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: 20_000, max: 60_000 }),
        fc.constantFrom(...zones),
        (day, zone) => {
          // On 30 December 2011 Samoa skipped a whole day.
          fc.pre(!(zone === 'Pacific/Apia' && day === 40_907));
          expect(serialOfInstant(instantOfSerial(day + 0.5, zone), zone)).toBe(day + 0.5);
        },
      ),
    );
  });
});

describe('behaviour 24: person, spreadsheet and script each have their own language and time zone', () => {
  test('the four accessors are independent', () => {
    const store = storeOf([], { locale: 'de_DE', timeZone: 'Asia/Kathmandu' });
    const body = `return [Session.getActiveUserLocale(), book.getSpreadsheetLocale(),
      book.getSpreadsheetTimeZone(), Session.getScriptTimeZone()];`;
    const setting = { store, userLocale: 'fr', scriptTimeZone: 'America/St_Johns' };
    expect(result(body, setting)).toEqual(['fr', 'de_DE', 'Asia/Kathmandu', 'America/St_Johns']);
  });
});
