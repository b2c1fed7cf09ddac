import { expect, test } from 'vitest';
import { calc, sheetOf } from '../../support/sheet-of.js';
import { read } from './corrected.js';

const budget = (name: string, money: string, scale: number) =>
  sheetOf(name, [
    ['Item', 'Quantity', 'Unit cost', `Total (${money})`],
    ['Paper', 10, 10 * scale, calc('=B2*C2', 100 * scale)],
    ['Ink', 20, 10 * scale, calc('=B3*C3', 200 * scale)],
    ['Chalk', 30, 10 * scale, calc('=B4*C4', 300 * scale)],
  ]);

/** The currency of each budget, in order; a guessed one with a question mark. */
const currencies = (...budgets: readonly (readonly [name: string, money: string])[]) =>
  read(budgets.map(([name, money], place) => budget(name, money, place + 1))).tables.map(
    ({ currency = 'none', isCurrencyGuessed }) => `${currency}${isCurrencyGuessed ? '?' : ''}`,
  );

test('a $ is the dollar that another budget of the file names', () => {
  expect(currencies(['One', 'CAD'], ['Two', '$'])).toEqual(['CAD', 'CAD?']);
});

test('but no euro', () => {
  expect(currencies(['One', 'EUR'], ['Two', '$'])).toEqual(['EUR', 'USD?']);
});

test('nor the dollar of one of two that are named', () => {
  expect(currencies(['One', 'EUR'], ['Two', 'CAD'], ['Three', '$'])).toEqual([
    'EUR',
    'CAD',
    'USD?',
  ]);
});

test('it is that of the place in the titles, which a budget without a sign does not take on', () => {
  expect(currencies(['Canada one', '$'], ['Two', 'all'])).toEqual(['CAD?', 'none']);
});
