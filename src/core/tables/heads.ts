import { valueAt } from '../workbook/workbook.js';
import { isCalendarRow } from './calendar-heading.js';
import { filledIn, hasFigures } from './filled.js';
import type { Grid } from './grid.js';
import { bottomOfHead, type Head, type Heading } from './head.js';
import { bestKind, fitsAsHeadRow, widened } from './head-rows.js';
import { words } from './words/match.js';

const longestHeading = 120;
const looksAhead = 12;
const daysOfWeek = 7;

/** Finds the rows that head tables, by their words and by what stands beneath them. */
export function findHeads(grid: Grid): readonly Head[] {
  const heads: Head[] = [];
  let shape = '';
  let next = shapeOf(grid, 1);
  let repeats = 0;
  for (let row = 1; row <= grid.height; row++) {
    const here = next;
    next = shapeOf(grid, row + 1);
    repeats = here === shape ? repeats + 1 : 0;
    shape = here;
    // A third row of the same shape is data: heads stand out from what is around them, or end a form's fields.
    if (repeats >= 2 && here === next) continue;
    const head = headAt(grid, row);
    if (head === undefined) continue;
    let before = heads[heads.length - 1];
    if (before !== undefined && isTitlesTo(grid, before, head)) {
      heads.pop();
      before = heads[heads.length - 1];
    }
    if (before === undefined || row > bottomOfHead(before) + 1) {
      if (before === undefined || startsAnew(grid, before, head)) heads.push(head);
    } else if (
      head.named > before.named ||
      (before.named < 3 && isOverFigures(grid, before, head))
    ) {
      heads[heads.length - 1] = head;
    }
  }
  return heads.map((head) => withCalendar(grid, withRowsAround(grid, head)));
}

/**
 * A row that names little, with nothing in figures before a head that names more, or as much right over figures: a
 * field of the form above it.
 */
function isTitlesTo(grid: Grid, before: Head, head: Head): boolean {
  if (before.named > 2 || head.main - before.main > 8) return false;
  if (head.main === before.main + 1) return false;
  const isRather =
    head.named > before.named || (head.named > 0 && isOverFigures(grid, before, head));
  if (!isRather) return false;
  for (let row = before.main + 1; row < head.main; row++) {
    // A rate, a number of people: one figure after its name.
    if (hasFigures(grid, row) && filledIn(grid, row, 1, grid.width) > 2) return false;
  }
  return true;
}

/** Figures begin under the later of two heads of as many names, after a section at most; none between them. */
function isOverFigures(grid: Grid, before: Head, head: Head): boolean {
  const begin = [1, 2].some((below) => hasFigures(grid, head.main + below));
  if (head.named < before.named || !begin) return false;
  for (let row = before.main + 1; row < head.main; row++) if (hasFigures(grid, row)) return false;
  return true;
}

/** Weeks or months counted across below a heading such as `Periods` belong to the head. */
function withCalendar(grid: Grid, head: Head): Head {
  const below = bottomOfHead(head) + 1;
  const headings = headingsOf(grid, below);
  const first = headings?.[0];
  const last = headings?.[headings.length - 1];
  if (headings === undefined || first === undefined || last === undefined) return head;
  if (!isCalendar(grid, below, headings) || first.column <= head.left) return head;
  return { ...head, rows: [...head.rows, below], right: Math.max(head.right, last.column) };
}

/** The kinds of a row's cells, as a word to compare. */
function shapeOf(grid: Grid, row: number): string {
  let shape = '';
  for (let column = 1; column <= grid.width; column++) shape += grid.kindAt(row, column).charAt(0);
  return shape;
}

function headAt(grid: Grid, row: number): Head | undefined {
  const headings = headingsOf(grid, row);
  const first = headings?.[0];
  const last = headings?.[headings.length - 1];
  if (headings === undefined || first === undefined || last === undefined) return undefined;
  const { kind, named, matched } = bestKind(headings);
  const years = headings.filter(({ text }) => isYear(Number(text))).length;
  const numbers = headings.filter(({ column }) => grid.kindAt(row, column) === 'number').length;
  const supported = headings.filter(({ column }) => hasFiguresBelow(grid, row, column)).length;
  const share = matched / headings.length;
  const isNamed =
    (named >= 3 && share >= 0.34) ||
    (named >= 2 && share >= 0.4 && (supported > 0 || kind !== 'budget')) ||
    (named >= 1 && share >= 0.5 && supported > 0 && isShort(headings) && matched > years) ||
    (headings.length === 1 && supported > 0 && headsAmounts(grid, row, first));
  const head = {
    main: row,
    rows: [row],
    left: first.column,
    right: last.column,
    named,
    kind,
    numbers,
  };
  const isUnderGroups = () =>
    opensBlock(grid, row - 1) && fitsAsHeadRow(grid, { ...head, isGuess: true }, row - 1, 'above');
  const isUnknownLanguage =
    headings.length >= 3 &&
    supported > 0 &&
    supported < headings.length &&
    last.column - first.column < headings.length * 2 &&
    (opensBlock(grid, row) || isUnderGroups());
  const isByWords = isNamed || isCalendar(grid, row, headings);
  if (!isByWords && !isUnknownLanguage) return undefined;
  // `Na.` before all others numbers the rows; `n/a` further on is said of a line.
  if (headings.slice(1).some(({ text }) => words().isTerm(text, 'withheld'))) return undefined;
  return { ...head, isGuess: !isByWords };
}

function isShort(headings: readonly Heading[]): boolean {
  return headings.length > 1 && headings.length <= 4;
}

