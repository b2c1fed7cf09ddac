import { multipliesOut } from '../../partnership/arithmetic.js';
import { isRateRow, isTimesAnother } from '../../partnership/breakdown.js';
import {
  cellsOf,
  foundOn,
  holdsMoney,
  linesOf,
  mainCell,
  moneyIn,
  nameOf,
  type PaidLine,
  tablesOfLines,
} from '../../partnership/lines.js';
import type { Line, Partnership } from '../../partnership/partnership.js';
import { defineRule } from '../rule.js';

/** A breakdown that was begun should be whole: unit, quantity, unit cost, and duration where it is asked for. */
export const incompleteBreakdown = defineRule({
  meta: {
    id: 'disclosure/incomplete-breakdown',
    items: ['3.2.a'],
    severity: 'warning',
    source: 'AA element 3, pillar 2; OCHA CBPF and CERF budget guidance',
    settings: { required: 'unit quantity duration unit-cost', ignoreBelow: 0 },
    messages: ['blank', 'blank-throughout', 'no-column'],
    yieldsTo: [
      { rule: 'disclosure/unlabelled-amount', within: 'row' },
      { rule: 'disclosure/salary-detail', within: 'row' },
      { rule: 'disclosure/lump-sum', within: 'row' },
    ],
  },

  appliesTo: (partnership) =>
    linesOf(partnership).some((line) => isBegun(line) && !isTimesAnother(line)),

  check: (partnership, { required, ignoreBelow }) => {
    const isAsked = (line: Line): line is PaidLine =>
      isBegun(line) && holdsMoney(line, ignoreBelow);
    const asked = factorRoles.filter((role) => required.split(' ').includes(role));
    const throughout = wholeTables(partnership, isAsked, asked);
    return [
      ...throughout.map(({ role, lines, message }) => ({
        message,
        at: lines.map(mainCell),
        facts: {
          factor: { term: `role.${role}` },
          lines: lines.length,
          amount: { money: moneyIn(lines) },
        },
        amount: moneyIn(lines),
      })),
      ...foundOn(linesOf(partnership), (line) => {
        if (line.blanks.length === 0 || !isAsked(line)) return undefined;
        const missing = blanksOf(line, asked).filter(
          (role) => !throughout.some((one) => one.role === role && one.all.has(line)),
        );
        if (missing.length === 0 || isTimesAnother(line)) return undefined;
        return {
          message: 'blank' as const,
          at: [mainCell(line), ...cellsOf(line, ...missing)],
          facts: {
            name: nameOf(line),
            amount: { money: line.amount },
            missing: { list: missing.map((role) => ({ term: `role.${role}` })) },
          },
          amount: line.amount,
        };
      }),
    ];
  },
});

const factorRoles = ['unit', 'quantity', 'duration', 'unit-cost'] as const;
type FactorRole = (typeof factorRoles)[number];

/** A line that states a quantity, a duration or a unit cost, and is no rate on a base. */
function isBegun(line: Line): line is PaidLine {
  if (!holdsMoney(line) || isRateRow(line)) return false;
  return line.unitCost !== undefined || line.factors.some(({ role }) => role !== 'percent');
}

const sameMoney = { toleranceMoney: 1, toleranceShare: 0.005 };

/** Blank factors; a count is not missed where the others already make the amount. */
function blanksOf(line: Line, asked: readonly FactorRole[]): readonly FactorRole[] {
  if (line.blanks.length === 0) return [];
  const blanks = asked.filter((role) => line.blanks.includes(role));
  if (blanks.length === 0 || !multipliesOut(line, sameMoney)) return blanks;
  return blanks.filter((role) => role !== 'quantity' && role !== 'duration');
}

/** What all lines of a table lack is said once: the column is blank throughout, or there is none. */
function wholeTables(
  partnership: Partnership,
  isAsked: (line: Line) => boolean,
  asked: readonly FactorRole[],
) {
  // Those that are times another line are asked for nothing; to tell them, a formula has to be read.
  const isLeftOut = (line: Line) => !isAsked(line) || isTimesAnother(line);
  return tablesOfLines(partnership).flatMap((all) =>
    asked.flatMap((role) => {
      const isAll = (lacks: (line: Line) => boolean) =>
        all.every((line) => lacks(line) || isLeftOut(line));
      const isBlank = isAll((line) => blanksOf(line, asked).includes(role));
      if (!isBlank && !isAll((line) => lacksColumn(line, role))) return [];
      const lines = all.filter((line) => !isLeftOut(line));
      const message = isBlank ? ('blank-throughout' as const) : ('no-column' as const);
      return lines.length > 1 ? { role, lines, all: new Set(lines), message } : [];
    }),
  );
}

/** Without a column for it, a quantity or a unit cost cannot be seen at all. */
function lacksColumn({ cells, factors }: Line, role: FactorRole): boolean {
  if (role === 'unit-cost') return cells['unit-cost'] === undefined;
  return role === 'quantity' && factors.length === 0 && !cells.quantity && !cells.duration;
}
