import type { CellValue, Sheet, Sparse, Workbook } from '../../src/core/workbook/workbook.js';
import type { Dice } from '../support/generated/dice.js';
import { hostileTexts } from '../support/hostile.js';

/** One change to a workbook, such as people, programs or ill will make. */
export type Mutation = (workbook: Workbook, dice: Dice) => Workbook;

/** Every kind of change, by name. */
export const mutations: Readonly<Record<string, Mutation>> = {
  swapCells: onCells((cells, dice) => {
    const [from, to] = [placeIn(cells, dice), placeIn(cells, dice)];
    const kept = cells.get(from);
    cells.set(from, cells.get(to));
    cells.set(to, kept);
  }),
  blankCell: onCells((cells, dice) => cells.set(placeIn(cells, dice), undefined)),
  oddValue: onCells((cells, dice) => cells.set(placeIn(cells, dice), dice.pick(oddValues))),
  hostileText: onCells((cells, dice) => cells.set(placeIn(cells, dice), dice.pick(hostileTexts))),
  numberAsText: onCells((cells, dice) => {
    const place = placeIn(cells, dice);
    const value = cells.get(place);
    if (typeof value === 'number') cells.set(place, dice.pick(['', "'", '€ ', '-']) + value);
  }),
  insertRow: onSheet((sheet, dice) => withRows(sheet, dice, (row) => [undefined, row])),
  removeRow: onSheet((sheet, dice) => withRows(sheet, dice, () => [])),
  repeatRow: onSheet((sheet, dice) => withRows(sheet, dice, (row) => [row, row])),
  insertColumn: onSheet((sheet, dice) => withColumns(sheet, dice, (cell) => [undefined, cell])),
  removeColumn: onSheet((sheet, dice) => withColumns(sheet, dice, () => [])),
  merge: onSheet((sheet, dice) => {
    const top = dice.whole(1, sheet.values.length + 1);
    const left = dice.whole(1, widthOf(sheet) + 1);
    const area = { top, left, bottom: top + dice.whole(0, 3), right: left + dice.whole(0, 3) };
    return { ...sheet, merges: [...sheet.merges, area] };
  }),
  breakFormula: onSheet((sheet, dice) => {
    const [row, column] = [dice.whole(0, sheet.values.length), dice.whole(0, widthOf(sheet))];
    const formulas = (sheet.formulas ?? []).slice();
    const cells = (formulas[row] ?? []).slice();
    cells[column] = dice.pick(oddFormulas);
    formulas[row] = cells;
    return { ...sheet, formulas };
  }),
  forgetFormulas: onSheet((sheet) => ({ ...sheet, formulas: undefined, formats: undefined })),
  hideSome: onSheet((sheet, dice) => ({
    ...sheet,
    hidden: dice.chance(0.3),
    hiddenRows: [dice.whole(1, sheet.values.length + 2)],
    hiddenColumns: [dice.whole(1, widthOf(sheet) + 2)],
  })),
  repeatSheet: (workbook, dice) => {
    const sheet = dice.pick(workbook.sheets);
    const name = `${sheet.name.slice(0, 80)} (${workbook.sheets.length})`;
    return { ...workbook, sheets: [...workbook.sheets, { ...sheet, name }] };
  },
  renameSheet: onSheet((sheet, dice) => ({
    ...sheet,
    name: `${dice.pick(oddNames)}${dice.whole(1, 999)}`,
  })),
};

const oddValues: readonly CellValue[] = [
  ...[0, -1, 1e308, -1e-300, 1e15, 0.1 + 0.2, NaN, Infinity, true, false],
  ...['', ' ', '#REF!', '#N/A', 'Total', 'Subtotal', 'Amount', '50%', '1,2,3', '(1,200)', '२५'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '\ud800', '\u202e', 'ﷺ'.repeat(50)],
  ...['a'.repeat(50_000), 'Organisation', 'RLO', 'Due', '2026-02-31', '1e400'],
  { serial: 46_000 },
  { serial: -5 },
  { serial: 1e9 },
  { serial: NaN },
];

const oddFormulas: readonly string[] = [
  ...['=', '=A1', '=SUM(A1:Z999)', '=SUM(A:A)', "='", '=((((', '=1/0', '=SUM(', "='No such'!A1"],
  ...['=[x.xlsx]S!A1', '=A0', '=XFD1048577', '=SUM(Z9:A1)', '=IMPORTXML("x","y")', '=-', '=""""'],
];

const oddNames: readonly string[] = [
  ...[
    '__proto__',
    'constructor',
    "it's",
    '../x',
    '=A1',
    'Budget',
    'Timeline',
    'Partners',
    ' ',
    '!',
  ],
];

type Cells = Map<string, CellValue>;

function onSheet(change: (sheet: Sheet, dice: Dice) => Sheet): Mutation {
  return (workbook, dice) => {
    const place = dice.whole(0, workbook.sheets.length - 1);
    const sheets = workbook.sheets.map((sheet, at) => (at === place ? change(sheet, dice) : sheet));
    return { ...workbook, sheets };
  };
}

/** A change to single cells, each under its row and column. */
function onCells(change: (cells: Cells, dice: Dice) => unknown): Mutation {
  return onSheet((sheet, dice) => {
    const cells: Cells = new Map(
      sheet.values.flatMap((row, at) =>
        row.map((value, place) => [`${at},${place}`, value] as const),
      ),
    );
    if (cells.size === 0) return sheet;
    change(cells, dice);
    const values = sheet.values.map((row, at) =>
      row.map((_, place) => cells.get(`${at},${place}`)),
    );
    return { ...sheet, values };
  });
}

function placeIn(cells: Cells, dice: Dice): string {
  return dice.pick([...cells.keys()]);
}

function widthOf({ values }: Sheet): number {
  return values.reduce((most, row) => Math.max(most, row.length), 0);
}

type Replace<T> = (one: T | undefined) => readonly (T | undefined)[];

/** All grids of a sheet changed at one row. */
function withRows(sheet: Sheet, dice: Dice, replace: Replace<readonly unknown[]>): Sheet {
  const at = dice.whole(0, Math.max(0, sheet.values.length - 1));
  const changed = <T>(rows: readonly T[]): T[] =>
    Array.from(rows).flatMap((row, place) =>
      place === at ? (replace(row as never) as readonly T[]) : [row],
    );
  return {
    ...sheet,
    values: changed(sheet.values).map((row) => (row as Sheet['values'][number] | undefined) ?? []),
    ...grids(sheet, changed),
  };
}

/** All grids of a sheet changed at one column. */
function withColumns(sheet: Sheet, dice: Dice, replace: Replace<unknown>): Sheet {
  const at = dice.whole(0, Math.max(0, widthOf(sheet) - 1));
  const inRow = <T>(row: readonly T[]): T[] =>
    Array.from(row).flatMap((cell, place) =>
      place === at ? (replace(cell) as readonly T[]) : [cell],
    );
  const changed = <T>(rows: readonly T[]): T[] =>
    Array.from(rows, (row) => (Array.isArray(row) ? (inRow(row) as unknown as T) : row));
  return { ...sheet, values: changed(sheet.values), ...grids(sheet, changed) };
}

function grids(
  { formulas, formats, notes }: Sheet,
  change: <T>(rows: readonly T[]) => T[],
): Pick<Sheet, 'formulas' | 'formats' | 'notes'> {
  const changed = (grid: Sparse<string> | undefined) => grid && change(grid);
  return { formulas: changed(formulas), formats: changed(formats), notes: changed(notes) };
}
