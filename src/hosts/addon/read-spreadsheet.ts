import { areaOf } from '../../core/workbook/address.js';
import { isOwnReport } from '../../core/workbook/own-reports.js';
import {
  type Area,
  bareSheet,
  type CellValue,
  type Sheet,
  type Sparse,
  type Workbook,
} from '../../core/workbook/workbook.js';
import { clockOf } from './clock.js';
import { serialsOf, type WallClock } from './serial-dates.js';
import type { SharedFile } from './shared-file.js';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type SerialOf = (value: Date) => number;

/** A merge costs a call; those beyond this many on a sheet are left out. Heads come first, and they matter most. */
const mostMerges = 200;

/** A spreadsheet as it was read, and where each of its sheets came from. */
export interface SpreadsheetRead {
  readonly workbook: Workbook;
  readonly sources: ReadonlyMap<string, Source>;
  /** How many tabs the file has, ours and charts too. */
  readonly tabCount: number;
}

/** A tab with cells, the range of all that stands on it, and what that was when it was read. */
export interface Source {
  readonly sheet: GoogleSheet;
  readonly range: GoogleRange;
  readonly values: readonly (readonly unknown[])[];
}

/** What is read of a file that is open. */
export type Readable = Pick<SharedFile, 'spreadsheet' | 'own' | 'clock' | 'progress'>;

/**
 * The open spreadsheet as a workbook without its name, in a number of service calls that does not grow with its rows:
 * one, and for each sheet with figures six, with words only four, blank three, and one for each merged range; two for
 * the clock where there are dates. Our own tabs are left out. What matters of budgets only is not known yet:
 * `learnOfBudgets` asks for it.
 */
export function readSpreadsheet({ spreadsheet, own, clock, progress }: Readable): SpreadsheetRead {
  const kinds = new Map(
    own.map(({ name, kind, isComplete }) => [name, isComplete ? kind : 'unfinished']),
  );
  const sheets = spreadsheet
    .getSheets()
    .map((sheet) => ({ sheet, name: sheet.getName() }))
    .map((one) => ({ ...one, kind: kinds.get(one.name) ?? '' }));
  const theirs = sheets
    .filter(({ kind }) => !notData.has(kind))
    .flatMap((tab, index, all) => {
      progress.at('stepReading', { tab: index + 1, of: all.length });
      return readTab(tab);
    });
  // What we gave people to try counts only while they have no figures of their own, so no budget.
  const isTrial = !theirs.some(({ grid }) => !isOwnReport(grid) && hasFigures(grid.values));
  const trials = sheets.filter(({ kind }) => isTrial && kind === 'trial');
  const tabs = [...theirs, ...trials.flatMap(readTab)];
  const grids = tabs.map(({ grid }) => grid);
  const serialOf = serialsIn(
    clock.wallClock,
    grids.map(({ values }) => values),
  );
  return {
    workbook: {
      name: undefined,
      sheets: grids.map(({ values, ...sheet }) => ({
        ...sheet,
        values: cellsOf(values, serialOf),
      })),
    },
    sources: new Map(
      tabs.map(({ grid, sheet, range }) => [grid.name, { sheet, range, values: grid.values }]),
    ),
    tabCount: sheets.length,
  };
}

/** The values of one area as a sheet that begins at its first cell, for a quick look at what stands there now. */
export function readArea(spreadsheet: GoogleSpreadsheet, sheet: GoogleSheet, area: Area): Sheet {
  const values = sheet
    .getRange(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1)
    .getValues() as unknown[][];
  const hasDates = values.some((row) => row.some(isDate));
  const serialOf = hasDates ? serialsIn(clockOf(spreadsheet).wallClock, [values]) : () => 0;
  return bareSheet(sheet.getName(), cellsOf(values, serialOf));
}

const notData: ReadonlySet<string> = new Set([
  'report',
  'page',
  'letter',
  'explained',
  'settings',
  'trial',
  'unfinished',
]);

function isAllBlank(values: readonly (readonly unknown[])[]): boolean {
  return values.every((row) => row.every((value) => value === ''));
}

type Grid = Omit<Sheet, 'values'> & { readonly values: readonly (readonly unknown[])[] };

interface Tab extends Omit<Source, 'values'> {
  readonly grid: Grid;
}

function readTab({
  sheet,
  name,
}: {
  readonly sheet: GoogleSheet;
  readonly name: string;
}): readonly Tab[] {
  const range = dataRangeOf(sheet);
  return range === undefined ? [] : [{ sheet, range, grid: readGrid(name, range) }];
}

/** A sheet as far as it is worth asking for: nothing is formatted or merged where nothing stands. */
function readGrid(name: string, range: GoogleRange): Grid {
  const values = range.getValues() as unknown[][];
  const grid = { ...bareSheet(name, []), values };
  if (isAllBlank(values) || isOwnReport(grid)) return grid;
  const merges = mergesOf(range);
  if (!hasFigures(values)) return { ...grid, merges };
  return { ...grid, ...formulasOf(range), formats: sparse(range.getNumberFormats()), merges };
}

/** `undefined` for a sheet that is a chart or a connection, which has no cells. */
function dataRangeOf(sheet: GoogleSheet): GoogleRange | undefined {
  try {
    return sheet.getDataRange();
  } catch (trouble) {
    if (sheet.getType() === SpreadsheetApp.SheetType.GRID) throw trouble;
    return undefined;
  }
}

/** The formulas of a range, as a sheet has them. */
export function formulasOf(range: GoogleRange): Pick<Sheet, 'formulas'> {
  return { formulas: sparse(range.getFormulas()) };
}

/** Formats and sums are read of figures only, and a text that may be a figure has a digit and is short. */
function hasFigures(values: readonly (readonly unknown[])[]): boolean {
  const mayBeFigure = (value: unknown) =>
    typeof value === 'number' ||
    (typeof value === 'string' &&
      value.length <= 30 &&
      /[0-9\u0660-\u0669\u06f0-\u06f9]/.test(value));
  return values.some((row) => row.some(mayBeFigure));
}

function mergesOf(range: GoogleRange): readonly Area[] {
  return range
    .getMergedRanges()
    .slice(0, mostMerges)
    .map((merge) => areaOf(merge.getA1Notation()))
    .filter((area) => area !== undefined);
}

export function sparse(grid: readonly (readonly string[])[]): Sparse<string> {
  return grid.map((row) => row.map((text) => (text === '' ? undefined : text)));
}

function cellsOf(
  values: readonly (readonly unknown[])[],
  serialOf: SerialOf,
): readonly (readonly CellValue[])[] {
  return values.map((row) => row.map((value) => cellOf(value, serialOf)));
}

function cellOf(value: unknown, serialOf: SerialOf): CellValue {
  if (typeof value === 'string') return value === '' ? undefined : value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return isDate(value) ? { serial: serialOf(value) } : undefined;
}

/** Dates are made in another realm than ours, so their class is asked by name. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** Dates come as instants of midnight in the spreadsheet's zone, which is not the script's. */
function serialsIn(
  wallClock: WallClock,
  grids: readonly (readonly (readonly unknown[])[])[],
): SerialOf {
  const instants: number[] = [];
  const note = (value: unknown) => {
    if (isDate(value)) instants.push(value.getTime());
  };
  grids.forEach((grid) => grid.forEach((row) => row.forEach(note)));
  const serials = serialsOf(instants, wallClock);
  return (date) => serials.get(date.getTime()) ?? 0;
}
