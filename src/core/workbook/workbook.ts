/**
 * What a host hands in: the sheets of one workbook as plain data. Rows and columns count from 1, as people count them.
 */
export interface Workbook {
  /** The file's name as the person knows it, or `undefined` where the host has none (a custom function). */
  readonly name: string | undefined;
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  readonly name: string;
  /** `undefined`: this host cannot tell (as with .ods and .csv), which is not the same as shown. */
  readonly hidden: boolean | undefined;
  /** Rows of cells, ragged at the right; `values[0][0]` is A1. */
  readonly values: readonly (readonly CellValue[])[];
  /** Formulas with their leading `=`, same shape as `values`, sparse; `undefined` where the host cannot tell. */
  readonly formulas: Sparse<string> | undefined;
  /** Number formats such as `#,##0.00 "€"`, sparse; `undefined` where the host cannot tell. */
  readonly formats: Sparse<string> | undefined;
  /** Cell notes, sparse; `undefined` where the host cannot tell. */
  readonly notes: Sparse<string> | undefined;
  readonly merges: readonly Area[];
  /** Hidden row numbers, by hand or by filter; `undefined` where the host cannot tell. */
  readonly hiddenRows: readonly number[] | undefined;
  /** Where the host stopped asking for hidden rows (its call budget was spent): later rows are unknown. */
  readonly hiddenRowsKnownTo?: number;
  readonly hiddenColumns: readonly number[] | undefined;
}

/**
 * One cell. A blank is `undefined`, never '' or 0. An error cell is its text (`#REF!`). A cell shown as a date
 * is a `SerialDate`, never a local `Date`.
 */
export type CellValue = string | number | boolean | SerialDate | undefined;

/** Days since 1899-12-30, as spreadsheets count; the fraction is the time of day. */
export interface SerialDate {
  readonly serial: number;
}

/** `grid[row - 1]?.[column - 1]`; missing rows and cells mean none. */
export type Sparse<T> = readonly (readonly (T | undefined)[] | undefined)[];

export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells on one sheet, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet of which a host can tell its values and nothing else: the rest is unknown, not absent. */
export function bareSheet(name: string, values: Sheet['values']): Sheet {
  return {
    name,
    hidden: undefined,
    values,
    formulas: undefined,
    formats: undefined,
    notes: undefined,
    merges: [],
    hiddenRows: undefined,
    hiddenColumns: undefined,
  };
}

/** The value at a 1-based row and column; beyond the data it is blank. */
export function valueAt(sheet: Sheet, row: number, column: number): CellValue {
  return sheet.values[row - 1]?.[column - 1];
}

/** The formula at a cell, with its `=`; `undefined` for a typed cell and where the host cannot tell. */
export function formulaAt(sheet: Sheet, row: number, column: number): string | undefined {
  return sheet.formulas?.[row - 1]?.[column - 1];
}

/** The number format at a cell, where the host knows it. */
export function formatAt(sheet: Sheet, row: number, column: number): string | undefined {
  return sheet.formats?.[row - 1]?.[column - 1];
}

/** The note at a cell, where the host knows it. */
export function noteAt(sheet: Sheet, row: number, column: number): string | undefined {
  return sheet.notes?.[row - 1]?.[column - 1];
}

/** True for a cell value that the sheet shows as a date. */
export function isSerialDate(value: CellValue): value is SerialDate {
  return typeof value === 'object' && value !== null;
}
