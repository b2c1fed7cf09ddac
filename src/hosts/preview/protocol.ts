import type { IWorkbookData } from '@univerjs/core';
import type { Area } from '../../core/workbook/workbook.js';
import type { MenuEntry } from './stand-in/stand-in.js';

/** What the page and the preview's server say to one another. */
export interface Opening {
  readonly fileName: string;
  readonly menu: readonly MenuEntry[];
  readonly customFunctions: readonly string[];
  readonly workbook: IWorkbookData;
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
  readonly workbook: IWorkbookData | null;
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
