import { describe, expect, it } from 'vitest';
import { en } from '../../../src/messages/en/index.js';
import type { PlanRow, SheetPlan } from '../../../src/present/sheet-plan.js';
import { budgetPlan } from '../../../src/present/tabs/budget.js';
import { checklistPlan } from '../../../src/present/tabs/checklist.js';
import { reportOf } from '../../support/report-of.js';

const organisations = ['Harbour Aid', 'Hope Network'];
const item = (name: string, element: number) => ({
  item: name,
  element,
  pillar: '1',
  status: 'met' as const,
  findings: [],
  evidence: [],
  answers: [],
  reason: null,
});
const checklist = [item('1.1.a', 1), item('1.1.b', 1), item('2.1.a', 2)];

/** What the first cell of each row says that offers words in a column. */
function offering({ rows, choices = [] }: SheetPlan, column: number): readonly string[] {
  return rows.flatMap((row, index) => {
    const own = choices.filter((one) => one.column === column);
    const offers = own.some((one) => one.firstRow <= index + 1 && index + 1 <= one.lastRow);
    return offers ? [firstOf(row)] : [];
  });
}

function firstOf([cell]: PlanRow): string {
  return cell?.kind === 'text' ? cell.text : '';
}

describe('words to choose from', () => {
  it('stand on the items of a checklist, not on its headings', () => {
    const plan = checklistPlan(reportOf({ checklist }), en);
    expect(offering(plan, 4)).toEqual(['1.1.a', '1.1.b', '2.1.a']);
  });

  it('stand on the lines of a budget and its example, not on headings and sums', () => {
    const named = offering(budgetPlan(organisations, en), 2).filter((words) => words !== '');
    expect(named).toEqual([
      'Example: Community mobiliser',
      'Time of all partners to design the project together',
      'Translation and interpretation',
      'Learning and review with all partners',
      'Core costs of Harbour Aid: rent, finance, management',
      'Core costs of Hope Network: rent, finance, management',
    ]);
  });

  it('are none while nobody is named', () => {
    expect(budgetPlan([], en).choices).toEqual([]);
  });
});
