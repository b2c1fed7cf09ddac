import { isBlank } from './filled.js';
import { type Region, topOf } from './region.js';
import { rowsBetween } from './rows-between.js';
import { oncePer } from '../workbook/once-per.js';
import type { Area } from '../workbook/workbook.js';
import type { TableCorrection } from './corrections.js';
import type { Grid } from './grid.js';
import { headerTextOf } from './header-text.js';
import type { RowKind } from './table.js';
import { fold } from './words/fold.js';

/** The regions of a sheet where people said that they are, each correction with those that it speaks of. */
export interface Placed {
  readonly regions: readonly Region[];
  readonly about: readonly About[];
}

type About = readonly [correction: TableCorrection, spokenOf: readonly Region[]];

/**
 * Moves regions to where people said that a table is or its headings are, finds one where we found none, and
 * tells which regions each correction speaks of.
 */
export function placeCorrections(
  grid: Grid,
  found: readonly Region[],
  corrections: readonly TableCorrection[],
): Placed {
  const regions = corrections.reduce((all, correction) => withMoved(grid, all, correction), found);
  const about = corrections.map((correction): About => [correction, spokenOf(regions, correction)]);
  const wider = oncePer((region: Region) => widened(region, about));
  return {
    regions: regions.map(wider),
    about: about.map(([correction, list]) => [correction, list.map(wider)]),
  };
}

/** The tables that a correction speaks of: the one that it locates, else all of the sheet. */
function spokenOf(
  regions: readonly Region[],
  { area, headings, headerRows, lastRow }: TableCorrection,
): readonly Region[] {
  if (area !== undefined) return best(regions, (region) => overlap(areaOf(region), area));
  if (headerRows.length > 0) {
    return regions.filter((region) => headerRows.some((row) => region.headerRows.includes(row)));
  }
  if (lastRow !== undefined) return lastAbove(regions, lastRow).slice(0, 1);
  if (headings.length === 0 || regions.length < 2) return regions;
  const wanted = new Set(headings.map(fold));
  return best(regions, (region) => {
    const shared = headingsOf(region).filter((heading) => wanted.has(fold(heading))).length;
    return shared * 2 >= wanted.size ? shared : 0;
  });
}

/** The regions that begin above a row, the nearest first. */
function lastAbove(regions: readonly Region[], row: number): readonly Region[] {
  return regions.filter((region) => topOf(region) <= row).sort((a, b) => topOf(b) - topOf(a));
}

/** A table's headings from left to right, blanks left out. */
export function headingsOf(region: Region): readonly string[] {
  return rowsBetween(region.left, region.right)
    .map((column) => headerTextOf(region, column).whole)
    .filter((heading) => heading !== '');
}

function best(regions: readonly Region[], weigh: (region: Region) => number): readonly Region[] {
  let most = 0;
  let chosen: Region | undefined;
  for (const region of regions) {
    const weight = weigh(region);
    if (weight > most) {
      most = weight;
      chosen = region;
    }
  }
  return chosen === undefined ? [] : [chosen];
}

/** Cells that two areas share. */
function overlap(one: Area, other: Area): number {
  const rows = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) + 1;
  const columns = Math.min(one.right, other.right) - Math.max(one.left, other.left) + 1;
  return rows > 0 && columns > 0 ? rows * columns : 0;
}

export function areaOf(region: Region): Area {
  const { left, right, lastRow } = region;
  return { top: topOf(region), left, bottom: lastRow, right };
}

function withMoved(
  grid: Grid,
  regions: readonly Region[],
  correction: TableCorrection,
): readonly Region[] {
  const base = baseOf(regions, correction);
  if (base !== undefined && isInPlace(base, correction)) return regions;
  const wantsTable =
    correction.kind !== undefined && correction.kind !== 'other' && regions.length === 0;
  if (base === undefined && !isPlace(correction) && !wantsTable) return regions;
  const made = regionAt(grid, base, correction);
  if (made === undefined) return regions;
  const covered = areaOf(made);
  const kept = regions.filter(
    (region) => region !== base && overlap(areaOf(region), covered) === 0,
  );
  return [...kept, made].sort((a, b) => topOf(a) - topOf(b) || a.left - b.left);
}

/** The region that a corrected place is closest to: the one that it overlaps, or that its headings stand in. */
function baseOf(
  regions: readonly Region[],
  { area, headerRows, lastRow }: TableCorrection,
): Region | undefined {
  if (area !== undefined) return best(regions, (region) => overlap(areaOf(region), area))[0];
  const [first] = headerRows;
  if (first === undefined)
    return lastRow === undefined ? undefined : lastAbove(regions, lastRow)[0];
  return (
    regions.find((region) => topOf(region) <= first && first <= region.lastRow) ??
    regions.find((region) => first < topOf(region))
  );
}

/** One cell only tells a table from others; more say where it is. */
function isPlace({ area, headerRows, lastRow }: TableCorrection): boolean {
  return lastRow !== undefined || headerRows.length > 0 || (area !== undefined && isWide(area));
}

