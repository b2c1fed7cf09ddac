import type { CellValue, Workbook } from '../../src/core/workbook/workbook.js';

/** One budget line as plain data, as a peer gets it: what is blank is left out. */
export interface PlainLine {
  readonly description?: string;
  readonly organisation?: string;
  readonly unit?: string;
  readonly quantity?: number;
  readonly unitCost: number;
  readonly months: number;
  readonly amount: number | string;
}

/** The eight checks, each with the fault that it is to find, in every 97th line by turns. */
export const faults = {
  product: ({ amount, ...line }: PlainLine) => ({ ...line, amount: Number(amount) + 50 }),
  short: (line: PlainLine) => ({ ...line, description: 'ab' }),
  unlabelled: ({ description: _, ...line }: PlainLine) => line,
  noUnit: ({ unit: _, ...line }: PlainLine) => line,
  lump: (line: PlainLine) => ({
    ...line,
    unit: 'lump sum',
    quantity: 1,
    months: 1,
    amount: line.unitCost,
  }),
  nobody: ({ organisation: _, ...line }: PlainLine) => line,
  negative: (line: PlainLine) => ({ ...line, quantity: -2, amount: -Number(line.amount) }),
  withheld: (line: PlainLine) => ({ ...line, amount: 'to be confirmed' }),
} satisfies Readonly<Record<string, (line: PlainLine) => PlainLine>>;

export type Check = keyof typeof faults;
export const checks = Object.keys(faults) as readonly Check[];

/** By check, the places of the lines that it flags, from 0. */
export type Flagged = Readonly<Record<Check, readonly number[]>>;

export function noneFlagged(): Record<Check, number[]> {
  return Object.fromEntries(checks.map((check) => [check, []])) as unknown as Record<
    Check,
    number[]
  >;
}

const every = 97;

export function plantedLines(count: number): readonly PlainLine[] {
  return Array.from({ length: count }, (_, place): PlainLine => {
    const unitCost = 50 + (place % 70);
    const line = {
      description: `Training workshop in district ${place + 1}`,
      organisation: place % 3 === 0 ? 'Lead Agency' : 'River Centre',
      unit: 'workshop',
      quantity: 2,
      unitCost,
      months: 3,
      amount: 6 * unitCost,
    };
    const check = checks[Math.floor(place / every) % checks.length];
    return place % every === 0 && check !== undefined ? faults[check](line) : line;
  });
}

/** What each check has to flag. */
export function dueIn(count: number): Flagged {
  const due = noneFlagged();
  for (let place = 0; place < count; place += every) {
    const check = checks[(place / every) % checks.length];
    if (check !== undefined) due[check].push(place);
  }
  return due;
}

/** The first line stands in the row after the headings. */
export const firstRow = 2;

/** The same lines as a spreadsheet has them. */
export function workbookOf(lines: readonly PlainLine[]): Workbook {
  const values: CellValue[][] = [
    ['Budget line', 'Organisation', 'Unit', 'Quantity', 'Unit cost (USD)', 'Months', 'Total (USD)'],
    ...lines.map((line) => [
      line.description,
      line.organisation,
      line.unit,
      line.quantity,
      line.unitCost,
      line.months,
      line.amount,
    ]),
  ];
  const sheet = {
    name: 'Budget',
    hidden: false,
    values,
    formulas: [],
    formats: [],
    notes: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
  return { name: 'planted lines', sheets: [sheet] };
}
