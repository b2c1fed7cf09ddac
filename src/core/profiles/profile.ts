/**
 * What a donor's rules say, as dated data. A figure that no source supports is not here; what its source does not
 * support well is marked `isUnverified`, shown, and judged by nowhere.
 */
export interface DonorProfile {
  /** Also the name on the command line, and `profile.ID` in the terms of the message files. */
  readonly id: string;
  /** ISO date from which the rules hold; `undefined` where the sources do not say. */
  readonly validFrom: string | undefined;
  /** ISO date of their last day; `undefined` for rules that no later ones are known to follow. */
  readonly validUntil?: string;
  /** The year that the sources speak of; `undefined` where they give none. */
  readonly year: number | undefined;
  /** Highest rates for indirect costs: who may charge how much on what. */
  readonly caps: readonly RateCap[];
  /** Kinds of cost that are taken out of the base of a rate. */
  readonly outOfBase?: Sourced<readonly string[]>;
  /** How much of each sub-award counts in the base, in the grant's currency. */
  readonly subAwardInBase?: Sourced<number>;
  /** Who may hardly charge indirect costs at all. */
  readonly mayNotCharge?: Sourced<Reach>;
  /** `fixed`: one sum for all indirect costs, to be split; `open`: each charges its own. */
  readonly pot?: Sourced<'fixed' | 'open'>;
  /** The effective rate below which core costs are surely not met, 0–1. */
  readonly floor?: Sourced<number>;
  /** Days of notice by kind of event. */
  readonly noticeDays?: Sourced<Readonly<Record<string, number>>>;
  readonly reportsPerYear?: Sourced<number>;
  readonly finalReportDays?: Sourced<{ readonly recipient: number; readonly subRecipient: number }>;
  /** Working days from signature to the first payment. */
  readonly firstPaymentDays?: Sourced<number>;
  /** Share of a category or activity, 0–1, that may move without asking. */
  readonly shift?: Sourced<number>;
  readonly lumpSum?: Sourced<'broken-down-or-described' | 'lawful-if-defined'>;
  /** Share of its indirect costs that whoever holds the grant hands on to partners, 0–1. */
  readonly handsOn?: Sourced<number>;
  /** The donor's own headings, as its forms have them. */
  readonly categories?: Sourced<readonly string[]>;
  readonly sources: Readonly<Record<string, Source>>;
}

/** Whom a rule of the donor is for. */
export type Reach = 'everybody' | 'international' | 'national';

/** A value and which of the profile's sources it was read in. */
export interface Sourced<Value> {
  readonly value: Value;
  readonly source: string;
  readonly isUnverified?: boolean;
}

/** A highest rate, 0–1, as `value`. */
export interface RateCap extends Sourced<number> {
  readonly who: Reach;
  /**
   * `direct`: direct costs of the whole grant; `own-direct`: without money passed on; `mtdc`: US modified total
   * direct costs; `passed-on`: money that others manage; `health-products`: what is bought of them.
   */
  readonly on: 'direct' | 'own-direct' | 'mtdc' | 'passed-on' | 'health-products';
}

export interface Source {
  /** What it is, in words. */
  readonly title: string;
  /** Where it was read. */
  readonly at: string;
}
