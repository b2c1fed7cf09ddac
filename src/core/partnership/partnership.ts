import type { Workbook, CellRef } from '../workbook/workbook.js';
import type { DonorProfile } from '../profiles/profile.js';
import type { BudgetRole, Notice, StatedFigure, Table } from '../tables/table.js';
import type { TextTerms } from '../tables/words/read-terms.js';

/** The model that rules judge: who the partners are, what the budget says, what the calendar says. */
export interface Partnership {
  readonly workbook: Workbook;
  readonly tables: readonly Table[];
  readonly budget: Budget | undefined;
  readonly organisations: readonly Organisation[];
  /** True where a partners table names somebody, so that kinds and routes come from people. */
  readonly hasRegister: boolean;
  readonly timeline: Timeline | undefined;
  /** The checklist as the organisations filled it in; `undefined` where there is no such table. */
  readonly answers: Answers | undefined;
  /** Who can open the file; `undefined` where the host cannot tell. */
  readonly access: Access | undefined;
  /** Today's date as the host gave it, ISO. */
  readonly today: string;
  /** The rules of the donor, as far as they are known. */
  readonly profile: DonorProfile;
  readonly notices: readonly Notice[];
}

export interface Budget {
  /** The counted tables, in workbook order. */
  readonly tables: readonly Table[];
  /** Line items of all counted tables, in workbook order. */
  readonly lines: readonly Line[];
  /** Subtotal and total rows of the counted tables. */
  readonly sums: readonly Sum[];
  readonly currency: string | undefined;
  readonly statedTotal: StatedFigure | undefined;
  /** Sum of the lines' amounts; what every share in the report is of. */
  readonly linesTotal: number;
  readonly byPartner: readonly PartnerMoney[];
}

/** What a line pays for, as far as core-cost rules are concerned (rules.md, definitions). */
export type CostClass = 'direct' | 'core' | 'indirect' | 'passed-on' | 'contingency' | 'tax';

/** What a person may say that a line is; the last two are direct costs that pay refugee-led work, or what it spends. */
export type LineClass = CostClass | 'rlo-time' | 'rlo-expenses';

/** One line item. A figure that is blank or cannot be read is `undefined`; `unreadable` tells the two apart. */
export interface Line {
  readonly sheet: string;
  readonly row: number;
  /** Headings above the line, outermost first. */
  readonly section: readonly string[];
  readonly code: string | undefined;
  readonly description: string | undefined;
  /** What the description speaks of; nothing where there is none. */
  readonly descriptionTerms: TextTerms;
  readonly category: string | undefined;
  /** The organisation's name as in `organisations`, or `undefined` where none is named. */
  readonly organisation: string | undefined;
  /** What the organisation column says, as it stands. */
  readonly organisationText: string | undefined;
  readonly unit: string | undefined;
  /** Quantity-like factors in column order: quantities, durations, percents (a percent is 0–1). */
  readonly factors: readonly Factor[];
  readonly unitCost: number | undefined;
  /** Unit cost and factors multiplied; `undefined` where the line lacks either. */
  readonly product: number | undefined;
  readonly amount: number | undefined;
  /** Period, source and organisation amounts of the line. */
  readonly parts: readonly AmountPart[];
  /** Remarks that may describe the line: notes column, comment row beneath, cell notes. */
  readonly remarks: readonly string[];
  /** Where a figure belongs but text or an error stands, as it stands. */
  readonly unreadable: readonly UnreadableCell[];
  /** Roles of figures, and the unit, that the table has a column for and this line leaves blank. */
  readonly blanks: readonly BudgetRole[];
  /** The formula of the amount cell, where there is one and the host knows it. */
  readonly amountFormula: string | undefined;
  readonly costClass: CostClass;
  /** What else it may well be, where its words and its headings say different things of core and direct. */
  readonly otherClass: 'core' | 'direct' | undefined;
  /** What a person said that the line is; `undefined` where nobody did. */
  readonly classSaid: LineClass | undefined;
  /** Who receives money that is passed on, where a person said so; else the line's words tell. */
  readonly receiver: string | undefined;
  /** The tab whose table is made of this line's money, so that it counts there; `undefined` for most lines. */
  readonly itemisedIn: string | undefined;
  /** Pays a person or people for work: a post, a salary, a fee for a role. */
  readonly isStaff: boolean;
  /** A rate on a base (7% of direct costs, contingency 5%), by formula or percent. */
  readonly isRate: boolean;
  /** The rate that the line states, 0–1. */
  readonly rate: number | undefined;
  /** The row, its column of amounts or its sheet is hidden; `undefined` where the host cannot tell. */
  readonly isHidden: boolean | undefined;
  /** The cell of each role that the table has a column for, blank cells included. */
  readonly cells: Readonly<Partial<Record<BudgetRole, CellRef>>>;
}

export interface Factor {
  readonly role: 'quantity' | 'duration' | 'percent';
  readonly value: number;
  readonly cell: CellRef;
}

export interface AmountPart {
  readonly role: 'period-amount' | 'source-amount' | 'organisation-amount';
  readonly name: string;
  readonly value: number;
  readonly cell: CellRef;
}