/** A heading alone in its row, over figures with words to their left: only amounts are headed so. */
function headsAmounts(grid: Grid, row: number, { column, text }: Heading): boolean {
  if (grid.mergeAt(row, column) !== undefined || grid.kindAt(row + 1, column) !== 'number') {
    return false;
  }
  const [best] = words().matchHeader(text, 'budget');
  if (best?.role !== 'amount' || best.strength < 0.9) return false;
  for (let left = column - 1; left >= 1; left--) {
    if (grid.kindAt(row + 1, left) === 'text') return true;
  }
  return false;
}

/** The texts of a row that may be headings; `undefined` where the row holds figures or long prose. */
function headingsOf(grid: Grid, row: number): readonly Heading[] | undefined {
  const headings: Heading[] = [];
  const counted: number[] = [];
  for (let column = 1; column <= grid.width; column++) {
    const kind = grid.kindAt(row, column);
    if (kind === 'blank' || kind === 'error') continue;
    const text = grid.textAt(row, column);
    const number = grid.numberAt(row, column);
    if (kind === 'number' && number !== undefined) {
      if (!isPeriodNumber(number)) return undefined;
      if (!isYear(number)) counted.push(number);
    }
    if (text.length > longestHeading) return undefined;
    headings.push({ column, text });
  }
  return counted.length === 0 || countsOn(counted) ? headings : undefined;
}

/** A year, or a small number that may count weeks or months across. */
function isPeriodNumber(number: number): boolean {
  return isYear(number) || (Number.isInteger(number) && number >= 1 && number <= 60);
}

/** Weeks, months and Mondays go on in even steps, and begin anew with each month or year; other numbers are a line's. */
function countsOn(counted: readonly number[]): boolean {
  const [first = 0, second = 0] = counted;
  const step = second - first;
  if (counted.length < 3 || step < 1 || step > daysOfWeek) return false;
  const goesOn = (number: number, before: number) =>
    number - before === step || number === first || number <= step;
  return counted.slice(1).every((number, place) => goesOn(number, counted[place] ?? NaN));
}

function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= 1990 && number <= 2100;
}

function isCalendar(grid: Grid, row: number, headings: readonly Heading[]): boolean {
  return isCalendarRow(headings.map(({ column }) => valueAt(grid.sheet, row, column)));
}

function hasFiguresBelow(grid: Grid, row: number, column: number): boolean {
  let numbers = 0;
  let others = 0;
  for (let below = row + 1; below <= Math.min(grid.height, row + looksAhead); below++) {
    const kind = grid.kindAt(below, column);
    if (kind === 'number' || kind === 'date') numbers += 1;
    else if (kind === 'text') others += 1;
  }
  return numbers > 0 && numbers >= others;
}

/** Nothing but blanks, or one title, stands in the row above. */
function opensBlock(grid: Grid, row: number): boolean {
  return filledIn(grid, row - 1, 1, grid.width) <= 1;
}

/** Whether a row further down is the head of another table rather than a line that looks like one. */
function startsAnew(grid: Grid, before: Head, head: Head): boolean {
  const isBeside = head.left > before.right || head.right < before.left;
  if (isBeside) return !isLeftPartOf(grid, before, head);
  // Where one head speaks a known language, a row of words that names nothing is a line still to be filled in.
  if (before.named >= 3 && head.isGuess) return false;
  // A line may hold one figure that could be a year.
  if (head.numbers === 1) return false;
  if (head.named >= 2 && hasTitlesOnly(grid, head.main)) return true;
  const above = filledIn(grid, head.main - 1, head.left, head.right);
  return above <= 1 && (head.named >= 2 || filledIn(grid, head.main - 1, 1, grid.width) === 0);
}

/** Words to the left of figures whose columns alone are headed: they are the lines of that table. */
function isLeftPartOf(grid: Grid, before: Head, head: Head): boolean {
  if (head.right >= before.left) return false;
  for (let row = before.main + 1; row < head.main; row++) {
    if (filledIn(grid, row, head.left, head.right) === 0) continue;
    for (let column = before.left; column <= before.right; column++) {
      if (grid.kindAt(row, column) === 'number') return true;
    }
  }
  return false;
}

/** Between it and the blank row above it there are some words, and no figures. */
function hasTitlesOnly(grid: Grid, main: number): boolean {
  for (let row = main - 1; row >= Math.max(1, main - 5); row--) {
    if (filledIn(grid, row, 1, grid.width) === 0) return row < main - 1;
    if (hasFigures(grid, row)) return false;
  }
  return false;
}

function withRowsAround(grid: Grid, found: Head): Head {
  const head = withMergedDown(grid, found);
  const rows = rowsAround(grid, head);
  const above = rows.filter((row) => row === head.main - 1);
  return above.reduce((wider, row) => widened(grid, wider, row), { ...head, rows });
}

/** Headings beside the main row that are merged down into it are of the head too. */
function withMergedDown(grid: Grid, head: Head): Head {
  const isMergedDown = (column: number) =>
    (grid.mergeAt(head.main, column)?.top ?? Infinity) < head.main;
  let { left, right } = head;
  while (isMergedDown(left - 1)) left -= 1;
  while (isMergedDown(right + 1)) right += 1;
  return { ...head, left, right };
}

/** The head's main row with the group headings above it and the small print below. */
function rowsAround(grid: Grid, head: Head): readonly number[] {
  const rows = [head.main];
  for (let up = head.main - 1; up >= Math.max(1, head.main - 2); up--) {
    if (!fitsAsHeadRow(grid, head, up, 'above')) break;
    rows.unshift(up);
  }
  for (let down = head.main + 1; down <= head.main + 2; down++) {
    if (!fitsAsHeadRow(grid, { ...head, rows }, down, 'below')) break;
    rows.push(down);
  }
  return rows.slice(0, 4);
}
