import { columnNumber } from '../workbook/address.js';
import type { Area } from '../workbook/workbook.js';

/** A place that a formula draws on. */
export interface Link {
  /** `undefined`: the formula's own sheet. */
  readonly sheet: string | undefined;
  readonly area: Area;
}

const longest = 1000;
const reference =
  /(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?(?![\p{L}\p{N}_(!])/gu;
const wholeColumn =
  /(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)\$?([A-Z]{1,3}):\$?([A-Z]{1,3})(?![\p{L}\p{N}_(!])/gu;
const remembered = new Map<string, readonly Link[]>();

/** The cells and ranges that a formula names, in order; whole columns of other sheets as such. */
export function linksOf(formula: string): readonly Link[] {
  const known = remembered.get(formula);
  if (known !== undefined) return known;
  const text = plain(formula.slice(0, longest));
  const links: Link[] = [];
  for (const match of matchesOf(text, reference)) {
    const before = text.charAt(match.index - 1);
    if (/[\p{L}\p{N}_.]/u.test(before)) continue;
    const left = columnNumber(match[2] ?? '');
    const right = columnNumber(match[4] ?? match[2] ?? '');
    if (left === undefined || right === undefined) continue;
    const top = Number(match[3]);
    const bottom = Number(match[5] ?? match[3]);
    links.push({
      sheet: sheetName(match[1]),
      area: {
        top: Math.min(top, bottom),
        bottom: Math.max(top, bottom),
        left: Math.min(left, right),
        right: Math.max(left, right),
      },
    });
  }
  for (const match of matchesOf(text, wholeColumn)) {
    const left = columnNumber(match[2] ?? '');
    const right = columnNumber(match[3] ?? '');
    if (left === undefined || right === undefined) continue;
    links.push({ sheet: sheetName(match[1]), area: { top: 1, bottom: 1_048_576, left, right } });
  }
  if (remembered.size > 20_000) remembered.clear();
  remembered.set(formula, links);
  return links;
}

/** Headings of an Excel table that a formula names in its own row: `Budget[[#This Row],[Unit cost]]`, `[@Qty]`. */
export function namedInRow(formula: string): readonly string[] {
  const text = formula.slice(0, longest);
  return [
    ...matchesOf(text, /\[#This Row\],\s*\[([^\]]{1,80})\]/g),
    ...matchesOf(text, /\[@\[?([^\]@[]{1,80})\]/g),
  ].map((match) => match[1] ?? '');
}

function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
    matches.push(match);
  return matches;
}

/** Without quoted texts, and with OpenDocument's `[.B2]` as `B2`. */
function plain(formula: string): string {
  return formula
    .replace(/"[^"]*"/g, '""')
    .replace(
      /\[\$?('?)([^\].']*)\1\.([^\]]*)\]/g,
      (_, quote: string, sheet: string, cells: string) =>
        (sheet === '' ? '' : `${quote}${sheet}${quote}!`) + cells.replace(/:\./, ':'),
    );
}

function sheetName(quoted: string | undefined): string | undefined {
  if (quoted === undefined) return undefined;
  return quoted.startsWith("'") ? quoted.slice(1, -1).replace(/''/g, "'") : quoted;
}
