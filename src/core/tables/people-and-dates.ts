import { isBlank } from './filled.js';
import type { Weighed } from './found-table.js';
import { type Region, topOf } from './region.js';
import { rowsBetween } from './rows-between.js';
import { type HeadedColumn, headedColumnsOf } from './column-facts.js';
import { calendarSlots } from './calendar.js';
import { isCalendarHeading } from './calendar-heading.js';
import { markedRuns } from './calendar-marks.js';
import { isDateText } from './date-texts.js';
import { isExample } from './example-rows.js';
import {
  budgetRoles,
  type Column,
  type ColumnRole,
  partnersRoles,
  type Row,
  type TimelineRole,
} from './table.js';
import { type HeaderKind, words } from './words/match.js';
import { type CellValue, valueAt } from '../workbook/workbook.js';

/** The region as a timeline: something to do on each row, and when, as dates or as marks in a calendar. */
export function timelineIn(region: Region): Weighed | undefined {
  const facts = headedColumnsOf(region, 'timeline');
  const calendar = calendarColumns(region, facts);
  const dated = facts.filter((fact) => isDated(region, fact) && !isJoining(fact));
  if (
    region.headerRows.length === 0 ||
    (dated.length === 0 &&
      calendar.size === 0 &&
      !isNamed(facts, 'timeline') &&
      region.said?.kind !== 'timeline')
  ) {
    return undefined;
  }
  const roles = rolesByHeading(facts, new Set([...calendar]));
  giveDates(roles, dated);
  const what = give(roles, facts, 'what');
  if (what === undefined) return undefined;
  const weight =
    namedRoles(roles).size +
    2.5 * Math.min(2, dated.length) +
    (calendar.size >= 4 ? 6 : 0) -
    moneyIn(facts);
  const table = listTable(region, 'timeline', facts, roles, what, weight);
  if (calendar.size === 0) return { table, weight };
  return { table: withCalendar(region, table, [...calendar]), weight };
}

/** A row that marks the calendar is something to do, however little else it says. */
function withCalendar(
  region: Region,
  table: Weighed['table'],
  columns: readonly number[],
): Weighed['table'] {
  const slots = calendarSlots(region, columns);
  const body = rowsBetween(region.firstRow, region.lastRow);
  const marked = new Set(body.filter((row) => markedRuns(region.grid, slots, row).length > 0));
  const rows = table.rows.map((one) =>
    one.kind === 'section' && marked.has(one.row) ? { ...one, kind: 'line' as const } : one,
  );
  return { ...table, rows, calendar: { slots, hasMarks: marked.size > 0 } };
}

/** The region as the register of partners: a name on each row, and what kind of partner it is. */
export function registerIn(region: Region): Weighed | undefined {
  const facts = headedColumnsOf(region, 'partners');
  const isSaid = region.said?.kind === 'partners';
  if (region.headerRows.length === 0 || (!isSaid && !isNamed(facts, 'partners'))) return undefined;
  const roles = rolesByHeading(facts, new Set());
  const name = give(roles, facts, 'name');
  if (name === undefined) return undefined;
  const telling = [...namedRoles(roles)].filter((role) => tellingRoles.has(role));
  if (telling.length < 2 && !isSaid) return undefined;
  const weight = 1 + 1.6 * telling.length - moneyIn(facts);
  return { table: listTable(region, 'partners', facts, roles, name, weight), weight };
}

/** Columns that a register has and a budget has not; a name may head anything. */
const tellingRoles: ReadonlySet<ColumnRole> = new Set<ColumnRole>(
  partnersRoles.filter((role) => role !== 'name' && !isBudgetRole(role)),
);

function isBudgetRole(role: ColumnRole): boolean {
  return budgetRoles.some((one) => one === role);
}

interface Named {
  readonly role: ColumnRole;
  readonly strength: number;
}

type Roles = Map<number, Named>;

function isNamed(facts: readonly HeadedColumn[], kind: HeaderKind): boolean {
  const needed =
    kind === 'timeline' ? ['starts', 'due', 'who', 'done-on', 'asked-on'] : [...tellingRoles];
  const roles = new Set(
    facts.flatMap(({ matches }) =>
      matches[0] !== undefined && matches[0].strength >= 0.7 ? [matches[0].role] : [],
    ),
  );
  return needed.filter((role) => roles.has(role as ColumnRole)).length >= 2;
}

/** The strongest heading takes a role; a second column for it is left over. */
function rolesByHeading(facts: readonly HeadedColumn[], calendar: ReadonlySet<number>): Roles {
  const roles: Roles = new Map();
  const taken = new Set<ColumnRole>();
  const options = facts
    .filter(({ column }) => !calendar.has(column))
    .flatMap(({ column, matches }) => matches.map((match) => ({ column, ...match })))
    .filter(({ strength }) => strength >= 0.55)
    .sort((one, other) => other.strength - one.strength || one.column - other.column);
  for (const { column, role, strength } of options) {
    const isFree = role === 'ignore' || role === 'notes' || !taken.has(role);
    if (roles.has(column) || !isFree) continue;
    roles.set(column, { role, strength });
    taken.add(role);
  }
  return roles;
}

function namedRoles(roles: Roles): ReadonlySet<ColumnRole> {
  return new Set([...roles.values()].map(({ role }) => role).filter((role) => role !== 'ignore'));
}

const dateRoles: ReadonlySet<ColumnRole> = new Set<TimelineRole>([
  'starts',
  'due',
  'asked-on',
  'done-on',
]);