function isWide({ top, bottom }: Area): boolean {
  return bottom > top;
}

function isInPlace(region: Region, { area, headerRows, lastRow }: TableCorrection): boolean {
  if (lastRow !== undefined && lastRow !== region.lastRow) return false;
  const hasHead = headerRows.length === 0 || headerRows.join(',') === region.headerRows.join(',');
  const own = areaOf(region);
  const isSameArea =
    area === undefined ||
    !isWide(area) ||
    (area.top === own.top &&
      area.left === own.left &&
      area.bottom === own.bottom &&
      area.right === own.right);
  return hasHead && isSameArea;
}

/** The region with the headings and the extent that people named; what they left open stays as it was. */
function regionAt(
  grid: Grid,
  base: Region | undefined,
  { area, headerRows: named, kind, lastRow: end }: TableCorrection,
): Region | undefined {
  const place = area !== undefined && isWide(area) ? area : undefined;
  const headerRows = (named.length > 0 ? named : headRowsWithin(grid, base, place)).filter(
    (row) => row <= grid.height,
  );
  const head = headerRows[0] ?? place?.top;
  if (head === undefined) return undefined;
  const firstRow = (headerRows[headerRows.length - 1] ?? head - 1) + 1;
  const { left, right } = place ?? base ?? filledColumns(grid, headerRows);
  const bottom = end ?? place?.bottom ?? base?.lastRow ?? grid.height;
  const lastRow = lastFilledRow(grid, bottom, left, right);
  if (firstRow > lastRow || right < left) return undefined;
  return {
    grid,
    hint: kind ?? base?.hint ?? 'budget',
    titleRows: titleRowsAbove(grid, base, head, left, right),
    headerRows,
    headingRows: headerRows,
    firstRow,
    lastRow,
    left,
    right: Math.min(right, grid.width),
  };
}

function headRowsWithin(
  grid: Grid,
  base: Region | undefined,
  place: Area | undefined,
): readonly number[] {
  if (base === undefined) {
    const row = place?.top ?? wordiestRow(grid);
    return row === undefined ? [] : [row];
  }
  const { headerRows } = base;
  return place === undefined || headerRows.every((row) => row >= place.top && row <= place.bottom)
    ? headerRows
    : [place.top];
}

const lookedAt = 30;

/** The row near the top with the most texts: where nothing else tells, headings stand there. */
function wordiestRow(grid: Grid): number | undefined {
  const columns = rowsBetween(1, grid.width);
  const [wordiest] = rowsBetween(1, Math.min(grid.height, lookedAt))
    .map((row) => ({
      row,
      texts: columns.filter((column) => grid.kindAt(row, column) === 'text').length,
    }))
    .filter(({ texts }) => texts > 1)
    .sort((one, other) => other.texts - one.texts);
  return wordiest?.row;
}

function filledColumns(grid: Grid, rows: readonly number[]): { left: number; right: number } {
  const filled = rowsBetween(1, grid.width).filter((column) =>
    rows.some((row) => grid.kindAt(row, column) !== 'blank'),
  );
  return { left: Math.min(grid.width, ...filled), right: Math.max(0, ...filled) };
}

function lastFilledRow(grid: Grid, from: number, left: number, right: number): number {
  let row = Math.min(from, grid.height);
  while (row > 0 && isBlank(grid, row, left, right)) row -= 1;
  return row;
}

/** The titles that it had, and what the head left behind when it moved down. */
function titleRowsAbove(
  grid: Grid,
  base: Region | undefined,
  head: number,
  left: number,
  right: number,
): readonly number[] {
  if (base === undefined) return [];
  return [
    ...base.titleRows.filter((row) => row < head),
    ...rowsBetween(topOf(base), head - 1).filter((row) => !isBlank(grid, row, left, right)),
  ];
}

const moneyKinds: ReadonlySet<RowKind> = new Set<RowKind>(['line', 'subtotal', 'total']);

/** A column or a row with money that people named belongs to the table, where there is only one that it can belong to. */
function widened(region: Region, about: readonly About[]): Region {
  const own = about
    .filter(([, list]) => list.length === 1 && list[0] === region)
    .map(([correction]) => correction);
  const columns = own
    .flatMap((correction) => correction.columns.map(({ column }) => column))
    .filter((column) => column <= region.grid.width);
  const ends = own.some(({ lastRow }) => lastRow !== undefined);
  const rows = own
    .flatMap((correction) => correction.rows)
    .filter(({ row, kind }) => !ends && row <= region.grid.height && moneyKinds.has(kind))
    .map(({ row }) => row);
  if (columns.length === 0 && rows.length === 0) return region;
  return {
    ...region,
    left: Math.min(region.left, ...columns),
    right: Math.max(region.right, ...columns),
    lastRow: rows.reduce((last, row) => Math.max(last, row), region.lastRow),
  };
}
