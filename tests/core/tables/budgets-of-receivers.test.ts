import { expect, test } from 'vitest';
import { findTables } from '../../../src/core/tables/find-tables.js';
import { calc, sheetOf, workbookOf } from '../../support/sheet-of.js';

const heading = ['Item', 'Quantity', 'Unit cost', 'Total (USD)'];

const main = sheetOf('Budget', [
  ['Item', 'Amount (USD)'],
  ['Sub-grant to Cedar Trust, see tab', calc('=Cedar!D5', 1000)],
  ['Coordinator', 9000],
  ['Rent', 2400],
  ['Total', calc('=SUM(B2:B4)', 12_400)],
]);
const cedar = sheetOf('Cedar', [
  heading,
  ['Interpreters', 10, 40, calc('=B2*C2', 400)],
  ['Workshop', 1, 500, calc('=Workshop!D4', 500)],
  ['Bus fares', 20, 5, calc('=B4*C4', 100)],
  ['Total', null, null, calc('=SUM(D2:D4)', 1000)],
]);
const workshop = sheetOf('Workshop', [
  heading,
  ['Venue', 2, 150, calc('=B2*C2', 300)],
  ['Meals', 40, 5, calc('=B3*C3', 200)],
  ['Total', null, null, calc('=SUM(D2:D3)', 500)],
]);

test('the budget of who receives a sub-grant counts, and no detail of it', () => {
  const { tables } = findTables(workbookOf(main, cedar, workshop));
  expect(tables.map(({ sheet, use, why }) => `${sheet} ${use} ${why.key}`)).toEqual([
    'Budget counted only-budget',
    'Cedar counted is-partner-budget',
    'Workshop ignored is-detail',
  ]);
});

test('it is no second budget to ask about', () => {
  const { notices } = findTables(workbookOf(main, cedar));
  expect(notices.map(({ code }) => code)).not.toContain('several-budgets');
});
