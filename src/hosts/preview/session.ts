import { bookOfStore } from './book-of-store.js';
import type { Book, Effects, FunctionOutcome, GridEdit, Outcome, Person } from './protocol.js';
import type { CellStore } from './stand-in/cell-store.js';
import { createStandIn } from './stand-in/create-stand-in.js';
import type { MenuEntry, StandIn } from './stand-in/stand-in.js';
import { takeEdit } from './take-edit.js';

export interface SessionOptions {
  readonly store: CellStore;
  /** The built add-on: its scripts as one text, and its HTML files by name. */
  readonly code: string;
  readonly html: Readonly<Record<string, string>>;
  /** Asked each time, as people may change who they are between two clicks. */
  readonly person: () => Person;
}

/** One open workbook with the add-on installed in it: what the page can ask for. */
export interface Session {
  readonly store: CellStore;
  readonly customFunctions: readonly string[];
  /** The add-on's menu, as Google asks for it when the file is opened; none below an editor. */
  menu(): readonly MenuEntry[];
  book(): Book;
  /** A click on a menu item. */
  choose(functionName: string): Outcome;
  /** A `google.script.run` call of the sidebar. */
  call(functionName: string, args: readonly unknown[]): Outcome;
  customFunction(name: string, args: readonly unknown[]): FunctionOutcome;
  edit(edits: readonly GridEdit[]): void;
  /** Protects a tab, or takes its protection away; only the owner can. */
  toggleProtection(sheetId: number): Book;
  /** HTML that the add-on showed, by the number in its path. */
  page(number: number): string | undefined;
}

/** In Google's words, when somebody is signed in to several accounts. */
const severalAccounts =
  "ScriptError: We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";

/** In Google's words, to people who may only look. */
const noAccess = 'You do not have permission to perform that action.';

/** Puts the built add-on on a workbook. */
export function openSession({ store, code, html, person }: SessionOptions): Session {
  const standIn = createStandIn({
    code,
    html,
    store,
    scriptTimeZone: 'Etc/UTC',
    get userLocale() {
      return person().locale;
    },
    get role() {
      return person().role;
    },
  });
  const pages: string[] = [];

  const act = (action: () => unknown): Outcome => {
    const before = seen(standIn);
    store.drain();
    try {
      if (!hasAddons(person())) throw new Error(noAccess);
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
      book: written ? bookOfStore(store, person().role) : null,
      selection: moved ? { sheetId: store.activeSheetId, area: store.selection } : null,
    };
  };

  const show = ({ title, html: content }: { title: string; html: string }) => {
    pages.push(content);
    return { title, path: `/shown/${pages.length}` };
  };

  return {
    store,
    customFunctions: standIn.customFunctionNames,
    menu: () => {
      if (!hasAddons(person())) return [];
      standIn.run('onOpen', [{ authMode: 'LIMITED' }], 'LIMITED');
      return standIn.ui.menu;
    },
    book: () => bookOfStore(store, person().role),
    choose: (functionName) => act(() => standIn.run(functionName, [], 'FULL')),
    call: (functionName, args) =>
      act(() => {
        if (person().severalAccounts) throw new Error(severalAccounts);
        return standIn.call(functionName, args);
      }),
    customFunction: (name, args) => {
      try {
        return { ok: true, value: standIn.customFunction(name, args) };
      } catch (error) {
        return { ok: false, message: sentenceOf(error) };
      }
    },
    edit: (edits) => edits.forEach((edit) => takeEdit(store, edit, person().role)),
    toggleProtection: (sheetId) => {
      const sheet = store.sheets.find(({ id }) => id === sheetId);
      if (sheet !== undefined && person().role === 'owner') {
        if (sheet.protection === undefined)
          sheet.protection = { description: '', warningOnly: false };
        else delete sheet.protection;
      }
      return bookOfStore(store, person().role);
    },
    page: (number) => pages[number - 1],
  };
}

function hasAddons({ role }: Person): boolean {
  return role === 'owner' || role === 'editor';
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

function sentenceOf(error: unknown): string {
  const { message } = (error ?? {}) as { readonly message?: unknown };
  return typeof message === 'string' ? message : String(error);
}
