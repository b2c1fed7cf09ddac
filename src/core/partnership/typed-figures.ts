import { multipliesOut, type Tolerance } from './arithmetic.js';
import { drawsOnCells, sheetNamed } from './cells.js';
import { type SomeLines, sumsOf, tableOf, tablesOfLines } from './lines.js';
import type { Line, Partnership, Sum } from './partnership.js';
import { isTyped } from './totals.js';

type StatedSum = Sum & { readonly stated: number };

/** Figures that somebody typed where a formula would be expected. */
export interface TypedFigures {
  /** By table, the totals of tables without a single formula. */
  readonly throughout: readonly { readonly sheet: string; readonly sums: readonly StatedSum[] }[];
  /** Totals in tables that have formulas. */
  readonly sums: readonly StatedSum[];
  /** Amounts that their factors make, among amounts that are formulas. */
  readonly lines: readonly Line[];
}

const sameMoney: Tolerance = { toleranceMoney: 1, toleranceShare: 0.005 };

/** What is typed, by table; sheets whose formulas the host cannot tell say nothing. */
export function typedFigures(partnership: Partnership): TypedFigures {
  const byTable = tablesOfLines(partnership)
    .filter(([line]) => sheetNamed(partnership, line.sheet)?.formulas !== undefined)
    .map((lines) => ({
      sheet: lines[0].sheet,
      lines,
      sums: sumsBeside(lines, partnership),
    }));
  const isLive = ({ lines, sums }: (typeof byTable)[number]) =>
    lines.some(isFed) || sums.some((sum) => !isTyped(sum));
  return {
    throughout: byTable.filter((table) => !isLive(table) && table.sums.length > 0),
    sums: byTable.filter(isLive).flatMap(({ sums }) => sums.filter(isTyped)),
    lines: byTable.flatMap(({ lines }) => typedAmong(lines)),
  };
}

/** Totals of the lines' table that state more than nothing. */
function sumsBeside([line]: SomeLines, partnership: Partnership): readonly StatedSum[] {
  const table = tableOf(partnership, line);
  if (table === undefined) return [];
  const { sheet, area } = table;
  return sumsOf(partnership).filter(
    (sum): sum is StatedSum =>
      sum.stated !== undefined &&
      sum.stated !== 0 &&
      sum.covers.length > 0 &&
      sum.cell.sheet === sheet &&
      area.top <= sum.cell.row &&
      sum.cell.row <= area.bottom &&
      area.left <= sum.cell.column &&
      sum.cell.column <= area.right,
  );
}

/** Typed amounts with factors that make them, where most of their like are formulas. */
function typedAmong(lines: readonly Line[]): readonly Line[] {
  const made = lines.filter((line) => multipliesOut(line, sameMoney));
  const fed = made.filter(isFed).length;
  if (fed < 2 || fed <= made.length / 2) return [];
  return made.filter(({ amountFormula, cells }) => amountFormula === undefined && cells.amount);
}

function isFed({ amountFormula }: Line): boolean {
  return drawsOnCells(amountFormula);
}
