import { getFormatFromId, parseValue } from 'numfmt';
import type { StoredCell } from './cell-store.js';
import { isDateOfAnyRealm } from './realm.js';
import { serialOfInstant } from './zones.js';

/** Where a value is written: what decides how it is read. */
export interface Writing {
  /** The spreadsheet's, like `de_DE`. */
  readonly locale: string;
  readonly timeZone: string;
  /** The cell's number format so far. */
  readonly format: string | undefined;
}

/** What a cell becomes when a value is written; `format` only where the writing itself sets one. */
export interface Written {
  readonly value: StoredCell['value'];
  readonly formula?: string;
  readonly error?: true;
  readonly format?: string;
}

const TEXT_FORMAT = '@';
const SHORT_DATE = 14;

/**
 * What Sheets makes of a value that a script writes: text is read as if a person had typed it.
 * `=` begins a formula, a leading `'` marks text and goes, numbers, dates, percents, money and booleans are read
 * in the spreadsheet's language. Under the format `@` text stays text, except that `=` still begins a formula:
 * whether Google spares it there is an open question, and the stricter answer finds more faults.
 * @returns `undefined` for a value of a kind that the stand-in does not play.
 */
export function written(value: unknown, writing: Writing): Written | undefined {
  if (value === null || value === undefined || value === '') return { value: undefined };
  if (typeof value === 'boolean') return { value };
  if (typeof value === 'number') {
    return Number.isFinite(value) ? { value } : { value: '#NUM!', error: true };
  }
  if (typeof value === 'string') return readTyped(value, writing);
  if (isDateOfAnyRealm(value)) return writtenDate(value, writing);
  return undefined;
}

function readTyped(text: string, writing: Writing): Written {
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { value: undefined, formula: text };
  if (writing.format === TEXT_FORMAT) return { value: text };
  const parsed = parseTyped(text.trim(), languageTag(writing.locale));
  if (parsed === undefined) return { value: text };
  return withFormat(parsed.value, parsed.formatId, writing);
}

/** Languages differ in the space that groups thousands; a person types a plain one. */
function parseTyped(text: string, locale: string) {
  const spellings = new Set([
    text,
    ...['\u202f', '\u00a0'].map((space) => text.replace(/\s/g, space)),
  ]);
  for (const spelling of spellings) {
    const parsed = parseValue(spelling, { locale });
    if (parsed !== undefined && parsed !== null && parsed.value !== null) return parsed;
  }
  return undefined;
}

function writtenDate(date: Date, writing: Writing): Written {
  const instant = date.getTime();
  if (Number.isNaN(instant)) return { value: '#NUM!', error: true };
  const serial = serialOfInstant(instant, writing.timeZone);
  const timed = Number.isInteger(serial) ? '' : ' h:mm:ss';
  const format = `${formatFromId(SHORT_DATE, writing.locale)}${timed}`;
  return writing.format === undefined ? { value: serial, format } : { value: serial };
}

/** A format that comes with the value yields to one that the cell already has. */
function withFormat(
  value: number | boolean,
  formatId: number | undefined,
  writing: Writing,
): Written {
  if (formatId === undefined || writing.format !== undefined) return { value };
  return { value, format: formatFromId(formatId, writing.locale) };
}

/** The first section is enough: what the others add is how negative money looks in Excel. */
function formatFromId(id: number, locale: string): string {
  const format = getFormatFromId(id, languageTag(locale));
  return (format.split(';')[0] ?? format).replace('_)', '');
}

/** `de_DE` as other libraries write it: `de-DE`. */
export function languageTag(locale: string): string {
  return locale.replace('_', '-');
}
