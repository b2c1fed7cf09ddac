import { fold } from '../tables/words/fold.js';
import type { Column } from '../tables/table.js';
import { groupBy } from '../workbook/group-by.js';
import { isSerialDate, type Sheet, valueAt } from '../workbook/workbook.js';
import { sheetNamed } from './cells.js';
import { innermostHeading, type SomeLines, tableOf, tablesOfLines } from './lines.js';
import type { Line, Partnership } from './partnership.js';

/**
 * Lines of one section that say the same in every column but their number: each group in order, the first line
 * first. What differs in place, account, remark or dates is not the same.
 */
export function duplicates(partnership: Partnership): readonly SomeLines[] {
  return tablesOfLines(partnership).flatMap((lines) => {
    const [first] = lines;
    const table = tableOf(partnership, first);
    const sheet = sheetNamed(partnership, first.sheet);
    const described = lines.filter(({ description }) => description !== undefined);
    const alike = alikeAtFirst(described);
    if (table === undefined || sheet === undefined || alike.length === 0) return [];
    const telling = table.columns.filter((one) => !isNumbering(one, lines, sheet));
    const groups = groupBy(alike, (line) => printOf(line, telling, sheet));
    return [...groups.values()].filter((group) => group.length > 1);
  });
}

/** Lines that share heading, amount and description with another: few do, and only these are compared in full. */
function alikeAtFirst(lines: readonly Line[]): readonly Line[] {
  const groups = traits.reduce<readonly (readonly Line[])[]>(
    (alike, trait) =>
      alike
        .flatMap((group) => [...groupBy(group, trait).values()])
        .filter((group) => group.length > 1),
    [lines],
  );
  const alike = new Set(groups.flat());
  return lines.filter((line) => alike.has(line));
}

/** What like lines share, the quickest to compare first. */
const traits: readonly ((line: Line) => string | number | null)[] = [
  innermostHeading,
  ({ amount }) => amount ?? null,
  ({ description = '' }) => fold(description),
];

/** All that a line says, as one text to compare. */
function printOf(line: Line, columns: readonly Column[], sheet: Sheet): string {
  const cells = columns
    .map(({ column }) => valueAt(sheet, line.row, column))
    .map((value) => (isSerialDate(value) ? value.serial : value))
    .map((value) => (typeof value === 'string' ? fold(value) : String(value ?? '')));
  const { section, description = '', organisation, amount, remarks } = line;
  return JSON.stringify([section, fold(description), organisation, amount, cells, remarks]);
}

/** A code that is each line's own (but for a copied one), not an account that several lines share. */
function isNumbering({ role, column }: Column, lines: readonly Line[], sheet: Sheet): boolean {
  if (role !== 'code') return false;
  const codes = lines.flatMap(({ row }) => valueAt(sheet, row, column) ?? []);
  return new Set(codes).size >= codes.length * 0.9;
}
