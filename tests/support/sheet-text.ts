import { readFileSync } from 'node:fs';
import type { Sheet } from '../../src/core/workbook/workbook.js';
import { columnNumber } from '../../src/core/workbook/address.js';
import { calc, type CellLike, day, formatted, sheetOf } from './sheet-of.js';

/**
 * A sheet as text, with what recognition should find beside it. A line of `key: value` sets something, every
 * other line is a row: what the row is, then its cells.
 *
 * ```
 * total: E6
 * currency: EUR
 * roles   | description | quantity | unit-cost | amount
 * header  | Item        | Quantity | Unit cost | Total (EUR)
 * line    | Rice        | 10       | 2.5       | =B2*C2 -> 25
 * total   | Total       |          |           | =SUM(D2:D2) -> 25
 * ```
 *
 * `=formula -> value`, `1200 [#,##0 "€"]`, `2026-11-21` for a date, `'12` for a text of digits. A row whose mark is
 * `.` is not judged.
 */
export interface SheetText {
  readonly title: string;
  readonly sheet: Sheet;
  readonly expected: Expected;
}

export interface Expected {
  readonly kind: string;
  /** Column roles from column A; '' is not judged. */
  readonly roles: readonly string[];
  /** Names of part columns by letters. */
  readonly names: Readonly<Record<string, string>>;
  /** What each row is; '.' is not judged. */
  readonly rows: readonly string[];
  readonly total: string | undefined;
  readonly currency: string | undefined;
  /** Rows that a sum covers, by its row. */
  readonly covers: Readonly<Record<string, readonly number[]>>;
}

export function readSheetText(path: string): SheetText {
  return parseSheetText(readFileSync(path, 'utf8'));
}

export function parseSheetText(text: string): SheetText {
  const settings = new Map<string, string>();
  const rows: CellLike[][] = [];
  const marks: string[] = [];
  let roles: readonly string[] = [];
  for (const line of text.split('\n')) {
    const setting = /^(\w+): (.*)$/.exec(line);
    if (setting !== null) settings.set(setting[1] ?? '', (setting[2] ?? '').trim());
    if (setting !== null || line.trim() === '' || line.startsWith('#')) continue;
    const [mark = '', ...cells] = line.split('|').map((cell) => cell.trim());
    if (mark === 'roles') roles = cells;
    else {
      marks.push(mark);
      rows.push(cells.map(cellOf));
    }
  }
  const words = (key: string) => (settings.get(key) ?? '').split(' ').filter((word) => word !== '');
  return {
    title: /^# (.*)$/m.exec(text)?.[1] ?? '',
    sheet: sheetOf(settings.get('sheet') ?? 'Budget', rows, { merges: words('merges') }),
    expected: {
      kind: settings.get('kind') ?? 'budget',
      roles,
      names: pairs(settings.get('names')),
      rows: marks,
      total: settings.get('total'),
      currency: settings.get('currency'),
      covers: Object.fromEntries(
        Object.entries(pairs(settings.get('covers'))).map(([row, list]) => [row, rowsIn(list)]),
      ),
    },
  };
}

function cellOf(text: string): CellLike {
  const formula = /^(=.*) -> (.*)$/.exec(text);
  if (formula !== null) return calc(formula[1] ?? '', plain(formula[2] ?? ''));
  const format = /^(\S+) \[([^\]]*(?:\[[^\]]*\][^\]]*)?)\]$/.exec(text);
  if (format !== null) return formatted(plain(format[1] ?? ''), format[2] ?? '');
  return plain(text);
}

function plain(text: string) {
  if (text === '') return undefined;
  if (text.startsWith("'")) return text.slice(1);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return day(text);
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

/** `D=Year 1; E=Year 2` by key. */
function pairs(text: string | undefined): Record<string, string> {
  const list = (text ?? '').split(';').flatMap((pair) => {
    const [key = '', value = ''] = pair.split('=').map((part) => part.trim());
    return key === '' ? [] : [[key, value] as const];
  });
  return Object.fromEntries(list);
}

/** `3-5,9` as 3, 4, 5, 9. */
function rowsIn(list: string): readonly number[] {
  return list.split(',').flatMap((part) => {
    const [from = 0, to = from] = part.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, step) => from + step);
  });
}

/** The roles that are judged, with their column numbers. */
export function judgedRoles({
  roles,
}: Expected): readonly (readonly [column: number, role: string])[] {
  return roles.flatMap((role, place) => (role === '' ? [] : [[place + 1, role] as const]));
}

export function columnOfLetters(letters: string): number {
  return columnNumber(letters) ?? 0;
}
