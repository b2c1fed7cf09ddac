/** How a change moves the rows and columns of one sheet. */
export interface Moves {
  readonly row: (row: number) => number;
  readonly column: (column: number) => number;
}

export const nothingMoves: Moves = { row: (row) => row, column: (column) => column };

/** One more row before a row. */
export function rowBefore(before: number): Moves {
  return { ...nothingMoves, row: (row) => (row >= before ? row + 1 : row) };
}

/** One more column before a column. */
export function columnBefore(before: number): Moves {
  return { ...nothingMoves, column: (column) => (column >= before ? column + 1 : column) };
}

/** A sparse or full grid with its cells moved; rows and columns that nothing moves to are empty. */
export function movedGrid<Cell>(
  grid: readonly (readonly (Cell | undefined)[] | undefined)[],
  moves: Moves,
): (Cell | undefined)[][] {
  const moved: (Cell | undefined)[][] = [];
  grid.forEach((cells, rowAt) => {
    const to: (Cell | undefined)[] = [];
    (cells ?? []).forEach((cell, columnAt) => {
      to[moves.column(columnAt + 1) - 1] = cell;
    });
    moved[moves.row(rowAt + 1) - 1] = Array.from(to);
  });
  return Array.from(moved, (cells) => cells ?? []);
}
