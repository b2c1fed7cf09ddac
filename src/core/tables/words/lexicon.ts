import type { BudgetRole, PartnersRole, TimelineRole } from '../table.js';
import type { EventKind, OrganisationKind } from '../../partnership/partnership.js';

/** The words of one language, as data. Written as people write them; matching folds case, accents and plurals. */
export interface Lexicon {
  /** ISO 639-1. */
  readonly language: string;
  /** Words that stand in a header for a role. */
  readonly budgetHeaders: Readonly<Partial<Record<BudgetRole, readonly string[]>>>;
  readonly partnersHeaders: Readonly<Partial<Record<PartnersRole, readonly string[]>>>;
  readonly timelineHeaders: Readonly<Partial<Record<TimelineRole, readonly string[]>>>;
  /** Words for values and rows, by concept. */
  readonly terms: Readonly<Record<Term, readonly string[]>>;
  readonly organisationKinds: Readonly<Partial<Record<OrganisationKind, readonly string[]>>>;
  readonly eventKinds: Readonly<Partial<Record<EventKind, readonly string[]>>>;
  /** Month names and their short forms, January first. */
  readonly months: readonly (readonly string[])[];
}

/** A concept that rows, units and descriptions are matched against (norms.md B8, B9). */
export type Term =
  | 'total' | 'subtotal' | 'lump-sum' | 'vague' | 'withheld' | 'staff' | 'pooled-staff' | 'role'
  | 'core' | 'indirect' | 'direct-costs' | 'contingency' | 'tax' | 'sub-grant' | 'travel' | 'per-diem'
  | 'meals' | 'materials' | 'equipment' | 'workshop' | 'fee' | 'stipend' | 'volunteer' | 'in-kind'
  | 'month' | 'year' | 'quarter' | 'thing-unit' | 'time-unit' | 'meaningless-unit' | 'notes' | 'example'
  | 'narrative-report' | 'financial-report' | 'donor' | 'lead' | 'together' | 'all';
