import type { CellStore, StoredCell } from './stand-in/cell-store.js';
import { createStandIn } from './stand-in/create-stand-in.js';
import type { StandIn } from './stand-in/stand-in.js';
import { gridOfStore } from './grid-of-store.js';
import type { Effects, FunctionOutcome, GridEdit, Opening, Outcome } from './protocol.js';

export interface SessionOptions {
  readonly store: CellStore;
  /** The built add-on: its scripts as one text, and its HTML files by name. */
  readonly code: string;
  readonly html: Readonly<Record<string, string>>;
  readonly userLocale: string;
}

/** One open workbook with the add-on installed in it: what the page can ask for. */
export interface Session {
  open(): Opening;
  /** A click on a menu item. */
  choose(functionName: string): Outcome;
  /** A `google.script.run` call of the sidebar. */
  call(functionName: string, args: readonly unknown[]): Outcome;
  customFunction(name: string, args: readonly unknown[]): FunctionOutcome;
  edit(edits: readonly GridEdit[]): void;
  /** HTML that the add-on showed, by the number in its path. */
  page(number: number): string | undefined;
}

/** Starts the built add-on on a workbook, as if it had just been opened. */
export function openSession({ store, code, html, userLocale }: SessionOptions): Session {
  const standIn = createStandIn({ code, html, store, userLocale, scriptTimeZone: 'Etc/UTC' });
  const pages: string[] = [];
  standIn.run('onOpen', [{ authMode: 'LIMITED' }], 'LIMITED');

  const act = (action: () => unknown): Outcome => {
    const before = seen(standIn);
    store.drain();
    try {
      const value = action() ?? null;
      return { ok: true, value, effects: effectsSince(before) };
    } catch (error) {
      return { ok: false, message: sentenceOf(error), effects: effectsSince(before) };
    }
  };

  const effectsSince = (before: Seen): Effects => {
    const { ui } = standIn;
    const changes = store.drain();
    const written = changes.some(({ kind }) => kind === 'cells' || kind === 'sheets');
    const moved = written || changes.some(({ kind }) => kind === 'selection');
    return {
      sidebar: ui.sidebar === undefined || ui.sidebar === before.sidebar ? null : show(ui.sidebar),
      dialog: ui.dialog === undefined || ui.dialog === before.dialog ? null : show(ui.dialog),
      alerts: ui.alerts.slice(before.alerts),
      toasts: ui.toasts.slice(before.toasts),
      workbook: written ? gridOfStore(store) : null,
      selection: moved ? { sheetId: store.activeSheetId, area: store.selection } : null,
    };
  };

  const show = ({ title, html: content }: { title: string; html: string }) => {
    pages.push(content);
    return { title, path: `/shown/${pages.length}` };
  };

  return {
    open: () => ({
      fileName: store.name,
      menu: standIn.ui.menu,
      customFunctions: standIn.customFunctionNames,
      workbook: gridOfStore(store),
    }),
    choose: (functionName) => act(() => standIn.run(functionName, [], 'FULL')),
    call: (functionName, args) => act(() => standIn.call(functionName, args)),
    customFunction: (name, args) => {
      try {
        return { ok: true, value: standIn.customFunction(name, args) };
      } catch (error) {
        return { ok: false, message: sentenceOf(error) };
      }
    },
    edit: (edits) => edits.forEach((edit) => takeEdit(store, edit)),
    page: (number) => pages[number - 1],
  };
}

interface Seen {
  readonly sidebar: StandIn['ui']['sidebar'];
  readonly dialog: StandIn['ui']['dialog'];
  readonly alerts: number;
  readonly toasts: number;
}

function seen({ ui }: StandIn): Seen {
  return {
    sidebar: ui.sidebar,
    dialog: ui.dialog,
    alerts: ui.alerts.length,
    toasts: ui.toasts.length,
  };
}

/** Takes over what the person typed and what the grid computed from it. Notes and looks stay. */
function takeEdit(store: CellStore, edit: GridEdit): void {
  const sheet = store.sheets.find(({ id }) => id === edit.sheetId);
  if (sheet === undefined) return;
  const before = new Map(sheet.cells);
  if (edit.whole) sheet.cells.clear();
  for (const { row, column, value, formula, format } of edit.cells) {
    const place = `${row},${column}`;
    const { note, style, link, format: formerFormat } = before.get(place) ?? {};
    const kept = { note, style, link, format: format ?? formerFormat };
    const cell: StoredCell = {
      ...onlyKnown(kept),
      value: value ?? undefined,
      ...(formula === null ? {} : { formula }),
      ...(typeof value === 'string' &&
      /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/.test(value)
        ? { error: true }
        : {}),
    };
    sheet.cells.set(place, cell);
  }
}

function onlyKnown<T extends object>(parts: { [K in keyof T]: T[K] | undefined }): Partial<T> {
  return Object.fromEntries(
    Object.entries(parts).filter(([, part]) => part !== undefined),
  ) as Partial<T>;
}

function sentenceOf(error: unknown): string {
  const { message } = (error ?? {}) as { readonly message?: unknown };
  return typeof message === 'string' ? message : String(error);
}
