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
  /** Metadata of the file as a whole. */
  readonly metadata: StoredMetadata[];
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
  /** Hidden by hand. */
  hiddenRows: Set<number>;
  /** Hidden by a filter. */
  filteredRows?: Set<number>;
  hiddenColumns: Set<number>;
  frozenRows: number;
  frozenColumns: number;
  columnWidths: Map<number, number>;
  rightToLeft: boolean;
  tabColor: string | undefined;
  metadata: StoredMetadata[];
  hiddenGridlines?: boolean;
  protection?: StoredProtection;
  protectedRanges?: readonly ProtectedRange[];
  charts?: readonly StoredChart[];
}

/** A chart over the cells of a sheet, as its builder left it. */
export interface StoredChart {
  /** 0 until a sheet has it. */
  readonly id: number;
  /** Google's name for the kind, like `COLUMN`; `undefined` where the script named none. */
  readonly type: string | undefined;
  readonly ranges: readonly { readonly sheetId: number; readonly area: Area }[];
  /** By Google's names, like `title`, `hAxis.title`, `colors`, `isStacked`, `width`. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Leading rows of the ranges that name the series. */
  readonly headers: number;
  readonly transposed: boolean;
  readonly merge: string;
  readonly hidden: string;
  /** The cell that its corner stands on, and pixels from that cell's own corner. */
  readonly position: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
}

/** A protection of a sheet's cells, but not of the sheet. */
export interface ProtectedRange extends StoredProtection {
  readonly area: Area;
}

/** A protection of the whole sheet. */
export interface StoredProtection {
  description: string;
  /** Editing asks for confirmation and is not refused. */
  warningOnly: boolean;
}

/**
 * Keyed `row,column`. Value: text, number (dates as serials), boolean, or an error's text with `error`.
 * A formula without a value has not been computed yet: there is no formula engine here, the grid posts values.
 */
export interface StoredCell {
  value: string | number | boolean | undefined;
  error?: boolean;
  formula?: string;
  format?: string;
  note?: string;
  link?: string;
  style?: StoredStyle;
  choice?: StoredChoice;
  /** Parts of a text that look or link differently from the rest, in order. */
  runs?: readonly StoredRun[];
}

/** How a cell looks; a key that is missing means the sheet's default. Colours are `#rrggbb`. */
export type StoredStyle = {
  readonly background?: string;
  readonly fontColor?: string;
  readonly fontFamily?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly fontWeight?: 'bold' | 'normal';
  readonly fontStyle?: 'italic' | 'normal';
  readonly fontLine?: 'underline' | 'line-through' | 'none';
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrapStrategy?: 'WRAP' | 'OVERFLOW' | 'CLIP';
  /** Like `SOLID #000000`. */
  readonly borderTop?: string;
  readonly borderLeft?: string;
  readonly borderBottom?: string;
  readonly borderRight?: string;
};

/** Words that a cell offers to choose from. */
export interface StoredChoice {
  readonly words: readonly string[];
  /** An arrow in the cell opens the list. */
  readonly showsArrow: boolean;
  /** Other words are taken, with a warning. */
  readonly takesOthers: boolean;
  readonly help: string | undefined;
}

export interface StoredRun {
  readonly start: number;
  /** One past the last character. */
  readonly end: number;
  readonly link?: string;
  readonly style?: StoredStyle;
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
