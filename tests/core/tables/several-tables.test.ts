import { describe, expect, it } from 'vitest';
import { findTables } from '../../../src/core/tables/find-tables.js';
import type { Sheet } from '../../../src/core/workbook/workbook.js';
import {
  calc,
  type CellLike,
  sheetOf,
  type SheetOptions,
  workbookOf,
} from '../../support/sheet-of.js';

const heading = ['Item', 'Quantity', 'Unit cost', 'Total (USD)'];

/** A budget of three lines and a total, its amounts times `scale`. */
function budget(name: string, scale = 1, options: SheetOptions = {}): Sheet {
  return sheetOf(
    name,
    [
      heading,
      ['Interpreters', 10, 40 * scale, calc('=B2*C2', 400 * scale)],
      ['Venue', 2, 150 * scale, calc('=B3*C3', 300 * scale)],
      ['Bus fares', 60, 5 * scale, calc('=B4*C4', 300 * scale)],
      ['Total', null, null, calc('=SUM(D2:D4)', 1000 * scale)],
    ],
    options,
  );
}

/** Each table as `Sheet kind use why`, in order. */
function read(...sheets: readonly Sheet[]): readonly string[] {
  return findTables(workbookOf(...sheets)).tables.map(
    ({ sheet, kind, use, why }) => `${sheet} ${kind} ${use} ${why.key}`,
  );
}

function noticesOf(...sheets: readonly Sheet[]): readonly string[] {
  return findTables(workbookOf(...sheets)).notices.map(({ code }) => code);
}

