import { buildPartnership } from '../../src/core/partnership/build-partnership.js';
import type { Partnership } from '../../src/core/partnership/partnership.js';
import { impossibleFigure } from '../../src/core/rules/disclosure/impossible-figure.js';
import { incompleteBreakdown } from '../../src/core/rules/disclosure/incomplete-breakdown.js';
import { lineArithmetic } from '../../src/core/rules/disclosure/line-arithmetic.js';
import { lumpSum } from '../../src/core/rules/disclosure/lump-sum.js';
import { unassignedLine } from '../../src/core/rules/disclosure/unassigned-line.js';
import { unlabelledAmount } from '../../src/core/rules/disclosure/unlabelled-amount.js';
import { vagueDescription } from '../../src/core/rules/disclosure/vague-description.js';
import { withheldValue } from '../../src/core/rules/disclosure/withheld-value.js';
import type { Rule } from '../../src/core/rules/rule.js';
import { findTables } from '../../src/core/tables/find-tables.js';
import type { Workbook } from '../../src/core/workbook/workbook.js';
import { type Check, checks, type Flagged, firstRow, noneFlagged } from './planted-lines.js';

const rules: Readonly<Record<Check, Rule>> = {
  product: lineArithmetic,
  short: vagueDescription,
  unlabelled: unlabelledAmount,
  noUnit: incompleteBreakdown,
  lump: lumpSum,
  nobody: unassignedLine,
  negative: impossibleFigure,
  withheld: withheldValue,
};

/** The model that our rules judge. */
export function partnershipOf(workbook: Workbook): Partnership {
  return buildPartnership(workbook, findTables(workbook), '2026-01-01');
}

/** What our rules find, each asked by itself, with its settings as they are shipped. */
export function flaggedByUs(partnership: Partnership): Flagged {
  const flagged = noneFlagged();
  for (const check of checks) {
    const rule = rules[check];
    const { settings } = rule.meta;
    if (!rule.appliesTo(partnership, settings)) continue;
    const rows = rule.check(partnership, settings).flatMap(({ at }) => at.map(({ row }) => row));
    flagged[check].push(...new Set(rows.map((row) => row - firstRow)));
  }
  return flagged;
}
