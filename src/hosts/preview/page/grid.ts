import {
  CellValueType,
  CommandType,
  type ICellData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
  LogLevel,
  Univer,
  WrapStrategy,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import english from '@univerjs/preset-sheets-core/locales/en-US';
import '@univerjs/preset-sheets-core/lib/index.css';
import { sheetIdOf } from '../grid-of-store.js';
import type { Effects, GridCell, GridEdit, Opening } from '../protocol.js';
import { addCustomFunctions } from './custom-functions.js';
import { ask } from './page.js';

export interface Grid {
  /** Tells the server what the person typed and what the grid computed from it since the last time. */
  handOverEdits(): Promise<void>;
  /** Shows the workbook as the server has it now. */
  replace(workbook: IWorkbookData): void;
  select(selection: NonNullable<Effects['selection']>): void;
  focus(): void;
  /** The grid is a canvas: this is how tests and the curious see what stands in it. */
  readonly view: GridView;
}

export interface GridView {
  select(address: string): void;
  selectedRow(): number;
  value(address: string): unknown;
  sheetNames(): readonly string[];
}

/** How many columns of a usual budget stand beside the sidebar on a small laptop. */
const columnsInView = 7;

/** The letters that a row's usual height fits, in points. */
const usualSize = 12;

/** Longest wait for the grid to compute what an edit changes, in milliseconds. */
const settling = 1500;

/** Opens the workbook in a grid with formulas, the add-on's custom functions among them. */
export function openGrid(container: HTMLElement, { workbook, customFunctions }: Opening): Grid {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: english },
    logLevel: LogLevel.SILENT,
  });
  const preset = UniverSheetsCorePreset({
    container,
    ribbonType: 'simple',
    statusBarStatistic: false,
    sheets: { disableForceStringMark: true, disableForceStringAlert: true },
  });
  for (const plugin of preset.plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  addCustomFunctions(univer, customFunctions);
  api.createWorkbook(workbook);
  fitTallRows(api, workbook);

  const changed = new Set<string>();
  const restructured = new Set<string>();
  let showing = false;
  let computing = false;
  api.getFormula().calculationStart(() => void (computing = true));
  api.getFormula().calculationEnd(() => void (computing = false));
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
      while (computing && Date.now() < end) await pause(30);
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
      api.createWorkbook({ ...next, id: `preview-${Date.now()}` });
      fitTallRows(api, next);
      showing = false;
    },
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
      sheet.scrollToCell(
        Math.max(0, area.top - 6),
        area.left > columnsInView ? area.left - columnsInView : 0,
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

/** Sheets grows rows to fit wrapped and large text by itself; this grid has to be told. */
function fitTallRows(api: FUniver, { sheets }: IWorkbookData): void {
  for (const [name, sheet] of Object.entries(sheets)) {
    const shown = api.getActiveWorkbook()?.getSheetBySheetId(name);
    for (const [row, cells] of rowsOf(sheet)) {
      if (Object.values(cells).some(isTall)) shown?.setRowAutoHeight(row, 1);
    }
  }
}

function isTall({ s: style }: ICellData): boolean {
  if (typeof style !== 'object' || style === null) return false;
  return style.tb === WrapStrategy.WRAP || (style.fs ?? 0) > usualSize;
}

type RowCells = Readonly<Record<string, ICellData>>;

function rowsOf(
  sheet: Partial<IWorksheetData> | undefined,
): readonly (readonly [number, RowCells])[] {
  const cellData = (sheet?.cellData ?? {}) as Readonly<Record<string, RowCells | undefined>>;
  return Object.entries(cellData).map(([row, cells]) => [Number(row), cells ?? {}]);
}

interface MutationParams {
  readonly subUnitId?: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;
}

function gridCell(
  row: number,
  column: number,
  cell: ICellData | null,
  format: string | undefined,
): GridCell {
  const value = cell?.t === CellValueType.BOOLEAN ? Boolean(cell.v) : (cell?.v ?? null);
  return {
    row: row + 1,
    column: column + 1,
    value,
    formula: cell?.f ?? null,
    format: format ?? null,
  };
}

function placesOf(
  changed: ReadonlySet<string>,
  sheetName: string,
): readonly (readonly [number, number])[] {
  return [...changed]
    .map((place) => place.split(' '))
    .filter(([name]) => name === sheetName)
    .map(([, row, column]) => [Number(row), Number(column)]);
}

function allPlaces(
  workbook: IWorkbookData | undefined,
  sheetName: string,
): readonly (readonly [number, number])[] {
  return rowsOf(workbook?.sheets[sheetName]).flatMap(([row, cells]) =>
    Object.keys(cells).map((column) => [row, Number(column)] as const),
  );
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
