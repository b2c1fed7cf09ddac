import { rowsBetween } from './rows-between.js';
import type { RoleMatch } from './role-match.js';
import type { Region } from './region.js';
import type { Grid } from './grid.js';
import { type HeaderText, headerTextOf } from './header-text.js';
import { type Makeup, makeupsOf } from './arithmetic.js';
import { conversionsByValues } from './conversion.js';
import { type Profile, profileOf } from './profile.js';
import { matchesInLight, saysFigures } from './said.js';
import { addsRowsUp } from './sum-cells.js';
import { totalRowsOf } from './total-rows.js';
import { fold } from './words/fold.js';
import { type HeaderKind, words } from './words/match.js';

/** All that is known of a region's columns before anything is decided. */
export interface ColumnFacts {
  readonly region: Region;
  readonly columns: readonly ColumnFact[];
  /** Rows with figures that do not add up others. */
  readonly lineRows: readonly number[];
  readonly makeups: readonly Makeup[];
}

/** A column as it is headed and filled, before it is known which rows are lines. */
export interface HeadedColumn {
  readonly column: number;
  readonly header: HeaderText;
  readonly matches: readonly RoleMatch[];
  readonly profile: Profile;
}

export interface ColumnFact extends HeadedColumn {
  /** The same, of the rows with figures only. */
  readonly lines: Profile;
  readonly isFigures: boolean;
}

/** The columns of a region, and what their headings mean in a kind of table. */
export function headedColumnsOf(region: Region, kind: HeaderKind): readonly HeadedColumn[] {
  const bodyRows = rowsBetween(region.firstRow, region.lastRow);
  return rowsBetween(region.left, region.right).map((column) => {
    const profile = profileOf(region.grid, column, bodyRows);
    const header = headerTextOf(region, column);
    const found = roleMatches(header, kind, profile);
    return { column, profile, header, matches: matchesInLight(region.said, kind, column, found) };
  });
}

/** Looks at each column of a budget once, and tells which rows are its lines. */
export function columnFactsOf(region: Region): ColumnFacts {
  const { grid } = region;
  const bodyRows = rowsBetween(region.firstRow, region.lastRow);
  const looks = headedColumnsOf(region, 'budget');
  const counted = new Set([...countedHeadings(looks), ...numberedFirst(grid, looks, bodyRows)]);
  const withFigures = looks.filter(
    (look) =>
      saysFigures(region.said, look.column) ?? (!counted.has(look.column) && isFigureColumn(look)),
  );
  const figures = withFigures.map(({ column }) => column);
  const totalRows = totalRowsOf(region);
  const lineRows = bodyRows.filter(
    (row) =>
      figures.some((column) => grid.kindAt(row, column) === 'number') &&
      !totalRows.has(row) &&
      !addsRowsUp(grid, row, figures),
  );
  const byHeading = new Map(
    looks.map(({ column, header }): [string, number] => [fold(header.whole), column]),
  );
  const columns = looks.map((look): ColumnFact => ({
    ...look,
    lines: profileOf(grid, look.column, lineRows),
    isFigures: withFigures.includes(look),
  }));
  const told = makeupsOf(grid, figures, lineRows, (heading) => byHeading.get(fold(heading)));
  const seen = conversionsByValues(grid, withFigures, lineRows);
  const makeups = [...told, ...seen.filter(isNotBack(told))];
  return { region, columns: withReportedApart(columns), lineRows, makeups };
}

/** Where formulas say which of two currencies is made from the other, figures that say the reverse say nothing. */
function isNotBack(told: readonly Makeup[]): (seen: Makeup) => boolean {
  return ({ by, target, columns: [source] }) =>
    by !== 'conversion' ||
    !told.some(
      (one) => one.by === 'conversion' && one.target === source && one.columns.includes(target),
    );
}

/** Beside what is planned for a year, what was spent in it (`2026 Actual`) is no part of the budget. */
function withReportedApart(columns: readonly ColumnFact[]): readonly ColumnFact[] {
  const isPlanned = (fact: ColumnFact) =>
    fact.isFigures && fact.matches[0]?.role === 'period-amount' && !saysReported(fact);
  if (!columns.some(isPlanned)) return columns;
  return columns.map((fact) =>
    saysReported(fact) ? { ...fact, matches: [{ role: 'ignore', strength: 0.9 }] } : fact,
  );
}

function saysReported({ matches }: ColumnFact): boolean {
  if (matches[0]?.role !== 'period-amount') return false;
  return matches.some(({ role, strength }) => role === 'ignore' && strength >= 0.62);
}

/** Columns headed 1, 2, 3 … as weeks or months of a calendar are: marks stand there, no money. */
function countedHeadings(looks: readonly HeadedColumn[]): ReadonlySet<number> {
  const counted = looks.filter(({ header }) => /^\d{1,2}$/.test(header.own));
  const steps = counted.filter(
    ({ header }, place) => Number(header.own) === Number(counted[place - 1]?.header.own) + 1,
  );
  return new Set(steps.length >= 4 ? counted.map(({ column }) => column) : []);
}

