import type { LineClass, OrganisationKind } from '../partnership/partnership.js';
import type { Area } from '../workbook/workbook.js';
import type { ColumnRole, RowKind, TableKind, TableUse } from './table.js';

/**
 * What people said of the reading. It wins over what the program takes things for, and the rest is read in its
 * light.
 */
export interface Corrections {
  /**
   * `people`: each statement is a correction. `report`: the tables of a report that people were free to edit, of
   * which only what differs from our own reading is one.
   */
  readonly from: 'people' | 'report';
  readonly tables: readonly TableCorrection[];
  readonly organisations: readonly OrganisationCorrection[];
  readonly lines: readonly LineCorrection[];
  /** Where corrections are kept that make no sense: `Budget!G:G`. */
  readonly unreadable: readonly string[];
}

/** What people said of one table, or of all tables of a sheet. [] and `undefined`: nothing was said. */
export interface TableCorrection {
  readonly sheet: string;
  /** Where the table is; one cell of it is enough to tell it from others of the sheet. */
  readonly area: Area | undefined;
  /** The table's headings when it was corrected: they tell it from others where rows may have moved. */
  readonly headings: readonly string[];
  readonly kind: TableKind | undefined;
  readonly use: TableUse | undefined;
  readonly currency: string | undefined;
  readonly headerRows: readonly number[];
  /** Where it ends, wherever it begins and however wide it is. */
  readonly lastRow: number | undefined;
  readonly columns: readonly ColumnCorrection[];
  readonly rows: readonly RowCorrection[];
  /** The figure that states the table's total. */
  readonly statedTotal: { readonly row: number; readonly column: number } | undefined;
}

export interface ColumnCorrection {
  readonly column: number;
  readonly role: ColumnRole;
  /** The period, source or partner that an amount column is for. */
  readonly name: string | undefined;
  /** The column's heading when it was corrected; with another heading it is no longer that column. */
  readonly header: string | undefined;
}

export interface RowCorrection {
  readonly row: number;
  readonly kind: RowKind;
}

export interface OrganisationCorrection {
  readonly name: string;
  readonly kind: OrganisationKind;
}

/** What a line of the budget pays for. */
export interface LineCorrection {
  readonly sheet: string;
  readonly row: number;
  readonly class: LineClass;
  /** Who receives money that is passed on, or whose time or expenses are paid; `undefined` as the line has it. */
  readonly to: string | undefined;
  /** What the line was called when it was corrected; called otherwise, it is no longer that line. */
  readonly description: string | undefined;
}

/** One thing that a person says of the reading in the sidebar; `null` takes back what was said before. */
export type Correction =
  | {
      readonly what: 'table';
      readonly sheet: string;
      readonly headings: readonly string[];
      readonly kind: TableKind | null;
    }
  | {
      readonly what: 'column';
      readonly sheet: string;
      /** Letters: `G`. */
      readonly column: string;
      readonly header: string;
      readonly role: ColumnRole | null;
      /** The period, source or partner that an amount column is for; left out, its heading says. */
      readonly name?: string | undefined;
    }
  | {
      readonly what: 'place';
      readonly sheet: string;
      /** Where the table was found (`A6:J40`): what was said of its place before is replaced. */
      readonly range: string;
      /** The rows of its headings; [] leaves them to the program. */
      readonly headerRows: readonly number[];
      /** Its last row; `null` leaves that to the program. */
      readonly lastRow: number | null;
    }
  | {
      readonly what: 'row';
      readonly sheet: string;
      readonly row: number;
      readonly kind: RowKind | null;
    }
  | {
      readonly what: 'line';
      readonly sheet: string;
      readonly row: number;
      /** What the line is called, as its cell has it; '' for a line without a name. */
      readonly description: string;
      readonly class: LineClass | null;
      /** For money passed on and for refugee-led work: the organisation, as it is called in the workbook. */
      readonly to: string | null;
    }
  | {
      readonly what: 'organisation';
      readonly name: string;
      readonly kind: OrganisationKind | null;
    };

/** Nobody has said anything. */
export const noCorrections: Corrections = {
  from: 'people',
  tables: [],
  organisations: [],
  lines: [],
  unreadable: [],
};

/** What is kept in several places as one; later ones win where both speak. */
export function joinCorrections(several: readonly Corrections[]): Corrections {
  return {
    from: 'people',
    tables: several.flatMap(({ tables }) => tables),
    organisations: several.flatMap(({ organisations }) => organisations),
    lines: several.flatMap(({ lines }) => lines),
    unreadable: several.flatMap(({ unreadable }) => unreadable),
  };
}
