import type { Report } from '../../src/core/report.js';
import { en } from '../../src/messages/en/index.js';
import { layOutReport } from '../../src/present/report-tab.js';
import type { LinkCell, PlanCell, SheetPlan } from '../../src/present/sheet-plan.js';
import { moneyOf, reportOf } from './report-of.js';

export const byPartner = [
  {
    ...moneyOf('Northern Aid', 0.15),
    ...{ direct: 80000, core: 12000, passedOn: 20000, kept: 92000 },
    ...{ share: 0.7667, nominalRate: 0.07, keptShare: 0.13 },
  },
  {
    ...moneyOf('River Collective', 0),
    ...{ direct: 28000, kept: 28000, share: 0.2333, keptShare: 0 },
  },
];

export function planOf(different: Partial<Report> = {}): SheetPlan {
  return layOutReport(reportOf(different), en);
}

/** What a reader sees in a row, cell by cell, without how it looks and without blanks at its end. */
export function shown(plan: SheetPlan): readonly (readonly (string | number)[])[] {
  return plan.rows.map((row) => {
    const values = row.map(valueOf);
    while (values.length > 0 && values[values.length - 1] === '') values.pop();
    return values;
  });
}

export function valueOf(cell: PlanCell | undefined): string | number {
  if (cell === undefined) return '';
  return cell.kind === 'number' ? cell.value : 'text' in cell ? cell.text : '';
}

export function rowsFrom(
  plan: SheetPlan,
  heading: string,
): readonly (readonly (string | number)[])[] {
  const rows = shown(plan);
  const start = rows.findIndex(([first]) => first === heading);
  const length = rows.slice(start).findIndex((row) => row.length === 0);
  return rows.slice(start, length < 0 ? undefined : start + length);
}

/** Links of the findings themselves, not of the points made of them. */
export function findingLinks(plan: SheetPlan): readonly LinkCell[] {
  const start = plan.rows.findIndex(([first]) => first && valueOf(first) === 'Findings');
  const cells = plan.rows.slice(start).flat();
  return cells.flatMap((cell) => (cell?.kind === 'link' ? [cell] : []));
}

export const allCells = (plan: SheetPlan) => plan.rows.flat().filter((cell) => cell !== undefined);
