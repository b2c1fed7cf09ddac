import type { Area } from '../../../core/workbook/workbook.js';

/** The spreadsheet behind the stand-in: what Google keeps on its servers. Rows and columns count from 1. */
export interface CellStore {
  readonly name: string;
  /** Like `de_DE`. */
  readonly locale: string;
  readonly timeZone: string;
  sheets: StoredSheet[];
  activeSheetId: number;
  /** The person's selection, on the active sheet. */
  selection: Area;
  /** Everything that has changed since `drain` was last called, for the grid to follow. */
  drain(): readonly StoreChange[];
  note(change: StoreChange): void;
}

export interface StoredSheet {
  readonly id: number;
  name: string;
  hidden: boolean;
  /** Grid size, beyond which ranges are refused. */
  rowCount: number;
  columnCount: number;
  cells: Map<string, StoredCell>;
  merges: Area[];
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  frozenRows: number;
  frozenColumns: number;
  columnWidths: Map<number, number>;
  rightToLeft: boolean;
  tabColor: string | undefined;
  metadata: StoredMetadata[];
}

/** Keyed `row,column`. Value: text, number (dates as serials), boolean, or an error's text with `error`. */
export interface StoredCell {
  value: string | number | boolean | undefined;
  error?: boolean;
  formula?: string;
  format?: string;
  note?: string;
  link?: string;
  style?: Readonly<Record<string, string | number | boolean>>;
}

export interface StoredMetadata {
  readonly id: number;
  key: string;
  value: string;
  visibility: 'DOCUMENT' | 'PROJECT';
  place: { kind: 'spreadsheet' | 'sheet' } | { kind: 'row' | 'column'; index: number };
}

export type StoreChange =
  | { readonly kind: 'cells'; readonly sheetId: number; readonly area: Area }
  | { readonly kind: 'sheets' }
  | { readonly kind: 'selection' };
