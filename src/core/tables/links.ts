import { readFormula } from '../workbook/formula.js';
import type { NamedArea } from '../workbook/address.js';

const longest = 1000;
const mostRemembered = 20_000;
const remembered = new Map<string, readonly NamedArea[]>();

/** The cells and ranges that a formula names, in order; those of its own sheet without a sheet. */
export function linksOf(formula: string): readonly NamedArea[] {
  const known = remembered.get(formula);
  if (known !== undefined) return known;
  const links = readFormula(formula).references;
  if (remembered.size >= mostRemembered) remembered.clear();
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
