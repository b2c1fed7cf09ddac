import type { Region } from './region.js';

/** The different number formats of a column's figures, as far as the host knows them. */
export function columnFormats(
  { grid, firstRow, lastRow }: Region,
  column: number,
): readonly string[] {
  const formats = new Map<string, number>();
  for (let row = firstRow; row <= lastRow; row++) {
    if (grid.kindAt(row, column) !== 'number') continue;
    const format = grid.formatAt(row, column);
    if (format !== undefined) formats.set(format, (formats.get(format) ?? 0) + 1);
  }
  return [...formats]
    .sort((one, other) => other[1] - one[1])
    .slice(0, 5)
    .map(([format]) => format);
}
