import type { Severity } from '../../core/rules/rule.js';

/**
 * A report as a document to read, print or send: sections of blocks, all in words of one language, in no format yet.
 * Whatever writes it treats every text as text: much of it comes out of cells that anybody could edit.
 */
export interface ReportDocument {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  /** The file that was checked, or words for one without a name. */
  readonly file: string;
  readonly about: readonly Labelled[];
  /** What a list of the sections is called. */
  readonly contents: string;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly name: SectionName;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type SectionName =
  | 'figures'
  | 'points'
  | 'money'
  | 'core'
  | 'rlo'
  | 'pressure'
  | 'sharing'
  | 'net-grant'
  | 'checklist'
  | 'findings'
  | 'explained'
  | 'notices'
  | 'coverage';

export type Block =
  | NoteBlock
  | FiguresBlock
  | ListBlock
  | LabelledBlock
  | TableBlock
  | ChartBlock
  | ElementBlock
  | ChecklistBlock;

export interface NoteBlock {
  readonly kind: 'note';
  readonly text: string;
}

/** The figures at a glance. */
export interface FiguresBlock {
  readonly kind: 'figures';
  readonly figures: readonly Figure[];
}

export interface Figure {
  readonly title: string;
  /** In words; what is not known says so. */
  readonly value: string;
  /** What it is a part of, where the value does not say: `of the money`. */
  readonly of: string | null;
  /** Of what would be whole, 0–1; `null` where it is not known. */
  readonly fraction: number | null;
  readonly how: string;
  readonly mayChange: string | null;
}

export interface ListBlock {
  readonly kind: 'list';
  readonly title: string | null;
  readonly isNumbered: boolean;
  readonly entries: readonly string[];
}

export interface LabelledBlock {
  readonly kind: 'labelled';
  readonly entries: readonly Labelled[];
}

/** A label, and what it stands for, one text a line. */
export interface Labelled {
  readonly label: string;
  readonly texts: readonly string[];
}

/** The first cell of each row names it. */
export interface TableBlock {
  readonly kind: 'table';
  /** What the table shows, for those who cannot see where it stands. */
  readonly caption: string;
  readonly heads: readonly Head[];
  readonly rows: readonly (readonly string[])[];
}

export interface Head {
  readonly text: string;
  /** Places are cells with their tabs, which read from the left in every language. */
  readonly holds: 'words' | 'sentences' | 'numbers' | 'places';
}

/** Bars of a table's figures. It says nothing that the table before it does not. */
export interface ChartBlock {
  readonly kind: 'chart';
  /** What each way of drawing a bar stands for; none where there is only one. */
  readonly legend: readonly Ink[];
  readonly rows: readonly ChartRow[];
}

/** How a bar is drawn: told apart by pattern and lightness, so that a print in black does too. */
export type InkName = 'full' | 'light' | 'striped';

export interface Ink {
  readonly ink: InkName;
  readonly text: string;
}

export interface ChartRow {
  readonly name: string;
  readonly lines: readonly ChartLine[];
}

/** Segments end to end, and their figure in words; no segment at all where it is not known. */
export interface ChartLine {
  readonly value: string;
  readonly segments: readonly { readonly ink: InkName; readonly fraction: number }[];
}

/** The troubles of one checklist section. */
export interface ElementBlock {
  readonly kind: 'element';
  readonly title: string;
  readonly troubles: readonly Trouble[];
}

/** What one rule found, so that what its findings share is said once. */
export interface Trouble {
  readonly title: string;
  readonly rule: string;
  /** By severity, gravest first: `To fix: 4 of 37 lines, USD 5,000`. */
  readonly extents: readonly { readonly severity: Severity; readonly text: string }[];
  readonly why: Labelled;
  readonly fix: Labelled;
  readonly source: string;
  readonly findings: TableBlock | LoneFinding;
  /** Where the findings beyond those in the table are, and what all of them share. */
  readonly notes: readonly string[];
}

/** The only finding of its rule: a table of one row would say no more. */
export interface LoneFinding {
  readonly kind: 'lone';
  /** `null` where it speaks of the whole workbook. */
  readonly place: string | null;
  readonly text: string;
}

/** One of the checklist's six sections. */
export interface ChecklistBlock {
  readonly kind: 'checklist';
  readonly title: string;
  readonly items: readonly ChecklistEntry[];
  /** Questions to talk about; none where nothing is open. */
  readonly prompts: Labelled;
}

export interface ChecklistEntry {
  readonly item: string;
  readonly question: string;
  readonly status: 'met' | 'partly' | 'not-met' | 'not-evidenced' | 'not-applicable';
  readonly statusText: string;
  /** What speaks to it, what the organisations say, and why it does not apply. */
  readonly asides: readonly string[];
}
