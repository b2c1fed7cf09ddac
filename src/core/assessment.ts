import type { Facts, Saying } from './facts.js';
import type { OverheadShare } from './overhead/share-overhead.js';
import type { MarkedFinding } from './explanations.js';
import type { NetGrant } from './partnership/net-grant.js';
import type { Answer, Partnership } from './partnership/partnership.js';
import type { Evidence, RuleId } from './rules/rule.js';
import type { RulesSettings, Verdict } from './rules/run-rules.js';

/** All that one check established, as facts; `present/report.ts` puts it into words. */
export interface Assessment {
  readonly partnership: Partnership;
  readonly verdicts: readonly Verdict[];
  /** Findings of all rules, ranked: severity, then money at stake. */
  readonly findings: readonly MarkedFinding[];
  readonly scores: Scores;
  readonly pressure: readonly Pressure[];
  /** What each would have for core costs if they were shared in other ways; [] where nothing can be shared. */
  readonly overheadSharing: readonly OverheadShare[];
  /** What applying and reporting cost each organisation that says its hours. */
  readonly netGrants: readonly NetGrant[];
  readonly checklist: readonly ChecklistStatus[];
  readonly settings: RulesSettings;
}

/** The four figures. `undefined` where there is no ground to say. */
export interface Scores {
  /** Money on fully disclosed lines / money on all lines, 0–1. */
  readonly disclosure: Score;
  /** Lowest local partner's effective core rate / the lead's; 1 is parity. */
  readonly coreCostParity: Score;
  /** Money for RLOs / all money, 0–1. */
  readonly rloShare: Score;
  /** 0 none to 100 severe. */
  readonly timelinePressure: Score;
}

export interface Score {
  readonly value: number | undefined;
  /** Why it may still change, where it rests on unsettled ground. */
  readonly mayChange: Saying | undefined;
  /** The figures that it was made from, for the sentence beside it. */
  readonly facts: Facts;
}

/** Donor pressure on one organisation (`undefined`: the whole partnership). Parts without evidence are `undefined`. */
export interface Pressure {
  readonly partner: string | undefined;
  readonly value: number | undefined;
  readonly parts: {
    readonly notice: number | undefined;
    readonly clustering: number | undefined;
    readonly reporting: number | undefined;
    readonly money: number | undefined;
    readonly asymmetry: number | undefined;
  };
}

export interface ChecklistStatus {
  readonly item: string;
  readonly status: 'met' | 'partly' | 'not-met' | 'not-evidenced' | 'not-applicable';
  /** Findings that speak to it, as places in `Assessment.findings`. */
  readonly findings: readonly number[];
  /** What the workbook shows for it. */
  readonly evidence: readonly ItemEvidence[];
  /** What the organisations say, in the order of their columns. */
  readonly answers: readonly Answer[];
  /** Why it does not apply, where people said so. */
  readonly reason: string | undefined;
}

export interface ItemEvidence extends Evidence {
  readonly rule: RuleId;
}
