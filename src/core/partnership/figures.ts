import type { BudgetRole, Column } from '../tables/table.js';
import { isPercentFormat, percentHabit, shareOf } from '../workbook/percent.js';
import type { AmountPart, Factor, UnreadableCell } from './partnership.js';
import { orNone } from './lines.js';
import { cellOf, columnOf, columnsOf, type TableView } from './table-view.js';

const factorRoles = ['quantity', 'duration', 'percent'] as const;
const partRoles = ['period-amount', 'source-amount', 'organisation-amount'] as const;
const figureRoles: readonly BudgetRole[] = [...factorRoles, 'unit-cost', 'amount', ...partRoles];

/** Reads the figures of a table's lines. */
export interface FigureReader {
  readonly factors: (row: number) => readonly Factor[];
  readonly unitCost: (row: number) => number | undefined;
  /** The amount column as it stands; where it is blank or missing, what the parts add up to. */
  readonly amount: (row: number) => number | undefined;
  readonly parts: (row: number) => readonly AmountPart[];
  readonly unreadable: (row: number) => readonly UnreadableCell[];
}

/** A reader for one table; how its percents are written is settled over the whole column. */
export function figuresOf(view: TableView): FigureReader {
  const unitCosts = ownColumns(view, 'unit-cost');
  const factorColumns = factorRoles.flatMap((role) =>
    ownColumns(view, role).map((column) => factorIn(view, role, column)),
  );
  const counts = unitCosts.length > 0 ? periodQuantities(view) : [];
  const inOrder = [...factorColumns, ...addedUp(view, counts)].sort(
    (one, other) => one.column - other.column,
  );
  const amount = columnOf(view, 'amount');
  const ofParts = columnsOfRoles(view, partRoles);
  const figureColumns = columnsOfRoles(view, figureRoles);
  const parts = (row: number) => partsOf(view, row, ofParts);
  return {
    factors: (row) => orNone(inOrder.flatMap(({ read }) => read(row) ?? [])),
    // Of several columns of prices the first that says one: a price a piece may stand beside one a person.
    unitCost: (row) => {
      const saying = unitCosts.find((column) => numberIn(view, row, column) !== undefined);
      return saying && numberIn(view, row, saying);
    },
    amount: (row) => {
      const stated = amount && numberIn(view, row, amount);
      if (stated !== undefined || (amount && isUnreadable(view, row, amount))) return stated;
      return sumOfParts(parts(row));
    },
    parts,
    unreadable: (row) => unreadableIn(view, row, figureColumns),
  };
}

/** Where a table gives a factor of its lines. */
interface FactorSource {
  /** The first column of it, for the order of the factors. */
  readonly column: number;
  readonly read: (row: number) => Factor | undefined;
}

function factorIn(view: TableView, role: Factor['role'], column: Column): FactorSource {
  const read = factorReader(view, column);
  return {
    column: column.column,
    read: (row) => {
      const value = read(row);
      return value === undefined
        ? undefined
        : { role, value, cell: cellOf(view, row, column.column) };
    },
  };
}

/** Quantities that each make the money of a year or another period, where none is of the line as a whole. */
function periodQuantities(view: TableView): readonly Column[] {
  if (ownColumns(view, 'quantity').length > 0) return [];
  const periods = new Set(columnsOf(view, 'period-amount').map(({ name }) => name));
  return columnsOf(view, 'quantity').filter(({ name }) => periods.has(name));
}

/** At one price, what the periods count is added up; it is pointed to by the first that counts something. */
function addedUp(view: TableView, columns: readonly Column[]): readonly FactorSource[] {
  const [first] = columns;
  if (first === undefined) return [];
  const read = (row: number): Factor | undefined => {
    const filled = columns.filter((column) => numberIn(view, row, column) !== undefined);
    const [start] = filled;
    if (start === undefined) return undefined;
    const value = filled.reduce((sum, column) => sum + (numberIn(view, row, column) ?? 0), 0);
    return { role: 'quantity', value, cell: cellOf(view, row, start.column) };
  };
  return [{ column: first.column, read }];
}

