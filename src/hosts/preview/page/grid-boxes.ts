import type { FUniver } from '@univerjs/core/facade';

/** Where a cell stands, in the grid's own pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The pixels of the grid's edge and frozen cells, over which nothing else is drawn. */
  readonly edge: { readonly left: number; readonly top: number };
}

/** Frozen rows and columns do not scroll; the rest does, under them. */
export function boxIn(
  api: FUniver,
  scrolled: { readonly x: number; readonly y: number },
  row: number,
  column: number,
): Box | undefined {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  if (!sheet || row >= sheet.getMaxRows() || column >= sheet.getMaxColumns()) return undefined;
  const { x, y, width, height } = sheet.getRange(row, column).getCellRect();
  const frozen = { rows: sheet.getFrozenRows(), columns: sheet.getFrozenColumns() };
  const first = sheet.getRange(frozen.rows, frozen.columns).getCellRect();
  const zoom = sheet.getZoom();
  return {
    left: (x - (column < frozen.columns ? 0 : scrolled.x)) * zoom,
    top: (y - (row < frozen.rows ? 0 : scrolled.y)) * zoom,
    width: width * zoom,
    height: height * zoom,
    edge: { left: first.x * zoom, top: first.y * zoom },
  };
}