/** The first column, where its figures only rise, as `1`, `1.1`, `2` and `100`, `101`, `200` do: it numbers the rows. */
function numberedFirst(
  grid: Grid,
  looks: readonly HeadedColumn[],
  rows: readonly number[],
): readonly number[] {
  const look = looks.find(({ profile }) => profile.filled > 0);
  if (look === undefined || saysMoney(look.matches)) return [];
  const first = look.profile;
  if (first.numbers < fewestNumbered || first.texts > 0) return [];
  if (first.formulas > 0 || first.moneyFormats > 0) return [];
  const isNextWords = looks.some(
    ({ column, profile }) => column === first.column + 1 && profile.texts >= first.numbers * 0.8,
  );
  let before = -Infinity;
  for (const row of rows) {
    const number = grid.numberAt(row, first.column);
    if (number === undefined) continue;
    if (number <= before) return [];
    before = number;
  }
  return isNextWords ? [first.column] : [];
}

const fewestNumbered = 4;

function saysMoney(matches: readonly RoleMatch[]): boolean {
  return matches.some(({ role, strength }) => role === 'amount' && strength > 0.85);
}

/** Holds figures to reckon with: mostly numbers, and neither codes nor a count of the rows. */
function isFigureColumn({ profile, matches }: HeadedColumn): boolean {
  const { numbers, texts, isCount, median, moneyFormats, moneyTexts } = profile;
  const saysAmount = matches.some(({ role, strength }) => role === 'amount' && strength >= 0.85);
  if (saysAmount && moneyTexts >= 2 && moneyTexts + numbers >= (texts + numbers) * 0.5) return true;
  if (numbers === 0 || numbers < texts * 0.5) return false;
  const named = matches[0];
  if (named?.role === 'notes' && named.strength > 0.7 && texts > 0 && moneyFormats === 0) {
    return false;
  }
  if (
    named?.role === 'code' &&
    named.strength > 0.8 &&
    moneyFormats === 0 &&
    !mayCount(profile, matches, named.strength)
  )
    return false;
  return !(isCount && median < 1000 && (named === undefined || texts > 0) && moneyFormats === 0);
}

/** `No.` may head a quantity as well as a code; codes of several parts (1.1.2) settle it. */
function mayCount(profile: Profile, matches: readonly RoleMatch[], strongest: number): boolean {
  const codedTexts = profile.codes - profile.numbers;
  if (profile.texts > 0 && codedTexts >= profile.texts * 0.5) return false;
  const strength = matches.find(({ role }) => role === 'quantity')?.strength ?? 0;
  return strength >= strongest - 0.08;
}

/** Roles that a heading's words speak for; its own words before those that it shares with neighbours. */
function roleMatches(header: HeaderText, kind: HeaderKind, profile: Profile): readonly RoleMatch[] {
  const own = words().matchHeader(header.own, kind);
  const counted = factorOfPeriod(own, profile);
  if (counted !== undefined) return [counted];
  if (header.group === '') return own;
  const [group] = words().matchHeader(header.group, kind);
  if (group?.role === 'ignore' && group.strength > 0.85) return [group, ...own];
  // `Person-months` over `Y1` and `Y2`: how many, in each.
  if (own[0]?.role === 'period-amount' && group !== undefined && isFactor(group, profile)) {
    return [group];
  }
  const whole = words().matchHeader(header.whole, kind);
  if (own.length === 0) return whole;
  const known = new Set(own.map(({ role }) => role));
  return [
    ...own,
    ...whole
      .filter(({ role }) => !known.has(role))
      .map((match) => ({ ...match, strength: match.strength * 0.7 })),
  ];
}

/** `Quantity year 1` counts what a year's money pays for; `Cost of units year 1` may well be the money. */
function factorOfPeriod(own: readonly RoleMatch[], profile: Profile): RoleMatch | undefined {
  if (!own.some(({ role }) => role === 'period-amount')) return undefined;
  if (own.some(({ role }) => role === 'amount')) return undefined;
  return own
    .filter(({ role, strength }) => role !== 'duration' && strength >= 0.7)
    .map((match) => ({ ...match, strength: 0.9 }))
    .find((match) => isFactor(match, profile));
}

/** `Period` heads money of years as well as months of work; months and days of work are no more than a year has. */
function isFactor({ role, strength }: RoleMatch, { median, moneyFormats }: Profile): boolean {
  if (strength <= 0.85) return false;
  if (role === 'duration') return median <= daysOfYear && moneyFormats === 0;
  return role === 'quantity' || role === 'unit-cost';
}

const daysOfYear = 366;
