import { textIn } from './cells.js';
import { tablesOfLines } from './lines.js';
import type { Line, Partnership } from './partnership.js';
import { saysNobodyYet } from './read-lines.js';

/**
 * Lines of which the budget does not say whose they are, in tables that say it of others: by a column, by
 * partner columns or by headings. Contingency and taxes are everybody's.
 */
export function unassignedLines(partnership: Partnership): readonly Line[] {
  return tablesOfLines(partnership).flatMap((lines) => {
    const isColumn = lines.some(({ organisation, cells }) => organisation && cells.organisation);
    const named = lines.filter((line) => line.organisation !== undefined || hasShares(line));
    if (!isColumn && named.length <= lines.length / 2) return [];
    return lines.filter((line) => isUnassigned(line, partnership));
  });
}

function isUnassigned(line: Line, partnership: Partnership): boolean {
  const { organisation, costClass, cells } = line;
  if (organisation !== undefined || hasShares(line)) return false;
  if (costClass === 'contingency' || costClass === 'tax') return false;
  return saysNobodyYet(textIn(partnership, cells.organisation));
}

/** Money in the columns of several partners says whose it is. */
function hasShares({ parts }: Line): boolean {
  return parts.some(({ role, value }) => role === 'organisation-amount' && value !== 0);
}
