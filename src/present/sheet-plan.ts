import { ownSign } from '../core/workbook/own-reports.js';
import { plain } from './sidebar/words.js';

/**
 * A tab to be written, described without touching a spreadsheet: rows of typed cells from A1 down, and how they look.
 * No merged cells, so that people can sort, copy and print it; nothing is said by colour alone.
 */
export interface SheetPlan {
  /** The tab's name. */
  readonly title: string;
  readonly rightToLeft: boolean;
  /** In pixels, first column first; as many as the tab has columns. */
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
  readonly rows: readonly PlanRow[];
  /** Words to choose from; other words are taken too. */
  readonly choices?: readonly Choices[];
  readonly charts?: readonly PlanChart[];
  /** True for a tab that people fill in: it shows the lines of the grid. */
  readonly isForm?: true;
}

/** Words to choose from in part of a column, rows and columns counted from 1. */
export interface Choices {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly words: readonly string[];
}

/** A chart of a table's figures, in pixels high; rows and columns counted from 1. It says nothing that the table does not. */
export interface PlanChart {
  readonly kind: 'bar' | 'column';
  readonly title: string;
  /** The row of the table's heads; `rows` more follow. */
  readonly heads: number;
  readonly rows: number;
  /** The first names the rows. */
  readonly columns: { readonly first: number; readonly last: number };
  /** The cell that its corner stands on. */
  readonly place: { readonly row: number; readonly column: number };
  readonly height: number;
}

/** Cells from the first column; `undefined` is a blank. */
export type PlanRow = readonly (PlanCell | undefined)[];

export type PlanCell = TextCell | NumberCell | LinkCell | FormulaCell | BlankCell;

/** How many columns our tabs have: a label, words, and six for figures. */
export const columns = 8;

/** Text that stays text, whatever it looks like. */
export interface TextCell {
  readonly kind: 'text';
  readonly text: string;
  readonly look: Look;
  /** What people read when they point at the cell. */
  readonly note?: string;
}

/** A formula of ours, over cells of the same tab; never words of people. */
export interface FormulaCell {
  readonly kind: 'formula';
  /** With its `=`; no separators and no decimals, so that it holds in every locale. */
  readonly formula: string;
  readonly format: string;
  readonly look: Look;
}

/** A cell for people to fill in. */
export interface BlankCell {
  readonly kind: 'blank';
  readonly format: string;
  readonly look: Look;
}

export interface NumberCell {
  readonly kind: 'number';
  readonly value: number;
  /** A number format in the spreadsheet's own notation: `#,##0.00`. */
  readonly format: string;
  readonly look: Look;
}

/** Text that leads to cells of the same spreadsheet. */
export interface LinkCell {
  readonly kind: 'link';
  readonly text: string;
  readonly sheet: string;
  /** A1, one area. */
  readonly range: string;
  readonly look: Look;
}

export type Look =
  | 'title'
  | 'heading'
  | 'subheading'
  | 'column-head'
  | 'number-head'
  | 'body'
  | 'strong'
  | 'quiet'
  | 'struck'
  | 'figure'
  | 'date'
  | 'error'
  | 'warning'
  | 'info'
  | 'unknown';

/** A text cell; marks that would turn the direction of the words after them are left out. */
export function text(words: string, look: Look = 'body'): TextCell {
  return { kind: 'text', text: plain(words), look };
}

/** A row of one cell in the first column. */
export function lineOf(words: string, look: Look): PlanRow {
  return [text(words, look)];
}

/** The last row of tabs that hold nobody's data, by which they are known in a downloaded file. */
export const signRow: PlanRow = [text(ownSign, 'quiet')];

/** A row that looks the same all along, as heads do: blank cells after its last take its look. */
export function bandOf(cells: readonly TextCell[], look: Look): PlanRow {
  const blanks = Array.from({ length: columns - cells.length }, () => text('', look));
  return [...cells, ...blanks];
}

/** A number, or the given words where there is none: unknown is not zero. */
export function numberOr(
  value: number | null,
  format: string,
  unknown: string,
  look: Look = 'body',
): PlanCell {
  return value === null ? text(unknown, 'unknown') : { kind: 'number', value, format, look };
}
