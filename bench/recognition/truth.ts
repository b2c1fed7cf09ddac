import { existsSync } from 'node:fs';

/** A person's reading of one file; see the data folder's own page. */
export interface Truth {
  readonly language?: string;
  readonly tables: readonly TruthTable[];
}

export interface TruthTable {
  readonly sheet: string;
  readonly kind: string;
  readonly headerRows: readonly number[];
  readonly firstRow: number | null;
  readonly lastRow: number | null;
  /** Column letter to role; what is not listed is not judged. */
  readonly columns: Readonly<Record<string, string>>;
  /** A letter, or letters of which any will do. */
  readonly amountColumn: string | readonly string[] | null;
  /** Row to kind; `a|b` means that either is right. */
  readonly rows: Readonly<Record<string, string>>;
  readonly currency: string | null;
  readonly statedTotal: number | null;
  readonly statedTotalCell: string | null;
  readonly linesTotal: number | null;
  readonly indirectRows?: readonly { readonly row: number }[];
}

/** The truth at a path; `undefined` where there is none, or none of tables. */
export function readTruth(
  path: string,
  read: (path: string, encoding: 'utf8') => string,
): Truth | undefined {
  if (!existsSync(path)) return undefined;
  const truth = JSON.parse(read(path, 'utf8')) as Partial<Truth>;
  return truth.tables === undefined ? undefined : { ...truth, tables: truth.tables };
}
