import * as v from 'valibot';
import type { Saying } from '../facts.js';
import { type LineClass, organisationKinds } from '../partnership/partnership.js';
import { areaOf, columnNumber } from '../workbook/address.js';
import type {
  Corrections,
  LineCorrection,
  OrganisationCorrection,
  RowCorrection,
  TableCorrection,
} from './corrections.js';
import {
  budgetRoles,
  type ColumnRole,
  partnersRoles,
  type RowKind,
  type TableKind,
  type TableUse,
  timelineRoles,
} from './table.js';

/** Why a text is no corrections: a key under `trouble` in the command line's texts, with its facts. */
export interface CorrectionTrouble {
  readonly trouble: Saying;
}

const roles: readonly ColumnRole[] = [
  ...new Set<ColumnRole>([...budgetRoles, ...partnersRoles, ...timelineRoles]),
];
const kinds: readonly TableKind[] = ['budget', 'timeline', 'partners', 'answers', 'other'];
const uses: readonly TableUse[] = ['counted', 'summary', 'ignored'];
const rowKinds: readonly RowKind[] = [
  'title',
  'header',
  'section',
  'line',
  'subtotal',
  'total',
  'note',
  'blank',
];

const lineClasses: readonly LineClass[] = [
  'direct',
  'core',
  'indirect',
  'passed-on',
  'contingency',
  'tax',
  'rlo-time',
  'rlo-expenses',
];

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const sheetName = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const header = text(5000);
const row = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000));
const role = v.picklist(roles);
const kind = v.picklist(kinds);
const rowKind = v.picklist(rowKinds);
const organisationKind = v.picklist(organisationKinds);
const lineClass = v.picklist(lineClasses);
const organisationName = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const letters = v.pipe(v.string(), v.regex(/^[A-Za-z]{1,3}$/));
const area = v.pipe(
  text(40),
  v.check((range) => areaOf(range) !== undefined),
);
/** Unknown is `null` in a report, and left out in what a person writes. */
const said = <Schema extends v.GenericSchema>(schema: Schema) => v.nullish(schema);

const columnSchema = v.object({
  column: v.pipe(letters, v.transform(columnNumber), v.number()),
  role,
  name: said(text(500)),
  header: said(header),
});

const rowSchema = v.object({
  row,
  kind: said(rowKind),
  class: said(lineClass),
  to: said(organisationName),
  description: said(header),
});

