import type { Reading, Table, TableKind, TableUse } from '../../src/core/tables/table.js';
import { a1, a1Area, columnLetters } from '../../src/core/workbook/address.js';
import type { Area } from '../../src/core/workbook/workbook.js';

/** What recognition should find of one table. What is not listed is not judged. */
export interface ExpectedTable {
  readonly sheet: string;
  readonly kind: TableKind;
  readonly use: TableUse;
  /** The part of the sheet that this speaks of; titles above the table may be in it. */
  readonly place: Area;
  /** Column roles by column number. */
  readonly roles: ReadonlyMap<number, string>;
  /** Names of part columns by column number. */
  readonly names: ReadonlyMap<number, string>;
  /** Row kinds by row number; `section2` is a section inside another. */
  readonly rows: ReadonlyMap<number, string>;
  /** The cell of the stated total, as A1; `undefined`: it states none. */
  readonly total: string | undefined;
  readonly currency: string | undefined;
  /** Rows that a sum covers, by its row. */
  readonly covers: ReadonlyMap<number, readonly number[]>;
}

/**
 * Where a reading is not as expected, one sentence each; [] where it is. A table that counts and that nobody
 * expects is a difference too.
 */
export function differencesOf(
  { tables }: Reading,
  expected: readonly ExpectedTable[],
): readonly string[] {
  const matched = new Set<Table>();
  const differences = expected.flatMap((one) => {
    const table = bestOverlap(one, tables);
    if (table === undefined) return [`${one.sheet}: no table at ${a1Area(one.place)}`];
    matched.add(table);
    return differencesIn(table, one);
  });
  const others = tables.filter((table) => !matched.has(table) && table.use !== 'ignored');
  return [
    ...differences,
    ...others.map(
      ({ sheet, kind, use, area }) => `${sheet}: also a ${use} ${kind} at ${a1Area(area)}`,
    ),
  ];
}

function bestOverlap(expected: ExpectedTable, tables: readonly Table[]): Table | undefined {
  const found = tables
    .filter(({ sheet }) => sheet === expected.sheet)
    .map((table) => ({ table, shared: overlap(table.area, expected.place) }))
    .filter(({ shared }) => shared > 0)
    .sort((one, other) => other.shared - one.shared);
  return (found.find(({ table }) => table.kind === expected.kind) ?? found[0])?.table;
}

function overlap(one: Area, other: Area): number {
  const rows = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) + 1;
  const columns = Math.min(one.right, other.right) - Math.max(one.left, other.left) + 1;
  return rows > 0 && columns > 0 ? rows * columns : 0;
}

function differencesIn(table: Table, expected: ExpectedTable): readonly string[] {
  const at = expected.sheet;
  const total = table.statedTotal === undefined ? undefined : a1(table.statedTotal.cell);
  const pairs: readonly (readonly [what: string, found: string, wanted: string])[] = [
    ['kind', table.kind, expected.kind],
    ['use', table.use, expected.use],
    ...[...expected.roles].map(
      ([column, role]) => [`column ${columnLetters(column)}`, roleAt(table, column), role] as const,
    ),
    ...[...expected.names].map(
      ([column, name]) =>
        [`name of ${columnLetters(column)}`, nameAt(table, column), name] as const,
    ),
    ...[...expected.rows].map(
      ([row, kind]) => [`row ${row}`, kindAt(table, row, kind), kind] as const,
    ),
    ['total', String(total), String(expected.total)],
    ['currency', String(currencyOf(table, expected)), String(expected.currency)],
    ...[...expected.covers].map(
      ([row, rows]) => [`sum ${row}`, coversAt(table, row), rows.join(',')] as const,
    ),
  ];
  return pairs
    .filter(([, found, wanted]) => found !== wanted)
    .map(([what, found, wanted]) => `${at} ${what}: ${wanted}, read as ${found}`);
}

function roleAt({ columns }: Table, column: number): string {
  return columns.find((one) => one.column === column)?.role ?? 'none';
}

function nameAt({ columns }: Table, column: number): string {
  return String(columns.find((one) => one.column === column)?.name);
}

/** A title, a note or a blank row may also lie outside the table. */
function kindAt({ rows }: Table, row: number, wanted: string): string {
  const found = rows.find((one) => one.row === row);
  if (found === undefined) return mayLieOutside.has(wanted) ? wanted : 'none';
  return found.level === 2 ? 'section2' : found.kind;
}

const mayLieOutside: ReadonlySet<string> = new Set(['title', 'note', 'blank']);

function coversAt({ rows }: Table, row: number): string {
  const covered = rows.find((one) => one.row === row)?.covers?.rows ?? [];
  return [...covered].sort((one, other) => one - other).join(',');
}

/** What is only guessed may stand where the sheet itself says nothing. */
function currencyOf(table: Table, expected: ExpectedTable): string | undefined {
  const isOpen = expected.currency === undefined && table.isCurrencyGuessed === true;
  return isOpen ? undefined : table.currency;
}
