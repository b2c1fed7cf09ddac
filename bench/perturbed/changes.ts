import type { Table } from '../../src/core/tables/table.js';
import type { CellValue, Sheet, Workbook } from '../../src/core/workbook/workbook.js';
import { movedFormula } from './formulas.js';
import { columnBefore, type Moves, movedGrid, nothingMoves, rowBefore } from './shift.js';

/** A workbook that a careful reader would read as before, and where its cells went. */
export interface Changed {
  readonly workbook: Workbook;
  readonly moves: Moves;
}

/** What changes one table's workbook; `pick` gives a number from 0 to below its argument. */
type Change = (workbook: Workbook, table: Table, pick: (below: number) => number) => Changed;

/** Everyday ways in which one budget differs from the next. */
export const changes: Readonly<Record<string, Change>> = {
  'no formulas': (workbook) =>
    still(eachSheet(workbook, (sheet) => ({ ...sheet, formulas: undefined }))),
  'no formats': (workbook) =>
    still(eachSheet(workbook, (sheet) => ({ ...sheet, formats: undefined }))),
  'as a .csv': (workbook) => still(eachSheet(workbook, bare)),
  'no merged cells': (workbook) =>
    still(eachSheet(workbook, (sheet) => ({ ...sheet, merges: [] }))),
  'headings of no known language': (workbook, table) => still(renamed(workbook, table, () => true)),
  'unknown headings, no formulas': (workbook, table) =>
    still(
      eachSheet(
        renamed(workbook, table, () => true),
        (sheet) => ({
          ...sheet,
          formulas: undefined,
        }),
      ),
    ),
  'one heading in three unknown': (workbook, table, pick) => {
    const rest = pick(3);
    return still(renamed(workbook, table, (column) => column % 3 === rest));
  },
  'figures as text, 1.234,56': (workbook, table) => still(withTexts(workbook, table, '.', ',')),
  'figures as text, 1 234,56': (workbook, table) =>
    still(withTexts(workbook, table, '\u00a0', ',')),
  'a blank column': (workbook, table, pick) =>
    moved(
      workbook,
      table,
      columnBefore(table.area.left + 1 + pick(table.area.right - table.area.left)),
    ),
  'a margin on the left': (workbook, table) => moved(workbook, table, columnBefore(1)),
  'a column of remarks': (workbook, table) => {
    const amount = table.columns.find(({ role }) => role === 'amount')?.column;
    const at = amount ?? table.area.right;
    const on = moved(workbook, table, columnBefore(at));
    const rows = table.rows.filter(({ kind }) => kind === 'line').map(({ row }) => row);
    const head = table.headerRows[table.headerRows.length - 1] ?? table.area.top;
    const noted = rows.reduce(
      (book, row) =>
        written(
          book,
          table.sheet,
          row,
          at,
          `agreed with the partner in the meeting of week ${row}`,
        ),
      written(on.workbook, table.sheet, head, at, 'Remarks of the donor'),
    );
    return { ...on, workbook: noted };
  },
  'a long form above': (workbook, table) => {
    const fields = ['Applicant', 'Project title', 'Country', 'Contact', 'Duration'];
    const said = ['Bridge House', 'Learning together', 'Malawi', 'office@example.org', '18 months'];
    const on = fields.reduce<Changed>(
      (changed) => {
        const next = moved(changed.workbook, table, rowBefore(1));
        return { workbook: next.workbook, moves: both(changed.moves, next.moves) };
      },
      moved(workbook, table, rowBefore(1)),
    );
    const filled = fields.reduce(
      (book, field, at) =>
        written(
          written(book, table.sheet, at + 1, 1, field),
          table.sheet,
          at + 1,
          2,
          said[at] ?? '',
        ),
      on.workbook,
    );
    return { ...on, workbook: filled };
  },
  'a blank row': (workbook, table, pick) => {
    const lines = table.rows.filter(({ kind }) => kind === 'line').slice(1);
    return moved(
      workbook,
      table,
      rowBefore(lines[pick(lines.length)]?.row ?? table.area.bottom + 1),
    );
  },
  'a title on top': (workbook, table) => {
    const on = moved(workbook, table, rowBefore(1));
    return {
      ...on,
      workbook: written(on.workbook, table.sheet, 1, 1, 'Budget of the project, second draft'),
    };
  },
  'a note beneath': (workbook, table) => {
    const row = table.area.bottom + 2;
    const text =
      'Note: the rates are those of the last tender, and prices include transport to the field.';
    return still(written(workbook, table.sheet, row, table.area.left, text));
  },
  'a remark in the margin': (workbook, table, pick) => {
    const { top, bottom, right } = table.area;
    const row = top + 1 + pick(bottom - top);
    return still(written(workbook, table.sheet, row, right + 2, 'to be discussed'));
  },
};

