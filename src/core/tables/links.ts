import { readFormula } from '../workbook/formula.js';
import type { NamedArea } from '../workbook/address.js';

const longest = 1000;

/** The cells and ranges that a formula names, in order; those of its own sheet without a sheet. */
export function linksOf(formula: string): readonly NamedArea[] {
  return readFormula(formula).references;
}

/** Headings of an Excel table that a formula names in its own row: `Budget[[#This Row],[Unit cost]]`, `[@Qty]`. */
export function namedInRow(formula: string): readonly string[] {
  const text = formula.slice(0, longest);
  return [
    ...matchesOf(text, /\[#This Row\],\s*\[([^\]]{1,80})\]/g),
    ...matchesOf(text, /\[@\[?([^\]@[]{1,80})\]/g),
  ].map(([, heading = '']) => heading);
}

function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
    matches.push(match);
  return matches;
}
