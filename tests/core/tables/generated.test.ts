import { describe, expect, it } from 'vitest';
import { findTables } from '../../../src/core/tables/find-tables.js';
import { generatedBudget } from '../../support/budget-generator.js';
import { workbookOf } from '../../support/sheet-of.js';

const seeds = Number(process.env['SEEDS'] ?? 400);

/** What the reading of a generated budget gets wrong; '' where it is the budget that was generated. */
function differences(seed: number): string {
  const budget = generatedBudget(seed);
  const { tables } = findTables(workbookOf(budget.sheet));
  const [table] = tables;
  if (tables.length !== 1 || table?.kind !== 'budget') {
    return `${tables.length} tables, ${table?.kind}`;
  }
  const wrong: string[] = [];
  if (String(table.headerRows) !== String(budget.headerRows))
    wrong.push(`head ${table.headerRows.join()}`);
  budget.roles.forEach((role, place) => {
    const got = table.columns.find(({ column }) => column === place + 1)?.role;
    if (role !== '' && got !== role) wrong.push(`column ${place + 1} ${role} as ${got}`);
  });
  budget.rows.forEach((kind, place) => {
    const got = table.rows.find(({ row }) => row === place + 1)?.kind;
    if (kind !== '.' && got !== kind) wrong.push(`row ${place + 1} ${kind} as ${got}`);
  });
  const cell = table.statedTotal?.cell;
  if (cell?.row !== budget.total?.row || cell?.column !== budget.total?.column) {
    wrong.push(`total in row ${cell?.row}`);
  }
  return wrong.join(', ');
}

describe('the reading of a generated budget is the budget that was generated', () => {
  const patience = { timeout: 10_000 + 20 * seeds };
  it(`on ${seeds} seeds, but for one in two hundred at most`, patience, () => {
    const wrong = Array.from({ length: seeds }, (_, seed) => ({ seed, what: differences(seed) }));
    const failed = wrong.filter(({ what }) => what !== '');
    expect(failed.length <= seeds / 200 ? [] : failed).toEqual([]);
  });
});
