import { CommandType, type ICellData, LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import '@univerjs/preset-sheets-core/lib/index.css';
import { sheetIdOf } from '../grid-of-store.js';
import type { Book, CellExtras, Effects, GridCell, GridEdit, Opening } from '../protocol.js';
import { addCustomFunctions } from './custom-functions.js';
import { boxIn, type Box } from './grid-boxes.js';
import { allPlaces, fitTallRows, gridCell, placesOf } from './grid-cells.js';
import { gridLocales, gridTexts } from './grid-locales.js';
import { extrasOf, markCells } from './grid-marks.js';
import { ask } from './page.js';

export interface Grid {
  /** Tells the server what the person typed and what the grid computed from it since the last time. */
  handOverEdits(): Promise<void>;
  /** Shows the spreadsheet as the server has it now. */
  replace(book: Book): void;
  /** Takes over who may edit which tab. */
  allow(book: Book): void;
  select(selection: NonNullable<Effects['selection']>): void;
  focus(): void;
  activeSheet(): { readonly id: number; readonly name: string };
  /** The cell that a person is at, counted from 1, and what is kept beside its value. */
  activeCell(): GridPlace | undefined;
  extrasAt(row: number, column: number): CellExtras;
  /** Whether a person is changing the cell that they are at. */
  isChanging(): boolean;
  /** The text that stands in a cell; '' where a figure or a formula does. */
  textAt(row: number, column: number): string;
  write(row: number, column: number, value: string): void;
  /** Where a cell of the active tab stands in the grid's own pixels, whether it is in view or not. */
  boxOf(row: number, column: number): Box | undefined;
  /** Calls back whenever cells may stand elsewhere, or the person is at another one or begins to change one. */
  onMove(moved: () => void): void;
  /** Calls back with the cell under the pointer. */
  onHover(hovered: (place: GridPlace) => void): void;
  readonly container: HTMLElement;
  /** The grid is a canvas: this is how tests and the curious see what stands in it. */
  readonly view: GridView;
}

export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridView {
  select(address: string): void;
  selectedRow(): number;
  value(address: string): unknown;
  sheetNames(): readonly string[];
}

/** How many columns of a usual budget stand beside the sidebar on a small laptop. */
const columnsInView = 7;

/** The row numbers before the columns and the scroll bar behind them, in pixels. */
const roomOfEdges = 70;

/** Longest wait for the grid to compute what an edit changes, in milliseconds. */
const settling = 1500;

/** Opens the workbook in a grid with formulas, the add-on's custom functions among them. */
export function openGrid(
  container: HTMLElement,
  { book, customFunctions, person }: Opening,
  onRefused: (what: 'cells' | 'tabs') => void,
): Grid {
  const locale = gridLocales[person.locale] ?? LocaleType.EN_US;
  const univer = new Univer({ locale, locales: gridTexts, logLevel: LogLevel.SILENT });
  const preset = UniverSheetsCorePreset({
    container,
    ribbonType: 'simple',
    statusBarStatistic: false,
    // As in Sheets, people who may not edit have no bar of tools to edit with.
    toolbar: person.role === 'owner' || person.role === 'editor',
    sheets: { disableForceStringMark: true, disableForceStringAlert: true },
  });
  for (const plugin of preset.plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  addCustomFunctions(univer, customFunctions);
  api.createWorkbook(book.workbook);
  // What it marks with is there only once the grid has a workbook.
  markCells(univer);
  fitTallRows(api, book.workbook);
  let showing = false;
  let editable = editableIn(book);
  const activeSheet = () => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    return { id: sheetIdOf(sheet?.getSheetId() ?? ''), name: sheet?.getSheetName() ?? '' };
  };
  const refuse = (event: { cancel?: boolean }): void => {
    if (showing || editable.has(activeSheet().id)) return;
    event.cancel = true;
    onRefused('cells');
  };
  api.addEvent(api.Event.BeforeSheetEditStart, refuse);
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (editing.test(event.id)) refuse(event);
    if (arranging.test(event.id)) {
      event.cancel = true;
      onRefused('tabs');
    }
  });

  const changed = new Set<string>();
  const restructured = new Set<string>();
  let computing = false;
  /** True from when a book is shown until what its formulas give has been computed for the first time. */
  let uncomputed = false;
  let scrolled = { x: 0, y: 0 };
  api.getFormula().calculationStart(() => void (computing = true));
  api.getFormula().calculationEnd(() => {
    computing = false;
    uncomputed = false;
  });
  api.addEvent(api.Event.CommandExecuted, ({ id, type, params }) => {
    if (showing || type !== CommandType.MUTATION) return;
    const { subUnitId, cellValue } = (params ?? {}) as MutationParams;
    if (subUnitId === undefined) return;
    if (id === 'sheet.mutation.set-range-values') {
      for (const [row, columns] of Object.entries(cellValue ?? {})) {
        for (const column of Object.keys(columns ?? {}))
          changed.add(`${subUnitId} ${row} ${column}`);
      }
    }
    if (/^sheet\.mutation\.(insert|remove|move|delete)-/.test(id)) restructured.add(subUnitId);
  });

  const cellAt = (sheetName: string, row: number, column: number): GridCell => {
    const cell = api.getActiveWorkbook()?.getSheetBySheetId(sheetName)?.getRange(row, column);
    return gridCell(
      row,
      column,
      cell?.getCellData() ?? null,
      cell?.getCellStyle()?.numberFormat?.pattern,
    );
  };

  const editOf = (sheetName: string): GridEdit => {
    const whole = restructured.has(sheetName);
    const places = whole
      ? allPlaces(api.getActiveWorkbook()?.save(), sheetName)
      : placesOf(changed, sheetName);
    return {
      sheetId: sheetIdOf(sheetName),
      cells: places.map(([row, column]) => cellAt(sheetName, row, column)),
      whole,
    };
  };

  return {
    async handOverEdits() {
      const end = Date.now() + settling;
      await pause(60);
      while ((computing || uncomputed) && Date.now() < end) await pause(30);
      const sheets = new Set([
        ...restructured,
        ...[...changed].map((place) => place.split(' ')[0] ?? ''),
      ]);
      const edits = [...sheets].map(editOf);
      changed.clear();
      restructured.clear();
      if (edits.length > 0) await ask('/edit', { edits });
    },
    replace(next) {
      showing = true;
      const former = api.getActiveWorkbook();
      if (former) api.disposeUnit(former.getId());
      scrolled = { x: 0, y: 0 };
      api.createWorkbook({ ...next.workbook, id: `preview-${Date.now()}` });
      fitTallRows(api, next.workbook);
      editable = editableIn(next);
      uncomputed = hasUncomputed(next);
      showing = false;
    },
    allow: (next) => void (editable = editableIn(next)),
    activeSheet,
    activeCell: () => {
      const range = api.getActiveWorkbook()?.getActiveRange();
      return range ? { row: range.getRow() + 1, column: range.getColumn() + 1 } : undefined;
    },
    extrasAt: (row, column) => {
      const sheet = api.getActiveWorkbook()?.getActiveSheet().getSheet();
      return extrasOf(sheet?.getCellRaw(row - 1, column - 1));
    },
    isChanging: () => api.getActiveWorkbook()?.isCellEditing() ?? false,
    textAt: (row, column) => {
      const sheet = api.getActiveWorkbook()?.getActiveSheet().getSheet();
      const cell = sheet?.getCellRaw(row - 1, column - 1);
      return typeof cell?.v === 'string' && !cell.f && !cell.si ? cell.v : '';
    },
    write: (row, column, value) =>
      void api
        .getActiveWorkbook()
        ?.getActiveSheet()
        .getRange(row - 1, column - 1)
        .setValue(value),
    boxOf: (row, column) => boxIn(api, scrolled, row - 1, column - 1),
    onMove: (moved) => {
      api.addEvent(api.Event.Scroll, (at) => {
        const { viewportScrollX, viewportScrollY } = at as unknown as Viewport;
        scrolled = { x: viewportScrollX, y: viewportScrollY };
        moved();
      });
      api.addEvent(api.Event.SelectionChanged, moved);
      api.addEvent(api.Event.ActiveSheetChanged, () => {
        scrolled = { x: 0, y: 0 };
        moved();
      });
      api.addEvent(api.Event.SheetZoomChanged, moved);
      // The grid's own event for this fails for a tab of fewer than 26 columns, and fails for good after a few tabs.
      api.addEvent(api.Event.CommandExecuted, ({ id }) => void (sizing.test(id) && moved()));
      api.addEvent(api.Event.SheetEditStarted, moved);
      api.addEvent(api.Event.SheetEditEnded, moved);
      new ResizeObserver(moved).observe(container);
    },
    onHover: (hovered) =>
      void api.addEvent(api.Event.CellHover, ({ row, column }) =>
        hovered({ row: row + 1, column: column + 1 }),
      ),
    container,
    select({ sheetId, area }) {
      const book = api.getActiveWorkbook();
      const sheet = book?.getSheets().find((one) => sheetIdOf(one.getSheetId()) === sheetId);
      if (!book || !sheet) return;
      book.setActiveSheet(sheet);
      const range = sheet.getRange(
        area.top - 1,
        area.left - 1,
        area.bottom - area.top + 1,
        area.right - area.left + 1,
      );
      range.activate();
      const first = sheet.getRange(0, area.left - 1).getCellRect();
      const isInView = first.right <= container.clientWidth - roomOfEdges;
      sheet.scrollToCell(
        Math.max(0, area.top - 6),
        isInView ? 0 : Math.max(0, area.left - columnsInView),
      );
    },
    focus: () => container.querySelector<HTMLElement>('[contenteditable]')?.focus(),
    view: {
      select: (address) =>
        void api.getActiveWorkbook()?.getActiveSheet().getRange(address).activate(),
      selectedRow: () => (api.getActiveWorkbook()?.getActiveRange()?.getRow() ?? -1) + 1,
      value: (address) => api.getActiveWorkbook()?.getActiveSheet().getRange(address).getValue(),
      sheetNames: () =>
        api
          .getActiveWorkbook()
          ?.getSheets()
          .map((sheet) => sheet.getSheetName()) ?? [],
    },
  };
}

