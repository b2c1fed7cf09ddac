import { linesOf } from '../../partnership/lines.js';
import type { Partnership } from '../../partnership/partnership.js';
import { rangeGaps } from '../../partnership/range-gaps.js';
import { type TotalElsewhere, totalsElsewhere } from '../../partnership/totals-elsewhere.js';
import { cellName } from '../../workbook/address.js';
import { defineRule } from '../rule.js';

/** Figures this far from the total speak of something else, or in thousands. */
const sameOrder = 5;

/** A total on a cover, in a summary or over the table should be the table's own. */
export const statedTotalDiffers = defineRule({
  meta: {
    id: 'disclosure/stated-total-differs',
    items: ['3.2.a'],
    severity: 'error',
    source: 'AA element 3, pillar 2',
    settings: { toleranceMoney: 1, toleranceShare: 0 },
    messages: ['differs', 'differs-from-lines'],
  },

  appliesTo: (partnership) =>
    linesOf(partnership).length > 0 && totalsElsewhere(partnership).length > 0,

  check: (partnership, settings) =>
    totalsElsewhere(partnership)
      .filter((stated) => differs(stated, settings) && !isSpokenFor(stated, partnership))
      .map(({ label, value, cell, total, totalCell, sum }) => ({
        message: totalCell === undefined ? 'differs-from-lines' : 'differs',
        at: [cell, ...(totalCell ? [totalCell] : []), ...(sum ? [sum] : [])],
        facts: {
          label,
          stated: { money: value },
          total: { money: total },
          difference: { money: Math.abs(value - total) },
          ...(totalCell && { place: { cell: totalCell } }),
        },
        amount: Math.abs(value - total),
      })),
});

function differs(
  { value, total, accepted, acrossRow }: TotalElsewhere,
  { toleranceMoney, toleranceShare }: { toleranceMoney: number; toleranceShare: number },
): boolean {
  if (total <= 0 || value < total / sameOrder || value > total * sameOrder) return false;
  const slack = Math.max(toleranceMoney, toleranceShare * total) + 1e-6;
  return accepted.every((figure) =>
    [value, acrossRow].every((own) => Math.abs(own - figure) > slack),
  );
}

/** A summary's total that a gap in its own formulas explains. */
function isSpokenFor({ cell }: TotalElsewhere, partnership: Partnership): boolean {
  return rangeGaps(partnership)
    .flatMap(({ sum, followers }) => [sum, ...followers])
    .some((sum) => cellName(sum.cell) === cellName(cell));
}
