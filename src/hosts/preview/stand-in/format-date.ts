import { Refusal } from './refusal.js';
import { offsetAt } from './zones.js';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const MINUTE = 60_000;

/**
 * A moment in the words of a date pattern (`yyyy-MM-dd HH:mm`), on a wall clock in `zone`, in English as Apps
 * Script writes it.
 * @param instant milliseconds since 1970.
 * @throws {Refusal} for a zone that does not exist or a pattern letter that has no meaning.
 */
export function formatDate(instant: number, zone: string, pattern: string): string {
  const offset = offsetIn(zone, instant);
  const wall = new Date(instant + offset);
  const tokens = pattern.match(/'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/g) ?? [];
  return tokens.map((token) => wordFor(token, wall, offset, zone)).join('');
}

function offsetIn(zone: string, instant: number): number {
  try {
    return offsetAt(instant, zone);
  } catch {
    throw new Refusal(`Invalid argument: timeZone. Should be of type: String`);
  }
}

function wordFor(token: string, wall: Date, offset: number, zone: string): string {
  if (token === "''") return "'";
  if (token.startsWith("'")) return token.slice(1, -1).replace(/''/g, "'");
  if (!/^[A-Za-z]/.test(token)) return token;
  const word = wordOfField(token, wall) ?? wordOfZone(token, offset, zone);
  if (word === undefined) throw new Refusal(`Illegal pattern character '${token.charAt(0)}'`);
  return word;
}

function wordOfField(token: string, wall: Date): string | undefined {
  const number = (value: number) => String(value).padStart(token.length, '0');
  const hours = wall.getUTCHours();
  switch (token.charAt(0)) {
    case 'y':
      return token.length === 2
        ? number(wall.getUTCFullYear() % 100)
        : number(wall.getUTCFullYear());
    case 'M':
      return token.length > 2
        ? nameOf(MONTHS[wall.getUTCMonth()], token.length)
        : number(wall.getUTCMonth() + 1);
    case 'd':
      return number(wall.getUTCDate());
    case 'E':
      return nameOf(DAYS[wall.getUTCDay()], token.length);
    case 'u':
      return number(wall.getUTCDay() === 0 ? 7 : wall.getUTCDay());
    case 'a':
      return hours < 12 ? 'AM' : 'PM';
    case 'H':
      return number(hours);
    case 'k':
      return number(hours === 0 ? 24 : hours);
    case 'K':
      return number(hours % 12);
    case 'h':
      return number(hours % 12 === 0 ? 12 : hours % 12);
    case 'm':
      return number(wall.getUTCMinutes());
    case 's':
      return number(wall.getUTCSeconds());
    case 'S':
      return number(wall.getUTCMilliseconds());
    default:
      return undefined;
  }
}

function wordOfZone(token: string, offset: number, zone: string): string | undefined {
  const sign = offset < 0 ? '-' : '+';
  const minutes = Math.floor(Math.abs(offset) / MINUTE);
  const hh = String(Math.floor(minutes / 60)).padStart(2, '0');
  const mm = String(minutes % 60).padStart(2, '0');
  switch (token) {
    case 'Z':
      return `${sign}${hh}${mm}`;
    case 'X':
      return offset === 0 ? 'Z' : `${sign}${hh}`;
    case 'XXX':
      return offset === 0 ? 'Z' : `${sign}${hh}:${mm}`;
    case 'z':
      return offset === 0 ? zoneInZero(zone) : `GMT${sign}${hh}:${mm}`;
    default:
      return undefined;
  }
}

function zoneInZero(zone: string): string {
  return zone === 'GMT' || zone === 'Etc/GMT' ? 'GMT' : 'UTC';
}

function nameOf(name = '', length: number): string {
  return length > 3 ? name : name.slice(0, 3);
}
