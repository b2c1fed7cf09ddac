import type { RoleMatch } from './role-match.js';
import type { Saying } from '../facts.js';
import type { AmountColumn } from './amount-column.js';
import type { ColumnFact, ColumnFacts } from './column-facts.js';
import { isWhole, runsOfParts } from './runs-of-parts.js';
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

/** How much a part speaks for a partner when its heading says nothing that we know. */
const unnamed = 0.3;
/** How plainly a heading has to name a role that others of its kind share. */
const telling = 0.65;

/** The columns of figures that are a period's, a source's or a partner's part of the amounts. */
export function amountPartOf(
  facts: ColumnFacts,
  ranked: readonly AmountColumn[],
): ReadonlyMap<number, PartOf> {
  const parts = new Map<number, PartOf>();
  const whole = ranked.find(isWhole);
  const runs = runsOfParts(facts, whole);
  const summed = runs.flat();
  const roleOf = (fact: ColumnFact) => {
    const isSummed = summed.includes(fact.column);
    return partRoleOf(fact, isSummed, isSummed && isCounted(facts, fact, summed));
  };
  const named = runs.map((run) =>
    namedRole(facts.columns.filter(({ column }) => run.includes(column)).map(roleOf)),
  );
  for (const fact of facts.columns) {
    if (!fact.isFigures && fact.profile.filled > 0) continue;
    if (fact.column === whole?.fact.column || isMadeFromParts(facts, fact.column, summed)) continue;
    const isSummed = summed.includes(fact.column);
    const own = roleOf(fact);
    const isOpen = own === undefined ? saysOnlyMoney(fact) : own.strength <= unnamed;
    const shared = named[runs.findIndex((run) => run.includes(fact.column))];
    const role = isSummed && isOpen ? (shared ?? own) : own;
    if (role === undefined) continue;
    parts.set(fact.column, {
      role: role.role,
      name: nameOf(fact, sharedWords(facts, summed)),
      confidence: Math.min(0.98, (isSummed ? 0.75 : 0.5) + 0.3 * role.strength),
      reasons: [
        { key: 'column.heading', facts: { heading: fact.header.whole } },
        ...(isSummed ? [{ key: 'column.is-part', facts: {} }] : []),
      ],
    });
  }
  return isOneBudget(facts, parts, whole) ? parts : new Map();
}

/**
 * The one role that headings of parts name: a part whose own heading names none (`Requested`, an acronym) is of the
 * same kind.
 */
function namedRole(parts: readonly (PartMatch | undefined)[]): PartMatch | undefined {
  const roles = new Set(
    parts.flatMap((part) => (part !== undefined && part.strength >= telling ? [part.role] : [])),
  );
  const [role] = roles;
  // A year says so in its heading: what stands beside years without one is no year.
  return role === undefined || role === 'period-amount' || roles.size > 1
    ? undefined
    : { role, strength: 0.5 };
}

function saysOnlyMoney({ matches: [best] }: ColumnFact): boolean {
  return best?.role === 'amount';
}

/** A total of one group of columns stands for the group, not for a part beside the parts. */
function isMadeFromParts(facts: ColumnFacts, column: number, summed: readonly number[]): boolean {
  return facts.makeups.some(
    ({ target, by, columns }) =>
      target === column &&
      by === 'sum' &&
      !summed.includes(column) &&
      columns.every((part) => summed.includes(part)),
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
    (best === undefined ||
      part.role === best.role ||
      isSummed ||
      part.strength >= best.strength - 0.05)
  ) {
    if (!isSummed && part.strength < 0.75) return undefined;
    // A word among several, and that with a slip of the pen, is rather a name.
    if (part.strength >= 0.55) return { role: part.role, strength: part.strength };
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
  if (best?.role === 'amount' && best.strength > 0.85 && fact.header.group === '') return undefined;
  // What stands on a day is a balance, nobody's part.
  if (/\d[./-]\d{1,2}[./-]\d/.test(fact.header.whole)) return undefined;
  return { role: 'organisation-amount', strength: unnamed };
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

function nameOf({ header }: ColumnFact, shared: string): string {
  const isGroups =
    header.group !== '' && words().matchHeader(header.own, 'budget')[0]?.role === 'amount';
  if (!isGroups) return header.own;
  return header.group.startsWith(shared) ? header.group.slice(shared.length) : header.group;
}

/** What the headings over all parts begin with, which tells none from another: `Costs by partner`. */
function sharedWords(facts: ColumnFacts, summed: readonly number[]): string {
  const groups = facts.columns
    .filter(({ column }) => summed.includes(column))
    .map(({ header }) => header.group.split(' '));
  const [first = []] = groups;
  const differs = first.findIndex((word, place) => groups.some((group) => group[place] !== word));
  const isCount = groups.some((group) => /^\d/.test(group[differs] ?? ''));
  return differs <= 0 || isCount ? '' : `${first.slice(0, differs).join(' ')} `;
}

/** What was spent, or the year before. */
function isReported([best]: readonly RoleMatch[]): boolean {
  return best?.role === 'ignore' && best.strength >= 0.9;
}

/** One lone part without a whole that it is a part of is the amount itself (`Budget 2026`). */
function isOneBudget(
  facts: ColumnFacts,
  parts: ReadonlyMap<number, PartOf>,
  whole: AmountColumn | undefined,
): boolean {
  const figures = facts.columns.filter(({ isFigures }) => isFigures);
  const left = figures.filter(({ column, matches }) => !parts.has(column) && !isReported(matches));
  return whole !== undefined || parts.size >= 2 || left.length > 0;
}
