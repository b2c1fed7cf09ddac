import { expect, test } from 'vitest';
import { findTables } from '../../../src/core/tables/find-tables.js';
import type { Sheet } from '../../../src/core/workbook/workbook.js';
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

test('a line that names the organisation of the register whose tab it draws on is a sub-grant', () => {
  const named = sheetOf('Budget', [
    ['Item', 'Amount (USD)'],
    ['Cedar Trust', calc('=CT!D5', 1000)],
    ['Coordinator', 9000],
    ['Rent', 2400],
    ['Total', calc('=SUM(B2:B4)', 12_400)],
  ]);
  const tab = sheetOf('CT', [
    ['Cedar Trust'],
    heading,
    ['Interpreters', 10, 40, calc('=B3*C3', 400)],
    ['Bus fares', 120, 5, calc('=B4*C4', 600)],
    ['Total', null, null, calc('=SUM(D3:D4)', 1000)],
  ]);
  const register = sheetOf('Partners', [
    ['Name', 'Type', 'Country', 'Funding'],
    ['North Aid', 'INGO (lead)', 'Norway', 'direct'],
    ['Cedar Trust', 'Local NGO', 'Lebanon', 'sub-grant'],
  ]);
  const use = (...sheets: readonly Sheet[]) =>
    findTables(workbookOf(...sheets)).tables.find(({ sheet }) => sheet === 'CT')?.why.key;
  expect(use(named, tab, register)).toBe('is-partner-budget');
  expect(use(named, tab)).toBe('is-detail');
});

test('a line of a summary that is typed over names its tab, if not by that name alone', () => {
  const summary = sheetOf('Overview', [
    ['Organisation', 'Amount (USD)'],
    ['Cedar', calc('=Cedar!D5', 1000)],
    ['Association Land and Sea', 510],
    ['Total', calc('=SUM(B2:B3)', 1510)],
  ]);
  const { tables } = findTables(workbookOf(summary, cedar, { ...workshop, name: 'Land and Sea' }));
  expect(tables.map(({ use }) => use)).toEqual(['summary', 'counted', 'counted']);
});

test('a line of a summary that is typed over names its tab by the title there', () => {
  const summary = sheetOf('Overview', [
    ['Organisation', 'Amount (USD)'],
    ['Cedar', calc('=Cedar!D5', 1000)],
    ['Harbour Midwives Association', 610],
    ['Total', calc('=SUM(B2:B3)', 1610)],
  ]);
  const harbour = sheetOf('Harbour', [
    ['Budget of Harbour Midwives Association'],
    heading,
    ['Venue', 2, 150, calc('=B3*C3', 300)],
    ['Meals', 40, 5, calc('=B4*C4', 200)],
    ['Total', null, null, calc('=SUM(D3:D4)', 500)],
  ]);
  const { tables } = findTables(workbookOf(summary, cedar, harbour));
  expect(tables.map(({ use }) => use)).toEqual(['summary', 'counted', 'counted']);
});
