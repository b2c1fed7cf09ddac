import { describe, expect, test } from 'vitest';
import {
  countedFacts,
  isMaterial,
  mainCell,
  moneyIn,
  nameOf,
  shortened,
} from '../../../src/core/partnership/lines.js';
import { budget, line, partnership } from '../../support/partnership-of.js';

const small = line({ row: 7, amount: 10 });
const large = line({ row: 8, amount: 990 });
const unread = line({ row: 9, unreadable: { amount: 'TBC' } });

describe('what a line is called', () => {
  test.each([
    ['by its description', { description: 'Rent' }, 'Rent'],
    ['else by its code', { description: undefined, code: '1.2' }, '1.2'],
    ['else by its heading', { description: undefined, section: ['A', 'Staff'] }, 'Staff'],
    ['else by its row', { description: undefined, row: 12 }, '12'],
  ])('%s', (_, given, name) => expect(nameOf(line(given))).toBe(name));

  test('a long name is cut at a word', () => {
    const long = `${'word '.repeat(20)}end`;
    expect(shortened(long)).toBe(`${'word '.repeat(16).trim()}…`);
  });

  test('and one without words anywhere', () => {
    expect(shortened('x'.repeat(200))).toBe(`${'x'.repeat(80)}…`);
  });

  test('line breaks are blanks', () => expect(shortened(' a\n b ')).toBe('a b'));
});

describe('where to point', () => {
  test('at the amount', () => expect(mainCell(small)).toMatchObject({ row: 7, column: 6 }));
  test('at a row that has no cell of its own', () => {
    const bare = { ...small, cells: {}, parts: [] };
    expect(mainCell(bare)).toEqual({ sheet: 'Budget', row: 7, column: 1 });
  });
  test('at the description where the table has no amounts', () => {
    const cell = { sheet: 'Budget', row: 7, column: 2 };
    expect(mainCell({ ...small, cells: { description: cell }, parts: [] })).toEqual(cell);
  });
});

describe('shares of the budget', () => {
  const own = budget(small, large, unread);
  test('a hundredth is material where a hundredth is asked', () => {
    expect([isMaterial(10, own, 0.01), isMaterial(9, own, 0.01)]).toEqual([true, false]);
  });
  test('all is material where nothing is budgeted', () => {
    expect(isMaterial(10, partnership({}), 0.01)).toBe(true);
    expect(isMaterial(0, budget(line({ amount: 0 })), 0.01)).toBe(true);
  });
  test('an unread amount adds nothing', () => expect(moneyIn([small, unread])).toBe(10));
  test('counted: how many of how many, and their share', () => {
    expect(countedFacts([small], own)).toMatchObject({ lines: 1, of: 3, share: { share: 0.01 } });
    expect(countedFacts([], partnership({}))).toMatchObject({ of: 0, share: { share: 0 } });
  });
});

describe('a blank', () => {
  test.each([
    ['a column that is empty here', line({ amount: 5, blank: ['quantity'] }), 'quantity', true],
    ['an amount', line({ blank: ['amount'] }), 'amount', true],
    ['a figure', large, 'amount', false],
    ['words where a figure belongs', unread, 'amount', false],
  ] as const)('%s', (_, one, role, expected) => expect(one.blanks.includes(role)).toBe(expected));
});
