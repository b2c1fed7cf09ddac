import { describe, expect, test } from 'vitest';
import { findTables } from '../../../src/core/tables/find-tables.js';
import { type CellLike, sheetOf, workbookOf } from '../../support/sheet-of.js';

function asked(...rows: readonly (readonly CellLike[])[]) {
  const { notices } = findTables(workbookOf(sheetOf('Budget', rows)));
  return notices.flatMap(({ code, at, doubt }) =>
    doubt === undefined ? [] : [{ code, column: at?.column, best: doubt.best }],
  );
}

describe('amounts under headings of no language that we know', () => {
  const head = ['zor', 'pim', 'wex', 'lof', 'jub'];
  const lines: readonly (readonly [string, number, number])[] = [
    ['Tents', 12, 500],
    ['Stoves', 7, 110],
    ['Lamps', 4, 330],
    ['Blankets', 250, 9],
  ];

  test('are told by what makes them, and nobody is asked', () => {
    const rows = lines.map(([item, pieces, price]) => [item, pieces, price, pieces * price]);
    expect(asked(head.slice(0, 4), ...rows)).toEqual([]);
  });

  test('are asked about where the same money stands there in another currency', () => {
    const rows = lines.map(([item, pieces, price]) => {
      const amount = pieces * price;
      return [item, pieces, price, amount, amount * 2.5];
    });
    expect(asked(head, ...rows)).toMatchObject([{ code: 'unsure-heading', best: 'amount' }]);
  });

  test('are asked about where other figures are made of prices of their own', () => {
    const rows = lines.map(([item, pieces, price], index) => {
      const other = price + 3 + index;
      return [item, pieces, price, other, pieces * price, pieces * other];
    });
    expect(asked([...head, 'vud'], ...rows)).toMatchObject([
      { code: 'unsure-heading', best: 'amount' },
    ]);
  });

  test('are told where the others are parts of them, and nobody is asked', () => {
    const rows = lines.map(([item, pieces, price], index) => {
      const own = 15 * (index + 1);
      return [item, pieces, price, pieces * price, pieces * price - own, own];
    });
    const found = asked([...head, 'vud'], ...rows);
    expect(found.filter(({ best }) => best === 'amount')).toEqual([]);
  });

  test('are asked about where nothing makes them and other figures are there', () => {
    const rows = [
      ['Tents', 4310, 5220],
      ['Stoves', 880.5, 2310],
      ['Lamps', 1290, 660],
      ['Blankets', 3300, 5125],
    ];
    const found = asked(['All amounts in EUR'], [], head.slice(0, 3), ...rows);
    expect(found).toContainEqual({ code: 'unsure-heading', column: 3, best: 'amount' });
  });
});

describe('a workbook without a budget', () => {
  test('with a table of figures that may be one is asked about that table', () => {
    const rows = [
      ['Region', 'Families', 'Wells'],
      ['North', 310, 12],
      ['South', 220, 9],
      ['East', 125, 4],
    ];
    expect(asked(...rows)).toMatchObject([{ code: 'unsure-table', best: 'other' }]);
  });
});
