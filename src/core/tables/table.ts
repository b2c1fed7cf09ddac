import type { Saying } from '../facts.js';
import type { Area, CellRef } from '../workbook/workbook.js';

export type TableKind = 'budget' | 'timeline' | 'partners' | 'answers' | 'other';

/** Whether a table's money is counted, sums others, or is left out (an old version, a template). */
export type TableUse = 'counted' | 'summary' | 'ignored';

export const budgetRoles = [
  'code',
  'description',
  'category',
  'organisation',
  'location',
  'unit',
  'quantity',
  'duration',
  'unit-cost',
  'percent',
  'currency',
  'amount',
  'period-amount',
  'source-amount',
  'organisation-amount',
  'notes',
  'ignore',
] as const;

export const partnersRoles = [
  'name',
  'aliases',
  'kind',
  'country',
  'joined-on',
  'funding',
  'decision-role',
  'budget-access',
  'languages',
  'brings',
  'time',
  'naming',
  'email',
  'notes',
  'ignore',
] as const;

export const timelineRoles = [
  'what',
  'kind',
  'who',
  'set-by',
  'asked-on',
  'starts',
  'due',
  'done-on',
  'hours',
  'amount',
  'notes',
  'ignore',
] as const;

export type BudgetRole = (typeof budgetRoles)[number];
export type PartnersRole = (typeof partnersRoles)[number];
export type TimelineRole = (typeof timelineRoles)[number];
export type ColumnRole = BudgetRole | PartnersRole | TimelineRole;

export type RowKind =
  'title' | 'header' | 'section' | 'line' | 'subtotal' | 'total' | 'note' | 'blank';

/** A table found on a sheet, with what we take each column and row to be, and why. */
export interface Table {
  readonly sheet: string;
  readonly kind: TableKind;
  /** 0–1: how sure we are that this is a table of that kind with this header. */
  readonly confidence: number;
  readonly use: TableUse;
  /** Why it is counted, a summary or ignored. */
  readonly why: Saying;
  /** Head to last row, first to last column. */
  readonly area: Area;
  readonly headerRows: readonly number[];
  readonly columns: readonly Column[];
  /** Rows of `area` in order, each with its kind; title rows above the header may be listed too. */
  readonly rows: readonly Row[];
  /** ISO 639-1, of most of its words; `undefined` where none stands out, or it is none that we know. */
  readonly language?: string;
  /** ISO 4217 code, or `undefined` where nothing tells. */
  readonly currency: string | undefined;
  /** The currency is the likeliest of several that share a sign (`$`), or that of the other budgets in the file. */
  readonly isCurrencyGuessed?: boolean;
  /** The total that the table itself states for all its lines. */
  readonly statedTotal: StatedFigure | undefined;
  /** Timelines with a column for each week or month. */
  readonly calendar?: Calendar;
}

export interface Calendar {
  readonly slots: readonly CalendarSlot[];
  /** Some row marks a column; a calendar that is only coloured looks empty to us. */
  readonly hasMarks: boolean;
}

/** A column of a calendar with its first and last day, ISO; `undefined` where nothing tells them. */
export interface CalendarSlot {
  readonly column: number;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

export interface Column {
  readonly column: number;
  readonly role: ColumnRole;
  /**
   * The period, source or partner that an amount column is for; on a factor column, the period or option whose
   * amount it makes. `undefined` on columns that speak of the line as a whole.
   */
  readonly name: string | undefined;
  /** Header text as it stands, several header rows joined by a space; '' where there is none. */
  readonly header: string;
  readonly confidence: number;
  readonly reasons: readonly Saying[];
}

export interface Row {
  readonly row: number;
  readonly kind: RowKind;
  readonly confidence: number;
  /** Section rows only: 1 for an outermost heading, 2 for one inside it. */
  readonly level?: number;
  /** Subtotal and total rows only: the rows that its figure should be the sum of. */
  readonly covers?: Coverage;
}

/** What a subtotal or total speaks for. */
export interface Coverage {
  /** Rows, lines or subtotals, whose amounts should add up to it. */
  readonly rows: readonly number[];
  readonly by: 'formula' | 'position' | 'arithmetic';
}

export interface StatedFigure {
  readonly value: number;
  readonly cell: CellRef;
}

/** Something about the reading that people should know or settle. */
export interface Notice {
  /** Stable code such as `unsure-column`; also the message key under `notices`. */
  readonly code: string;
  readonly at: CellRef | undefined;
  readonly saying: Saying;
  /** Where the reading is not sure of something that a person can settle. */
  readonly doubt?: Doubt;
}

/** A guess to be settled, and what else it could be, likeliest first. */
export type Doubt =
  | {
      readonly what: 'table';
      readonly best: TableKind;
      readonly alternatives: readonly TableKind[];
    }
  | {
      readonly what: 'column';
      readonly best: ColumnRole;
      readonly alternatives: readonly ColumnRole[];
    }
  | { readonly what: 'row'; readonly best: RowKind; readonly alternatives: readonly RowKind[] };

/** All that was recognised in one workbook. */
export interface Reading {
  readonly tables: readonly Table[];
  readonly notices: readonly Notice[];
}
