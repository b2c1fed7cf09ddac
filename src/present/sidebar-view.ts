import type { Severity } from '../core/rules/rule.js';

/** Everything that the sidebar shows, already in the person's words; the page only lays it out. */
export interface SidebarView {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Texts of the page itself, by key (`ui-sidebar.json`). */
  readonly texts: Readonly<Record<string, string>>;
  readonly head: HeadView;
  /** The four figures, always four, in the order of the report. */
  readonly figures: readonly FigureView[];
  /** Findings grouped by checklist element, each group ranked. */
  readonly groups: readonly FindingGroupView[];
  /** Things to settle or to know about the reading. */
  readonly notices: readonly string[];
}

export interface HeadView {
  /** What was recognised, a line per table: "Budget!A6:J48, 32 lines, USD 120,000". [] where nothing was. */
  readonly recognised: readonly string[];
  /** One sentence over all: how many findings, how much money they concern. */
  readonly summary: string;
}

export interface FigureView {
  readonly name: string;
  readonly title: string;
  /** As shown: `62%`, `0.4`, or the word for unknown. */
  readonly value: string;
  /** 0–1 for the drawing; `null` where unknown. */
  readonly fraction: number | null;
  /** Whether more is better (disclosure) or worse (pressure). */
  readonly better: 'more' | 'less';
  /** How it was made, one sentence. */
  readonly how: string;
  readonly mayChange: string | null;
  /** Bars to compare side by side (core-cost rate by organisation); [] where there is one figure only. */
  readonly bars: readonly { readonly label: string; readonly value: string; readonly fraction: number }[];
}

export interface FindingGroupView {
  readonly title: string;
  readonly findings: readonly FindingView[];
}

export interface FindingView {
  /** Stable within one check. */
  readonly id: string;
  readonly severity: Severity;
  readonly severityWord: string;
  readonly title: string;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly source: string;
  /** Money at stake as shown, or `null`. */
  readonly amount: string | null;
  /** As shown, `Budget!J12`; `null` where the finding speaks of the whole workbook. */
  readonly placeText: string | null;
  /** Where *Show in sheet* goes; `null` where there is no place. */
  readonly place: { readonly sheet: string; readonly range: string; readonly seen: string } | null;
}
