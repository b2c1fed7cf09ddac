import { readFileSync } from 'node:fs';
import type { TableKind, TableUse } from '../../src/core/tables/table.js';
import { columnNumber } from '../../src/core/workbook/address.js';
import type { Area, Workbook } from '../../src/core/workbook/workbook.js';
import { type ExpectedTable } from './expected-reading.js';
import { type FixtureSheet, numbersIn, writeFixtureSheets } from './fixture-cells.js';
import { areaOf } from './sheet-of.js';

/**
 * A workbook as text, with what recognition should find beside it. The first line is its title; a line of
 * `key: value` sets something; every other line is a row: what the row is, then its cells.
 *
 * ```
 * # one plain budget
 * total: E6
 * currency: EUR
 * roles   | description | quantity | unit-cost | amount
 * header  | Item        | Quantity | Unit cost | Total (EUR)
 * line    | Rice        | 10       | 2.5       | =B2*C2
 * total   | Total       |          |           | =SUM(D2:D2)
 * ```
 *
 * Cells: `=B2*C2` is reckoned (`=TODAY() -> 12` where it can't be), `~B2*C2` is reckoned and typed as a figure,
 * `1200 [#,##0 "€"]` has a format, `2026-11-21` is a date, `'12` a text of digits. A row marked `.` is not judged,
 * nor is a column without a role; `section2` is a section inside another.
 *
 * `sheet: Name` opens a sheet; `merges:`, `hidden-rows:`, `hidden: yes`, `from: csv` speak of it. A sheet holds one
 * table unless `table: kind place [use]` lines open several, or `table: none`; `kind:`, `use:`, `total:`, `currency:`,
 * `names: D=Year 1; E=Year 2`, `covers: 9=3-5,7` speak of the table that was opened last. Rows of tables side by side
 * say what they are from left to right: `line/total`.
 */
export interface Fixture {
  readonly title: string;
  readonly workbook: Workbook;
  readonly expected: readonly ExpectedTable[];
  /** Codes of notices that have to be given. */
  readonly notices: readonly string[];
}

export function readFixture(path: string): Fixture {
  return parseFixture(readFileSync(path, 'utf8'));
}

interface DraftTable {
  readonly place: Area;
  readonly settings: Map<string, string>;
  roles: readonly string[];
}

interface DraftSheet extends FixtureSheet {
  name: string;
  readonly settings: Map<string, string>;
  readonly marks: string[];
  tables: DraftTable[];
}

export function parseFixture(text: string): Fixture {
  const sheets: DraftSheet[] = [];
  const notices: string[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [, key = '', value = ''] = /^([a-z-]+): (.*)$/.exec(line) ?? [];
    const sheet = openSheet(sheets, key === 'sheet' ? value.trim() : undefined);
    if (key === 'sheet') continue;
    if (key === 'notices') notices.push(...value.trim().split(' '));
    else if (key === '') addRow(sheet, line);
    else set(sheet, key, value.trim());
  }
  return {
    title: /^# (.*)$/m.exec(text)?.[1] ?? '',
    workbook: { name: 'budget.xlsx', sheets: writeFixtureSheets(sheets) },
    expected: sheets.flatMap(expectedIn),
    notices,
  };
}

/** The sheet that a line speaks of; settings may come before the line that names the first sheet. */
function openSheet(sheets: DraftSheet[], name: string | undefined): DraftSheet {
  const last = sheets[sheets.length - 1];
  if (last !== undefined && name === undefined) return last;
  if (last !== undefined && name !== undefined && last.rows.length === 0) {
    last.name = name;
    return last;
  }
  const sheet = draftSheet(name ?? 'Budget');
  sheets.push(sheet);
  return sheet;
}

const wholeSheet: Area = { top: 1, left: 1, bottom: 10_000, right: 10_000 };

function draftSheet(name: string): DraftSheet {
  const tables = [{ place: wholeSheet, settings: new Map<string, string>(), roles: [] }];
  return { name, settings: new Map(), rows: [], marks: [], tables };
}

const sheetKeys: ReadonlySet<string> = new Set(['merges', 'hidden-rows', 'hidden', 'from']);

function set(sheet: DraftSheet, key: string, value: string): void {
  if (key === 'table') openTable(sheet, value);
  else if (sheetKeys.has(key)) sheet.settings.set(key, value);
  else sheet.tables[sheet.tables.length - 1]?.settings.set(key, value);
}

function openTable(sheet: DraftSheet, value: string): void {
  const [kind = '', place = '', use = 'counted'] = value.split(' ');
  sheet.tables = sheet.tables.filter((table) => table.place !== wholeSheet);
  if (kind === 'none') return;
  const settings = new Map([
    ['kind', kind],
    ['use', use],
  ]);
  sheet.tables.push({ place: areaOf(place), settings, roles: [] });
}

function addRow(sheet: DraftSheet, line: string): void {
  const [mark = '', ...cells] = line.split('|').map((cell) => cell.trim());
  const table = sheet.tables[sheet.tables.length - 1];
  if (mark === 'roles' && table !== undefined) table.roles = cells;
  else {
    sheet.marks.push(mark);
    sheet.rows.push(cells);
  }
}

function expectedIn({ name, tables, marks }: DraftSheet): readonly ExpectedTable[] {
  return tables.map(({ place, settings, roles }) => ({
    sheet: name,
    kind: (settings.get('kind') ?? 'budget') as TableKind,
    use: (settings.get('use') ?? 'counted') as TableUse,
    place,
    roles: new Map(
      roles.flatMap((role, at): [number, string][] => (role === '' ? [] : [[at + 1, role]])),
    ),
    names: new Map(
      pairs(settings.get('names')).map(([letters, said]) => [columnNumber(letters) ?? 0, said]),
    ),
    rows: rowsOf(marks, place, tables),
    total: settings.get('total'),
    currency: settings.get('currency'),
    covers: new Map(
      pairs(settings.get('covers')).map(([row, list]) => [Number(row), numbersIn(list)]),
    ),
  }));
}

/** The marks of the rows that a table has, each its own part where tables stand side by side. */
function rowsOf(
  marks: readonly string[],
  place: Area,
  tables: readonly DraftTable[],
): ReadonlyMap<number, string> {
  const rows = new Map<number, string>();
  marks.forEach((mark, at) => {
    const row = at + 1;
    const here = tables.filter((table) => table.place.top <= row && row <= table.place.bottom);
    const own = here.findIndex((table) => table.place === place);
    const parts = mark.split('/');
    const said = parts.length === 1 ? mark : (parts[own] ?? '.');
    if (own >= 0 && said !== '.') rows.set(row, said);
  });
  return rows;
}

/** `D=Year 1; E=Year 2` as pairs. */
function pairs(text: string | undefined): readonly (readonly [key: string, value: string])[] {
  return (text ?? '').split(';').flatMap((pair) => {
    const [key = '', value = ''] = pair.split('=').map((part) => part.trim());
    return key === '' ? [] : [[key, value] as const];
  });
}
