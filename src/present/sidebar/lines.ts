import type { LineClass } from '../../core/partnership/partnership.js';
import type { ReportTable } from '../../core/report.js';
import { columnNumber } from '../../core/workbook/address.js';
import type { CellValue, Workbook } from '../../core/workbook/workbook.js';
import type { ChoiceView } from './reading.js';
import { plain, type SidebarWords } from './words.js';

/** A line of the budget and what it pays for, to be corrected. */
export interface LineView {
  readonly row: number;
  /** Its row and the beginning of its name. */
  readonly label: string;
  /** What it is called, as its cell has it. */
  readonly description: string;
  readonly class: LineClass;
  /** Who receives money that is passed on, or whose work is paid; `null` where that is as the line has it. */
  readonly to: string | null;
  /** Whether a person set the class, so that it can be taken back. */
  readonly isSaid: boolean;
}

const mostLines = 500;
const longestDescription = 1000;
const longestLabel = 18;

const lineClasses: readonly LineClass[] = [
  'direct',
  'core',
  'indirect',
  'passed-on',
  'rlo-time',
  'rlo-expenses',
  'contingency',
  'tax',
];

/** What a line can pay for, as things to choose. */
export function classChoices(words: SidebarWords): readonly ChoiceView[] {
  return lineClasses.map((value) => ({ value, label: words.text(`class.${value}`) }));
}

/** The counted lines of a budget table, in their order. */
export function viewLines(
  { sheet, rows, columns }: ReportTable,
  workbook: Workbook,
  words: SidebarWords,
): readonly LineView[] {
  const values = workbook.sheets.find(({ name }) => name === sheet)?.values ?? [];
  const named = columns
    .filter(({ role }) => role === 'description')
    .map(({ column }) => columnNumber(column) ?? 0);
  const lines = rows.flatMap(({ row, class: one, to, classSaid }): LineView[] => {
    if (one === null) return [];
    const cells = named.map((column) => textOf(values[row - 1]?.[column - 1]));
    const description = cells.find((text) => text !== '') ?? '';
    const label = words.text('reading.line', { row, name: shortened(plain(description)) });
    return [{ row, label, description, class: one, to, isSaid: classSaid }];
  });
  return lines.slice(0, mostLines);
}

function textOf(cell: CellValue): string {
  return typeof cell === 'string' ? cell.trim().slice(0, longestDescription) : '';
}

function shortened(name: string): string {
  return name.length > longestLabel ? `${name.slice(0, longestLabel).trim()}…` : name;
}
