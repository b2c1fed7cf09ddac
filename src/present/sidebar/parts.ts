import type { Severity } from '../../core/rules/rule.js';

export interface HeadView {
  /** What was recognised, a line per table: "Budget!A6:J48, 32 lines, USD 120,000". [] where nothing was. */
  readonly recognised: readonly string[];
  /** What was not found yet and what it would add: "No timeline yet". */
  readonly missing: readonly MissingView[];
  /** One sentence over all: how many findings of each severity. */
  readonly summary: string;
  /** One more: the finding that concerns most money, or that there is none; `null` where neither can be said. */
  readonly detail: string | null;
  /** What a budget needs and what to do next; `null` where a budget was recognised. */
  readonly firstSteps: FirstStepsView | null;
}

/** A table that was not found yet; the form is what makes a tab for it. */
export interface MissingView {
  readonly text: string;
  readonly form: 'partners' | 'timeline';
}

export interface FirstStepsView {
  readonly title: string;
  readonly needs: readonly string[];
  readonly next: string;
}

export interface FigureView {
  readonly name: string;
  readonly title: string;
  /** What it tells, in one line. */
  readonly meaning: string;
  /** As shown, `62%`, or the word for unknown. */
  readonly value: string;
  /** What the value is of, said after it: "of the money"; '' where it is unknown. */
  readonly of: string;
  /** 0–1 for the drawing; `null` where unknown. */
  readonly fraction: number | null;
  /** Whether more is better (disclosure) or worse (pressure). */
  readonly better: 'more' | 'less';
  /** How it was made, one sentence. */
  readonly how: string;
  readonly mayChange: string | null;
  /** Bars to compare side by side (core-cost rate by organisation); [] where there is one figure only. */
  readonly bars: readonly BarView[];
}

export interface BarView {
  readonly label: string;
  readonly value: string;
  /** 0–1 of the longest bar. */
  readonly fraction: number;
}

export interface SeverityView {
  readonly severity: Severity;
  readonly word: string;
  readonly count: number;
}

/** What findings can be filtered by, each only where there is a choice. */
export interface FiltersView {
  readonly partners: readonly string[];
  readonly kinds: readonly { readonly value: string; readonly label: string }[];
}

export interface SectionView {
  readonly title: string;
  readonly troubles: readonly TroubleView[];
}

/** One kind of trouble of one severity, with every place where it was found; what they share is said once. */
export interface TroubleView {
  /** Stable within one check. */
  readonly id: string;
  readonly severity: Severity;
  readonly severityWord: string;
  /** What it is about: `core-costs`. */
  readonly kind: string;
  readonly title: string;
  readonly why: string;
  readonly source: string;
  readonly fix: string;
  /** "Budget!J12 · USD 5,000", or "3 places, the largest USD 5,000"; `null` where there is neither. */
  readonly extent: string | null;
  /** Most money first. */
  readonly findings: readonly FindingView[];
}

export interface FindingView {
  /** Stable within one check. */
  readonly id: string;
  readonly message: string;
  /** Why it may still change; `null` where it rests on firm ground. */
  readonly mayChange: string | null;
  /** Whom it concerns, as the file names it; `null` where that is nobody or everybody. */
  readonly partner: string | null;
  /** True where a donor's rule forces it, so that it is the donor who can be asked. */
  readonly donorRule: boolean;
  /** Money at stake as shown, or `null`. */
  readonly amount: string | null;
  /** As shown, `Budget!J12`; `null` where the finding speaks of the whole workbook. */
  readonly placeText: string | null;
  /** Where *Show in sheet* goes: the first area that the finding names; `null` where there is none. */
  readonly place: PlaceView | null;
  /** What *Explain* names to the server. */
  readonly mark: { readonly rule: string; readonly fingerprint: string };
}

/** A finding that people left as it is, and why. */
export interface ExplainedView {
  /** Stable within one check. */
  readonly id: string;
  readonly message: string;
  readonly placeText: string | null;
  readonly place: PlaceView | null;
  readonly reason: string;
  /** By whom and when, as shown. */
  readonly by: string;
}

export interface PlaceView {
  readonly sheet: string;
  readonly range: string;
  /** Digest of the cells' contents when they were reported (`digest.ts`). */
  readonly seen: string;
}
