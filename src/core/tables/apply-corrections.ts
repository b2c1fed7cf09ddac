import type { FoundTable } from './found-table.js';
import { type Region, topOf } from './region.js';
import type { Facts } from '../facts.js';
import { a1Area, inSheet } from '../workbook/address.js';
import { oncePer } from '../workbook/once-per.js';
import type { CellRef } from '../workbook/workbook.js';
import { areaOf, placeCorrections } from './correct-regions.js';
import type { ColumnCorrection, Corrections, TableCorrection } from './corrections.js';
import type { Grid } from './grid.js';
import { headerTextOf } from './header-text.js';
import { nothingSaid, rolesOf, type Said, type SaidColumn } from './said.js';
import type { Notice, RowKind } from './table.js';
import { fold } from './words/fold.js';

/** Regions that know what people said of them, and what was said of nothing that is there any more. */
export interface CorrectedRegions {
  readonly regions: readonly Region[];
  readonly dropped: readonly Notice[];
}

/** The regions of one sheet with what people said of each. */
export function correctRegions(
  grid: Grid,
  found: readonly Region[],
  corrections: readonly TableCorrection[],
): CorrectedRegions {
  const { regions, about } = placeCorrections(grid, found, corrections);
  const draftFor = oncePer(draftOf);
  const dropped = about.flatMap(([correction, list]) =>
    list.length === 0 ? [noTable(correction)] : say(correction, list, draftFor),
  );
  return {
    regions: regions.map((region) => {
      const { said, columns, rows } = draftFor(region);
      return { ...region, said: { ...said, columns, rows } };
    }),
    dropped,
  };
}

/** What a region is told, while corrections come in. */
interface Draft {
  said: Said;
  readonly columns: Map<number, SaidColumn>;
  readonly rows: Map<number, RowKind>;
}

function draftOf(_: Region): Draft {
  return { said: nothingSaid, columns: new Map(), rows: new Map() };
}

/** Tells the regions what a correction says of them; gives what none of them could take. */
function say(
  correction: TableCorrection,
  about: readonly Region[],
  draftFor: (region: Region) => Draft,
): readonly Notice[] {
  const { kind, use, currency, statedTotal } = correction;
  for (const region of meantByKind(correction, about)) {
    const draft = draftFor(region);
    draft.said = { ...draft.said, kind: kind ?? draft.said.kind };
  }
  for (const region of about) {
    const draft = draftFor(region);
    const total =
      statedTotal !== undefined && holdsRow(region, statedTotal.row)
        ? statedTotal
        : draft.said.statedTotal;
    draft.said = {
      ...draft.said,
      use: use ?? draft.said.use,
      currency: currency ?? draft.said.currency,
      statedTotal: total,
    };
    if (total === statedTotal && total !== undefined) draft.rows.set(total.row, 'total');
  }
  const columns = correction.columns.flatMap((column) => {
    const fitting = about.filter((region) => fits(region, column));
    for (const region of fitting) draftFor(region).columns.set(column.column, column);
    return fitting.length > 0 ? [] : [otherHeading(correction.sheet, about, column)];
  });
  const rows = correction.rows.flatMap(({ row, kind: rowKind }) => {
    const holding = about.filter((region) => holdsRow(region, row));
    for (const region of holding) draftFor(region).rows.set(row, rowKind);
    const isTaken = holding.length > 0 || noLine.has(rowKind);
    return isTaken ? [] : [droppedAt('correction-row-gone', correction.sheet, row, 1)];
  });
  return [...columns, ...rows];
}

/** Rows that are this stand outside a table just as well. */
const noLine: ReadonlySet<RowKind> = new Set<RowKind>(['note', 'blank', 'title']);

/** What a sheet is said to be holds for its one table of that kind, else its largest; that it is none, for all. */
function meantByKind(
  { kind, area, headings, headerRows }: TableCorrection,
  about: readonly Region[],
): readonly Region[] {
  const isLocated = area !== undefined || headerRows.length > 0 || headings.length > 0;
  if (kind === undefined || kind === 'other' || isLocated) return about;
  const likely = about.filter(({ hint }) => hint === kind);
  return [...(likely.length > 0 ? likely : about)]
    .sort((one, other) => sizeOf(other) - sizeOf(one))
    .slice(0, 1);
}

