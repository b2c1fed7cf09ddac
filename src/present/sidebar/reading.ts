import type { OrganisationKind } from '../../core/partnership/partnership.js';
import type { Report, ReportTable } from '../../core/report.js';
import type { Correction } from '../../core/tables/corrections.js';
import { columnDoubt } from '../../core/tables/doubts.js';
import {
  budgetRoles,
  partnersRoles,
  type TableKind,
  timelineRoles,
} from '../../core/tables/table.js';
import { areaOf } from '../../core/workbook/address.js';
import type { Workbook } from '../../core/workbook/workbook.js';
import { classChoices, type LineView, viewLines } from './lines.js';
import { placeName } from './places.js';
import { plain, type SidebarWords } from './words.js';

/** What people can correct of the reading. */
export interface ReadingView {
  /** Tables in workbook order, then tabs without one. */
  readonly tables: readonly TableReadingView[];
  readonly organisations: readonly ChoosingView[];
  /** What a column can be, by the kind of table. */
  readonly roles: Readonly<Partial<Record<TableKind, readonly ChoiceView[]>>>;
  readonly kinds: readonly ChoiceView[];
  readonly organisationKinds: readonly ChoiceView[];
  /** What a line of a budget can pay for. */
  readonly lineClasses: readonly ChoiceView[];
}

export interface TableReadingView {
  readonly title: string;
  readonly table: ChoosingView;
  readonly kind: TableKind;
  readonly columns: readonly ChoosingView[];
  /** Where it begins and ends; `null` for a tab without a table. */
  readonly place: TablePlaceView | null;
  /** Its counted lines, for budgets. */
  readonly lines: readonly LineView[];
}

/** Where a table's headings and its last row are, as shown and typed. */
export interface TablePlaceView {
  readonly sheet: string;
  readonly range: string;
  /** `6` or `6, 7`. */
  readonly headerRows: string;
  readonly lastRow: string;
}

/** One thing that a person can say something else of. */
export interface ChoosingView {
  /** Stable within one check. */
  readonly id: string;
  readonly label: string;
  /** What it is taken for; `null` where nobody has said. */
  readonly value: string | null;
  /** Whether a person said so, so that it can be taken back. */
  readonly isSaid: boolean;
  /** What else it could well be, likeliest first. */
  readonly likely: readonly string[];
  /** Whose money a column holds, as the workbook calls it; '' for other columns and things. */
  readonly whose: string;
  /** What is asked of the server, but for the choice. */
  readonly correction: Correction;
}

export interface ChoiceView {
  readonly value: string;
  readonly label: string;
}

const tableKinds: readonly TableKind[] = ['budget', 'partners', 'timeline', 'answers', 'other'];
const organisationKinds: readonly OrganisationKind[] = [
  'lead',
  'ingo',
  'local-ngo',
  'rlo',
  'community-group',
  'network',
  'fiscal-sponsor',
  'donor',
  'other',
];

const mostTables = 40;
const mostColumns = 60;
const mostOrganisations = 100;
const mostHeadings = 60;
const longestHeading = 200;

/** Everything of the reading that a person can correct in the panel. */
export function viewReading(report: Report, workbook: Workbook, words: SidebarWords): ReadingView {
  const named = new Set(report.tables.map(({ sheet }) => sheet));
  const bare = report.source.sheets.filter((sheet) => !named.has(sheet));
  return {
    tables: [
      ...report.tables.map((table, index) => viewTable(table, index, workbook, words)),
      ...bare.map((sheet, index) => viewBareTab(sheet, index, words)),
    ].slice(0, mostTables),
    organisations: report.partners.slice(0, mostOrganisations).map(({ name, kind }, index) => ({
      id: `organisation-${index}`,
      label: plain(name),
      value: kind,
      isSaid: kind !== null,
      likely: [],
      whose: '',
      correction: { what: 'organisation', name, kind },
    })),
    roles: {
      budget: roleChoices(budgetRoles, words),
      partners: roleChoices(partnersRoles, words),
      timeline: roleChoices(timelineRoles, words),
    },
    kinds: tableKinds.map((kind) => ({ value: kind, label: words.text(`reading.${kind}`) })),
    organisationKinds: organisationKinds.map((kind) => choice('kind', kind, words)),
    lineClasses: classChoices(words),
  };
}

function viewTable(
  table: ReportTable,
  index: number,
  workbook: Workbook,
  words: SidebarWords,
): TableReadingView {
  const { sheet, kind, range, confidence, columns } = table;
  return {
    title: placeName(sheet, range, words),
    kind,
    table: {
      id: `table-${index}`,
      label: words.text('reading.table'),
      value: kind,
      isSaid: confidence === 1,
      likely: [],
      whose: '',
      correction: { what: 'table', sheet, headings: headingsIn(table), kind },
    },
    columns: columns
      .slice(0, mostColumns)
      .map(({ column, role, name, header, confidence: sure }) => ({
        id: `table-${index}-${column}`,
        label:
          header === ''
            ? words.text('reading.columnBare', { column })
            : words.text('reading.column', { column, heading: plain(header) }),
        value: role,
        isSaid: sure === 1,
        likely: kind === 'budget' ? columnDoubt({ role, header }).alternatives : [],
        whose: role === 'organisation-amount' ? (name ?? '') : '',
        correction: { what: 'column', sheet, column, header: header.slice(0, 1000), role },
      })),
    place: {
      sheet,
      range,
      headerRows: table.headerRows.join(', '),
      lastRow: String(areaOf(range)?.bottom ?? ''),
    },
    lines: kind === 'budget' ? viewLines(table, workbook, words) : [],
  };
}

/** A tab where no table was found can be said to hold one. */
function viewBareTab(sheet: string, index: number, words: SidebarWords): TableReadingView {
  return {
    title: plain(sheet),
    kind: 'other',
    table: {
      id: `tab-${index}`,
      label: words.text('reading.table'),
      value: 'other',
      isSaid: false,
      likely: [],
      whose: '',
      correction: { what: 'table', sheet, headings: [], kind: 'other' },
    },
    columns: [],
    place: null,
    lines: [],
  };
}

/** A table's headings, which tell it from others of its sheet wherever it moves. */
export function headingsIn({ columns }: Pick<ReportTable, 'columns'>): readonly string[] {
  return columns
    .map(({ header }) => header.slice(0, longestHeading))
    .filter((header) => header !== '')
    .slice(0, mostHeadings);
}

function roleChoices(roles: readonly string[], words: SidebarWords): readonly ChoiceView[] {
  return roles.map((role) => choice('role', role, words));
}

/** A word of ours as something to choose. */
export function choice(group: string, value: string, { voice }: SidebarWords): ChoiceView {
  const word = voice.phrasebook.terms[`${group}.${value}`] ?? value;
  return { value, label: word.charAt(0).toUpperCase() + word.slice(1) };
}