interface Viewport {
  readonly viewportScrollX: number;
  readonly viewportScrollY: number;
}

/** The grid's commands that change a tab; looking around and copying are none. */
const editing =
  /^sheet\.command\.(add|append|apply|auto|clear|cut|delete|hide|insert|merge|move-(cols|range|rows)|numfmt|optional-paste|paste|remove|reorder|set-(?!scroll|selection|worksheet-|row-is-auto|zoom))/;

/** What moves cells about on the screen. */
const sizing = /^sheet\.mutation\.(?!set-(row|col)-data).*(row|col)/;

/** The store behind knows the tabs of the file and the add-on's: others would be lost with the next change. */
const arranging =
  /^sheet\.command\.(insert-sheet|copy-sheet|remove-sheet(-confirm)?|set-worksheet-(name|order|hidden))$/;

function editableIn({ sheets }: Book): ReadonlySet<number> {
  return new Set(sheets.filter(({ mayEdit }) => mayEdit).map(({ sheetId }) => sheetId));
}

interface MutationParams {
  readonly subUnitId?: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;
}

/** Whether some formula of a book has no value yet. */
function hasUncomputed({ workbook }: Book): boolean {
  return Object.values(workbook.sheets).some(({ cellData = {} }) =>
    Object.values(cellData)
      .flatMap((row) => Object.values((row ?? {}) as Record<number, ICellData>))
      .some(({ f, v = null }) => typeof f === 'string' && v === null),
  );
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
