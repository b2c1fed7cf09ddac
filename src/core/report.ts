import type { ColumnRole, RowKind, TableKind, TableUse } from './tables/table.js';
import type { Severity } from './rules/rule.js';
import type { Outcome } from './rules/run-rules.js';
import type {
  EventKind,
  LineClass,
  Organisation,
  OrganisationKind,
  TimelineEvent,
} from './partnership/partnership.js';
import type { ChecklistStatus } from './assessment.js';

/**
 * The report, version 1: the one thing that every presentation is made from, and what `--format json` prints.
 * Nothing is left out: unknown is `null`, none is `[]`. Held against `schema/report.v1.json` by the tests.
 */
export interface Report {
  readonly schema: 1;
  readonly program: { readonly name: string; readonly version: string };
  /** ISO date. */
  readonly today: string;
  readonly source: { readonly file: string | null; readonly sheets: readonly string[] };
  readonly tables: readonly ReportTable[];
  readonly partners: readonly ReportPartner[];
  readonly register: readonly ReportRegistered[];
  readonly money: ReportMoney;
  readonly scores: Readonly<Record<ScoreName, ReportScore>>;
  readonly findings: readonly ReportFinding[];
  readonly pressure: readonly ReportPressure[];
  readonly deadlines: readonly ReportDeadline[];
  readonly overheadSharing: readonly ReportSharing[];
  readonly netGrant: readonly ReportNetGrant[];
  readonly coverage: ReportCoverage;
  readonly checklist: readonly ReportItem[];
  readonly notices: readonly ReportNotice[];
}

export type ScoreName = 'disclosure' | 'coreCostParity' | 'rloShare' | 'timelinePressure';

export interface ReportTable {
  readonly sheet: string;
  readonly kind: TableKind;
  readonly confidence: number;
  readonly use: TableUse;
  readonly why: string;
  readonly range: string;
  readonly headerRows: readonly number[];
  readonly firstRow: number | null;
  readonly lastRow: number | null;
  readonly currency: string | null;
  readonly statedTotal: number | null;
  readonly statedTotalCell: string | null;
  readonly linesTotal: number | null;
  readonly columns: readonly {
    readonly column: string;
    readonly role: ColumnRole;
    readonly name: string | null;
    readonly header: string;
    readonly confidence: number;
  }[];
  readonly rows: readonly {
    readonly row: number;
    readonly kind: RowKind;
    /** What a counted line pays for; `null` for other rows. */
    readonly class: LineClass | null;
    /** Who receives money that a person said is passed on, or whose work they said is paid. */
    readonly to: string | null;
    /** A person set the class. */
    readonly classSaid: boolean;
  }[];
}

export interface ReportPartner {
  readonly name: string;
  readonly kind: OrganisationKind | null;
  readonly aliases: readonly string[];
  /** With the sheet's name: `Partners!A3`. */
  readonly cells: readonly string[];
}

/** How an organisation stands in the partnership, as the register of partners has it. */
export interface ReportRegistered {
  readonly partner: string;
  readonly country: string | null;
  /** ISO date. */
  readonly joinedOn: string | null;
  readonly funding: NonNullable<Organisation['funding']> | null;
  readonly decisionRole: NonNullable<Organisation['decisionRole']> | null;
  readonly budgetAccess: NonNullable<Organisation['budgetAccess']> | null;
  /** Its working languages, as written. */
  readonly languages: string | null;
}

export interface ReportMoney {
  readonly currency: string | null;
  readonly statedTotal: number | null;
  readonly statedTotalCell: string | null;
  readonly linesTotal: number | null;
  readonly disclosed: number | null;
  readonly byPartner: readonly {
    readonly partner: string;
    readonly direct: number;
    readonly core: number;
    readonly passedOn: number;
    readonly kept: number;
    readonly total: number;
    readonly share: number | null;
    readonly nominalRate: number | null;
    readonly coreRate: number | null;
    readonly keptShare: number | null;
  }[];
  readonly rloCompensation: {
    readonly time: number;
    readonly expenses: number;
    readonly core: number;
    readonly share: number | null;
  };
}

export interface ReportScore {
  readonly value: number | null;
  /** What it measures, in a few words. */
  readonly of: string;
  /** How it was made, with its figures. */
  readonly how: string;
  readonly mayChange: string | null;
}

export interface ReportFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string | null;
  /** A1 without the sheet's name; several places as a comma list. */
  readonly range: string | null;
  readonly row: number | null;
  readonly rows: readonly number[];
  readonly amount: number | null;
  readonly partner: string | null;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly items: readonly string[];
  readonly source: string;
  readonly donorRule: boolean;
  readonly mayChange: string | null;
  readonly explained: { readonly reason: string; readonly by: string; readonly on: string } | null;
  /** Tells whether it is still the same finding about the same cells; what an explanation names. */
  readonly fingerprint: string;
}

export interface ReportPressure {
  readonly partner: string | null;
  readonly value: number | null;
  readonly parts: Readonly<
    Record<'notice' | 'clustering' | 'reporting' | 'money' | 'asymmetry', number | null>
  >;
}

/** What is to be delivered by a day, the earliest first. */
export interface ReportDeadline {
  readonly what: string;
  readonly kind: EventKind;
  /** Who does it, donors left out. */
  readonly partners: readonly string[];
  readonly setBy: NonNullable<TimelineEvent['setBy']> | null;
  /** ISO dates. */
  readonly askedOn: string | null;
  readonly due: string;
  /** Days from asking to due. */
  readonly notice: number | null;
  /** Of work, for all who do it together. */
  readonly hours: number | null;
  readonly sheet: string;
  readonly row: number;
}

/** What one organisation has for core and indirect costs, and would have if they were shared in one way. */
export interface ReportSharing {
  /** `half-and-half`, `by-budget`, `same-rate` or `flat-floor`. */
  readonly model: string;
  readonly partner: string;
  readonly now: number;
  readonly shared: number;
  readonly difference: number;
  /** How it was made, with its figures. */
  readonly how: string;
}

export interface ReportNetGrant {
  readonly partner: string;
  readonly hours: number;
  /** Cost of an hour of its own staff; `null` where no line tells. */
  readonly rate: number | null;
  readonly cost: number | null;
  /** Cost / all that it gets; `null` where either is not known. */
  readonly share: number | null;
}

export interface ReportCoverage {
  readonly ruleSet: string;
  /** `year`: the one that its sources speak of. */
  readonly profile: {
    readonly id: string;
    readonly validFrom: string | null;
    readonly year: number | null;
  };
  readonly rules: readonly {
    readonly rule: string;
    readonly outcome: Outcome;
    readonly reason: string | null;
  }[];
  readonly settingsChanged: readonly string[];
}

export interface ReportItem {
  readonly item: string;
  readonly element: number;
  readonly pillar: string;
  readonly status: ChecklistStatus['status'];
  readonly findings: readonly number[];
  /** What the workbook shows for it, each with its cells. */
  readonly evidence: readonly {
    readonly rule: string;
    readonly sheet: string | null;
    readonly range: string | null;
    readonly message: string;
  }[];
  /** 0 not at all to 3 fully, in the order of the columns. */
  readonly answers: readonly { readonly partner: string; readonly value: number }[];
  /** Why it does not apply, where people said so. */
  readonly reason: string | null;
}

export interface ReportNotice {
  readonly code: string;
  readonly sheet: string | null;
  readonly range: string | null;
  readonly message: string;
}