describe('money of several tables is counted once', () => {
  it('counts a lone budget', () => {
    expect(read(budget('Budget'))).toEqual(['Budget budget counted only-budget']);
    expect(noticesOf(budget('Budget'))).toEqual([]);
  });

  it('takes a sheet that sums the years by formula for a summary', () => {
    const summary = sheetOf('Summary', [
      ['Year', 'Amount (USD)'],
      ['Year 1', calc("='Year 1'!D5", 1000)],
      ['Year 2', calc("='Year 2'!D5", 2000)],
      ['Total', calc('=SUM(B2:B3)', 3000)],
    ]);
    expect(read(summary, budget('Year 1'), budget('Year 2', 2))).toEqual([
      'Summary budget summary sums-others',
      'Year 1 budget counted one-of-several',
      'Year 2 budget counted one-of-several',
    ]);
  });

  describe('of a form that is still to be filled in', () => {
    const form = (name: string) =>
      sheetOf(name, [
        ['Item', 'Quantity', 'Unit cost', `Total of ${name} (USD)`],
        [`Interpreters of ${name}`, null, 40, calc('=B2*C2', 0)],
        ['Venue', null, 150, calc('=B3*C3', 0)],
        ['Total', null, null, calc('=SUM(D2:D3)', 0)],
      ]);
    const summary = (...typed: readonly string[]) =>
      sheetOf('Summary', [
        ['Year', 'Amount (USD)'],
        ['Year 1', calc("='Year 1'!D4", 0)],
        ['Year 2', calc("='Year 2'!D4", 0)],
        ...typed.map((label) => [label, 0]),
        ['Total', calc('=SUM(B2:B9)', 0)],
      ]);

    it('takes a sheet for a summary by what its lines are drawn from', () => {
      expect(read(summary(), form('Year 1'), form('Year 2'))[0]).toBe(
        'Summary budget summary sums-others',
      );
    });

    it('counts one with more lines of its own', () => {
      expect(read(summary('Rent', 'Audit', 'Bank'), form('Year 1'), form('Year 2'))[0]).toBe(
        'Summary budget counted one-of-several',
      );
    });
  });

  it('counts a sheet that works with the figures of another, but not its total, beside it', () => {
    const staff = sheetOf('Staff', [
      ['Item', 'Total (USD)'],
      ['Nurse', calc('=12*Prices!D2', 4800)],
      ['Driver', calc('=12*Prices!D3', 3600)],
      ['Rent', 1200],
      ['Total', calc('=SUM(B2:B4)', 9600)],
    ]);
    expect(read(staff, budget('Prices', 30))).toEqual([
      'Staff budget counted one-of-several',
      'Prices budget counted one-of-several',
    ]);
  });

  it.each([
    ['repeats their totals as typed', 'Hope Circle', 2000, 'summary sums-others'],
    ['is wrong in a line that is called as its tab', 'Hope Circle', 2300, 'summary sums-others'],
    ['has a line of its own', 'Bridges', 2300, 'counted one-of-several'],
  ])('takes a sheet for a summary or not: it %s', (_, first, second, use) => {
    const overview = sheetOf('Overview', [
      ['Partner', 'Amount (USD)'],
      [first, first === 'Bridges' ? 400 : 1000],
      ['Open Doors', second],
      ['Total', 3000],
    ]);
    expect(read(budget('Hope Circle'), budget('Open Doors', 2), overview)[2]).toBe(
      `Overview budget ${use}`,
    );
  });

  it('counts a budget with money of its own, and not the tables that spell out its lines', () => {
    const main = sheetOf('Budget', [
      ['Item', 'Amount (USD)'],
      ['Workshop, see tab', calc('=Workshop!D5', 1000)],
      ['Coordinator', 9000],
      ['Rent', 2400],
      ['Total', calc('=SUM(B2:B4)', 12_400)],
    ]);
    expect(read(main, budget('Workshop'))).toEqual([
      'Budget budget counted only-budget',
      'Workshop budget ignored is-detail',
    ]);
  });

  it('leaves out an older version by its sheet name, and says so', () => {
    expect(read(budget('Budget'), budget('Budget old', 2))).toEqual([
      'Budget budget counted only-budget',
      'Budget old budget ignored is-old',
    ]);
    expect(noticesOf(budget('Budget'), budget('Budget old', 2))).toContain('left-out-is-old');
  });

  it('leaves out a copy that says the same line by line', () => {
    expect(read(budget('Budget'), budget('Sheet2'))[1]).toBe('Sheet2 budget ignored is-repeat');
  });

  it('leaves out a hidden sheet that no visible figure draws on', () => {
    expect(read(budget('Budget'), budget('Other', 3, { hidden: true }))[1]).toBe(
      'Other budget ignored hidden-sheet',
    );
  });

  it('counts a hidden sheet that the visible total draws on', () => {
    const summary = sheetOf('Summary', [
      ['Part', 'Amount (USD)'],
      ['Shown', calc('=Shown!D5', 1000)],
      ['Not shown', calc('=Parts!D5', 3000)],
      ['Total', calc('=SUM(B2:B3)', 4000)],
    ]);
    expect(read(summary, budget('Shown'), budget('Parts', 3, { hidden: true }))[2]).toBe(
      'Parts budget counted one-of-several',
    );
  });

  it('leaves out an empty form beside a filled one', () => {
    expect(read(budget('Budget'), budget('Template', 0))[1]).toBe(
      'Template budget ignored is-empty',
    );
  });

  it('asks about several budgets that nothing ties together', () => {
    expect(noticesOf(budget('North'), budget('South', 2))).toContain('several-budgets');
  });

  it('says that a file does not tell what is hidden', () => {
    expect(noticesOf(budget('Budget', 1, { valuesOnly: true }))).toContain('hidden-unknown');
  });

  it('says where there is no budget at all', () => {
    expect(
      noticesOf(sheetOf('Notes', [['Dear partners,'], ['please fill in the next tab.']])),
    ).toEqual(['no-budget']);
  });
});

