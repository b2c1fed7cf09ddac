import { chartPictures } from './chart-picture.js';
import { gridOfStore } from './grid-of-store.js';
import type { Book } from './protocol.js';
import type { CellStore } from './stand-in/cell-store.js';
import { mayEdit } from './stand-in/rights.js';
import type { Role } from './stand-in/stand-in.js';

/** The spreadsheet as a person of this role sees it. */
export function bookOfStore(store: CellStore, role: Role): Book {
  return {
    workbook: gridOfStore(store),
    charts: chartPictures(store),
    sheets: store.sheets.map((sheet) => ({
      sheetId: sheet.id,
      isProtected: sheet.protection !== undefined,
      mayEdit: mayEdit(role, sheet),
      rightToLeft: sheet.rightToLeft,
    })),
  };
}
