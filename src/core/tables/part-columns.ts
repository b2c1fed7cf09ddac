import type { Saying } from '../facts.js';
import type { AmountColumn } from './amount-column.js';
import type { ColumnFact, ColumnFacts, RoleMatch } from './column-facts.js';
import type { BudgetRole, ColumnRole } from './table.js';
import { words } from './words/match.js';

/** A column that holds a part of each line's amount. */
export interface PartOf {
  readonly role: BudgetRole;
  /** The period, source or partner that it is for. */
  readonly name: string;
  readonly confidence: number;
  readonly reasons: readonly Saying[];
}

type PartRole = 'period-amount' | 'source-amount' | 'organisation-amount';
const partRoles: readonly PartRole[] = ['period-amount', 'source-amount', 'organisation-amount'];

/** The columns of figures that are a period's, a source's or a partner's part of the amounts. */
export function amountPartOf(
  facts: ColumnFacts,
  ranked: readonly AmountColumn[],
): ReadonlyMap<number, PartOf> {
  const parts = new Map<number, PartOf>();
  const whole = ranked.find(({ sum }) => sum !== undefined);
  const summed = partsOf(facts, whole);
  const isWhole = (column: number) => column === whole?.fact.column;
  for (const fact of facts.columns) {
    if (!fact.isFigures && fact.profile.filled > 0) continue;
    if (isWhole(fact.column) || isMadeFromParts(facts, fact.column, summed)) continue;
    const isSummed = summed.includes(fact.column);
    const role = partRoleOf(fact, isSummed, isSummed && isCounted(facts, fact, summed));
    if (role === undefined) continue;
    parts.set(fact.column, {
      role: role.role,
      name: nameOf(fact),
      confidence: Math.min(0.98, (isSummed ? 0.75 : 0.5) + 0.3 * role.strength),
      reasons: [
        { key: 'column.heading', facts: { heading: fact.header.whole } },
        ...(isSummed ? [{ key: 'column.is-part', facts: {} }] : []),
      ],
    });
  }
  return isOneBudget(facts, parts, whole) ? parts : new Map();
}

/** The columns that make up the whole; what is spent and what is left do too, but they are no parts of a budget. */
function partsOf(facts: ColumnFacts, whole: AmountColumn | undefined): readonly number[] {
  const summed = whole?.sum?.columns ?? [];
  if (summed.length !== 2) return summed;
  const isBalance = summed.some((column) => {
    const best = facts.columns.find((fact) => fact.column === column)?.matches[0];
    return (
      (best?.role === 'ignore' && best.strength > 0.7) ||
      goesBelowZero(facts, column, whole?.fact.column)
    );
  });
  return isBalance ? [] : summed;
}

/** Below zero where the whole is not: too much was spent. A discount is below zero in both. */
function goesBelowZero(facts: ColumnFacts, column: number, whole: number | undefined): boolean {
  const { grid } = facts.region;
  return facts.lineRows.some((row) => {
    const all = whole === undefined ? 0 : (grid.numberAt(row, whole) ?? 0);
    return all >= 0 && (grid.numberAt(row, column) ?? 0) < 0;
  });
}

/** A total of one group of columns stands for the group, not for a part beside the parts. */
function isMadeFromParts(facts: ColumnFacts, column: number, summed: readonly number[]): boolean {
  return facts.makeups.some(
    ({ target, by, columns }) =>
      target === column &&
      by === 'sum' &&
      columns.every((part) => summed.includes(part)) &&
      !summed.includes(column),
  );
}

/** Its heading is that of another part but for a number: phase 1, phase 2; 第1年, 第2年. */
function isCounted(facts: ColumnFacts, fact: ColumnFact, summed: readonly number[]): boolean {
  const bare = (text: string) => text.replace(/\d+/g, '#');
  const own = bare(fact.header.own);
  if (!own.includes('#')) return false;
  return facts.columns.some(
    ({ column, header }) =>
      column !== fact.column &&
      summed.includes(column) &&
      header.own !== fact.header.own &&
      bare(header.own) === own,
  );
}

function partRoleOf(
  fact: ColumnFact,
  isSummed: boolean,
  isOneOfMany: boolean,
): PartMatch | undefined {
  const best = fact.matches[0];
  if (best?.role === 'ignore' && best.strength > 0.7) return undefined;
  const part = partMatchIn(fact.matches);
  const inGroup = groupRole(fact);
  if (
    inGroup !== undefined &&
    (best === undefined || best.role === 'amount' || isPartRole(best.role) || isSummed)
  ) {
    return inGroup;
  }
  if (
    part !== undefined &&
    (part.role === best?.role || isSummed || part.strength >= (best?.strength ?? 0) - 0.05)
  ) {
    if (!isSummed && part.strength < 0.75) return undefined;
    return { role: part.role, strength: part.strength };
  }
  if (!isSummed) return undefined;
  if (isOneOfMany) return { role: 'period-amount', strength: 0.6 };
  if (
    best !== undefined &&
    ['quantity', 'unit-cost', 'percent', 'duration'].includes(best.role) &&
    best.strength > 0.9
  ) {
    return undefined;
  }
  // Words for money alone name nobody: "Actual cost", "Direct costs".
  if (best?.role === 'amount' && best.strength > 0.85) return undefined;
  return { role: 'organisation-amount', strength: 0.3 };
}

/** A column headed `Total` or nothing under a group such as `Year 1` is that group's. */
function groupRole({ header }: ColumnFact): PartMatch | undefined {
  if (header.group === '') return undefined;
  const match = partMatchIn(words().matchHeader(header.group, 'budget'));
  return match === undefined || match.strength < 0.7 ? undefined : match;
}

interface PartMatch {
  readonly role: PartRole;
  readonly strength: number;
}

function partMatchIn(matches: readonly RoleMatch[]): PartMatch | undefined {
  for (const { role, strength } of matches) {
    if (isPartRole(role)) return { role, strength };
  }
  return undefined;
}

function isPartRole(role: ColumnRole): role is PartRole {
  return partRoles.some((part) => part === role);
}

function nameOf({ header }: ColumnFact): string {
  return header.group !== '' && words().matchHeader(header.own, 'budget')[0]?.role === 'amount'
    ? header.group
    : header.own;
}

/** One lone part without a whole that it is a part of is the amount itself (`Budget 2026`). */
function isOneBudget(
  facts: ColumnFacts,
  parts: ReadonlyMap<number, PartOf>,
  whole: AmountColumn | undefined,
): boolean {
  const figures = facts.columns.filter(({ isFigures }) => isFigures);
  const left = figures.filter(({ column }) => !parts.has(column));
  return whole !== undefined || parts.size >= 2 || left.length > 0;
}
