import { sumOf } from '../../partnership/arithmetic.js';
import { holdsMoney, linesOf, nameOf, type PaidLine } from '../../partnership/lines.js';
import type { AmountPart, Line, Partnership } from '../../partnership/partnership.js';
import { type Entry, roundingOf, type TotalFault, totalFaults } from '../../partnership/totals.js';
import { defineRule } from '../rule.js';

/**
 * Totals within a table should add up: typed totals over their lines, and a line's years, sources and partners
 * to its amount. A formula that leaves a line out is another trouble.
 */
export const totalMismatch = defineRule({
  meta: {
    id: 'disclosure/total-mismatch',
    items: ['3.2.a'],
    severity: 'error',
    source: 'AA element 3, pillar 2',
    settings: { toleranceMoney: 1, toleranceShare: 0.005 },
    messages: [
      'differs',
      'left-out',
      'counted-twice',
      'period-amount-differs',
      'source-amount-differs',
      'organisation-amount-differs',
    ],
    yieldsTo: [{ rule: 'disclosure/line-arithmetic', within: 'row' }],
  },

  appliesTo: (partnership) =>
    (partnership.budget?.sums ?? []).some(
      ({ stated, covers }) => stated !== undefined && covers.length > 0,
    ) || linesOf(partnership).some(({ parts }) => parts.length > 0),

  check: (partnership, settings) => [
    ...(partnership.budget ? totalFaults(partnership.budget, settings) : []).map((fault) => ({
      message: fault.how ?? ('differs' as const),
      at: [fault.sum.cell, ...fault.rows.flatMap(cellOf)],
      facts: factsOf(fault),
      amount: Math.abs(fault.sum.stated - fault.computed),
    })),
    ...crossRoles.flatMap((role) => crossFaults(partnership, role)),
  ],
});

const crossRoles = ['period-amount', 'source-amount', 'organisation-amount'] as const;

function factsOf({ sum, computed, rows, followers }: TotalFault) {
  return {
    label: sum.label,
    stated: { money: sum.stated },
    computed: { money: computed },
    difference: { money: Math.abs(sum.stated - computed) },
    rows: { list: rows.map((entry) => entry.sum?.label ?? entry.lines.map(nameOf).join(', ')) },
    followers: { list: followers.map(({ cell }) => ({ cell })) },
    followerCount: followers.length,
  };
}

function cellOf({ sum, lines }: Entry) {
  return sum?.cell ?? lines[0]?.cells.amount ?? [];
}

/** Lines whose parts do not make the amount; where most lines do so, the columns mean something else. */
function crossFaults(partnership: Partnership, role: AmountPart['role']) {
  const lines = linesOf(partnership).filter(
    (line): line is PaidLine => holdsMoney(line) && canAddUp(line, role),
  );
  const faults = lines.filter((line) => {
    const parts = partsOf(line, role);
    const slack = roundingOf(
      line.amount,
      parts.map(({ value }) => value),
    );
    return Math.abs(sumOf(parts) - line.amount) > slack;
  });
  if (lines.length >= 4 && faults.length > lines.length / 2) return [];
  return faults.map((line) => {
    const parts = partsOf(line, role);
    const computed = sumOf(parts);
    return {
      message: `${role}-differs` as const,
      at: [...(line.cells.amount ? [line.cells.amount] : []), ...parts.map(({ cell }) => cell)],
      facts: {
        stated: { money: line.amount },
        parts: { list: parts.map(({ name }) => name) },
        computed: { money: computed },
        difference: { money: Math.abs(line.amount - computed) },
      },
      amount: Math.abs(line.amount - computed),
    };
  });
}

/** A line that has such parts, all of them read. */
function canAddUp(line: Line, role: AmountPart['role']): boolean {
  return partsOf(line, role).length > 0 && !line.unreadable.some((cell) => cell.role === role);
}

function partsOf({ parts }: Line, role: AmountPart['role']): readonly AmountPart[] {
  return parts.filter((part) => part.role === role);
}
