import type { Phrasebook } from '../../messages/phrasebook.js';
import {
  type Choices,
  type PlanCell,
  type PlanRow,
  type SheetPlan,
  text,
  type TextCell,
} from '../sheet-plan.js';
import { plain } from '../sidebar/words.js';
import { type TabText, tabText } from './words.js';

/** How cells take what people type: as it comes, as a day, as money. */
export const formats = { any: 'General', day: 'yyyy-mm-dd', money: '#,##0.00' } as const;

/** A column for people to fill in. */
export interface FormColumn {
  readonly head: TabText;
  readonly note?: TabText;
  /** In pixels. */
  readonly width: number;
  readonly format?: string;
  /** Its heading stands over figures, at the right. */
  readonly isFigure?: true;
  readonly choices?: readonly string[];
  /** What the example row has here; days as serials. */
  readonly example?: string | number;
}

/** Rows that a form offers; people may add more. */
const blankRows = 40;

/**
 * A tab with headings that stay in sight, a first row that shows how to fill it in, and blank rows. The example begins
 * with its language's word for that, by which the check knows not to count it.
 */
export function formPlan(
  title: TabText,
  columns: readonly FormColumn[],
  phrasebook: Phrasebook,
): SheetPlan {
  const blanks: PlanRow = columns.map(({ format = formats.any }) => ({
    kind: 'blank',
    format,
    look: 'body',
  }));
  return {
    title: tabText(phrasebook, title),
    rightToLeft: phrasebook.direction === 'rtl',
    columnWidths: columns.map(({ width }) => width),
    frozenRows: 1,
    isForm: true,
    rows: [
      columns.map((column) => headCell(column, phrasebook)),
      columns.map(exampleCell),
      ...Array.from({ length: blankRows }, () => blanks),
    ],
    choices: columns.flatMap(({ choices: words = [] }, index) =>
      words.length === 0
        ? []
        : [{ column: index + 1, firstRow: 2, lastRow: blankRows + 2, words: words.map(plain) }],
    ),
  };
}

/**
 * Words to choose from in a column, wherever its rows have a place to fill in or an example; headings and sums offer
 * none.
 */
export function choicesIn(
  rows: readonly PlanRow[],
  column: number,
  words: readonly string[],
): readonly Choices[] {
  const choices: Choices[] = [];
  const shown = words.map(plain);
  rows.forEach((row, index) => {
    const cell = row[column - 1];
    const isOpen = cell?.kind === 'blank' || (cell?.kind === 'text' && isFilledIn(cell));
    if (!isOpen) return;
    const last = choices[choices.length - 1];
    const above = last !== undefined && last.lastRow === index ? choices.pop() : undefined;
    choices.push({
      column,
      firstRow: above?.firstRow ?? index + 1,
      lastRow: index + 1,
      words: shown,
    });
  });
  return choices;
}

function isFilledIn({ text: words, look }: TextCell): boolean {
  return words !== '' && (look === 'quiet' || look === 'body');
}

/** A heading that says more when people point at it. */
export function headCell(
  { head, note, isFigure }: Pick<FormColumn, 'head' | 'note' | 'isFigure'>,
  phrasebook: Phrasebook,
): PlanCell {
  const cell = text(tabText(phrasebook, head), isFigure ? 'number-head' : 'column-head');
  return note === undefined ? cell : { ...cell, note: tabText(phrasebook, note) };
}

function exampleCell({ example, format = formats.any }: FormColumn): PlanCell {
  if (example === undefined) return { kind: 'blank', format, look: 'quiet' };
  return typeof example === 'number'
    ? { kind: 'number', value: example, format, look: 'quiet' }
    : text(example, 'quiet');
}