/** Columns of dates without a telling heading: the first is the start, a later one the end; one alone is due. */
function giveDates(roles: Roles, dated: readonly HeadedColumn[]): void {
  for (const [column, { role }] of roles) {
    const holdsDates = dated.some((fact) => fact.column === column);
    if (holdsDates && !dateRoles.has(role)) roles.delete(column);
  }
  const has = (role: ColumnRole) => [...roles.values()].some((one) => one.role === role);
  const open = dated.filter(({ column }) => !roles.has(column));
  for (const [place, { column }] of open.entries()) {
    const isStart = !has('starts') && !has('due') && place < open.length - 1;
    const role = isStart ? 'starts' : has('due') ? undefined : 'due';
    if (role !== undefined) roles.set(column, { role, strength: 0.6 });
  }
}

/** The column of the role that every row needs: as headed, else the wordiest column from the left. */
function give(roles: Roles, facts: readonly HeadedColumn[], role: ColumnRole): number | undefined {
  for (const [column, named] of roles) if (named.role === role) return column;
  const wordy = facts
    .filter(({ column, profile }) => !roles.has(column) && profile.texts > 0)
    .sort((one, other) => wordiness(other) - wordiness(one))[0];
  if (wordy !== undefined) roles.set(wordy.column, { role, strength: 0.5 });
  return wordy?.column;
}

function wordiness({ profile }: HeadedColumn): number {
  return (
    profile.texts *
    Math.min(30, profile.meanLength) *
    (profile.distinct / Math.max(1, profile.texts))
  );
}

function isDated({ grid, firstRow, lastRow }: Region, { column, profile }: HeadedColumn): boolean {
  if (profile.filled === 0) return false;
  if (profile.dates >= profile.filled * 0.5) return true;
  let seen = 0;
  let dates = 0;
  for (let row = firstRow; row <= lastRow && seen < 60; row++) {
    const text = grid.textAt(row, column);
    if (text === '') continue;
    seen += 1;
    if (isDateText(text)) dates += 1;
  }
  return dates >= 2 && dates >= seen * 0.5;
}

/** The day on which an organisation joined belongs to a register, not to a calendar. */
function isJoining({ header }: HeadedColumn): boolean {
  return words().matchHeader(header.own, 'partners')[0]?.role === 'joined-on';
}

/** Columns headed 1, 2, 3 … or by weeks, months or days, with marks or nothing under them. */
function calendarColumns(region: Region, facts: readonly HeadedColumn[]): ReadonlySet<number> {
  const marked = facts.filter(
    ({ column, header, profile }) =>
      (isCalendarHeading(header.own) || isCalendarHeading(lowestHeading(region, column))) &&
      profile.dates === 0 &&
      profile.meanLength <= 3 &&
      profile.moneyFormats === 0 &&
      profile.median <= 100,
  );
  return new Set(marked.length >= 4 ? marked.map(({ column }) => column) : []);
}

/** A heading as the cell holds it, for days are no texts. */
function lowestHeading({ grid, headingRows }: Region, column: number): CellValue {
  const row = headingRows[headingRows.length - 1];
  return row === undefined ? undefined : valueAt(grid.sheet, row, column);
}

/** Figures in money format speak for a budget instead. */
function moneyIn(facts: readonly HeadedColumn[]): number {
  return (
    facts.filter(
      ({ profile }) => profile.moneyFormats > profile.filled * 0.5 && profile.numbers > 0,
    ).length * 1.5
  );
}

function listTable(
  region: Region,
  kind: 'timeline' | 'partners',
  facts: readonly HeadedColumn[],
  roles: Roles,
  key: number,
  weight: number,
): Weighed['table'] {
  const { grid, left, right } = region;
  return {
    sheet: grid.sheet.name,
    kind,
    confidence: Math.round(Math.min(0.97, 0.4 + 0.07 * weight) * 100) / 100,
    area: { top: topOf(region), left, bottom: region.lastRow, right },
    headerRows: region.headerRows,
    columns: facts.map((fact): Column => columnOf(fact, roles.get(fact.column))),
    rows: [
      ...region.titleRows.map((row): Row => ({ row, kind: 'title', confidence: 0.8 })),
      ...region.headerRows.map((row): Row => ({ row, kind: 'header', confidence: 0.9 })),
      ...rowsBetween(region.firstRow, region.lastRow).map((row) => rowAt(region, row, key, facts)),
    ],
    currency: undefined,
    statedTotal: undefined,
  };
}

function columnOf({ column, header }: HeadedColumn, named: Named | undefined): Column {
  return {
    column,
    role: named?.role ?? 'ignore',
    name: undefined,
    header: header.whole,
    confidence: named === undefined ? 0.5 : Math.min(0.97, 0.4 + 0.57 * named.strength),
    reasons:
      named === undefined ? [] : [{ key: 'column.heading', facts: { heading: header.whole } }],
  };
}

/** A row with its key filled and something beside it is a line; the key alone among fuller rows heads a section. */
function rowAt(
  { grid, left, right }: Region,
  row: number,
  key: number,
  facts: readonly HeadedColumn[],
): Row {
  if (isBlank(grid, row, left, right)) return { row, kind: 'blank', confidence: 1 };
  if (isExample(grid.textAt(row, key))) return { row, kind: 'note', confidence: 0.8 };
  const filled = facts.filter(({ column }) => grid.kindAt(row, column) !== 'blank');
  const hasKey = filled.some(({ column }) => column === key);
  const merge = grid.mergeAt(row, left);
  const isWide = merge !== undefined && merge.right - merge.left >= 2;
  const usual = facts.filter(({ profile }) => profile.filled >= profile.rows * 0.5).length;
  if (filled.length === 1 && (isWide || (usual >= 2 && !hasKey) || usual >= 3)) {
    return { row, kind: 'section', confidence: 0.75 };
  }
  return {
    row,
    kind: hasKey || filled.length >= 2 ? 'line' : 'note',
    confidence: hasKey ? 0.9 : 0.5,
  };
}
