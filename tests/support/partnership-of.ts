import { productOf } from '../../src/core/partnership/arithmetic.js';
import { blanksIn } from '../../src/core/partnership/lines.js';
import { moneyByPartner } from '../../src/core/partnership/money-by-partner.js';
import type {
  AmountPart,
  Budget,
  Factor,
  Line,
  Organisation,
  Partnership,
  Sum,
  TimelineEvent,
} from '../../src/core/partnership/partnership.js';
import { generic } from '../../src/core/profiles/generic.js';
import type { BudgetRole, Table } from '../../src/core/tables/table.js';
import { words } from '../../src/core/tables/words/match.js';
import type { CellRef } from '../../src/core/workbook/workbook.js';
import { sheetOf, workbookOf } from './sheet-of.js';

/** Where each role stands in the tables of these tests: A description, F amount and so on. */
const budgetColumns = {
  description: 1,
  unit: 2,
  quantity: 3,
  duration: 4,
  'unit-cost': 5,
  amount: 6,
  percent: 7,
  organisation: 8,
  notes: 9,
  'period-amount': 10,
  'source-amount': 10,
  'organisation-amount': 10,
} as const satisfies Partial<Record<BudgetRole, number>>;

const usualRoles: readonly BudgetRole[] = [
  'description',
  'unit',
  'quantity',
  'unit-cost',
  'amount',
];
const factorRoles = ['quantity', 'duration', 'percent'] as const;
const partRoles = ['period-amount', 'source-amount', 'organisation-amount'] as const;

/** A line as a test writes it: figures by role; `blank` names columns that the table has and the line leaves empty. */
export type LineGiven = Partial<Omit<Line, 'factors' | 'parts' | 'cells' | 'unreadable'>> & {
  readonly quantity?: number;
  readonly duration?: number;
  readonly percent?: number;
  readonly blank?: readonly BudgetRole[];
  /** Columns that the table does not have. */
  readonly without?: readonly BudgetRole[];
  readonly periods?: Readonly<Record<string, number>>;
  readonly sources?: Readonly<Record<string, number>>;
  readonly partners?: Readonly<Record<string, number>>;
  /** Text where a figure belongs, by role. */
  readonly unreadable?: Readonly<Partial<Record<keyof typeof budgetColumns, string>>>;
};

/** A line of the sheet "Budget": description A, unit B, quantity C, duration D, unit cost E, amount F, percent G. */
export function line(given: LineGiven): Line {
  const { quantity, duration, percent, blank = [], without = [] } = given;
  const { sheet = 'Budget', row = 7, unreadable = {} } = given;
  const figures = { quantity, duration, percent };
  const cell = (role: keyof typeof budgetColumns) => ({ sheet, row, column: budgetColumns[role] });
  const stated: readonly BudgetRole[] = [
    ...factorRoles.filter((role) => figures[role] !== undefined),
    ...(given.remarks ? (['notes'] as const) : []),
    ...(given.organisation === undefined ? [] : (['organisation'] as const)),
    ...(Object.keys(unreadable) as BudgetRole[]),
  ];
  const roles = [...usualRoles, ...stated, ...blank].filter((role) => !without.includes(role));
  const factors = factorRoles.flatMap((role): readonly Factor[] => {
    const value = figures[role];
    return value === undefined ? [] : [{ role, value, cell: cell(role) }];
  });
  const own: Line = {
    ...blankLine,
    ...asStated(given),
    descriptionTerms: words().readTerms(given.description ?? ''),
    sheet,
    row,
    factors,
    product: productOf(given.unitCost, factors),
    parts: [given.periods, given.sources, given.partners].flatMap((amounts, kind) =>
      partsOf(partRoles[kind] ?? 'period-amount', amounts ?? {}, { sheet, row }),
    ),
    unreadable: (Object.keys(unreadable) as (keyof typeof budgetColumns)[]).map((role) => ({
      role,
      text: unreadable[role] ?? '',
      cell: cell(role),
    })),
    cells: Object.fromEntries(
      roles.map((role) => [role, cell(role as keyof typeof budgetColumns)]),
    ),
  };
  return { ...own, blanks: blanksIn(own) };
}

const blankLine: Line = {
  sheet: 'Budget',
  row: 7,
  section: [],
  code: undefined,
  description: undefined,
  descriptionTerms: words().readTerms(''),
  category: undefined,
  organisation: undefined,
  organisationText: undefined,
  unit: undefined,
  factors: [],
  unitCost: undefined,
  product: undefined,
  amount: undefined,
  parts: [],
  remarks: [],
  unreadable: [],
  blanks: [],
  amountFormula: undefined,
  costClass: 'direct',
  otherClass: undefined,
  classSaid: undefined,
  receiver: undefined,
  itemisedIn: undefined,
  isStaff: false,
  isRate: false,
  rate: undefined,
  isHidden: false,
  cells: {},
};

