import type { LinkCell, PlanCell } from '../../present/sheet-plan.js';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;
type Grid = readonly (readonly (PlanCell | undefined)[])[];

/** Each link takes four steps to make; beyond this many the cells' names stand as text. */
const mostLinks = 1000;

/** Turns link cells into links, one call on the sheet for each column that has some. */
export function writeLinks(spreadsheet: GoogleSpreadsheet, sheet: GoogleSheet, grid: Grid): void {
  const sheetIds = idsOfLinkedSheets(spreadsheet, grid);
  const blank = SpreadsheetApp.newRichTextValue().setText('').build();
  const width = grid[0]?.length ?? 0;
  let linksLeft = mostLinks;
  const richText = (cell: PlanCell | undefined): RichText => {
    if (cell?.kind !== 'text' && cell?.kind !== 'link') return blank;
    const sheetId = cell.kind === 'link' ? sheetIds.get(cell.sheet) : undefined;
    const builder = SpreadsheetApp.newRichTextValue().setText(cell.text);
    if (cell.kind !== 'link' || sheetId === undefined || linksLeft === 0) return builder.build();
    linksLeft -= 1;
    return builder.setLinkUrl(`#gid=${sheetId}&range=${cell.range}`).build();
  };
  for (let column = 0; column < width; column += 1) {
    const cells = grid.map((row) => row[column]);
    for (const { top, bottom } of linkedStretches(cells)) {
      const texts = cells.slice(top, bottom + 1).map((cell) => [richText(cell)]);
      sheet.getRange(top + 1, column + 1, texts.length, 1).setRichTextValues(texts);
    }
  }
}

interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/** From a column's first link to its last, cut where a number stands, because rich text would turn it to text. */
function linkedStretches(cells: readonly (PlanCell | undefined)[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let open: Stretch | undefined;
  for (const [row, cell] of cells.entries()) {
    if (cell?.kind === 'link') open = { top: open ? open.top : row, bottom: row };
    if ((cell?.kind === 'number' || cell?.kind === 'formula') && open) {
      stretches.push(open);
      open = undefined;
    }
  }
  return open ? [...stretches, open] : stretches;
}

function idsOfLinkedSheets(
  spreadsheet: GoogleSpreadsheet,
  grid: Grid,
): ReadonlyMap<string, number> {
  const names = new Set<string>();
  for (const row of grid) row.filter(isLink).forEach(({ sheet }) => names.add(sheet));
  const ids = new Map<string, number>();
  for (const name of names) {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet !== null) ids.set(name, sheet.getSheetId());
  }
  return ids;
}

function isLink(cell: PlanCell | undefined): cell is LinkCell {
  return cell?.kind === 'link';
}
