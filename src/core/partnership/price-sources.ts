import { normalWords } from '../tables/words/phrase-index.js';
import { formulaReadIn } from './cells.js';
import { holdsMoney, linesOf, tableOf } from './lines.js';
import type { Line, Partnership } from './partnership.js';

const fewestLike = 2;

/**
 * Lines with a typed unit cost, among at least two like lines (of one unit, or in one section) that take theirs
 * from a table of prices.
 */
export function unsourcedRates(partnership: Partnership, ignoreBelow: number): readonly Line[] {
  const sourced = new Map<string, number>();
  const lines = linesOf(partnership).filter((line) => line.unitCost !== undefined);
  for (const kind of lines.filter((line) => drawsOnPrices(line, partnership)).flatMap(kindsOf)) {
    sourced.set(kind, (sourced.get(kind) ?? 0) + 1);
  }
  return lines.filter(
    (line) =>
      holdsMoney(line, ignoreBelow) &&
      line.remarks.length === 0 &&
      isTypedRate(line, partnership) &&
      kindsOf(line).some((kind) => (sourced.get(kind) ?? 0) >= fewestLike),
  );
}

/** What makes a line like others of its sheet: its unit, and its section; a person's pay is like no hall's hire. */
function kindsOf({ sheet, unit, section, isStaff }: Line): readonly string[] {
  const what = isStaff ? 'pay' : 'price';
  return [
    ...(unit === undefined ? [] : [`${what} by ${normalWords(unit).join(' ')} ${sheet}`]),
    ...(section.length === 0 ? [] : [`${what} in ${section.join(' ')} ${sheet}`]),
  ];
}

/**
 * A unit cost by formula over cells outside its own table: an assumptions or price table. A price typed into the
 * formula, to be converted by a rate, is none.
 */
export function drawsOnPrices(line: Line, partnership: Partnership): boolean {
  const { references = [], literals = [] } =
    formulaReadIn(partnership, line.cells['unit-cost']) ?? {};
  if (literals.length > 0) return false;
  const own = tableOf(partnership, line)?.area;
  return references.some(
    ({ sheet, area }) =>
      (sheet !== undefined && sheet !== line.sheet) ||
      (own !== undefined &&
        (area.bottom < own.top || area.top > own.bottom || area.left > own.right)),
  );
}

function isTypedRate({ cells }: Line, partnership: Partnership): boolean {
  return formulaReadIn(partnership, cells['unit-cost']) === undefined;
}
