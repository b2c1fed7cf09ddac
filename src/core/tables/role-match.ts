import type { ColumnRole } from './table.js';

/** A role that a column may have, and how much speaks for it. */
export interface RoleMatch {
  readonly role: ColumnRole;
  /** 0–1. */
  readonly strength: number;
}
