import { judgeCrossTotals } from '../../partnership/cross-totals.js';
import { linesOf, mainCell, nameOf } from '../../partnership/lines.js';
import type { Partnership } from '../../partnership/partnership.js';
import { cellOfEntry, nameOfEntry } from '../../partnership/total-entries.js';
import { judgeTotals, type TotalFault } from '../../partnership/totals.js';
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
    unjudged: ['reading-unclear'],
    yieldsTo: [{ rule: 'disclosure/line-arithmetic', within: 'row' }],
  },

  appliesTo: (partnership) =>
    (partnership.budget?.sums ?? []).some(
      ({ stated, covers }) => stated !== undefined && covers.length > 0,
    ) || linesOf(partnership).some(({ parts }) => parts.length > 0),

  cannotJudge: (partnership, settings) => {
    const judged = [totalsOf(partnership, settings), judgeCrossTotals(partnership)];
    const sheets = [...new Set(judged.flatMap(({ unclear }) => unclear))];
    const isSilent = judged.every(({ faults }) => faults.length === 0);
    if (sheets.length === 0 || !isSilent) return undefined;
    return { reason: 'reading-unclear', facts: { sheets: { list: sheets } } };
  },

  check: (partnership, settings) => [
    ...totalsOf(partnership, settings).faults.map((fault) => ({
      message: fault.how ?? ('differs' as const),
      at: [fault.sum.cell, ...fault.rows.map((entry) => cellOfEntry(entry, fault.sum.cell.column))],
      facts: factsOf(fault),
      amount: Math.abs(fault.sum.stated - fault.computed),
    })),
    ...judgeCrossTotals(partnership).faults.map(({ line, role, parts, computed }) => ({
      message: `${role}-differs` as const,
      at: [mainCell(line), ...parts.map(({ cell }) => cell)],
      facts: {
        name: nameOf(line),
        stated: { money: line.amount },
        parts: { list: parts.map(({ name }) => name) },
        computed: { money: computed },
        difference: { money: Math.abs(line.amount - computed) },
      },
      amount: Math.abs(line.amount - computed),
    })),
  ],
});

function totalsOf({ budget }: Partnership, tolerance: Parameters<typeof judgeTotals>[1]) {
  return budget ? judgeTotals(budget, tolerance) : { faults: [], unclear: [] };
}

function factsOf({ sum, computed, rows, followers }: TotalFault) {
  return {
    label: sum.label,
    stated: { money: sum.stated },
    computed: { money: computed },
    difference: { money: Math.abs(sum.stated - computed) },
    rows: { list: rows.map(nameOfEntry) },
    followers: { list: followers.map(({ cell }) => ({ cell })) },
    followerCount: followers.length,
  };
}