function sizeOf({ firstRow, lastRow, left, right }: Region): number {
  return (lastRow - firstRow + 1) * (right - left + 1);
}

function fits(region: Region, { column, header }: ColumnCorrection): boolean {
  if (column < region.left || column > region.right) return false;
  if (header === undefined) return true;
  const { whole, own } = headerTextOf(region, column);
  const wanted = fold(header);
  return wanted === fold(whole) || wanted === fold(own);
}

function holdsRow(region: Region, row: number): boolean {
  return (
    (topOf(region) <= row && row <= region.lastRow) || region.titleRows.some((one) => one === row)
  );
}

function otherHeading(
  sheet: string,
  about: readonly Region[],
  { column, header = '' }: ColumnCorrection,
): Notice {
  const region = about.find(({ left, right }) => left <= column && column <= right);
  if (region === undefined) return droppedAt('correction-column-gone', sheet, 1, column);
  const row = region.headerRows[region.headerRows.length - 1] ?? topOf(region);
  const facts = { heading: header, found: headerTextOf(region, column).whole };
  return droppedAt('correction-heading-differs', sheet, row, column, facts);
}

function noTable({ sheet, area }: TableCorrection): Notice {
  const facts = { sheet };
  const at = area && { sheet, row: area.top, column: area.left };
  return { code: 'correction-no-table', at, saying: { key: 'correction-no-table', facts } };
}

function droppedAt(
  code: string,
  sheet: string,
  row: number,
  column: number,
  facts: Facts = {},
): Notice {
  const at: CellRef = { sheet, row, column };
  return { code, at, saying: { key: code, facts: { cell: { cell: at }, ...facts } } };
}

/** Corrections of a sheet that is no longer in the workbook, one notice a sheet. */
export function ofSheetsGone(
  grids: readonly Grid[],
  corrections: readonly TableCorrection[],
): readonly Notice[] {
  const names = new Set(grids.map(({ sheet }) => sheet.name));
  const gone = corrections.map(({ sheet }) => sheet).filter((sheet) => !names.has(sheet));
  return [...new Set(gone)].map((sheet) => ({
    code: 'correction-sheet-gone',
    at: undefined,
    saying: { key: 'correction-sheet-gone', facts: { sheet } },
  }));
}

/** What was said of a region and could not hold, now that it has been read. */
export function notTaken(region: Region, tables: readonly FoundTable[]): readonly Notice[] {
  const { said, grid } = region;
  if (said === undefined) return [];
  const { name: sheet } = grid.sheet;
  const [table] = tables;
  const at = { sheet, row: topOf(region), column: region.left };
  if (table === undefined) {
    const isSilent = said.kind === undefined && said.columns.size === 0 && said.rows.size === 0;
    if (isSilent || said.kind === 'other') return [];
    const kind = { term: `table.${said.kind ?? region.hint}` };
    return [
      {
        code: 'correction-not-read',
        at,
        saying: { key: 'correction-not-read', facts: { sheet, kind } },
      },
    ];
  }
  const known = rolesOf(table.kind);
  const row = region.headerRows[region.headerRows.length - 1] ?? topOf(region);
  return [...said.columns].flatMap(([column, { role }]) =>
    known.includes(role)
      ? []
      : [
          droppedAt('correction-other-role', sheet, row, column, {
            role: { term: `role.${role}` },
            kind: { term: `table.${table.kind}` },
          }),
        ],
  );
}

/** That people left a table out, said once for each. */
export function leftOutBySaying(region: Region): readonly Notice[] {
  if (region.said?.use !== 'ignored' && region.said?.kind !== 'other') return [];
  const { name: sheet } = region.grid.sheet;
  const { top, left, bottom, right } = areaOf(region);
  const at = { sheet, row: top, column: left };
  const range = inSheet(sheet, a1Area({ top, left, bottom, right }));
  return [{ code: 'left-out-said', at, saying: { key: 'left-out-said', facts: { range } } }];
}

/** Corrections that are kept somewhere and make no sense there. */
export function unreadable({ unreadable: places }: Corrections): readonly Notice[] {
  return places.map((where) => {
    const code = 'correction-unreadable';
    return { code, at: undefined, saying: { key: code, facts: { where } } };
  });
}
