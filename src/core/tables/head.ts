import type { TableKind } from './table.js';

/** A row, or up to three together, that names the columns beneath. */
export interface Head {
  /** The row that names most columns. */
  readonly main: number;
  readonly rows: readonly number[];
  /** First and last column with a heading. */
  readonly left: number;
  readonly right: number;
  /** How many different roles its words name, of the kind that they fit best. */
  readonly named: number;
  /** Its words name too little: it looks like a head by what stands beneath. */
  readonly isGuess: boolean;
  readonly kind: TableKind;
  /** Years and counted periods among its headings. */
  readonly numbers: number;
}

/** The first of a head's rows. */
export function topOfHead({ main, rows }: Head): number {
  return Math.min(main, ...rows);
}

/** The last of a head's rows. */
export function bottomOfHead({ main, rows }: Head): number {
  return Math.max(main, ...rows);
}

export interface Heading {
  readonly column: number;
  readonly text: string;
}
