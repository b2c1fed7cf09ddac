import type { Region } from './region.js';
import type { BudgetColumns } from './budget-columns.js';
import type { Grid } from './grid.js';
import { codeOf } from './line-codes.js';
import { saysTotal, type VerticalSum, verticalSumAt } from './sum-cells.js';
import type { BudgetRole } from './table.js';
import { words } from './words/match.js';

/** What can be seen in one row, before it is judged by the rows around it. */
export interface Sight {
  readonly row: number;
  /** The figure in the amount column, or the sum of its parts where there is no such column. */
  readonly value: number | undefined;
  readonly label: string;
  readonly code: string | undefined;
  /** What stands in the category column beside the label; '' where nothing does. */
  readonly category: string;
  /** The column that the label stands in. */
  readonly labelColumn: number;
  readonly sum: VerticalSum | undefined;
  readonly hasFactors: boolean;
  readonly filled: number;
  readonly figures: number;
  readonly texts: number;
  /** Texts beside the label: a unit, an organisation. */
  readonly otherTexts: number;
  /** Texts where figures stand in other rows. */
  readonly figureTexts: number;
  /** It has a text where remarks stand. */
  readonly hasRemark: boolean;
  readonly isLookup: boolean;
  /** Its formula adds figures of the table beside this one. */
  readonly goesBeyond: boolean;
  /** Its figures are shares of others, not money. */
  readonly isRatio: boolean;
  readonly isHeadAgain: boolean;
  /** Dashes and the like, drawn for the eye. */
  readonly isDecoration: boolean;
  /** Its amount is still to be said: `to be confirmed`. */
  readonly isOpen: boolean;
  /** Its one figure is a formula that adds up blanks beside it. */
  readonly addsBlanks: boolean;
}

const factorRoles: ReadonlySet<BudgetRole> = new Set([
  'quantity',
  'duration',
  'unit-cost',
  'percent',
]);
const moneyRoles: ReadonlySet<BudgetRole> = new Set([
  'amount',
  'period-amount',
  'source-amount',
  'organisation-amount',
]);

