import type { CellStore, StoreChange, StoredSheet } from './cell-store.js';

/** What a spreadsheet starts from. */
export interface StoreStart {
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly sheets: StoredSheet[];
}

/** A spreadsheet with its first shown sheet open and A1 selected. */
export function newStore({ name, locale, timeZone, sheets }: StoreStart): CellStore {
  let changes: StoreChange[] = [];
  return {
    name,
    locale,
    timeZone,
    sheets,
    activeSheetId: (sheets.find((sheet) => !sheet.hidden) ?? sheets[0])?.id ?? 0,
    selection: { top: 1, left: 1, bottom: 1, right: 1 },
    metadata: [],
    drain() {
      const drained = changes;
      changes = [];
      return drained;
    },
    note: (change) => void changes.push(change),
  };
}

/** An empty sheet of Google's usual size. */
export function newSheet(id: number, name: string, rowCount = 1000, columnCount = 26): StoredSheet {
  return {
    id,
    name,
    hidden: false,
    rowCount,
    columnCount,
    cells: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    frozenRows: 0,
    frozenColumns: 0,
    columnWidths: new Map(),
    rightToLeft: false,
    tabColor: undefined,
    metadata: [],
  };
}
