import { type Grid, gridOf } from '../tables/grid.js';
import type { Column, ColumnRole, Table } from '../tables/table.js';
import { oncePer } from '../workbook/once-per.js';
import type { CellRef, Sheet, Workbook } from '../workbook/workbook.js';

/** A table together with the cells that it was recognised in. */
export interface TableView {
  readonly table: Table;
  readonly grid: Grid;
  readonly sheet: Sheet;
}

/** Views of the tables whose sheet the workbook has, in the order given; each sheet is looked at once. */
export function viewTables(workbook: Workbook, tables: readonly Table[]): readonly TableView[] {
  const grids = new Map<string, Grid>();
  return tables.flatMap((table) => {
    const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
    if (sheet === undefined) return [];
    const grid = grids.get(sheet.name) ?? gridOf(sheet);
    grids.set(sheet.name, grid);
    return { table, grid, sheet };
  });
}

/** The columns of a role, left to right. */
export function columnsOf({ table }: TableView, role: ColumnRole): readonly Column[] {
  return columnsByRole(table).get(role) ?? none;
}

const none: readonly Column[] = [];

const columnsByRole = oncePer(({ columns }: Table): ReadonlyMap<ColumnRole, readonly Column[]> => {
  const roles = new Set(columns.map(({ role }) => role));
  return new Map([...roles].map((role) => [role, columns.filter((one) => one.role === role)]));
});

/** The column of a role that should have one; of several the surest, of equals the leftmost. */
export function columnOf(view: TableView, role: ColumnRole): Column | undefined {
  const [first, ...others] = columnsOf(view, role);
  if (first === undefined || others.length === 0) return first;
  return others.reduce((best, one) => (one.confidence > best.confidence ? one : best), first);
}

/** The text in a row under a role: of several columns those that say something, joined; `undefined` for none. */
export function textUnder(view: TableView, row: number, role: ColumnRole): string | undefined {
  const columns = columnsOf(view, role);
  if (columns.length === 0) return undefined;
  const texts = columns.map(({ column }) => textOf(view, row, column));
  if (texts.length === 1) return texts[0] === '' ? undefined : texts[0];
  const said = [...new Set(texts.filter((text) => text !== ''))];
  return said.length === 0 ? undefined : said.join(' – ');
}

/** A cell's text; a cell of a tall merge has the text of the merge's top. */
export function textOf({ grid }: TableView, row: number, column: number): string {
  const merge = grid.mergeAt(row, column);
  const top = merge !== undefined && merge.left === column ? merge.top : row;
  return grid.textAt(top, column);
}

/** The first text with a word in it from the left: what a heading or a total is called. */
export function labelOf({ table, grid }: TableView, row: number): string {
  const texts: string[] = [];
  for (let column = table.area.left; column <= table.area.right; column++) {
    if (grid.kindAt(row, column) === 'text') texts.push(grid.textAt(row, column));
  }
  return texts.find((text) => /\p{L}\p{L}/u.test(text)) ?? texts[0] ?? '';
}

/** A cell of the table. */
export function cellOf({ table }: TableView, row: number, column: number): CellRef {
  return { sheet: table.sheet, row, column };
}
