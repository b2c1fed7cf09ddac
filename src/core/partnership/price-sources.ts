import { normalWords } from '../tables/words/phrase-index.js';
import { formulaReadIn } from './cells.js';
import { holdsMoney, linesOf, tableOf } from './lines.js';
import type { Line, Partnership } from './partnership.js';

const fewestLike = 2;

/** Lines with a typed unit cost, among at least two like lines that take theirs from a table of prices. */
export function unsourcedRates(partnership: Partnership, ignoreBelow: number): readonly Line[] {
  const lines = linesOf(partnership).filter((line) => line.unitCost !== undefined);
  const sourced = lines.filter((line) => drawsOnPrices(line, partnership));
  if (sourced.length < fewestLike) return [];
  return lines.filter(
    (line) =>
      holdsMoney(line, ignoreBelow) &&
      line.remarks.length === 0 &&
      isTypedRate(line, partnership) &&
      sourced.filter((other) => isLike(line, other)).length >= fewestLike,
  );
}

/** A unit cost by formula over cells outside its own table: an assumptions or price table. */
export function drawsOnPrices(line: Line, partnership: Partnership): boolean {
  const references = formulaReadIn(partnership, line.cells['unit-cost'])?.references ?? [];
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

/** In one table's section, or of one unit. */
function isLike(one: Line, other: Line): boolean {
  if (one.sheet !== other.sheet) return false;
  const isSameUnit =
    one.unit !== undefined &&
    other.unit !== undefined &&
    normalWords(one.unit).join() === normalWords(other.unit).join();
  return (
    isSameUnit || (one.section.length > 0 && one.section.join('\n') === other.section.join('\n'))
  );
}