/** A way to look at any row of a table. */
export function sightOf(
  region: Region,
  { columns, amount: amountColumn }: BudgetColumns,
): (row: number) => Sight {
  const { grid } = region;
  const inRole = (roles: ReadonlySet<string>) =>
    columns.filter(({ role }) => roles.has(role)).map(({ column }) => column);
  const amount = columns.find(({ role }) => role === 'amount')?.column;
  const isBeyond = (column: number) => column < region.left || column > region.right;
  const source = amountColumn?.convertedFrom;
  const money = [...inRole(moneyRoles), ...(source === undefined ? [] : [source])];
  const factors = columns
    .filter(({ role, name }) => factorRoles.has(role as BudgetRole) && name === undefined)
    .map(({ column }) => column);
  const labels = inRole(new Set(['description', 'category', 'code', 'organisation', 'location']));
  const codes = inRole(new Set(['code']));
  const holdFigures = new Set([...money, ...factors]);
  const categories = inRole(new Set(['category']));
  const headings = new Map(
    columns.map(({ column }): [number, readonly string[]] => [
      column,
      region.headingRows.map((at) => grid.textAt(at, column).toLowerCase()),
    ]),
  );
  const isHeading = (column: number, text: string) =>
    headings.get(column)?.includes(text.toLowerCase()) === true;

  return (row) => {
    let filled = 0;
    let figures = 0;
    let texts = 0;
    let otherTexts = 0;
    let figureTexts = 0;
    let hasRemark = false;
    let again = 0;
    for (const { column, role } of columns) {
      const kind = grid.kindAt(row, column);
      if (kind === 'blank') continue;
      filled += 1;
      const isMark = codes.includes(column);
      if (kind === 'number' && !isMark && role !== 'ignore') figures += 1;
      if (kind === 'text') {
        texts += 1;
        if (role === 'notes') hasRemark = true;
        else if (!labels.includes(column) && role !== 'ignore') otherTexts += 1;
        if (holdFigures.has(column)) figureTexts += 1;
        if (isHeading(column, grid.textAt(row, column))) again += 1;
      }
    }
    const { label, labelColumn } = labelIn(region, row, columns);
    const sum = sumIn(region, row, amount, money);
    const formulas = money.map((column) => grid.formulaAt(row, column));
    return {
      row,
      filled,
      figures,
      texts,
      otherTexts,
      figureTexts,
      hasRemark,
      label,
      category: textBeside(grid, row, categories, labelColumn),
      labelColumn,
      code: codeOf(grid, row, codes, label),
      value: amount === undefined ? addUp(region, row, money) : grid.numberAt(row, amount),
      sum,
      goesBeyond: sum !== undefined && sum.columnsBeside.some(isBeyond),
      hasFactors: factors.some((column) => grid.kindAt(row, column) === 'number'),
      isLookup: formulas.some(
        (formula) => formula !== undefined && /SUMIFS?\(|SUBTOTAL\(|SUMPRODUCT\(/i.test(formula),
      ),
      isRatio: isRatio(region, row, money),
      isDecoration: filled > 0 && columns.every(({ column }) => isDrawn(grid.textAt(row, column))),
      isOpen: money.some((column) => words().isTerm(grid.textAt(row, column), 'withheld')),
      addsBlanks:
        amount !== undefined &&
        figures === 1 &&
        money.length > 2 &&
        grid.numberAt(row, amount) === 0 &&
        grid.formulaAt(row, amount) !== undefined &&
        sum === undefined,
      isHeadAgain: again >= 2 && again >= filled * 0.5,
    };
  };
}

function textBeside(
  grid: Grid,
  row: number,
  columns: readonly number[],
  labelColumn: number,
): string {
  const beside = columns.find((column) => column !== labelColumn);
  return beside === undefined ? '' : grid.textAt(row, beside);
}

/** Every figure for money is shown in percent, or divides figures of other rows by another cell. */
function isRatio({ grid }: Region, row: number, money: readonly number[]): boolean {
  const figures = money.filter((column) => grid.kindAt(row, column) === 'number');
  return (
    figures.length > 0 &&
    figures.every((column) => {
      const sum = verticalSumAt(grid, row, column);
      return (sum?.kind === 'rate' && sum.divides) || isPercent(grid, row, column);
    })
  );
}

function isPercent(grid: Grid, row: number, column: number): boolean {
  return (
    grid.formatAt(row, column)?.includes('%') === true || grid.textAt(row, column).endsWith('%')
  );
}

/** A text without letters or digits, or none. */
function isDrawn(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

/** Where a row's label stands, the likeliest first. */
const labelOrder: readonly string[] = [
  'description',
  'category',
  'organisation',
  'location',
  'code',
  'ignore',
  'unit',
  'notes',
];

function labelIn(region: Region, row: number, columns: BudgetColumns['columns']) {
  let best: { label: string; labelColumn: number; rank: number } | undefined;
  const written = columns.filter(({ column }) => region.grid.kindAt(row, column) === 'text');
  const own = written.filter(({ column }) => !isTotalAgain(region, row, column, written));
  const isExport = own.length < written.length;
  for (const { column, role } of own) {
    const label = region.grid.textAt(row, column);
    const rank = labelOrder.indexOf(role) < 0 ? 6 : labelOrder.indexOf(role);
    const saysMore =
      (role !== 'notes' || isExport) && saysTotal(label) && !saysTotal(best?.label ?? '');
    const saysLess = isExport && !saysTotal(label) && saysTotal(best?.label ?? '');
    const better = best === undefined || saysMore || (rank < best.rank && !saysLess);
    if (better) best = { label, labelColumn: column, rank };
  }
  return { label: best?.label ?? '', labelColumn: best?.labelColumn ?? 0 };
}

/**
 * The name of the total above, which an export writes down the rows until another comes: where a cell before it says
 * something new, the row is what that says.
 */
function isTotalAgain(
  { grid }: Region,
  row: number,
  column: number,
  written: BudgetColumns['columns'],
): boolean {
  const isAsAbove = (at: number) => grid.textAt(row, at) === grid.textAt(row - 1, at);
  return (
    isAsAbove(column) &&
    saysTotal(grid.textAt(row, column)) &&
    written.some((before) => before.column < column && !isAsAbove(before.column))
  );
}

function addUp(region: Region, row: number, money: readonly number[]): number | undefined {
  const known = money
    .map((column) => region.grid.numberAt(row, column))
    .filter((value): value is number => value !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0);
}

/**
 * The vertical sum in the amount column, or in a part's column where the amount is added across. What only takes a
 * share of a figure above the table, such as a rate, speaks of no rows of it.
 */
function sumIn(
  { grid, firstRow }: Region,
  row: number,
  amount: number | undefined,
  money: readonly number[],
) {
  const sumAt = (column: number) => {
    const sum = verticalSumAt(grid, row, column);
    const isByRate = sum?.kind === 'rate' && sum.areas.every(({ bottom }) => bottom < firstRow);
    return isByRate ? undefined : sum;
  };
  const own = amount === undefined ? undefined : sumAt(amount);
  if (own !== undefined) return own;
  return money.map(sumAt).find((sum) => sum !== undefined && sum.kind !== 'rate');
}
