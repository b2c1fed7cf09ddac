import { sumOf } from './arithmetic.js';
import { holdsMoney, linesByTable, linesOf, type PaidLine } from './lines.js';
import type { AmountPart, Line, Partnership } from './partnership.js';
import { roundingOf } from './total-entries.js';

type PartRole = AmountPart['role'];

/** A line whose years, sources or partners do not make its amount. */
export interface CrossFault {
  readonly line: PaidLine;
  readonly role: PartRole;
  readonly parts: readonly AmountPart[];
  readonly computed: number;
}

/** What the cross-totals of a budget show; on `unclear` sheets the reading of the columns is in doubt instead. */
export interface CrossJudgement {
  readonly faults: readonly CrossFault[];
  readonly unclear: readonly string[];
}

const roles: readonly PartRole[] = ['period-amount', 'source-amount', 'organisation-amount'];

/**
 * Lines whose parts do not make their amount. One column alone is no breakdown; where most lines of a table do
 * not add up, its columns mean something else (spent and left, say).
 */
export function judgeCrossTotals(partnership: Partnership): CrossJudgement {
  const parted = linesOf(partnership).filter(({ parts }) => parts.length > 0);
  const judged = linesByTable(partnership, parted).flatMap((lines) =>
    roles.map((role) => {
      const asked = lines.filter((line): line is PaidLine => canAddUp(line, role));
      const faults = columnsIn(asked, role) < 2 ? [] : asked.flatMap((line) => faultOf(line, role));
      const isUnclear = asked.length > 1 && faults.length > asked.length / 2;
      return { sheet: lines[0].sheet, faults, isUnclear };
    }),
  );
  return {
    faults: judged.flatMap(({ faults, isUnclear }) => (isUnclear ? [] : withoutFollowers(faults))),
    unclear: judged.filter(({ isUnclear }) => isUnclear).map(({ sheet }) => sheet),
  };
}

function faultOf(line: PaidLine, role: PartRole): readonly CrossFault[] {
  const parts = partsOf(line, role);
  const computed = sumOf(parts);
  const values = parts.map(({ value }) => value);
  const isOff = Math.abs(computed - line.amount) > roundingOf(line.amount, values);
  return isOff ? [{ line, role, parts, computed }] : [];
}

/** Without rates on what other lines got wrong: 9% of columns that are 600 short is 54 short. */
function withoutFollowers(faults: readonly CrossFault[]): readonly CrossFault[] {
  const gap = faults
    .filter(({ line }) => !line.isRate)
    .reduce((sum, fault) => sum + gapOf(fault), 0);
  if (gap === 0) return faults;
  return faults.filter((fault) => {
    const { isRate, rate } = fault.line;
    const isCarried = isRate && rate !== undefined && isEqual(gapOf(fault), rate * gap);
    return !isCarried;
  });
}

function gapOf({ line, computed }: CrossFault): number {
  return line.amount - computed;
}

function isEqual(one: number, other: number): boolean {
  return Math.abs(one - other) <= roundingOf(one, [other]);
}

/** A line with an amount and with such parts, all of them read. */
function canAddUp(line: Line, role: PartRole): boolean {
  const isRead = !line.unreadable.some((cell) => cell.role === role);
  return holdsMoney(line) && isRead && partsOf(line, role).length > 0;
}

function columnsIn(lines: readonly Line[], role: PartRole): number {
  const columns = lines.flatMap((line) => partsOf(line, role).map(({ cell }) => cell.column));
  return new Set(columns).size;
}

function partsOf({ parts }: Line, role: PartRole): readonly AmountPart[] {
  return parts.filter((part) => part.role === role);
}
