import type { Row } from '../tables/table.js';
import { words } from '../tables/words/match.js';
import { groupBy } from '../workbook/group-by.js';
import { noteAt } from '../workbook/workbook.js';
import { productOf } from './arithmetic.js';
import { classesOf, type CostText } from './classify.js';
import { amountColumns, type FigureReader, figuresOf } from './figures.js';
import { cellFinder, hiddenTeller } from './line-cells.js';
import { blanksIn, orNone } from './lines.js';
import { namesOf, type Names, withoutHolder } from './names.js';
import type { Line } from './partnership.js';
import { isRateOnBase, isRateOnSum, referredRate, statedRate, sumRowsOf } from './rates.js';
import { sectionsByRow } from './sections.js';
import { columnOf, columnsOf, type TableView, textOf, textUnder } from './table-view.js';

/** A line as its table has it, before its organisation is known by name. */
export type LineDraft = Line & { readonly organisation: undefined };

/**
 * The lines of one budget table, top to bottom.
 * @param names of the register: an organisation's name before a line's words says nothing of what the line pays for
 */
export function readLines(
  view: TableView,
  names: Pick<Names, 'called'> = namesOf([]),
): readonly LineDraft[] {
  const sections = sectionsByRow(view);
  const comments = commentRows(view.table.rows);
  const table: TableFacts = {
    figures: figuresOf(view),
    sums: sumRowsOf(view),
    amounts: amountColumns(view)[0]?.column,
    unitCosts: columnOf(view, 'unit-cost')?.column,
    cellsIn: cellFinder(view),
    isHidden: hiddenTeller(view),
    names,
  };
  return view.table.rows
    .filter(({ kind }) => kind === 'line')
    .map(({ row }) => readLine(view, row, table, sections.get(row) ?? [], comments.get(row) ?? []));
}

/** What is settled over a whole table before its lines are read one by one. */
interface TableFacts {
  readonly figures: FigureReader;
  readonly sums: ReadonlySet<number>;
  /** The first column of amounts, and that of unit costs. */
  readonly amounts: number | undefined;
  readonly unitCosts: number | undefined;
  readonly cellsIn: (row: number) => Line['cells'];
  readonly isHidden: (row: number) => Line['isHidden'];
  readonly names: Pick<Names, 'called'>;
}

function readLine(
  view: TableView,
  row: number,
  { figures, sums, amounts, unitCosts, cellsIn, isHidden, names }: TableFacts,
  section: readonly string[],
  comments: readonly NoteRow[],
): LineDraft {
  const text: CostText = {
    section,
    description: textUnder(view, row, 'description') ?? wordsInCode(view, row),
    category: textUnder(view, row, 'category'),
    unit: textUnder(view, row, 'unit'),
  };
  const formulaIn = (column: number | undefined) =>
    column === undefined ? undefined : view.grid.formulaAt(row, column);
  const formula = formulaIn(amounts);
  const factors = figures.factors(row);
  const unitCost = figures.unitCost(row);
  const amount = figures.amount(row);
  const unreadable = figures.unreadable(row);
  const cells = cellsIn(row);
  const onSum =
    isRateOnSum(view, formula, sums) || isRateOnBase(factors, formulaIn(unitCosts), sums, amounts);
  const ownWords = withoutHolder(text.description ?? '', names);
  const said = { ...text, description: text.description && ownWords };
  const { costClass, otherClass, isStaff } = classesOf(said, onSum);
  const mayBeRate = costClass === 'indirect' || costClass === 'contingency' || costClass === 'tax';
  const stated = { factors, amountFormula: formula, description: text.description };
  const rate = onSum || mayBeRate ? rateIn(view, stated) : undefined;
  return {
    sheet: view.table.sheet,
    row,
    section,
    description: text.description,
    descriptionTerms: words().readTerms(ownWords),
    category: text.category,
    unit: text.unit,
    code: textUnder(view, row, 'code'),
    organisation: undefined,
    organisationText: textUnder(view, row, 'organisation'),
    factors,
    unitCost,
    product: productOf(unitCost, factors),
    amount,
    parts: figures.parts(row),
    remarks: remarksOn(view, row, comments),
    unreadable,
    blanks: blanksIn({ unit: text.unit, factors, unitCost, amount, cells, unreadable }),
    amountFormula: formula,
    costClass,
    otherClass,
    isStaff,
    classSaid: undefined,
    receiver: undefined,
    itemisedIn: undefined,
    isRate: onSum || (mayBeRate && rate !== undefined),
    rate,
    isHidden: isHidden(row),
    cells,
  };
}

/** Where no column describes the lines, words that stand where codes may stand do. */
function wordsInCode(view: TableView, row: number): string | undefined {
  if (columnOf(view, 'description') !== undefined) return undefined;
  const code = textUnder(view, row, 'code');
  return code !== undefined && /\p{L}{3}/u.test(code) ? code : undefined;
}

/** The rate that a line states, else the one in a cell that its formula multiplies by. */
function rateIn(view: TableView, stated: Parameters<typeof statedRate>[0]): number | undefined {
  const { amountFormula: formula } = stated;
  return statedRate(stated) ?? (formula === undefined ? undefined : referredRate(view, formula));
}

/** A row of words under a line. */
interface NoteRow {
  readonly line: number;
  readonly row: number;
}

/** Note rows that follow a line at once, by the line's row. */
function commentRows(rows: readonly Row[]): ReadonlyMap<number, readonly NoteRow[]> {
  const beneath: NoteRow[] = [];
  let line: number | undefined;
  for (const { row, kind } of rows) {
    if (kind === 'line') line = row;
    else if (kind !== 'note') line = undefined;
    else if (line !== undefined) beneath.push({ line, row });
  }
  return groupBy(beneath, (note) => note.line);
}

/** What describes a line beside its own cells: notes column, comment rows beneath, notes on its cells. */
function remarksOn(view: TableView, row: number, comments: readonly NoteRow[]): readonly string[] {
  const { left, right } = view.table.area;
  const texts = columnsOf(view, 'notes').map(({ column }) => textOf(view, row, column));
  for (const comment of comments) {
    for (let column = left; column <= right; column++) {
      texts.push(view.grid.textAt(comment.row, column));
    }
  }
  if (view.sheet.notes?.[row - 1] !== undefined) {
    for (let column = left; column <= right; column++) {
      texts.push(noteAt(view.sheet, row, column)?.trim() ?? '');
    }
  }
  return orNone(texts.filter(saysSomething));
}

/** `D` or `x` in a column of choices is no remark. */
function saysSomething(text: string): boolean {
  return /\p{L}{2}|\d/u.test(text);
}

/** True where a cell says that no single organisation is meant, or that none is named yet. */
export function namesNobody(text: string): boolean {
  const { isTerm } = words();
  return (
    !/\p{L}/u.test(text) ||
    isTerm(text, 'all') ||
    isTerm(text, 'together') ||
    isTerm(text, 'withheld')
  );
}

/** True where a cell leaves open whose the line is; "all partners" says it. */
export function saysNobodyYet(text: string): boolean {
  return !/\p{L}/u.test(text) || words().isTerm(text, 'withheld');
}
