import type { IWorkbookData } from '@univerjs/core';
import type { Area } from '../../core/workbook/workbook.js';
import type { MenuEntry, Role } from './stand-in/stand-in.js';

/** Who is trying the add-on, as the person at the page has chosen. */
export interface Person {
  /** Like `fr`. */
  readonly locale: string;
  readonly role: Role;
  /** Signed in to several Google accounts: panels cannot reach the spreadsheet then. */
  readonly severalAccounts: boolean;
}

/** What the page and the preview's server say to one another. */
export interface Opening {
  readonly fileName: string;
  /** Other files that were opened before, the newest first, by their number. */
  readonly others: readonly { readonly number: number; readonly name: string }[];
  readonly person: Person;
  readonly direction: 'ltr' | 'rtl';
  readonly languages: readonly { readonly locale: string; readonly name: string }[];
  /** The page's own words, by key. */
  readonly words: Readonly<Record<string, string>>;
  /** The add-on's name, under which its menu stands. */
  readonly addon: string;
  /** Empty for people who get no add-ons. */
  readonly menu: readonly MenuEntry[];
  readonly customFunctions: readonly string[];
  readonly book: Book;
}

/** The spreadsheet as the grid shows it. */
export interface Book {
  readonly workbook: IWorkbookData;
  readonly charts: readonly ChartPicture[];
  readonly sheets: readonly SheetState[];
}

/** What a person can do in a tab, and how it runs. */
export interface SheetState {
  readonly sheetId: number;
  readonly isProtected: boolean;
  readonly mayEdit: boolean;
  readonly rightToLeft: boolean;
}

/** A chart, drawn; its corner stands on a cell (counted from 1), so many pixels from that cell's own. */
export interface ChartPicture {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly svg: string;
}

/** What the grid keeps beside a cell's value; it moves along when rows are put in. */
export interface CellExtras {
  readonly note?: string;
  /** The words that the cell offers. */
  readonly words?: readonly string[];
  /** Addresses in order, like `#gid=5&range=B5`. */
  readonly links?: readonly string[];
}

/** A cell as the grid has it after an edit or a recalculation. Rows and columns count from 1. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean | null;
  /** With its `=`; `null` for a typed cell. */
  readonly formula: string | null;
  readonly format: string | null;
}

export interface GridEdit {
  readonly sheetId: number;
  readonly cells: readonly GridCell[];
  /** The sheet's whole content: cells that are not listed are gone (after rows were inserted, say). */
  readonly whole: boolean;
}

/** What came of a menu click or a sidebar call, for the page to show. */
export interface Effects {
  /** Present where the add-on showed a (new) sidebar. */
  readonly sidebar: { readonly title: string; readonly path: string } | null;
  readonly dialog: { readonly title: string; readonly path: string } | null;
  readonly alerts: readonly string[];
  readonly toasts: readonly { readonly message: string; readonly title: string }[];
  /** The grid as it is now, where tabs or cells were written. */
  readonly book: Book | null;
  /** Where the selection was moved to. */
  readonly selection: { readonly sheetId: number; readonly area: Area } | null;
}

export type Outcome =
  | { readonly ok: true; readonly value: unknown; readonly effects: Effects }
  | { readonly ok: false; readonly message: string; readonly effects: Effects };

/** A date on its way between a cell and a custom function. */
export interface DateArgument {
  readonly isDate: true;
  readonly serial: number;
}

export type FunctionOutcome =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

/** What came of opening a file: a sentence where it cannot be used. */
export type FileOutcome = { readonly ok: true } | { readonly ok: false; readonly message: string };
