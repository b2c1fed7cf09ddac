import type { Head } from './head.js';
import { rowsBetween } from './rows-between.js';
import type { Grid } from './grid.js';
import { fold } from './words/fold.js';
import { words } from './words/match.js';

export interface Segment {
  readonly left: number;
  readonly right: number;
}

const sampled = 400;

/** The tables that stand side by side under one row of headings; mostly there is one. */
export function segmentsOf(
  grid: Grid,
  head: Head,
  firstRow: number,
  lastRow: number,
): readonly Segment[] {
  const columns = contentColumns(grid, head, firstRow, lastRow);
  const groups = groupsOf(columns);
  const joined = joinGroups(
    grid,
    head,
    groups,
    rowsBetween(firstRow, Math.min(lastRow, firstRow + sampled)),
  );
  return joined.flatMap((group) => splitRepeated(grid, head, group));
}

interface ColumnContent {
  readonly column: number;
  readonly heading: boolean;
  readonly numbers: number;
  readonly texts: number;
}

/** Columns with a heading or content, from the head outwards as far as there is no gap. */
function contentColumns(
  grid: Grid,
  head: Head,
  firstRow: number,
  lastRow: number,
): readonly ColumnContent[] {
  const last = Math.min(lastRow, firstRow + sampled);
  const look = (column: number): ColumnContent => {
    let numbers = 0;
    let texts = 0;
    let counted = 0;
    for (let row = firstRow; row <= last; row++) {
      const kind = grid.kindAt(row, column);
      if (grid.numberAt(row, column) === counted + 1) counted += 1;
      if (kind === 'number' || kind === 'date') numbers += 1;
      else if (kind === 'text') texts += 1;
    }
    const heading = hasHeading(grid, head, column);
    const isCount = counted >= 3 && counted === numbers;
    return isCount || headsCodes(grid, head, column)
      ? { column, heading, numbers: 0, texts: texts + numbers }
      : { column, heading, numbers, texts };
  };
  const columns: ColumnContent[] = [];
  for (let column = head.left - 1; column >= 1; column--) {
    const content = look(column);
    const isFollowed =
      (column > 1 && look(column - 1).texts >= 2) ||
      (column > 2 && labelsRows(grid, head, column - 2, firstRow, last));
    if (isEmpty(content) && !isFollowed) break;
    columns.unshift(content);
  }
  for (let column = head.left; column <= grid.width; column++) {
    const content = look(column);
    if (column > head.right && isEmpty(content)) break;
    columns.push(content);
  }
  return columns;
}

/** It has words beside most figures under the head, so that even two blank columns do not part it from them. */
function labelsRows(
  grid: Grid,
  head: Head,
  column: number,
  firstRow: number,
  lastRow: number,
): boolean {
  let labelled = 0;
  let all = 0;
  for (let row = firstRow; row <= lastRow; row++) {
    if (!hasNumber(grid, row, head.left, head.right)) continue;
    all += 1;
    if (grid.kindAt(row, column) === 'text') labelled += 1;
  }
  return labelled >= 2 && labelled >= all * 0.6;
}

function hasNumber(grid: Grid, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column++) {
    if (grid.kindAt(row, column) === 'number') return true;
  }
  return false;
}

function hasHeading(grid: Grid, head: Head, column: number): boolean {
  return head.rows.some((row) => {
    const merge = grid.mergeAt(row, column);
    return grid.kindAt(row, column) !== 'blank' || (merge !== undefined && merge.left < column);
  });
}

/** Units and remarks stand beside figures; a table does not begin with them. */
function headsBesideFigures(grid: Grid, head: Head, column: number): boolean {
  const role = words().matchHeader(grid.textAt(head.main, column), 'budget')[0]?.role;
  return role === 'unit' || role === 'notes' || role === 'currency';
}

/** Codes such as `1,1`, or a count of the rows, look like figures, but label their rows. */
function headsCodes(grid: Grid, head: Head, column: number): boolean {
  const [best] = words().matchHeader(grid.textAt(head.main, column), 'budget');
  return best?.role === 'code' && best.strength > 0.8;
}

function isEmpty({ heading, numbers, texts }: ColumnContent): boolean {
  return !heading && numbers === 0 && texts === 0;
}

/** Runs of columns without an empty one between. */
function groupsOf(columns: readonly ColumnContent[]): readonly (readonly ColumnContent[])[] {
  const groups: ColumnContent[][] = [];
  let open: ColumnContent[] | undefined;
  for (const content of columns) {
    if (isEmpty(content)) {
      open = undefined;
    } else if (open === undefined) {
      open = [content];
      groups.push(open);
    } else {
      open.push(content);
    }
  }
  return groups;
}

