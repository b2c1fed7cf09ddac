/** One tab of an example, as data: what stands in each cell, and what a person would see of it. */
export interface SheetPlan {
  readonly name: string;
  readonly rows: readonly RowPlan[];
  readonly widths: readonly number[];
  readonly rightToLeft?: boolean;
}

export interface RowPlan {
  readonly cells: readonly CellPlan[];
  readonly look?: 'title' | 'head' | 'section' | 'sum';
  readonly hidden?: boolean;
}

export type CellPlan =
  string | number | undefined | FormulaCell | DateCell | PercentCell | MoneyCell;

export interface FormulaCell {
  readonly formula: string;
  readonly result: number;
}

export interface DateCell {
  /** ISO. */
  readonly date: string;
}

export interface PercentCell {
  readonly percent: number;
}

export interface MoneyCell {
  readonly money: number;
}

/** A fault that an example holds on purpose: in a row, with an organisation, or in the workbook as a whole. */
export interface PlantedFault {
  readonly rule: string;
  readonly place: string;
}

/** The place of a fault in one row. */
export function inRow(sheet: string, row: number): string {
  return `${sheet}, row ${row}`;
}

/** The place of a fault that is the whole workbook's. */
export const everywhere = 'the whole workbook';

export interface Example {
  /** File name without ending. */
  readonly name: string;
  readonly sheets: readonly SheetPlan[];
  readonly planted: readonly PlantedFault[];
}

/** What partnership itself costs, by the names of the rules that look for it. */
const partnershipCosts = [
  'relationship-building',
  'language-access',
  'design-phase',
  'flexible-funds',
  'learning-and-review',
  'power-and-facilitation',
  'voice-and-visibility',
  'community-participation',
  'safety-and-wellbeing',
  'exit-and-transition',
  'peer-exchange',
];

/** The remark that a budget has nothing for a cost of partnership itself, for every such cost but the given ones. */
export function nothingForPartnershipBut(...budgeted: readonly string[]): readonly PlantedFault[] {
  return partnershipCosts
    .filter((cost) => !budgeted.includes(cost))
    .map((cost) => ({ rule: `resources/${cost}`, place: everywhere }));
}
