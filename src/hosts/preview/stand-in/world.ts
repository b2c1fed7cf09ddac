import type { MenuEntry, StandInUi } from './stand-in.js';

/** What outlives one execution: properties, caches, the menu and what is open on the screen. */
export interface World {
  readonly properties: Readonly<Record<StoreKind, Map<string, string>>>;
  readonly caches: Readonly<Record<StoreKind, Map<string, string>>>;
  readonly ui: Writable<StandInUi> & { readonly alerts: string[]; readonly toasts: Toast[] };
  nextSheetId: number;
  nextMetadataId: number;
}

export type StoreKind = 'document' | 'user' | 'script';

interface Toast {
  readonly message: string;
  readonly title: string;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A document in which the script has never run. */
export function newWorld(): World {
  const maps = () => ({
    document: new Map<string, string>(),
    user: new Map<string, string>(),
    script: new Map<string, string>(),
  });
  return {
    properties: maps(),
    caches: maps(),
    ui: {
      menu: [] as readonly MenuEntry[],
      sidebar: undefined,
      dialog: undefined,
      alerts: [],
      toasts: [],
    },
    nextSheetId: 1_000_001,
    nextMetadataId: 1,
  };
}
