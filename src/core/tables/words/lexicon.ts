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
  /** Words for values and rows, by concept; languages that are read for their tables only leave some out. */
  readonly terms: Readonly<Partial<Record<Term, readonly string[]>>>;
  readonly organisationKinds: Readonly<Partial<Record<OrganisationKind, readonly string[]>>>;
  readonly eventKinds: Readonly<Partial<Record<EventKind, readonly string[]>>>;
  /** What lines and dates are about, beside what they cost; languages may leave them out. */
  readonly topics?: Topics;
  /** Month names and their short forms, January first. */
  readonly months: readonly (readonly string[])[];
}

/** The phrases that some languages have for a concept. */
export function phrasesOf(lexicons: readonly Lexicon[], term: Term): readonly string[] {
  return lexicons.flatMap(({ terms }) => terms[term] ?? []);
}

/**
 * A concept that rows, units and descriptions are matched against (norms.md B8, B9).
 * `lump-sum` may be looked for anywhere; `lump-sum-unit` (LS, ff, global) only means that where it is
 * all that a unit says. `vague`, `withheld`, `pooled-staff` and `meaningless-unit` are likewise meant for
 * whole texts (`isTerm`). `role` is a post (coordinator), `staff` a word for pay or people. `elsewhere` points to
 * another tab (see, annex). `condition` and `cap` are terms that a cost is paid on (receipts, at most), `allocation-key`
 * says whose share of a shared cost it is, `claim` that refugees or communities lead or take part. `honorific` stands before a person's name. `person-name` heads
 * a column of names of people, `matter` is what a line is about though a word in it speaks of pay (child labour),
 * `grant-holder` and
 * `grant-title` head lists of grants that others got. `and` joins two things; `connector` holds
 * the small words (and, of), `filler` the words that add nothing to a cost, so that "other costs" is only vague.
 */
export type Term =
  | 'income'
  | 'option'
  | 'revised'
  | 'superseded'
  | 'person-name'
  | 'grant-holder'
  | 'grant-title'
  | 'guidance'
  | 'total'
  | 'subtotal'
  | 'lump-sum'
  | 'lump-sum-unit'
  | 'vague'
  | 'withheld'
  | 'staff'
  | 'pooled-staff'
  | 'role'
  | 'core'
  | 'indirect'
  | 'direct-costs'
  | 'contingency'
  | 'tax'
  | 'sub-grant'
  | 'travel'
  | 'per-diem'
  | 'meals'
  | 'venue'
  | 'materials'
  | 'equipment'
  | 'workshop'
  | 'fee'
  | 'stipend'
  | 'volunteer'
  | 'in-kind'
  | 'condition'
  | 'cap'
  | 'allocation-key'
  | 'partner'
  | 'claim'
  | 'community'
  | 'audit'
  | 'insurance'
  | 'security'
  | 'it-equipment'
  | 'staff-care'
  | 'finance-staff'
  | 'connectivity'
  | 'incentive'
  | 'month'
  | 'year'
  | 'quarter'
  | 'thing-unit'
  | 'time-unit'
  | 'meaningless-unit'
  | 'notes'
  | 'example'
  | 'narrative-report'
  | 'financial-report'
  | 'donor'
  | 'lead'
  | 'together'
  | 'all'
  | 'elsewhere'
  | 'exchange-rate'
  | 'honorific'
  | 'institution'
  | 'matter'
  | 'and'
  | 'hour'
  | 'day'
  | 'week'
  | 'design-phase'
  | 'project-period'
  | 'project-start'
  | 'project-end'
  | 'retention'
  | 'filler'
  | 'connector';

/**
 * A subject that a line or a date is about, whatever kind of cost it is: the parts of a partnership that money is asked
 * for, posts that lead, steps towards direct funding, words that speak of what people lack. `other` holds phrases
 * that mean none of these, though a word in them may.
 */
export type Topic =
  | 'relationship-building'
  | 'language-access'
  | 'design-phase'
  | 'flexible-funds'
  | 'learning-and-review'
  | 'power-and-facilitation'
  | 'voice-and-visibility'
  | 'community-participation'
  | 'safety-and-wellbeing'
  | 'exit-and-transition'
  | 'peer-exchange'
  | 'leading-post'
  | 'direct-funding'
  | 'deficit-capacity'
  | 'deficit-people'
  | 'deficit-partner'
  | 'other';

export type Topics = Readonly<Record<Topic, readonly string[]>>;

/**
 * The phrases of a comma list, as lexicons are written. A digit stands for any number (`Year 1` also means
 * Year 2), `2026` for any year.
 */
export function phrases(list: string): readonly string[] {
  return list.split(',').map((phrase) => phrase.trim());
}

/** Every phrase of one part from each list, in order: `led, run` · `by refugees` make two. */
export function combined(...lists: readonly string[]): readonly string[] {
  return lists
    .map(phrases)
    .reduce((all, parts) => all.flatMap((one) => parts.map((part) => `${one} ${part}`)));
}
