import type { CellStore } from './cell-store.js';
import type { MenuEntry, StandInUi } from './stand-in.js';

/** What outlives one execution, as one person meets it: properties, caches, locks, what is open on the screen. */
export interface World {
  readonly store: CellStore;
  readonly properties: Readonly<Record<StoreKind, Map<string, string>>>;
  readonly caches: Readonly<Record<StoreKind, Map<string, string>>>;
  /** Who holds each lock: an execution, until it ends. */
  readonly locks: Readonly<Record<StoreKind, { holder: object | undefined }>>;
  readonly ui: Writable<StandInUi> & { readonly alerts: string[]; readonly toasts: Toast[] };
  /** Numbers that Google gives once in a document. */
  readonly next: { sheetId: number; metadataId: number };
}

export type StoreKind = 'document' | 'user' | 'script';

interface Toast {
  readonly message: string;
  readonly title: string;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A document in which the script has never run, and the first person in it. */
export function newWorld(store: CellStore): World {
  return {
    store,
    properties: ofEachKind(newEntries),
    caches: ofEachKind(newEntries),
    locks: ofEachKind(newLock),
    ui: newUi(),
    next: { sheetId: 1_000_001, metadataId: 1 },
  };
}

/** The same document as somebody else meets it: what is the person's own begins anew. */
export function worldOfAnother({ store, properties, caches, locks, next }: World): World {
  return {
    store: seenByAnother(store),
    properties: { ...properties, user: newEntries() },
    caches: { ...caches, user: newEntries() },
    locks: { ...locks, user: newLock() },
    ui: newUi(),
    next,
  };
}

/** Ends what an execution holds. */
export function releaseLocks({ locks }: World, holder: object): void {
  for (const lock of Object.values(locks)) if (lock.holder === holder) lock.holder = undefined;
}

/** One file; but where in it somebody is, and what they have selected, is their own. */
function seenByAnother(store: CellStore): CellStore {
  return {
    ...store,
    get sheets() {
      return store.sheets;
    },
    set sheets(sheets) {
      store.sheets = sheets;
    },
  };
}

function ofEachKind<T>(make: () => T): Record<StoreKind, T> {
  return { document: make(), user: make(), script: make() };
}

function newEntries(): Map<string, string> {
  return new Map<string, string>();
}

function newLock(): { holder: object | undefined } {
  return { holder: undefined };
}

function newUi(): World['ui'] {
  return {
    menu: [] as readonly MenuEntry[],
    sidebar: undefined,
    dialog: undefined,
    alerts: [],
    toasts: [],
  };
}
