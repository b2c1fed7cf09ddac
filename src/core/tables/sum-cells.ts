import type { Area } from '../workbook/workbook.js';
import type { Grid } from './grid.js';
import { linksOf } from './links.js';
import { words } from './words/match.js';

/** What a formula does with figures above or below it. */
export interface VerticalSum {
  /** `sum` adds several places, `copy` repeats one, `rate` is a share of one, `rest` takes away. */
  readonly kind: 'sum' | 'copy' | 'rate' | 'rest';
  /** Ranges of rows that it draws on, in its own column. */
  readonly areas: readonly Area[];
  /** It draws on cells far to the side or on other sheets too: a sum beyond its table. */
  readonly columnsBeside: readonly number[];
}

/** How the formula of a cell draws on other rows of its column; `undefined` where it does not. */
export function verticalSumAt(grid: Grid, row: number, column: number): VerticalSum | undefined {
  const formula = grid.formulaAt(row, column);
  if (formula === undefined || formula.includes('[#Totals]')) return undefined;
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
  if (/[*/]/.test(bare)) return { kind: 'rate', areas, columnsBeside };
  if (/-(?!\s*\()/.test(bare.replace(/\(-?\d+\)/g, '')))
    return { kind: 'rest', areas, columnsBeside };
  const cells = areas.reduce((sum, area) => sum + area.bottom - area.top + 1, 0);
  const isSum = cells >= 2 || /SUM|SUBTOTAL/i.test(formula);
  return { kind: isSum ? 'sum' : 'copy', areas, columnsBeside };
}

/** Whether a label says that its row is a total or subtotal. */
export function saysTotal(label: string): boolean {
  if (label === '' || label.length > 90) return false;
  return words().hasTerm(label, 'total') || words().hasTerm(label, 'subtotal');
}

/** Whether a row adds others up: by a formula in one of the columns, or by its label. */
export function isPlainSumRow(
  grid: Grid,
  row: number,
  columns: readonly number[],
  label: string,
): boolean {
  if (saysTotal(label)) return true;
  return columns.some((column) => {
    const kind = verticalSumAt(grid, row, column)?.kind;
    return kind === 'sum';
  });
}