function both(first: Moves, second: Moves): Moves {
  return {
    row: (row) => second.row(first.row(row)),
    column: (column) => second.column(first.column(column)),
  };
}

function still(workbook: Workbook): Changed {
  return { workbook, moves: nothingMoves };
}

function eachSheet(workbook: Workbook, change: (sheet: Sheet) => Sheet): Workbook {
  return { ...workbook, sheets: workbook.sheets.map(change) };
}

function onSheet(workbook: Workbook, name: string, change: (sheet: Sheet) => Sheet): Workbook {
  return eachSheet(workbook, (sheet) => (sheet.name === name ? change(sheet) : sheet));
}

function bare(sheet: Sheet): Sheet {
  return {
    ...sheet,
    hidden: undefined,
    formulas: undefined,
    formats: undefined,
    notes: undefined,
    merges: [],
    hiddenRows: undefined,
    hiddenColumns: undefined,
  };
}

const syllables = ['zor', 'pim', 'wex', 'qua', 'lof', 'jub', 'nyx', 'dva', 'tse', 'hux'];

/** Headings as words that mean nothing, the same word for the same heading. */
function renamed(
  workbook: Workbook,
  table: Table,
  isChosen: (column: number) => boolean,
): Workbook {
  const names = new Map<string, string>();
  const nameFor = (text: string) => {
    const number = names.size;
    const name =
      names.get(text) ??
      `${syllables[number % 10] ?? ''}${syllables[(number * 3 + 1) % 10] ?? ''}${syllables[Math.floor(number / 10) % 10] ?? ''}`;
    names.set(text, name);
    return name;
  };
  const { left, right } = table.area;
  return onSheet(workbook, table.sheet, (sheet) => ({
    ...sheet,
    values: sheet.values.map((cells, at) =>
      !table.headerRows.includes(at + 1)
        ? cells
        : cells.map((value, place) =>
            typeof value === 'string' &&
            place + 1 >= left &&
            place + 1 <= right &&
            isChosen(place + 1)
              ? nameFor(value)
              : value,
          ),
    ),
  }));
}

/** The table's figures typed as text in another place's way, as an import leaves them. */
function withTexts(workbook: Workbook, table: Table, group: string, point: string): Workbook {
  const { top, bottom, left, right } = table.area;
  const counted = table.columns
    .filter(({ role }) => role === 'code' || role === 'percent')
    .map(({ column }) => column);
  return onSheet(workbook, table.sheet, (sheet) => ({
    ...sheet,
    formulas: undefined,
    values: sheet.values.map((cells, at) =>
      at + 1 <= top || at + 1 > bottom || table.headerRows.includes(at + 1)
        ? cells
        : cells.map((value, place) =>
            typeof value === 'number' &&
            place + 1 >= left &&
            place + 1 <= right &&
            !counted.includes(place + 1)
              ? asText(value, group, point)
              : value,
          ),
    ),
  }));
}

function asText(value: number, group: string, point: string): string {
  const [whole = '', part] = String(Math.round(Math.abs(value) * 100) / 100).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${value < 0 ? '-' : ''}${grouped}${part === undefined ? '' : `${point}${part.padEnd(2, '0')}`}`;
}

function moved(workbook: Workbook, { sheet: name }: Table, moves: Moves): Changed {
  const changed = eachSheet(workbook, (sheet) => {
    const formulas = sheet.formulas?.map((cells) =>
      cells?.map((one) => one && movedFormula(one, sheet.name, name, moves)),
    );
    if (sheet.name !== name) return { ...sheet, formulas };
    return {
      ...sheet,
      values: movedGrid<Exclude<CellValue, undefined>>(sheet.values, moves),
      formulas: formulas && movedGrid(formulas, moves),
      formats: sheet.formats && movedGrid(sheet.formats, moves),
      notes: sheet.notes && movedGrid(sheet.notes, moves),
      merges: sheet.merges.map(({ top, left, bottom, right }) => ({
        top: moves.row(top),
        left: moves.column(left),
        bottom: moves.row(bottom),
        right: moves.column(right),
      })),
      hiddenRows: sheet.hiddenRows?.map(moves.row),
      hiddenColumns: sheet.hiddenColumns?.map(moves.column),
    };
  });
  return { workbook: changed, moves };
}

/** One more text, where nothing stands. */
function written(
  workbook: Workbook,
  name: string,
  row: number,
  column: number,
  text: string,
): Workbook {
  return onSheet(workbook, name, (sheet) => {
    const values = sheet.values.map((cells) => [...cells]);
    while (values.length < row) values.push([]);
    const cells = values[row - 1] ?? [];
    if (cells[column - 1] === undefined) cells[column - 1] = text;
    return { ...sheet, values: values.map((one) => Array.from(one)) };
  });
}