/** What a test gives in the model's own words. */
function asStated(given: LineGiven): Partial<Line> {
  const known = Object.keys(blankLine);
  return Object.fromEntries(Object.entries(given).filter(([key]) => known.includes(key)));
}

function partsOf(
  role: AmountPart['role'],
  amounts: Readonly<Record<string, number>>,
  { sheet, row }: { readonly sheet: string; readonly row: number },
): readonly AmountPart[] {
  return Object.entries(amounts).map(([name, value], place) => ({
    role,
    name,
    value,
    cell: { sheet, row, column: budgetColumns[role] + place },
  }));
}

/** A subtotal or total in the amount column, typed unless a formula is given. */
export function total(given: Partial<Omit<Sum, 'cell'>> & { readonly row: number }): Sum {
  const { row, ...rest } = given;
  return {
    kind: 'total',
    label: 'Total',
    stated: undefined,
    formula: undefined,
    covers: [],
    computed: 0,
    cell: { sheet: 'Budget', row, column: budgetColumns.amount },
    ...rest,
  };
}

/** A partnership that is nothing but a budget of these lines and totals. */
export function budget(...rows: readonly (Line | Sum)[]): Partnership {
  return partnership({ rows });
}

export interface PartnershipGiven extends Partial<Omit<Partnership, 'budget' | 'timeline'>> {
  /** Lines and totals of the budget; without any there is no budget. */
  readonly rows?: readonly (Line | Sum)[];
  readonly budget?: Partial<Budget>;
  readonly events?: readonly TimelineEvent[];
}

/** A partnership of a budget, organisations and a timeline, each where it is given. */
export function partnership(given: PartnershipGiven): Partnership {
  const { rows = [], budget: different, events, ...rest } = given;
  const organisations = given.organisations ?? [];
  return {
    workbook: workbookOf(sheetOf('Budget', [])),
    tables: rows.length > 0 ? [budgetTable] : [],
    budget: rows.length > 0 ? budgetOf(rows, organisations, different) : undefined,
    organisations,
    hasRegister: organisations.length > 0,
    timeline: events && { table: { ...budgetTable, sheet: 'Timeline', kind: 'timeline' }, events },
    answers: undefined,
    access: undefined,
    today: '2026-11-21',
    profile: generic,
    notices: [],
    ...rest,
  };
}

function budgetOf(
  rows: readonly (Line | Sum)[],
  organisations: readonly Organisation[],
  different: Partial<Budget> = {},
): Budget {
  const lines = rows.filter((row): row is Line => 'factors' in row);
  const sums = rows.filter((row): row is Sum => 'covers' in row);
  const linesTotal = lines.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  const assigned = lines.map((one) => ({ ...one, rate: undefined }));
  return {
    tables: [budgetTable],
    lines,
    sums,
    currency: 'USD',
    statedTotal: undefined,
    linesTotal,
    byPartner: moneyByPartner(assigned, organisations),
    ...different,
  };
}

/** The table that the lines of these tests stand in. */
export const budgetTable: Table = {
  sheet: 'Budget',
  kind: 'budget',
  confidence: 0.9,
  use: 'counted',
  why: { key: 'counted', facts: {} },
  area: { top: 6, left: 1, bottom: 40, right: 12 },
  headerRows: [6],
  columns: [],
  rows: [],
  currency: 'USD',
  statedTotal: undefined,
};

/** An organisation of the register, which names it in A2 of "Partners" unless said otherwise. */
export function organisation(
  given: Partial<Organisation> & { readonly name: string; readonly row?: number },
): Organisation {
  const { row = 2, ...rest } = given;
  return {
    kind: undefined,
    aliases: [],
    country: undefined,
    joinedOn: undefined,
    funding: undefined,
    decisionRole: undefined,
    budgetAccess: undefined,
    emails: [],
    cells: [{ sheet: 'Partners', row, column: 1 }],
    inRegister: true,
    ...rest,
  };
}

/** Where each column stands on the sheet "Timeline". */
const timelineColumns = {
  what: 1,
  kind: 2,
  who: 3,
  'set-by': 4,
  'asked-on': 5,
  due: 6,
  starts: 7,
  'done-on': 8,
  hours: 9,
  amount: 10,
} as const;

/** A row of the sheet "Timeline": what A, kind B, who C, set by D, asked on E, due F, starts G, done on H, hours I. */
export function event(given: Partial<TimelineEvent>): TimelineEvent {
  const { row = 2 } = given;
  const cells: Record<string, CellRef> = {};
  for (const [role, column] of Object.entries(timelineColumns)) {
    cells[role] = { sheet: 'Timeline', row, column };
  }
  return {
    sheet: 'Timeline',
    row,
    what: 'Final report',
    kind: undefined,
    who: [],
    setBy: undefined,
    askedOn: undefined,
    starts: undefined,
    due: undefined,
    doneOn: undefined,
    hours: undefined,
    amount: undefined,
    cells,
    ...given,
  };
}