const tableSchema = v.object({
  sheet: sheetName,
  range: said(area),
  headings: said(v.pipe(v.array(header), v.maxLength(500))),
  kind: said(kind),
  use: said(v.picklist(uses)),
  currency: said(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
  headerRows: said(v.pipe(v.array(row), v.maxLength(20))),
  lastRow: said(row),
  columns: said(v.pipe(v.array(columnSchema), v.maxLength(2000))),
  rows: said(v.pipe(v.array(rowSchema), v.maxLength(1_000_000))),
  statedTotalCell: said(area),
});

const tables = v.pipe(v.array(tableSchema), v.maxLength(1000));
const organisations = v.pipe(
  v.array(
    v.object({
      name: organisationName,
      kind: said(organisationKind),
    }),
  ),
  v.maxLength(5000),
);

const peopleSchema = v.object({
  corrections: v.literal(1),
  tables: said(tables),
  organisations: said(organisations),
});
const reportSchema = v.object({ tables: said(tables), partners: said(organisations) });

/**
 * Corrections from JSON of anybody's making, in one of two forms: what a person writes
 * (`{"corrections": 1, "tables": […], "organisations": […]}`, all of a table's fields but `sheet` left out at
 * will), or a report, or its `tables` alone, that a person has edited.
 */
export function readCorrections(json: unknown): Corrections | CorrectionTrouble {
  const value: unknown = Array.isArray(json) ? { tables: json as readonly unknown[] } : json;
  if (typeof value !== 'object' || value === null) return trouble('map.not-corrections');
  if ('corrections' in value && value.corrections !== undefined) {
    if (value.corrections !== 1) return trouble('map.version');
    const read = v.safeParse(peopleSchema, value, { abortEarly: true });
    if (!read.success) return troubleIn(read.issues[0]);
    return correctionsOf('people', read.output.tables, read.output.organisations);
  }
  if (isReportList(value)) return trouble('map.several-reports');
  if ('schema' in value && value.schema !== 1) return trouble('map.version');
  if (!('tables' in value)) return trouble('map.not-corrections');
  const read = v.safeParse(reportSchema, value, { abortEarly: true });
  if (!read.success) return troubleIn(read.issues[0]);
  return correctionsOf('report', read.output.tables, read.output.partners);
}

const correctionSchema = v.variant('what', [
  v.object({
    what: v.literal('table'),
    sheet: sheetName,
    headings: v.pipe(v.array(text(200)), v.maxLength(60)),
    kind: v.nullable(kind),
  }),
  v.object({
    what: v.literal('column'),
    sheet: sheetName,
    column: letters,
    header: text(1000),
    role: v.nullable(role),
    name: v.optional(text(500)),
  }),
  v.object({
    what: v.literal('place'),
    sheet: sheetName,
    range: area,
    headerRows: v.pipe(v.array(row), v.maxLength(20)),
    lastRow: v.nullable(row),
  }),
  v.object({ what: v.literal('row'), sheet: sheetName, row, kind: v.nullable(rowKind) }),
  v.object({
    what: v.literal('line'),
    sheet: sheetName,
    row,
    description: text(1000),
    class: v.nullable(lineClass),
    to: v.nullable(organisationName),
  }),
  v.object({
    what: v.literal('organisation'),
    name: organisationName,
    kind: v.nullable(organisationKind),
  }),
]);

/** One correction from outside, not to be trusted; `undefined` for anything that is none. */
export function readCorrection(json: unknown): v.InferOutput<typeof correctionSchema> | undefined {
  const read = v.safeParse(correctionSchema, json, { abortEarly: true });
  return read.success ? read.output : undefined;
}

type Tables = v.InferOutput<typeof tables> | null | undefined;
type Organisations = v.InferOutput<typeof organisations> | null | undefined;

function correctionsOf(
  from: Corrections['from'],
  stated: Tables,
  named: Organisations,
): Corrections {
  return {
    from,
    unreadable: [],
    tables: (stated ?? []).map(tableOf),
    lines: (stated ?? []).flatMap(linesOf),
    organisations: (named ?? []).flatMap(({ name, kind: one }): OrganisationCorrection[] =>
      one === null || one === undefined ? [] : [{ name, kind: one }],
    ),
  };
}

function tableOf(table: v.InferOutput<typeof tableSchema>): TableCorrection {
  const total = areaOf(table.statedTotalCell ?? '');
  return {
    sheet: table.sheet,
    area: areaOf(table.range ?? ''),
    headings: table.headings ?? [],
    kind: table.kind ?? undefined,
    use: table.use ?? undefined,
    currency: table.currency ?? undefined,
    headerRows: [...new Set(table.headerRows ?? [])].sort((a, b) => a - b),
    lastRow: table.lastRow ?? undefined,
    columns: (table.columns ?? []).map((one) => ({
      column: one.column,
      role: one.role,
      name: one.name ?? undefined,
      header: one.header ?? undefined,
    })),
    rows: (table.rows ?? []).flatMap(({ row: number, kind: one }): RowCorrection[] =>
      one === null || one === undefined ? [] : [{ row: number, kind: one }],
    ),
    statedTotal: total && { row: total.top, column: total.left },
  };
}

function linesOf({ sheet, rows }: v.InferOutput<typeof tableSchema>): readonly LineCorrection[] {
  return (rows ?? []).flatMap(({ row: number, class: one, to, description }): LineCorrection[] =>
    one === null || one === undefined
      ? []
      : [
          {
            sheet,
            row: number,
            class: one,
            to: to ?? undefined,
            description: description ?? undefined,
          },
        ],
  );
}

/** Several files' reports come as a list, and nobody can tell which of them is meant. */
function isReportList(value: object): boolean {
  const stated: unknown = 'tables' in value ? value.tables : undefined;
  const first: unknown = Array.isArray(stated) ? stated[0] : undefined;
  return typeof first === 'object' && first !== null && 'schema' in first;
}

function trouble(key: string, facts: Saying['facts'] = {}): CorrectionTrouble {
  return { trouble: { key, facts } };
}

/** Where the first thing stands that cannot be said, and what could be said there. */
function troubleIn(issue: v.BaseIssue<unknown>): CorrectionTrouble {
  const place = v.getDotPath(issue) ?? '';
  const value = String(issue.received).slice(0, 80);
  if (issue.received === 'undefined') return trouble('map.missing', { place });
  const { type, expected } = issue;
  if (type !== 'picklist' || expected === null) return trouble('map.wrong', { place, value });
  const choices = expected.replace(/[(")]/g, '').split(' | ');
  return trouble('map.choices', { place, value, choices: { list: choices } });
}
