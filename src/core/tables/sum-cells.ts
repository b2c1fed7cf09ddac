import { columnLetters } from '../workbook/address.js';
import type { Area } from '../workbook/workbook.js';
import type { Grid } from './grid.js';
import { linksOf } from './links.js';
import { allLexicons } from './words/index.js';
import { phrasesOf } from './words/lexicon.js';
import { words } from './words/match.js';

/** What a formula does with figures above or below it. */
export interface VerticalSum {
  /** `sum` adds several places, `copy` repeats one, `rate` is a share of one, `rest` takes away. */
  readonly kind: 'sum' | 'copy' | 'rate' | 'rest';
  /** It divides by another cell or a number: what a head, a ton, a day comes to. */
  readonly divides: boolean;
  /** Ranges of rows that it draws on, in its own column. */
  readonly areas: readonly Area[];
  /** It draws on cells far to the side or on other sheets too: a sum beyond its table. */
  readonly columnsBeside: readonly number[];
}

/** How the formula of a cell draws on other rows of its column; `undefined` where it does not. */
export function verticalSumAt(grid: Grid, row: number, column: number): VerticalSum | undefined {
  const formula = grid.formulaAt(row, column);
  if (formula === undefined || formula.includes('[#Totals]')) return undefined;
  return namesColumn(formula, column) ? drawnFrom(grid, row, column, formula) : undefined;
}

function drawnFrom(
  grid: Grid,
  row: number,
  column: number,
  formula: string,
): VerticalSum | undefined {
  const columnsBeside = linksOf(formula)
    .filter(
      ({ sheet, area }) =>
        sheet === undefined && area.top !== row && (area.right < column || area.left > column),
    )
    .map(({ area }) => area.left);
  const areas = linksOf(formula)
    .filter(
      ({ sheet, area }) =>
        (sheet === undefined || sheet === grid.sheet.name) &&
        area.left === column &&
        area.right === column &&
        !(area.top === row && area.bottom === row),
    )
    .map(({ area }) => area);
  if (areas.length === 0) return undefined;
  const bare = formula.replace(/ROUND(?:UP|DOWN)?|SUBTOTAL\(\d+[,;]/gi, '');
  const divides = /\/\s*\$?[A-Z]/i.test(bare) || (/\/\s*\d/.test(bare) && !bare.includes('*'));
  if (/[*/]/.test(bare)) return { kind: 'rate', divides, areas, columnsBeside };
  if (/-(?!\s*\()/.test(bare.replace(/\(-?\d+\)/g, '')))
    return { kind: 'rest', divides, areas, columnsBeside };
  const cells = areas.reduce((sum, area) => sum + area.bottom - area.top + 1, 0);
  const isSum = cells >= 2 || /SUM|SUBTOTAL/i.test(formula);
  return { kind: isSum ? 'sum' : 'copy', divides, areas, columnsBeside };
}

let beginnings: RegExp | undefined;

/** A quick look before the words are read: the beginning of some word for a total is in it. */
function maySayTotal(label: string): boolean {
  beginnings = beginnings ?? totalBeginnings();
  return beginnings.test(withoutAccents(label));
}

/** As few as will do: `total` stands for `project total` too, which else would let every `project` pass. */
function totalBeginnings(): RegExp {
  const phrases = (['total', 'subtotal'] as const)
    .flatMap((term) => phrasesOf(allLexicons(), term))
    .map(withoutAccents)
    .sort((one, other) => one.length - other.length);
  const starts: string[] = [];
  for (const phrase of phrases) {
    if (starts.some((start) => phrase.includes(start))) continue;
    const start = longestWord(phrase).slice(0, 4);
    if (start !== '') starts.push(start);
  }
  return new RegExp(starts.join('|'));
}

function longestWord(phrase: string): string {
  const words = phrase.split(/[^\p{L}]+/u);
  return words.reduce((one, other) => (other.length > one.length ? other : one), '');
}

function withoutAccents(text: string): string {
  const lower = text.toLowerCase();
  return /^[\x00-\x7f]*$/.test(lower)
    ? lower
    : lower.normalize('NFKD').replace(/[\p{M}\u0640]/gu, '');
}

const namesByColumn = new Map<number, RegExp>();

/** A quick look before the formula is read: whether it has the column's letters at all. */
function namesColumn(formula: string, column: number): boolean {
  const known = namesByColumn.get(column);
  const pattern = known ?? new RegExp(`(?:^|[^A-Z])${columnLetters(column)}\\$?\\d`, 'i');
  if (known === undefined) namesByColumn.set(column, pattern);
  return pattern.test(formula);
}

/** Whether a label says that its row is a total or subtotal. */
export function saysTotal(label: string): boolean {
  if (label === '' || label.length > 90 || !maySayTotal(label)) return false;
  const terms = words().termsIn(label);
  return terms.includes('total') || terms.includes('subtotal');
}

/** Whether a formula in one of the columns adds other rows up. */
export function addsRowsUp(grid: Grid, row: number, columns: readonly number[]): boolean {
  return columns.some((column) => verticalSumAt(grid, row, column)?.kind === 'sum');
}
