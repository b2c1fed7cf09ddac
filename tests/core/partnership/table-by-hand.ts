import { buildPartnership } from '../../../src/core/partnership/build-partnership.js';
import type { Partnership } from '../../../src/core/partnership/partnership.js';
import type { Sheet } from '../../../src/core/workbook/workbook.js';
import type { ColumnRole, Reading, Row, RowKind, Table } from '../../../src/core/tables/table.js';
import {
  type CellLike,
  day,
  sheetOf,
  type SheetOptions,
  workbookOf,
} from '../../support/sheet-of.js';

/** A sheet that is one table from A1 on, with what its columns and rows are, as a person would say it. */
export interface TableByHand {
  readonly name?: string;
  readonly kind?: Table['kind'];
  readonly use?: Table['use'];
  /** A role a column, left to right; an amount for somebody or something as `period-amount: Year 1`. */
  readonly columns: readonly string[];
  /** A row's kind (with a section's level as `section 2`, a sum's rows as `subtotal 3-5`), then its cells. */
  readonly rows: readonly (readonly [kind: string, ...cells: CellLike[]])[];
  readonly options?: SheetOptions & Pick<Sheet, 'hiddenRowsKnownTo'>;
  readonly different?: Partial<Table>;
}

/** The sheet and the table that stands on it. */
function tableByHand(given: TableByHand) {
  const { name = 'Budget', kind = 'budget', use = 'counted', columns, rows, options } = given;
  const headerRows = rows.flatMap(([one], place) => (one === 'header' ? [place + 1] : []));
  const table: Table = {
    sheet: name,
    kind,
    confidence: 0.9,
    use,
    why: { key: 'counted', facts: {} },
    area: { top: headerRows[0] ?? 1, left: 1, bottom: rows.length, right: columns.length },
    headerRows,
    columns: columns.map((text, place) => {
      const [role = '', label] = text.split(': ');
      return {
        column: place + 1,
        role: role as ColumnRole,
        name: label,
        header: label ?? role,
        confidence: 0.9,
        reasons: [],
      };
    }),
    rows: rows.map(([text], place) => rowOf(text, place + 1)),
    currency: 'USD',
    statedTotal: undefined,
    ...given.different,
  };
  const cells = rows.map(([, ...own]) => own);
  const known = options?.hiddenRowsKnownTo;
  const sheet: Sheet = {
    ...sheetOf(name, cells, options),
    ...(known !== undefined && { hiddenRowsKnownTo: known }),
  };
  return { sheet, table };
}

/** What recognition would hand on for these tables. */
function readingOf(...tables: readonly Table[]): Reading {
  return { tables, notices: [] };
}

function rowOf(text: string, row: number): Row {
  const [kind = '', detail] = text.split(' ');
  const plain = { row, kind: kind as RowKind, confidence: 0.9 };
  if (detail === undefined) return plain;
  if (kind === 'section') return { ...plain, level: Number(detail) };
  return { ...plain, covers: { rows: rowsIn(detail), by: 'formula' } };
}

/** `3-5,8` as rows. */
function rowsIn(text: string): readonly number[] {
  return text.split(',').flatMap((part) => {
    const [first = 0, last = first] = part.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, place) => first + place);
  });
}

/** The model of tables by hand, each on its own sheet. */
export function build(...tables: readonly TableByHand[]): Partnership {
  const made = tables.map((table) => tableByHand(table));
  const workbook = workbookOf(...made.map(({ sheet }) => sheet));
  return buildPartnership(workbook, readingOf(...made.map(({ table }) => table)), '2026-11-21');
}

/** A register of a donor, a lead, an RLO, a local NGO and one of whom nobody has said what it is. */
export const partners: TableByHand = {
  name: 'Partners',
  kind: 'partners',
  columns: [
    'name',
    'aliases',
    'kind',
    'country',
    'joined-on',
    'funding',
    'decision-role',
    'budget-access',
  ],
  rows: [
    ['header', 'Name', 'Also', 'Kind', 'Country', 'Joined', 'Funded', 'Decides', 'Budget'],
    ['line', 'Northern Fund', null, 'Donor', 'NO'],
    [
      'line',
      'Harbour Relief',
      'HR',
      'Lead INGO',
      'NL',
      day('2026-01-10'),
      'direct',
      'decides',
      'full',
    ],
    [
      'line',
      'Amal Network',
      null,
      'Refugee-led organisation',
      'JO',
      '2026-03-01',
      'Sub-grant',
      'consulted',
      'own part',
    ],
    [
      'line',
      'Green Valley',
      'GV, Valle Verde',
      'Local NGO',
      'JO',
      null,
      'none',
      'informed',
      'none',
    ],
    ['line', 'River Friends', null, null],
  ],
};
