import type { CellStore } from './cell-store.js';

/** Apps Script's AuthMode names. */
export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** Roles of a shared file. People below an editor get no add-ons at all. */
export type Role = 'owner' | 'editor' | 'commenter' | 'viewer';

export interface StandInOptions extends Person {
  /** The built scripts, run byte for byte in a realm of their own. */
  readonly code: string;
  /** The built HTML files by name without `.html`. */
  readonly html: Readonly<Record<string, string>>;
  readonly store: CellStore;
  readonly scriptTimeZone: string;
  /** What the script's clock shows before calls take their time, in milliseconds since 1970 UTC; else the machine's. */
  readonly now?: () => number;
}

/** Somebody at the document, and what befalls their runs. */
export interface Person {
  readonly userLocale: string;
  /** What the file's owner lets the person do; the owner where left out. */
  readonly role?: Role;
  /**
   * Asked before every service call (`Range.getValues`). What it throws goes through the script: a `Refusal` as
   * Google's exceptions do, a `RunCutOff` ends the run there.
   */
  readonly interruption?: (member: string) => void;
  /** Asked when a service call has been done; what it throws is all that the script learns of it. */
  readonly afterCall?: (member: string) => void;
  /** How many milliseconds a service call takes; none where left out. */
  readonly callTakes?: (member: string) => number;
  /** Whether somebody else's run holds this lock at this moment. */
  readonly lockHeldElsewhere?: (kind: 'document' | 'user' | 'script') => boolean;
  /** What the person answers to an alert or prompt; without it they press the first button. */
  readonly answer?: (question: string) => { readonly button: string; readonly text?: string };
}

/** A date on its way into or out of a custom function: days since 1899-12-30. */
export interface DateInCell {
  readonly isDate: true;
  readonly serial: number;
}

/** Google's side of the add-on, played strictly: what it lacks fails loudly by name. */
export interface StandIn {
  /** Runs a top-level function as Google would (a trigger, a menu item), in a fresh realm. */
  run(name: string, args: readonly unknown[], mode: AuthMode): unknown;
  /** One `google.script.run` call: arguments and result pass the same codec as Google's, with its losses. */
  call(name: string, args: readonly unknown[]): unknown;
  /**
   * A custom function in a cell: scalar or 2-D arguments (a blank is '', an argument left out `undefined`),
   * dates as `DateInCell`; a result of several cells comes as rows.
   * @throws {ScriptFailure} where the cell would show `#ERROR!`.
   */
  customFunction(name: string, args: readonly unknown[]): unknown;
  /** Somebody else at the same document, with a screen, properties and a place in the file of their own. */
  another(person: Person): StandIn;
  readonly customFunctionNames: readonly string[];
  readonly ui: StandInUi;
  /** Service calls of the last execution, by member name (`Range.getValues`). */
  readonly serviceCalls: ReadonlyMap<string, number>;
}

export interface StandInUi {
  readonly menu: readonly MenuEntry[];
  readonly sidebar: { readonly title: string; readonly html: string } | undefined;
  readonly dialog: { readonly title: string; readonly html: string } | undefined;
  readonly alerts: readonly string[];
  readonly toasts: readonly { readonly message: string; readonly title: string }[];
}

export type MenuEntry =
  | { readonly kind: 'item'; readonly label: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'submenu'; readonly label: string; readonly entries: readonly MenuEntry[] };
