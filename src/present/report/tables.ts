import { linesOf } from '../../core/partnership/lines.js';
import { totalOf } from '../../core/partnership/money-by-partner.js';
import type { Line, Partnership } from '../../core/partnership/partnership.js';
import type { ReportTable } from '../../core/report.js';
import type { RowKind, Table } from '../../core/tables/table.js';
import { a1, a1Area, columnLetters } from '../../core/workbook/address.js';
import { groupBy } from '../../core/workbook/group-by.js';
import type { Voice } from '../../messages/say.js';
import { cents, fourPlaces, tell } from './words.js';

/** The tables that were recognised, in workbook order. */
export function reportTables(partnership: Partnership, voice: Voice): readonly ReportTable[] {
  const bySheet = groupBy(linesOf(partnership), ({ sheet }) => sheet);
  return partnership.tables.map((table) =>
    reportTable(table, bySheet.get(table.sheet) ?? [], voice),
  );
}

function reportTable(table: Table, onSheet: readonly Line[], voice: Voice): ReportTable {
  const body = table.rows.filter(({ kind }) => bodyKinds.includes(kind)).map(({ row }) => row);
  const lines = onSheet.filter((line) => isIn(table, line));
  const byRow = new Map(lines.map((line) => [line.row, line]));
  return {
    sheet: table.sheet,
    kind: table.kind,
    confidence: fourPlaces(table.confidence) ?? 0,
    use: table.use,
    why: tell(voice, voice.phrasebook.reading, table.why),
    range: a1Area(table.area),
    headerRows: table.headerRows,
    firstRow: body[0] ?? null,
    lastRow: body[body.length - 1] ?? null,
    currency: table.currency ?? null,
    statedTotal: cents(table.statedTotal?.value),
    statedTotalCell: table.statedTotal ? a1(table.statedTotal.cell) : null,
    linesTotal: isCounted(table) ? cents(totalOf(lines)) : null,
    columns: table.columns.map(({ column, role, name, header, confidence }) => ({
      column: columnLetters(column),
      role,
      name: name ?? null,
      header,
      confidence: fourPlaces(confidence) ?? 0,
    })),
    rows: table.rows.map(({ row, kind }) => reportRow(row, kind, byRow.get(row))),
  };
}

function reportRow(
  row: number,
  kind: RowKind,
  line: Line | undefined,
): ReportTable['rows'][number] {
  if (line === undefined) return { row, kind, class: null, to: null, classSaid: false };
  const { classSaid, costClass, receiver, organisation } = line;
  const isRefugees = classSaid === 'rlo-time' || classSaid === 'rlo-expenses';
  return {
    row,
    kind,
    class: classSaid ?? costClass,
    to: (isRefugees ? organisation : receiver) ?? null,
    classSaid: classSaid !== undefined,
  };
}

const bodyKinds: readonly RowKind[] = ['section', 'line', 'subtotal', 'total'];

function isCounted({ kind, use }: Table): boolean {
  return kind === 'budget' && use === 'counted';
}

/** Tables may stand side by side, so a line's columns tell whose it is. */
function isIn({ area }: Table, { row, cells }: Line): boolean {
  return (
    row >= area.top &&
    row <= area.bottom &&
    Object.values(cells).every(({ column }) => column >= area.left && column <= area.right)
  );
}