describe('tables on one sheet are told apart', () => {
  const left = (place: number): readonly CellLike[] =>
    [heading, ['Kits', 10, 4, 40], ['Bags', 20, 3, 60], ['Total', null, null, 100]][place] ?? [];
  const right = (place: number): readonly CellLike[] =>
    [heading, ['Desks', 5, 100, 500], ['Chairs', 20, 20, 400], ['Total', null, null, 900]][place] ??
    [];

  it('side by side with a gap', () => {
    const rows = [0, 1, 2, 3].map((place) => [...left(place), null, ...right(place)]);
    const { tables } = findTables(workbookOf(sheetOf('Budget', rows)));
    expect(tables.map(({ area }) => [area.left, area.right])).toEqual([
      [1, 4],
      [6, 9],
    ]);
    expect(tables.map(({ statedTotal }) => statedTotal?.value)).toEqual([100, 900]);
  });

  it('side by side without a gap', () => {
    const rows = [0, 1, 2, 3].map((place) => [...left(place), ...right(place)]);
    const { tables } = findTables(workbookOf(sheetOf('Budget', rows)));
    expect(tables.map(({ area }) => [area.left, area.right])).toEqual([
      [1, 4],
      [5, 8],
    ]);
  });

  it('one under another, each with its title', () => {
    const rows = [
      ['Partner A'],
      ...[0, 1, 2, 3].map(left),
      [],
      ['Partner B'],
      ...[0, 1, 2, 3].map(right),
    ];
    const { tables } = findTables(workbookOf(sheetOf('Budget', rows)));
    expect(tables.map(({ area }) => [area.top, area.bottom])).toEqual([
      [2, 5],
      [8, 11],
    ]);
    expect(tables[1]?.rows[0]).toMatchObject({ row: 7, kind: 'title' });
  });

  it('costs and income under one head', () => {
    const rows = [
      ['Item', 'Amount (EUR)'],
      ['Hall', 400],
      ['Band', 900],
      ['Total expenses', 1300],
      [],
      ['Tickets', 1000],
      ['Grant', 300],
      ['Total income', 1300],
    ];
    const { tables } = findTables(workbookOf(sheetOf('Budget', rows)));
    expect(tables.map(({ kind, statedTotal }) => [kind, statedTotal?.cell.row])).toEqual([
      ['budget', 4],
      ['other', 8],
    ]);
  });

  it('options side by side: the first one is the budget', () => {
    const rows = [
      [null, 'Option 1', null, null, 'Option 2', null, null],
      ['Item', 'Price', 'Number', 'Total', 'Price', 'Number', 'Total'],
      ['Rooms', 50, 10, calc('=B3*C3', 500), 70, 10, calc('=E3*F3', 700)],
      ['Meals', 12, 40, calc('=B4*C4', 480), 9, 40, calc('=E4*F4', 360)],
      ['Total', null, null, calc('=SUM(D3:D4)', 980), null, null, calc('=SUM(G3:G4)', 1060)],
    ];
    const merges = ['B1:D1', 'E1:G1'];
    const { tables, notices } = findTables(workbookOf(sheetOf('Budget', rows, { merges })));
    const [table] = tables;
    expect(notices.map(({ code }) => code)).toContain('alternatives');
    expect(table?.headerRows).toEqual([1, 2]);
    expect(table?.statedTotal?.value).toBe(980);
    expect(
      table?.columns.map(({ role, name }) => (name === undefined ? role : `${role} of ${name}`)),
    ).toEqual([
      'description',
      'unit-cost',
      'quantity',
      'amount',
      'unit-cost of Option 2',
      'quantity of Option 2',
      'ignore',
    ]);
  });
});

describe('a sign that several currencies share', () => {
  const currencyIn = (title: string) => {
    const rows = [
      [title],
      [],
      ['Item', 'Quantity', 'Unit cost', 'Total ($)'],
      ['Cook', 10, 40, 400],
      ['Hall', 2, 150, 300],
      ['Total', null, null, 700],
    ];
    const [table] = findTables(workbookOf(sheetOf('Budget', rows))).tables;
    return `${table?.currency}${table?.isCurrencyGuessed === true ? '?' : ''}`;
  };
  it.each([
    ['Newcomers’ kitchen, Saskatoon, Canada', 'CAD?'],
    ['Cocina comunitaria, Oaxaca, México', 'MXN?'],
    ['Canada and Australia exchange', 'USD?'],
    ['Joint kitchen, Pakistan', 'USD?'],
    ['Cocina en Colombia, montos de ayuda', 'USD?'],
    ['Newcomers’ kitchen', 'USD?'],
  ])('under “%s” is %s', (title, currency) => {
    expect(currencyIn(title)).toBe(currency);
  });
});
