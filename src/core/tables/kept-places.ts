/** A row that people marked as part of a table's headings, or as a table's last row. */
export interface PlaceMark {
  readonly sheet: string;
  readonly row: number;
  readonly place: 'heading' | 'last';
}

/** Where people said that a table is, as corrections say it. */
export interface KeptPlace {
  readonly sheet: string;
  readonly headerRows: readonly number[];
  readonly lastRow: number | undefined;
}

/**
 * Rows that were marked one by one, and have moved since, as places of tables: headings that stand together are one
 * table's, and so is the first last row under them.
 */
export function placesIn(marks: readonly PlaceMark[]): readonly KeptPlace[] {
  const sheets = [...new Set(marks.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) => {
    const own = marks.filter((mark) => mark.sheet === sheet).sort((a, b) => a.row - b.row);
    return own.reduce(withMark, []);
  });
}

function withMark(places: readonly KeptPlace[], mark: PlaceMark): readonly KeptPlace[] {
  const { sheet, row, place } = mark;
  const open = places[places.length - 1];
  const before = places.slice(0, -1);
  const isOpen = open !== undefined && open.lastRow === undefined;
  if (place === 'last')
    return isOpen
      ? [...before, { ...open, lastRow: row }]
      : [...places, { sheet, headerRows: [], lastRow: row }];
  const isNext = isOpen && open.headerRows[open.headerRows.length - 1] === row - 1;
  return isNext
    ? [...before, { ...open, headerRows: [...open.headerRows, row] }]
    : [...places, { sheet, headerRows: [row], lastRow: undefined }];
}
