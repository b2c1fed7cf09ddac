import type { CellPlan, RowPlan } from './sheet-plan.js';

/** A line of an example budget. What is `undefined` stays blank in the sheet. */
export interface LinePlan {
  readonly code: string;
  readonly what: string;
  readonly who: string;
  readonly unit: string | undefined;
  readonly quantity: number | undefined;
  readonly unitCost: number | string | undefined;
  readonly months: number | undefined;
  /** 0–1. */
  readonly share: number | undefined;
  /** Typed instead of multiplied: how a slip or a lump sum gets in. */
  readonly typed: number | undefined;
  readonly notes: string | undefined;
  readonly hidden: boolean;
}

export interface SectionPlan {
  readonly title: string;
  readonly sumLabel: string;
  readonly lines: readonly LinePlan[];
  /** Typed instead of summed. */
  readonly typedSum?: number;
}

export interface BudgetPlan {
  readonly above: readonly string[];
  readonly head: readonly string[];
  readonly sections: readonly SectionPlan[];
  readonly totalLabel: string;
}

/** The rows of a budget in the usual order: title block, head, sections with their subtotals, total. */
export function budgetRows({ above, head, sections, totalLabel }: BudgetPlan): readonly RowPlan[] {
  const rows: RowPlan[] = above.map((text, index) =>
    index === 0 ? { cells: [text], look: 'title' } : { cells: [text] },
  );
  rows.push({ cells: [] }, { cells: head, look: 'head' });
  const sumRows: number[] = [];
  let total = 0;
  for (const section of sections) {
    rows.push({ cells: [section.title], look: 'section' });
    const first = rows.length + 1;
    const direct = ownDirect(sections);
    for (const line of section.lines) rows.push(lineRow(line, rows.length + 1, direct));
    const summed = section.lines.reduce((sum, line) => sum + amountOf(line, direct), 0);
    const formula = `SUM(I${first}:I${rows.length})`;
    rows.push(
      sumRow(
        section.sumLabel,
        section.typedSum === undefined ? { formula, result: summed } : { money: section.typedSum },
      ),
    );
    total += section.typedSum ?? summed;
    sumRows.push(rows.length);
  }
  const formula = sumRows.map((row) => `I${row}`).join('+');
  rows.push(sumRow(totalLabel, { formula, result: total }));
  return rows;
}

/** The row of a label in the second column, for what an example expects; 0 where there is none. */
export function rowOf(rows: readonly RowPlan[], label: string): number {
  return rows.findIndex(({ cells }) => cells[1] === label) + 1;
}

type DirectCosts = ReadonlyMap<string, number>;

/** Each organisation's costs that are not themselves a rate on them. */
function ownDirect(sections: readonly SectionPlan[]): DirectCosts {
  const direct = new Map<string, number>();
  for (const line of sections.slice(0, -1).flatMap(({ lines }) => lines)) {
    direct.set(line.who, (direct.get(line.who) ?? 0) + amountOf(line, direct));
  }
  return direct;
}

/** What the sheet will show as the line's amount. */
function amountOf(line: LinePlan, direct: DirectCosts): number {
  if (line.typed !== undefined) return line.typed;
  const product =
    (line.quantity ?? 1) * unitCostOf(line, direct) * (line.months ?? 1) * (line.share ?? 1);
  return Math.round(product * 100) / 100;
}

function unitCostOf({ unitCost, who }: LinePlan, direct: DirectCosts): number {
  if (unitCost === 'own direct') return direct.get(who) ?? 0;
  return typeof unitCost === 'number' ? unitCost : 0;
}

function lineRow(line: LinePlan, row: number, direct: DirectCosts): RowPlan {
  const { code, what, who, unit, quantity, months, share, typed, notes, hidden } = line;
  const unitCost: CellPlan =
    typeof line.unitCost === 'number' || line.unitCost === 'own direct'
      ? { money: unitCostOf(line, direct) }
      : line.unitCost;
  const factors = Object.entries({ E: quantity, F: line.unitCost, G: months, H: share })
    .filter(([, value]) => value !== undefined)
    .map(([column]) => `${column}${row}`);
  const amount: CellPlan =
    typed === undefined
      ? { formula: factors.join('*'), result: amountOf(line, direct) }
      : { money: typed };
  const percent = share === undefined ? undefined : { percent: share };
  return {
    cells: [code, what, who, unit, quantity, unitCost, months, percent, amount, notes],
    hidden,
  };
}

function sumRow(label: string, amount: CellPlan): RowPlan {
  const between = Array.from({ length: 6 }, () => undefined);
  return { cells: [undefined, label, ...between, amount], look: 'sum' };
}
