import type { Region } from './region.js';
import type { BudgetColumns } from './budget-columns.js';
import type { Grid } from './grid.js';
import { codeOf } from './line-codes.js';
import { type RowLabel, rowLabelOf } from './row-label.js';
import { type VerticalSum, verticalSumAt } from './sum-cells.js';
import type { BudgetRole, Column, ColumnRole } from './table.js';
import { words } from './words/match.js';

/** What can be seen in one row, before it is judged by the rows around it. */
export interface Sight extends RowLabel {
  readonly row: number;
  /** The figure in the amount column, or the sum of its parts where there is no such column. */
  readonly value: number | undefined;
  readonly code: string | undefined;
  /** What stands in the category column beside the label; '' where nothing does. */
  readonly category: string;
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
const labelRoles: ReadonlySet<BudgetRole> = new Set([
  'description',
  'category',
  'code',
  'organisation',
  'location',
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
  const inRole = (...roles: readonly ColumnRole[]) =>
    columns.filter(({ role }) => roles.includes(role)).map(({ column }) => column);
  const amount = columns.find(({ role }) => role === 'amount')?.column;
  const isBeyond = (column: number) => column < region.left || column > region.right;
  const source = amountColumn?.convertedFrom;
  const money = [...inRole(...moneyRoles), ...(source === undefined ? [] : [source])];
  const factors = columns
    .filter(({ role, name }) => factorRoles.has(role as BudgetRole) && name === undefined)
    .map(({ column }) => column);
  const codes = inRole('code');
  const categories = inRole('category');
  const countIn = cellCounter(region, columns, [...money, ...factors]);

  return (row) => {
    const { filled, figures, texts, otherTexts, figureTexts, headings, hasRemark } = countIn(row);
    const { label, labelColumn, saysTotal } = rowLabelOf(grid, row, columns);
    const sum = sumIn(region, row, amount, money);
    return {
      row,
      filled,
      figures,
      texts,
      otherTexts,
      figureTexts,
      hasRemark,
      label,
      labelColumn,
      saysTotal,
      category: textBeside(grid, row, categories, labelColumn),
      code: codeOf(grid, row, codes, label),
      value: amount === undefined ? addUp(grid, row, money) : grid.numberAt(row, amount),
      sum,
      goesBeyond: sum !== undefined && sum.columnsBeside.some(isBeyond),
      hasFactors: factors.some((column) => grid.kindAt(row, column) === 'number'),
      isLookup: money.some((column) => looksUp(grid.formulaAt(row, column))),
      isRatio: isRatio(region, row, money),
      isDecoration: filled > 0 && columns.every(({ column }) => isDrawn(grid.textAt(row, column))),
      isOpen: money.some((column) => isWithheld(grid, row, column)),
      addsBlanks:
        amount !== undefined &&
        figures === 1 &&
        money.length > 2 &&
        grid.numberAt(row, amount) === 0 &&
        grid.formulaAt(row, amount) !== undefined &&
        sum === undefined,
      isHeadAgain: headings >= 2 && headings >= filled * 0.5,
    };
  };
}

/** What the cells of a row hold, counted. */
interface CellCounts {
  filled: number;
  figures: number;
  texts: number;
  otherTexts: number;
  figureTexts: number;
  /** Texts that say what their column is headed with. */
  headings: number;
  hasRemark: boolean;
}

/** A way to count the cells of any row of a table, each as its column is meant. */
function cellCounter(
  { grid, headingRows }: Region,
  columns: readonly Column[],
  holdFigures: readonly number[],
): (row: number) => CellCounts {
  const meant = columns.map(({ column, role }) => ({
    column,
    isFigures: role !== 'code' && role !== 'ignore',
    isRemarks: role === 'notes',
    isBesideLabel: role !== 'notes' && role !== 'ignore' && !labelRoles.has(role as BudgetRole),
    holdsFigures: holdFigures.includes(column),
    headings: headingRows.map((row) => grid.textAt(row, column)),
  }));
  return (row) => {
    const counts: CellCounts = {
      filled: 0,
      figures: 0,
      texts: 0,
      otherTexts: 0,
      figureTexts: 0,
      headings: 0,
      hasRemark: false,
    };
    for (const column of meant) {
      const kind = grid.kindAt(row, column.column);
      if (kind === 'blank') continue;
      counts.filled += 1;
      if (kind === 'number' && column.isFigures) counts.figures += 1;
      if (kind !== 'text') continue;
      counts.texts += 1;
      if (column.isRemarks) counts.hasRemark = true;
      if (column.isBesideLabel) counts.otherTexts += 1;
      if (column.holdsFigures) counts.figureTexts += 1;
      const text = grid.textAt(row, column.column);
      if (column.headings.some((heading) => isSameButForCase(heading, text))) counts.headings += 1;
    }
    return counts;
  };
}

function isSameButForCase(one: string, other: string): boolean {
  return one.length === other.length && one.toLowerCase() === other.toLowerCase();
}

function looksUp(formula: string | undefined): boolean {
  return formula !== undefined && /SUMIFS?\(|SUBTOTAL\(|SUMPRODUCT\(/i.test(formula);
}

/** A figure is what it is, and needs no reading. */
function isWithheld(grid: Grid, row: number, column: number): boolean {
  if (grid.kindAt(row, column) === 'number') return false;
  return words().isTerm(grid.textAt(row, column), 'withheld');
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
  const isFigure = (column: number) => grid.kindAt(row, column) === 'number';
  const isShare = (column: number) => {
    const sum = verticalSumAt(grid, row, column);
    return (sum?.kind === 'rate' && sum.divides) || isPercent(grid, row, column);
  };
  return money.some(isFigure) && money.every((column) => !isFigure(column) || isShare(column));
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

function addUp(grid: Grid, row: number, money: readonly number[]): number | undefined {
  let sum: number | undefined;
  for (const column of money) {
    const figure = grid.numberAt(row, column);
    if (figure !== undefined) sum = (sum ?? 0) + figure;
  }
  return sum;
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