/** A group is a table of its own only if it has labels and figures; others belong to the one before. */
function joinGroups(
  grid: Grid,
  head: Head,
  groups: readonly (readonly ColumnContent[])[],
  rows: readonly number[],
): readonly (readonly ColumnContent[])[] {
  const joined: ColumnContent[][] = [];
  let open: ColumnContent[] = [];
  for (const [place, group] of groups.entries()) {
    const rest = groups.slice(place).flat();
    const isRepeat = open.length > 0 && isSameHeading(grid, head, open[0], group[0]);
    const isOther = isTable(open) && isTable(rest) && hasLabels(rest);
    if (isRepeat || (isOther && !leavesAmountsTo(grid, head, open, rest, rows))) {
      joined.push(open);
      open = [];
    }
    open.push(...group);
  }
  return [...joined, open].filter(({ length }) => length > 0);
}

/** Only what follows the gap has a heading for amounts, so what stands before it names or counts what they are for. */
function leavesAmountsTo(
  grid: Grid,
  head: Head,
  columns: readonly ColumnContent[],
  rest: readonly ColumnContent[],
  rows: readonly number[],
): boolean {
  if (!headsMoney(grid, head, rest) || headsMoney(grid, head, columns)) return false;
  return isKnown(grid, head, columns) || goesWith(grid, columns, rest, rows);
}

/** Row for row, both sides of the gap are filled or neither is. */
function goesWith(
  grid: Grid,
  columns: readonly ColumnContent[],
  rest: readonly ColumnContent[],
  rows: readonly number[],
): boolean {
  const isFilled = (row: number, side: readonly ColumnContent[]) =>
    side.some(({ column }) => grid.kindAt(row, column) !== 'blank');
  const left = rows.filter((row) => isFilled(row, columns));
  const right = rows.filter((row) => isFilled(row, rest));
  const both = left.filter((row) => isFilled(row, rest)).length;
  return both >= fewestTogether && both >= Math.max(left.length, right.length) * 0.98;
}

const fewestTogether = 8;

const moneyRoles: ReadonlySet<string> = new Set([
  'amount',
  'unit-cost',
  'period-amount',
  'source-amount',
  'organisation-amount',
]);

function headsMoney(grid: Grid, head: Head, columns: readonly ColumnContent[]): boolean {
  return columns.some(({ column }) => moneyRoles.has(roleAt(grid, head, column) ?? ''));
}

/** All headings are words that we know. */
function isKnown(grid: Grid, head: Head, columns: readonly ColumnContent[]): boolean {
  const roles = columns
    .filter(({ heading }) => heading)
    .map((one) => roleAt(grid, head, one.column));
  return roles.length > 0 && roles.every((role) => role !== undefined);
}

function roleAt(grid: Grid, head: Head, column: number): string | undefined {
  const [best] = words().matchHeader(grid.textAt(head.main, column), 'budget');
  return best !== undefined && best.strength >= 0.7 ? best.role : undefined;
}

/** After a gap the first heading comes again, over words as before. */
function isSameHeading(
  grid: Grid,
  head: Head,
  first: ColumnContent | undefined,
  other: ColumnContent | undefined,
): boolean {
  if (first === undefined || other === undefined || other.texts < 2) return false;
  const text = fold(grid.textAt(head.main, first.column));
  return text !== '' && text === fold(grid.textAt(head.main, other.column));
}

/** Labels come before the first figures. */
function hasLabels(columns: readonly ColumnContent[]): boolean {
  const firstFigures = columns.findIndex(({ numbers, texts }) => numbers > texts);
  return columns.slice(0, Math.max(0, firstFigures)).some(({ texts }) => texts >= 1);
}

function isTable(columns: readonly ColumnContent[]): boolean {
  const hasText = columns.some(({ texts, numbers }) => texts >= 2 && texts > numbers);
  return hasText && columns.some(({ texts, numbers }) => numbers >= 2 && numbers >= texts);
}

/** Parts a run of columns where the same headings come again with labels of their own. */
function splitRepeated(
  grid: Grid,
  head: Head,
  columns: readonly ColumnContent[],
): readonly Segment[] {
  const places = columns.map(({ column }) => column);
  const first = Math.min(...places);
  const last = Math.max(...places);
  const headings = places.map((column) => fold(grid.textAt(head.main, column)));
  let figuresBefore = 0;
  for (const [place, content] of columns.entries()) {
    const isAfterFigures = place >= 2 && place < columns.length - 1 && figuresBefore > 0;
    figuresBefore = content.numbers;
    if (!isAfterFigures || content.texts < 2 || content.texts <= content.numbers) continue;
    if (headsBesideFigures(grid, head, content.column)) continue;
    const left = headings.slice(0, place).filter((text) => text !== '');
    const right = headings.slice(place).filter((text) => text !== '');
    const repeated = right.filter((text) => left.includes(text));
    if (repeated.length < 2 && !(repeated.length === 1 && right.length <= 2)) continue;
    return [
      { left: first, right: content.column - 1 },
      ...splitRepeated(grid, head, columns.slice(place)),
    ];
  }
  return [{ left: first, right: last }];
}
