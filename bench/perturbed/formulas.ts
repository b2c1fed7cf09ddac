import { columnLetters, columnNumber } from '../../src/core/workbook/address.js';
import type { Moves } from './shift.js';

const reference =
  /((?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\d(])/gu;

/** A formula that points to the same cells after a sheet's rows and columns moved. */
export function movedFormula(formula: string, own: string, sheet: string, moves: Moves): string {
  let lastSheet = own;
  let end = -1;
  return formula.replace(
    reference,
    (
      whole: string,
      said: string | undefined,
      d1: string,
      letters: string,
      d2: string,
      row: string,
      at: number,
    ) => {
      const isRangeEnd = said === undefined && at === end + 1 && formula.charAt(end) === ':';
      const target = said === undefined ? (isRangeEnd ? lastSheet : own) : nameIn(said);
      lastSheet = target;
      end = at + whole.length;
      const column = columnNumber(letters);
      if (target !== sheet || column === undefined) return whole;
      const moved = `${d1}${columnLetters(moves.column(column))}${d2}${moves.row(Number(row))}`;
      return `${said ?? ''}${moved}`;
    },
  );
}

function nameIn(said: string): string {
  return said.slice(0, -1).replace(/^'|'$/g, '').replace(/''/g, "'");
}
