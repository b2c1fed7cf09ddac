import Papa from 'papaparse';
import { bareSheet, type Sheet } from '../../core/workbook/workbook.js';
import { decodeText } from './decode-text.js';
import { countOf, limits } from './limits.js';

/** In order of preference where several fit equally well: a comma is also a decimal mark. */
const delimiters = ['\t', ';', '|', ','];

/** Enough lines to tell the delimiter by. */
const sampleRows = 200;

/** True for a text that has more fields than are read, whichever sign parts them. */
export function hasTooManyFields(bytes: Buffer): boolean {
  return ['\n', '\r', ...delimiters].some(
    (sign) => countOf(bytes, sign, limits.cells) > limits.cells,
  );
}

/** A text file with one record a line as a sheet. Everything stays text: the core reads numbers and dates. */
export function readDelimited(bytes: Buffer, name: string): Sheet {
  const { text, delimiter } = withoutHint(decodeText(bytes) ?? '');
  const records = parseRecords(text, delimiter ?? likelyDelimiter(text));
  return bareSheet(name, withoutBlankEnd(records.map((record) => record.map(textOrBlank))));
}

function parseRecords(text: string, delimiter: string, preview = 0): readonly string[][] {
  return Papa.parse<string[]>(text, { delimiter, preview }).data;
}

/** Excel may state the delimiter in a first line such as `sep=;`, which is no row of the table. */
function withoutHint(text: string): { text: string; delimiter: string | undefined } {
  const hint = /^sep=([^\r\n])\r?\n/i.exec(text);
  return hint === null
    ? { text, delimiter: undefined }
    : { text: text.slice(hint[0].length), delimiter: hint[1] };
}

/** The delimiter that gives the most fields in rows of the same width. */
function likelyDelimiter(text: string): string {
  const scores = delimiters.map((delimiter) =>
    regularFields(parseRecords(text, delimiter, sampleRows)),
  );
  const best = Math.max(...scores);
  return best > 0 ? (delimiters[scores.indexOf(best)] ?? ',') : ',';
}

function regularFields(records: readonly string[][]): number {
  const fieldsByWidth = new Map<number, number>();
  for (const { length } of records) {
    fieldsByWidth.set(length, (fieldsByWidth.get(length) ?? 0) + length - 1);
  }
  return Math.max(0, ...fieldsByWidth.values());
}

function textOrBlank(field: string): string | undefined {
  return field.trim() === '' ? undefined : field;
}

function withoutBlankEnd<T>(
  rows: readonly (readonly (T | undefined)[])[],
): readonly (readonly (T | undefined)[])[] {
  let end = rows.length;
  while (end > 0 && rows[end - 1]?.every((cell) => cell === undefined)) end -= 1;
  return rows.slice(0, end);
}
