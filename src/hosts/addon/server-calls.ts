import type { Correction } from '../../core/tables/corrections.js';
import type { SidebarView } from '../../present/sidebar-view.js';

/**
 * What the sidebar may ask of the server. Everything crosses `google.script.run` as a JSON string, because
 * Dates, functions and `undefined` do not survive it (platform facts, 3.3). `public.ts` implements these.
 */
export interface ServerCalls {
  /** Reads the spreadsheet again and checks it. */
  recheck(): Json<Reply<SidebarView>>;
  /** Jumps to cells, if they still hold what was reported. */
  showInSheet(place: Json<Place>): Json<Reply<Shown>>;
  /** Keeps what a person says of the reading, or of what a line pays for, in the file, and checks in its light. */
  correct(correction: Json<Correction>): Json<Reply<SidebarView>>;
  /** Keeps why people leave a finding as it is, where every partner can read it, and checks again. */
  explain(request: Json<ExplainRequest>): Json<Reply<SidebarView>>;
  /** Makes a tab to fill in, or opens the one that is there. */
  insert(form: Json<FormName>): Json<Reply<Inserted>>;
  /** Writes the transparency report tab. */
  createReport(): Json<Reply<{ readonly sheetName: string }>>;
}

/** A JSON string that holds a T. */
export type Json<T> = string & { readonly __holds?: T };

/** Expected trouble is a reply with a sentence for the person, never a thrown error. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: ReplyCode; readonly message: string };

export type ReplyCode =
  'busy' | 'no-such-sheet' | 'hidden-sheet' | 'read-only' | 'bad-request' | 'failed';

export interface Place {
  readonly sheet: string;
  /** A1, one area. */
  readonly range: string;
  /** Digest of the cells' contents when they were reported (`present/sidebar-view.ts`). */
  readonly seen: string;
}

/** A finding and why it is left as it is. */
export interface ExplainRequest {
  readonly rule: string;
  readonly fingerprint: string;
  readonly reason: string;
  /** Who stands for it, as they name themselves; the add-on may not ask Google. */
  readonly by: string;
}

/** A tab that people fill in, the example, or the letter to the donor. */
export type FormName = 'partners' | 'timeline' | 'budget' | 'checklist' | 'trial' | 'donor';

export interface Inserted {
  /** Which tab it is, in words. */
  readonly said: string;
}

export interface Shown {
  /** False where the cells changed since the check. */
  readonly unchanged: boolean;
}