/** A column in a role. */
interface RoleColumn<Role> {
  readonly role: Role;
  readonly column: Column;
}

function columnsOfRoles<Role extends BudgetRole>(
  view: TableView,
  roles: readonly Role[],
): readonly RoleColumn<Role>[] {
  return roles.flatMap((role) => columnsOf(view, role).map((column) => ({ role, column })));
}

/** Columns of the lines themselves: a factor with a name makes the amount of that period or option only. */
function ownColumns(view: TableView, role: BudgetRole): readonly Column[] {
  return columnsOf(view, role).filter(({ name }) => name === undefined);
}

/** The number in a cell; `undefined` for a blank, a dash, text and errors. */
export function numberIn(view: TableView, row: number, column: Column): number | undefined {
  return view.grid.numberAt(row, column.column);
}

/** Columns that hold a line's money: the amount, or where a table has none, the parts that make it up. */
export function amountColumns(view: TableView): readonly Column[] {
  const amount = columnOf(view, 'amount');
  if (amount) return [amount];
  const role = sumOrder.find((one) => columnsOf(view, one).length > 0);
  return role === undefined ? [] : columnsOf(view, role);
}

/** The columns of years, sources and partners. */
export function partColumns(view: TableView): readonly Column[] {
  return columnsOfRoles(view, partRoles).map(({ column }) => column);
}

/** Where several kinds of parts stand side by side, the partners' make the amount, else the periods'. */
const sumOrder = ['organisation-amount', 'period-amount', 'source-amount'] as const;

function sumOfParts(parts: readonly AmountPart[]): number | undefined {
  const role = sumOrder.find((one) => parts.some((part) => part.role === one));
  if (role === undefined) return undefined;
  return parts.filter((part) => part.role === role).reduce((sum, { value }) => sum + value, 0);
}

function partsOf(
  view: TableView,
  row: number,
  columns: readonly RoleColumn<AmountPart['role']>[],
): readonly AmountPart[] {
  return orNone(
    columns.flatMap(({ role, column }) => {
      const value = numberIn(view, row, column);
      const name = column.name ?? column.header;
      return value === undefined
        ? []
        : { role, name, value, cell: cellOf(view, row, column.column) };
    }),
  );
}

function unreadableIn(
  view: TableView,
  row: number,
  columns: readonly RoleColumn<BudgetRole>[],
): readonly UnreadableCell[] {
  return orNone(
    columns
      .filter(({ column }) => isUnreadable(view, row, column))
      .map(({ role, column: { column } }) => ({
        role,
        text: view.grid.textAt(row, column),
        cell: cellOf(view, row, column),
      })),
  );
}

/** Text or an error where a figure belongs; a dash is how people write nothing. */
function isUnreadable({ grid }: TableView, row: number, { column }: Column): boolean {
  const kind = grid.kindAt(row, column);
  if (kind === 'error') return true;
  return kind === 'text' && !/^[-–—.\s]*$/.test(grid.textAt(row, column));
}

/** Reads a factor's column; a column of shares is read as 0–1, however it writes them. */
function factorReader(view: TableView, column: Column): (row: number) => number | undefined {
  if (column.role !== 'percent') return (row) => numberIn(view, row, column);
  const bare = view.table.rows
    .filter(({ kind, row }) => kind === 'line' && !saysPercent(view, row, column))
    .flatMap(({ row }) => numberIn(view, row, column) ?? []);
  const habit = percentHabit(bare) ?? 'share';
  return (row) => {
    const value = numberIn(view, row, column);
    const isShare = value === undefined || saysPercent(view, row, column);
    return isShare ? value : shareOf(value, habit);
  };
}

function saysPercent({ grid }: TableView, row: number, { column }: Column): boolean {
  const format = grid.formatAt(row, column);
  return (format !== undefined && isPercentFormat(format)) || /[%٪]/.test(grid.textAt(row, column));
}