export interface UnreadableCell {
  readonly role: BudgetRole;
  readonly text: string;
  readonly cell: CellRef;
}

/** A subtotal, total or cross-total with what it states and the lines it covers. */
export interface Sum {
  readonly kind: 'subtotal' | 'total';
  readonly label: string;
  readonly stated: number | undefined;
  readonly cell: CellRef;
  readonly formula: string | undefined;
  /** Rows that its figure should add up (lines, or lower subtotals), on the same sheet. */
  readonly covers: readonly number[];
  /** The amounts of `covers` added; `undefined` where one of them cannot be read. */
  readonly computed: number | undefined;
}

export const organisationKinds = [
  'donor',
  'lead',
  'ingo',
  'local-ngo',
  'rlo',
  'community-group',
  'network',
  'fiscal-sponsor',
  'other',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export interface Organisation {
  readonly name: string;
  /** `undefined` where nobody has said; never guessed from a name. */
  readonly kind: OrganisationKind | undefined;
  readonly aliases: readonly string[];
  readonly country: string | undefined;
  /** ISO date. */
  readonly joinedOn: string | undefined;
  readonly funding: 'direct' | 'sub-grant' | 'contract' | 'none' | undefined;
  readonly decisionRole: 'decides' | 'co-decides' | 'consulted' | 'informed' | undefined;
  readonly budgetAccess: 'full' | 'own part' | 'none' | undefined;
  /** Its working languages, as the register gives them. */
  readonly languages?: string | undefined;
  /** Addresses that the register gives, as written. */
  readonly emails: readonly string[];
  /** Where it is named as an organisation: register rows first. */
  readonly cells: readonly CellRef[];
  readonly inRegister: boolean;
}

/** One organisation's money in the budget. Rates: rules.md, "Rates". */
export interface PartnerMoney {
  readonly partner: string;
  readonly direct: number;
  /** Core costs and indirect costs taken. */
  readonly core: number;
  /** The part of `core` that is a rate or a fee, not a cost of its own. */
  readonly indirect: number;
  readonly passedOn: number;
  /** direct + core. */
  readonly kept: number;
  readonly total: number;
  /** total / all lines; `undefined` with no money in the budget. */
  readonly share: number | undefined;
  readonly nominalRate: number | undefined;
  /** core / direct; `undefined` without direct costs. */
  readonly coreRate: number | undefined;
  /** core / kept. */
  readonly keptShare: number | undefined;
  /** Both ends of `coreRate` where lines may be core or direct; `undefined` where none is open. */
  readonly coreRateEnds: { readonly lowest: number; readonly highest: number } | undefined;
  /** Money that it was handed whole, of which nobody can see what it is for; part of `direct`. */
  readonly received: number;
  /** Pay for people's time (salary, fee, honorarium, stipend for work). */
  readonly time: number;
  /** Travel, per diem, meals, materials: everything direct that is not time. */
  readonly expenses: number;
  /** The lines counted here, for "show in sheet". */
  readonly lines: readonly CellRef[];
}

export type EventKind =
  | 'call'
  | 'proposal'
  | 'revision'
  | 'document-request'
  | 'decision'
  | 'agreement'
  | 'disbursement'
  | 'activity'
  | 'report'
  | 'meeting'
  | 'review'
  | 'learning'
  | 'exit';

export interface Timeline {
  readonly table: Table;
  readonly events: readonly TimelineEvent[];
}

/** One dated row. Dates are ISO; a blank or unreadable date is `undefined`. */
export interface TimelineEvent {
  readonly sheet: string;
  readonly row: number;
  readonly what: string;
  readonly kind: EventKind | undefined;
  /** Organisations that do it, by their names in `organisations` where known. */
  readonly who: readonly string[];
  readonly setBy: 'donor' | 'lead' | 'together' | undefined;
  readonly askedOn: string | undefined;
  readonly starts: string | undefined;
  readonly due: string | undefined;
  readonly doneOn: string | undefined;
  readonly hours: number | undefined;
  readonly amount: number | undefined;
  readonly cells: Readonly<Record<string, CellRef | undefined>>;
}

/** What each organisation says to the items of the checklist, 0 not at all to 3 fully. */
export interface Answers {
  /** Organisations that have a column, by their names in `organisations` where known. */
  readonly partners: readonly string[];
  readonly items: readonly ItemAnswers[];
}

/** One row of the table of answers. */
export interface ItemAnswers {
  /** As the checklist has it: `3.2.a`. */
  readonly item: string;
  readonly cell: CellRef;
  readonly answers: readonly Answer[];
  /** Why the item does not apply, where people said so and nobody scored it. */
  readonly notApplicable: string | undefined;
  readonly notes: string | undefined;
  readonly nextStep: string | undefined;
  /** ISO date. */
  readonly reviewOn: string | undefined;
}

export interface Answer {
  readonly partner: string;
  /** 0–3. */
  readonly value: number;
  readonly cell: CellRef;
}

/** Who can open the file, as far as the host hands it over. */
export interface Access {
  /** E-mail addresses in lower case. */
  readonly addresses: readonly string[];
}
